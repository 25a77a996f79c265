import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import { preciseTimestamp } from '../world/clock.ts';
import type { Collection } from '../world/collection.ts';
import { changesSince } from '../world/collection-rows.ts';
import type { StoredRecord } from '../world/store.ts';
import type { WorldState } from '../world/world.ts';
import { isMade } from './hidden-members.ts';
import { packedText } from './packed-json.ts';

/** How one state of a session differs from another. What is equal is left out. */
export interface StateDifference {
  /** Collections that differ. */
  readonly collections: readonly CollectionDifference[];
  /** Members of the clock, scenarios, faults, limits and quotas that differ. */
  readonly session: readonly MemberDifference[];
}

export interface CollectionDifference {
  readonly api: string;
  /** The scenario that brought the records; undefined for the usual ones. */
  readonly scenario?: string | undefined;
  readonly collection: string;
  readonly added: readonly { readonly key: string; readonly record: StoredRecord }[];
  readonly removed: readonly { readonly key: string; readonly record: StoredRecord }[];
  readonly changed: readonly {
    readonly key: string;
    readonly members: readonly MemberDifference[];
  }[];
  /** Records that are the same at another place in the order of insertion. */
  readonly moved: number;
}

/** A side that lacks the member lacks the value here too. */
export interface MemberDifference {
  /** JSON pointer. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Compared {
  readonly before: WorldState;
  readonly after: WorldState;
  /** What of a record may be shown. */
  shown(api: string, record: StoredRecord): StoredRecord;
}

/** Costs what changed, as collections and records that both share are not looked into. */
export function stateDifference({ before, after, shown }: Compared): StateDifference {
  const stores = [...new Set([...before.stores.keys(), ...after.stores.keys()])];
  const collections = stores.flatMap((store) => {
    const [api = '', scenario] = store.split(' ');
    const olds = before.stores.get(store)?.collections;
    const news = after.stores.get(store)?.collections;
    // A store that one of them never used is there as seeded, so nothing in it was changed.
    if (!olds || !news) return [];
    return Object.keys(news).flatMap((collection) => {
      const [old, fresh] = [olds[collection], news[collection]];
      if (!old || !fresh || old.version === fresh.version) return [];
      const found = recordsChanged(old, { fresh, shown: (record) => shown(api, record) });
      const { added, removed, changed, moved } = found;
      const differs = added.length + removed.length + changed.length + moved > 0;
      return differs ? [{ api, scenario, collection, ...found }] : [];
    });
  });
  return { collections, session: memberDifferences(settingsOf(before), settingsOf(after)) };
}

function recordsChanged(
  old: Collection<StoredRecord>,
  {
    fresh,
    shown,
  }: {
    readonly fresh: Collection<StoredRecord>;
    shown(record: StoredRecord): StoredRecord;
  },
): Pick<CollectionDifference, 'added' | 'removed' | 'changed' | 'moved'> {
  const added = [];
  const removed = [];
  const changed = [];
  let moved = 0;
  for (const { before, after } of changesSince(old, fresh)) {
    if (!before && after) added.push({ key: after.key, record: shown(after.record) });
    else if (before && !after) removed.push({ key: before.key, record: shown(before.record) });
    else if (before && after && isSame(before.record, after.record)) {
      if (before.sequence !== after.sequence) moved++;
    } else if (before && after) {
      const { record } = after;
      const seen = memberDifferences(shown(before.record), shown(record));
      const members = [...seen, ...unseenDifferences(before.record, { after: record, shown })];
      if (members.length > 0) changed.push({ key: after.key, members });
      else if (before.sequence !== after.sequence) moved++;
    }
  }
  return { added, removed, changed, moved };
}

/** Of members that are not shown as they are, only that they changed is told. */
function unseenDifferences(
  before: StoredRecord,
  { after, shown }: { readonly after: StoredRecord; shown(record: StoredRecord): StoredRecord },
): readonly MemberDifference[] {
  const [was, is] = [shown(before), shown(after)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !(isMade(before, name) && isMade(after, name)))
    .filter((name) => was[name] !== before[name] || is[name] !== after[name])
    .filter((name) => !isSame(before[name], after[name]) && isSame(was[name], is[name]))
    .map((name) => ({ pointer: pointerTo('', name) }));
}

const settingsOf = (state: WorldState) => ({
  clock: { now: preciseTimestamp(state.now), frozen: state.frozen },
  scenarios: Object.fromEntries([...state.scenarios].filter(([, names]) => names.length > 0)),
  faults: Object.fromEntries(state.faults.map(({ id, ...rest }) => [id, rest])),
  limits: state.limits,
  quotas: Object.fromEntries(state.quotas),
});

/** Objects are compared member by member, lists item by item. */
function memberDifferences(
  before: unknown,
  after: unknown,
  pointer = '',
): readonly MemberDifference[] {
  if (isSame(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      memberDifferences(before[name], after[name], pointerTo(pointer, name)),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      memberDifferences(before[index], after[index], pointerTo(pointer, index)),
    ).flat();
  }
  return [
    {
      pointer,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
}

const isSame = (a: unknown, b: unknown): boolean => a === b || packedText(a) === packedText(b);
