import type { Collection } from '../world/collection.ts';
import { changesSince } from '../world/collection-rows.ts';
import type { Store, StoredRecord } from '../world/store.ts';
import { packedText } from './packed-json.ts';
import type { Seeds } from './seeds.ts';
import type { StorageChange } from './storage.ts';

/** Forks of collections as their rows are stored, by store and collection. Of others nothing is: they are as seeded. */
export type StoredRecords = Map<string, Map<string, Collection<StoredRecord>>>;

export interface RowsOf {
  readonly owner: string;
  readonly stores: ReadonlyMap<string, Store>;
  readonly seeds: Seeds;
}

/** What makes the stored rows those of these stores; brings `stored` up to that. Costs what changed. */
export function storeRows(
  { owner, stores, seeds }: RowsOf,
  stored: StoredRecords,
): readonly StorageChange[] {
  const changes: StorageChange[] = [];
  for (const store of stored.keys()) {
    if (stores.has(store)) continue;
    stored.delete(store);
    changes.push({ kind: 'seeded-store', owner, store });
  }
  for (const [store, { collections }] of stores) {
    const seeded = seeds.under(store).collections;
    for (const [name, collection] of Object.entries(collections)) {
      const base = seeded[name];
      const since = stored.get(store)?.get(name) ?? base;
      if (!base || !since || since.version === collection.version) continue;
      changes.push(...rowsSince(since, { owner, store, name, collection, base }));
      const forks = stored.get(store) ?? new Map<string, Collection<StoredRecord>>();
      stored.set(store, forks.set(name, collection.fork()));
    }
  }
  return changes;
}

interface Since {
  readonly owner: string;
  readonly store: string;
  readonly name: string;
  readonly collection: Collection<StoredRecord>;
  readonly base: Collection<StoredRecord>;
}

function* rowsSince(
  since: Collection<StoredRecord>,
  { owner, store, name, collection, base }: Since,
): Iterable<StorageChange> {
  for (const { before, after } of changesSince(since, collection)) {
    const { key = '' } = after ?? before ?? {};
    const place = { store, collection: name, key };
    if (!after) {
      yield base.has(key)
        ? { kind: 'row', owner, row: { ...place, sequence: 0, record: undefined } }
        : { kind: 'seeded', owner, row: place };
    } else if (before?.record !== after.record || before.sequence !== after.sequence) {
      const { sequence, record } = after;
      yield { kind: 'row', owner, row: { ...place, sequence, record: packedText(record) } };
    }
  }
}
