import { type Keyed, leavesOf, type Slot, valueAt } from './keyed.ts';

/** What came at a key (`before` is undefined), went (`after` is) or was replaced. */
export interface EntryChange<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** What leads from these to those, by key. Where they share a table, it costs what was changed, not what they hold. */
export function keyedChanges<V>(before: Keyed<V>, after: Keyed<V>): readonly EntryChange<V>[] {
  const keys = new Set(differing(before.changed, after.changed));
  if (before.table !== after.table) {
    for (const { table } of [before, after]) for (const key of table.keys()) keys.add(key);
  }
  return [...keys]
    .sort()
    .map((key) => ({ before: valueAt(before, key), after: valueAt(after, key) }))
    .filter((change) => change.before !== change.after);
}

/** Keys that may differ: what both share is not entered. */
function* differing<V>(one: Slot<V> | undefined, other: Slot<V> | undefined): Iterable<string> {
  if (one === other) return;
  if (one && other && 'slots' in one && 'slots' in other) {
    for (const [place, slot] of one.slots.entries()) yield* differing(slot, other.slots[place]);
  } else {
    for (const { key } of leavesOf(one)) yield key;
    for (const { key } of leavesOf(other)) yield key;
  }
}
