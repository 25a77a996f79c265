import type { Collection } from '../world/collection.ts';
import { amend } from '../world/collection-rows.ts';
import { createStore, type Store, type StoredRecord } from '../world/store.ts';
import type { WorldState } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { unpackedText } from './packed-json.ts';
import { compileRecordCheck } from './record-check.ts';
import type { Seeds } from './seeds.ts';
import type { StoredOwner, StoredRow } from './storage.ts';
import { type Facts, factsFrom } from './stored-facts.ts';
import type { StoredRecords } from './stored-rows.ts';

/** A session or snapshot as it was stored. */
export interface ReadOwner {
  readonly state: WorldState;
  readonly seeds: Seeds;
  readonly snapshot: Facts['snapshot'];
  /** What of it is stored. */
  readonly stored: StoredRecords;
  /** Ordinals of stores that this mock does not have; they and their rows stay stored. */
  readonly strays: Facts['ordinals'];
}

export interface OwnerOptions {
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  seedsOf(at: number): Seeds;
  /** APIs whose contract is another than when the state was stored. */
  readonly changed: ReadonlySet<string>;
  tell(sentence: string): void;
}

/** What does not fit any more is told, and goes on to be stored. */
export function readOwner(
  { owner, facts, rows }: StoredOwner,
  { apis, seedsOf, changed, tell }: OwnerOptions,
): ReadOwner {
  const { settings, ordinals, seededAt, snapshot } = factsFrom(facts);
  const seeds = seedsOf(seededAt);
  const stored: StoredRecords = new Map();
  const stores = new Map<string, Store>();
  const strays = new Map<string, ReadonlyMap<string, number>>();
  for (const [name, made] of ordinals) {
    const [api = '', ...variant] = name.split(' ');
    const known = apis.get(api)?.api;
    if (known && variant.every((scenario) => known.scenarios.get(scenario)?.records)) {
      stores.set(name, createStore(seeds.under(name).fork().collections, made));
    } else {
      strays.set(name, made);
      tell(`${owner}: the records of ${name} stay stored, but there is no such API or scenario.`);
    }
  }
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const place = `${row.store}\n${row.collection}`;
    const group = groups.get(place);
    if (group) group.push(row);
    else groups.set(place, [row]);
  }
  const judged: (Judged & { readonly at: string })[] = [];
  for (const [place, group] of groups) {
    const [store = '', name = ''] = place.split('\n');
    const collection = stores.get(store)?.collections[name];
    const api = apis.get(store.split(' ')[0] ?? '')?.api;
    if (!collection || !api) {
      if (stores.has(store)) {
        tell(
          `${owner}: ${group.length} records of ${store}/${name} stay stored, but there is no such collection.`,
        );
      }
      continue;
    }
    const amended = group.map((row) => ({ ...row, record: recordOf(row) }));
    const exact = amend(collection, amended);
    if (exact) {
      const forks = stored.get(store) ?? new Map<string, Collection<StoredRecord>>();
      stored.set(store, forks.set(name, collection.fork()));
    }
    if (changed.has(api.contract.name)) {
      const records = amended.flatMap(({ record }) => (record === undefined ? [] : [record]));
      judged.push({
        at: `${store}/${name}`,
        api,
        collection: name,
        store: stores.get(store),
        records,
      });
    }
  }
  for (const it of judged) {
    const problem = misfitOf(it);
    if (problem) tell(`${owner}: ${it.at}: ${problem}`);
  }
  const pending = settings.pending.filter(({ api, name }) => {
    const known = apis.get(api)?.api.definition.tasks?.[name] !== undefined;
    if (!known)
      tell(`${owner}: the task ${name} of ${api} is dropped, as there is no such task any more.`);
    return known;
  });
  return { state: { ...settings, pending, stores }, seeds, snapshot, stored, strays };
}

const recordOf = ({ record }: StoredRow): StoredRecord | undefined =>
  record === undefined ? undefined : (unpackedText(record) as StoredRecord);

interface Judged {
  readonly records: readonly StoredRecord[];
  readonly api: CompiledApi;
  readonly collection: string;
  readonly store: Store | undefined;
}

function misfitOf({ records, api, collection, store }: Judged): string | undefined {
  const { contract, definition } = api;
  const resource = contract.resources.get(collection);
  const key = definition.collections?.[collection]?.key ?? resource?.key;
  if (!store || key === undefined) return undefined;
  const found = compileRecordCheck(api)({ collection, key, records, store, whole: false });
  const [first] = found;
  if (!first) return undefined;
  const [, index, ...rest] = first.pointer.split('/');
  const named = String(records[Number(index)]?.[key]);
  const misfits = new Set(found.map(({ pointer }) => pointer.split('/')[1])).size;
  return `${misfits} stored records no longer fit the contract and are kept as they are; ${named}: /${rest.join('/')} ${first.problem}`;
}
