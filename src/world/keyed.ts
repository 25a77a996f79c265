/**
 * Values by key at one moment, which for whoever looks never change: a table that moments share, and what is otherwise
 * than there. Of moments that follow one another, the last has its changes at hand. The next one takes them over, and the
 * one before knows only what it had at the key that was written (H. Baker, Shallow binding makes functional arrays fast,
 * 1991). So a write costs what it costs a table, and copies nothing.
 */
export interface Keyed<V> {
  readonly table: ReadonlyMap<string, V>;
  readonly size: number;
  /** Undefined where there are none, and where another moment has taken them over. */
  changed: Map<string, V | Gone> | undefined;
  /** The moment that took them over, and what differs there. */
  later: Later<V> | undefined;
  /** How many have been made to `changed` by now, by this moment and those that had it before. */
  readonly writes: number;
}

interface Later<V> {
  readonly moment: Keyed<V>;
  readonly key: string;
  /** What there was before; undefined for what the table says. */
  readonly entry: V | Gone | undefined;
}

type Gone = typeof gone;
const gone = Symbol('gone');

/** What came at a key (`before` is undefined), went (`after` is) or was replaced. */
export interface EntryChange<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** Moments that are passed on the way to what an earlier one had, before its changes are put together. */
const near = 32;

/** Beyond so many writes, and one to each changed value, changes are not taken over but copied: nothing grows for ever. */
const most = 1_000;

/** Nobody may write to the table any more. */
export const keyed = <V>(table: ReadonlyMap<string, V>): Keyed<V> => ({
  table,
  size: table.size,
  changed: undefined,
  later: undefined,
  writes: 0,
});

export function valueAt<V>(all: Keyed<V>, key: string): V | undefined {
  const entry = entryAt(all, key);
  if (entry === undefined) return all.table.get(key);
  return entry === gone ? undefined : (entry as V);
}

/** With the value at the key, or with none there. `before`: what `valueAt` finds there. */
export function withValue<V>(
  all: Keyed<V>,
  { key, value, before }: EntryAt<V> & { readonly before: V | undefined },
): Keyed<V> {
  const { table } = all;
  const size = all.size + (value ? 1 : 0) - (before ? 1 : 0);
  const changed = changesOf(all);
  const entry = value ?? gone;
  // Many may begin with what has no changes yet, and go on in ways of their own.
  if (!changed || all.writes > most + changed.size) {
    const own = new Map(changed).set(key, entry);
    return { table, size, changed: own, later: undefined, writes: 1 };
  }
  const moment = { table, size, changed, later: undefined, writes: all.writes + 1 };
  all.later = { moment, key, entry: changed.get(key) };
  all.changed = undefined;
  changed.set(key, entry);
  return moment;
}

interface EntryAt<V> {
  readonly key: string;
  /** Undefined where it is removed. */
  readonly value: V | undefined;
}

/** In no order that means anything. */
export function* everyValue<V>(all: Keyed<V>): Iterable<V> {
  const changed = changesOf(all) ?? none;
  for (const [key, value] of all.table) if (!changed.has(key)) yield value;
  for (const entry of changed.values()) if (entry !== gone) yield entry as V;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** What leads from these to those, by key. Where one grew out of the other, it costs what was changed, not what they hold. */
export function* keyedChanges<V>(before: Keyed<V>, after: Keyed<V>): Iterable<EntryChange<V>> {
  for (const key of [...keysBetween(before, after)].sort()) {
    const change = { before: valueAt(before, key), after: valueAt(after, key) };
    if (change.before !== change.after) yield change;
  }
}

/** All keys at which they may differ. */
function keysBetween<V>(one: Keyed<V>, other: Keyed<V>): ReadonlySet<string> {
  const tables = one.table === other.table ? [] : [one.table, other.table];
  const written = tables.length === 0 && (writtenFrom(one, other) ?? writtenFrom(other, one));
  if (written) return written;
  const changes = [one, other].map((it) => changesOf(it) ?? none);
  return new Set([...tables, ...changes].flatMap((it) => [...it.keys()]));
}

/** The keys that were written on the way from one moment to a later one; undefined where it does not lead there. */
function writtenFrom<V>(from: Keyed<V>, to: Keyed<V>): ReadonlySet<string> | undefined {
  const keys = new Set<string>();
  let at = from;
  while (at !== to) {
    if (!at.later) return undefined;
    keys.add(at.later.key);
    at = at.later.moment;
  }
  return keys;
}

/** Undefined for what the table says. */
function entryAt<V>(all: Keyed<V>, key: string): V | Gone | undefined {
  let at = all;
  for (let passed = 0; !at.changed && at.later; passed++) {
    if (at.later.key === key) return at.later.entry;
    if (passed === near) return changesOf(all)?.get(key);
    at = at.later.moment;
  }
  return at.changed?.get(key);
}

/** A moment's own, put together from those of a later one if need be. */
function changesOf<V>(all: Keyed<V>): Map<string, V | Gone> | undefined {
  if (all.changed || !all.later) return all.changed;
  const way: Later<V>[] = [];
  let at = all;
  for (; !at.changed && at.later; at = at.later.moment) way.push(at.later);
  const changed = new Map(at.changed);
  for (const { key, entry } of way.reverse()) {
    if (entry === undefined) changed.delete(key);
    else changed.set(key, entry);
  }
  all.changed = changed;
  return changed;
}
