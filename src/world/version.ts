import { everyValue, type Keyed, keyed, valueAt, withValue } from './keyed.ts';
import { newOwner } from './owner.ts';
import {
  buildIndex,
  hasShape,
  type IndexShape,
  type RecordIndex,
  type Row,
  type RowWrite,
  reindexed,
} from './record-index.ts';

/**
 * A collection's content at one moment. A write makes the next version; forks are collections that hold the same one.
 * What several hold never changes. What one owns alone, its next write takes apart for the next version.
 */
export interface Version<R> {
  readonly rows: Keyed<Row<R>>;
  /** Above the sequence of every row, past ones included. */
  readonly nextSequence: number;
  /** A cache, filled at first use: whoever holds this version finds the index built. */
  indexes: readonly RecordIndex<R>[];
  readonly origin: Origin<R> | undefined;
}

/**
 * The version this one descends from and the keys written since. A fork that needs an index after
 * its first write lets its origin, which other forks share, build it and repeats the few writes.
 */
interface Origin<R> {
  readonly version: Version<R>;
  readonly written: WrittenKey;
}

/** A linked list, because versions that follow one another share its tail. */
interface WrittenKey {
  readonly key: string;
  readonly count: number;
  readonly earlier: WrittenKey | undefined;
}

/** Past one write per so many rows, repeating the writes is no longer clearly cheaper than sorting. */
const ROWS_PER_WRITE = 16;

/** The first version; `rows` are by their keys, in the order of their sequence. */
export function firstVersion<R>(rows: ReadonlyMap<string, Row<R>>): Version<R> {
  return {
    rows: keyed(rows),
    nextSequence: rows.size,
    indexes: none,
    origin: undefined,
  };
}

/** The row with this key. */
export const rowOf = <R>({ rows }: Version<R>, key: string): Row<R> | undefined =>
  valueAt(rows, key);

/** A write, and whether others hold the version that it is made to. */
export interface VersionWrite<R> extends RowWrite<R> {
  readonly shared: boolean;
}

/** The version after it. */
export function nextVersion<R>(version: Version<R>, write: VersionWrite<R>): Version<R> {
  const { before, after, owner, shared } = write;
  const row = after ?? before;
  if (row === undefined) return version;
  const { key } = row;
  return {
    rows: withValue(version.rows, { key, value: after, before, owner }),
    nextSequence: Math.max(version.nextSequence, row.sequence + 1),
    indexes: version.indexes.map((index) => reindexed(index, write)),
    origin: originAfter(version, { key, shared }),
  };
}

const none: readonly never[] = [];

/** A row that came (`before` is undefined), went (`after` is), or changed. */
export type RowChange<R> = Pick<RowWrite<R>, 'before' | 'after'>;

/** The index of this shape, built if this is the first time that anyone asks this version for it. */
export function indexOf<R>(version: Version<R>, shape: IndexShape): RecordIndex<R> {
  const known = version.indexes.find((index) => hasShape(index, shape));
  if (known !== undefined) return known;
  const index =
    version.origin === undefined
      ? buildIndex(shape, everyValue(version.rows))
      : caughtUp(indexOf(version.origin.version, shape), { version, origin: version.origin });
  // Without room to spare: sessions by the thousand have a few each.
  version.indexes = version.indexes.concat(index);
  return index;
}

/** The origin's index brought up to the version by comparing the rows of the keys written since. */
function caughtUp<R>(
  index: RecordIndex<R>,
  { version, origin }: { version: Version<R>; origin: Origin<R> },
): RecordIndex<R> {
  const keys = new Set<string>();
  for (let at: WrittenKey | undefined = origin.written; at; at = at.earlier) keys.add(at.key);
  const owner = newOwner();
  let current = index;
  for (const key of keys) {
    const change = { before: rowOf(origin.version, key), after: rowOf(version, key), owner };
    current = reindexed(current, change);
  }
  return current;
}

/** Only what others hold is there still when it is asked for. */
function originAfter<R>(
  version: Version<R>,
  { key, shared }: { readonly key: string; readonly shared: boolean },
): Origin<R> | undefined {
  const from = version.origin?.version ?? (shared ? version : undefined);
  const earlier = version.origin?.written;
  const count = (earlier?.count ?? 0) + 1;
  if (!from || count * ROWS_PER_WRITE > version.rows.size) return undefined;
  return { version: from, written: { key, count, earlier } };
}
