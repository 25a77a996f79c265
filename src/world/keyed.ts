import {
  entriesBetween,
  entryAt,
  type OrderedTree,
  rank,
  treeOf,
  withEntry,
} from './ordered-tree.ts';
import { changesBetween, type EntryChange } from './tree-changes.ts';

/**
 * Values by key at one moment, never changed: a table that moments share, and in order what is otherwise than there. A
 * table finds a value many times faster than a tree does, and a tree is copied for a write in no time.
 */
export interface Keyed<V> {
  readonly table: ReadonlyMap<string, V>;
  readonly changed: OrderedTree<Changed<V>>;
  readonly size: number;
}

interface Changed<V> {
  readonly key: string;
  /** Undefined where it was removed. */
  readonly value: V | undefined;
}

/** Beyond one change to so many values a new table is made, which takes as long as these changes did. */
const valuesPerChange = 4;
const fewest = 1_000;

/** Nobody may write to the table any more. */
export const keyed = <V>(table: ReadonlyMap<string, V>): Keyed<V> => ({
  table,
  changed: treeOf<Changed<V>>([], byKey),
  size: table.size,
});

export function valueAt<V>({ table, changed }: Keyed<V>, key: string): V | undefined {
  const change = changed.size > 0 ? changeAt(changed, key) : undefined;
  return change ? change.value : table.get(key);
}

/** With the value at the key, or with none there. `before`: what `valueAt` finds there. */
export function withValue<V>(
  all: Keyed<V>,
  { key, value, before }: Changed<V> & { readonly before: V | undefined },
): Keyed<V> {
  const { table } = all;
  const changed = withEntry(all.changed, { key, value });
  const size = all.size + (value ? 1 : 0) - (before ? 1 : 0);
  const next = { table, changed, size };
  return changed.size > fewest + table.size / valuesPerChange ? keyed(tableOf(next)) : next;
}

export function* everyValue<V>({ table, changed }: Keyed<V>): Iterable<V> {
  for (const [key, value] of table) if (changed.size === 0 || !changeAt(changed, key)) yield value;
  for (const { value } of entriesBetween(changed, {})) if (value) yield value;
}

/** What leads from these to those, by key. Where they share a table, it costs what was changed, not what they hold. */
export function* keyedChanges<V>(before: Keyed<V>, after: Keyed<V>): Iterable<EntryChange<V>> {
  const keys = before.table === after.table ? changedKeys(before, after) : allKeys(before, after);
  for (const key of keys) {
    const change = { before: valueAt(before, key), after: valueAt(after, key) };
    if (change.before !== change.after) yield change;
  }
}

function* changedKeys<V>(before: Keyed<V>, after: Keyed<V>): Iterable<string> {
  for (const change of changesBetween(before.changed, after.changed)) {
    const { key } = (change.after ?? change.before) as Changed<V>;
    yield key;
  }
}

const allKeys = <V>(before: Keyed<V>, after: Keyed<V>): Iterable<string> =>
  [...new Set([...tableOf(before).keys(), ...tableOf(after).keys()])].sort();

function tableOf<V>({ table, changed }: Keyed<V>): ReadonlyMap<string, V> {
  if (changed.size === 0) return table;
  const whole = new Map(table);
  for (const { key, value } of entriesBetween(changed, {})) {
    if (value) whole.set(key, value);
    else whole.delete(key);
  }
  return whole;
}

function changeAt<V>(changed: OrderedTree<Changed<V>>, key: string): Changed<V> | undefined {
  const found = entryAt(
    changed,
    rank(changed, (other) => other.key < key),
  );
  return found?.key === key ? found : undefined;
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
