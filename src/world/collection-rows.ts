import { type Collection, contentOf, replaceContent, write } from './collection.ts';
import { everyValue } from './keyed.ts';
import { keyedChanges } from './keyed-changes.ts';
import type { Row } from './record-index.ts';
import { firstVersion, type RowChange, rowOf, type Version } from './version.ts';

/** What leads to a collection from a fork of an earlier moment, or from one of the same origin; costs what changed. */
export const changesSince = <R extends object>(
  earlier: Collection<R>,
  collection: Collection<R>,
): readonly RowChange<R>[] => keyedChanges(contentOf(earlier).rows, contentOf(collection).rows);

/** A row to be as it is elsewhere; without a record, there is none. */
export interface AmendedRow<R> extends Omit<Row<R>, 'record'> {
  readonly record: R | undefined;
}

/**
 * Takes over rows as another collection has them, each at its place in the order of insertion; without a record, it is
 * removed. False where a place was taken, so that rows moved on.
 */
export function amend<R extends object>(
  collection: Collection<R>,
  rows: readonly AmendedRow<R>[],
): boolean {
  const content = contentOf(collection);
  if (rows.some((row) => isMoved(content, row))) {
    replaceContent(collection, rearranged(content, rows));
  } else {
    for (const { record, ...at } of rows) {
      const before = rowOf(contentOf(collection), at.key);
      write(collection, { before, after: record === undefined ? undefined : { ...at, record } });
    }
  }
  return rows.every(({ key, sequence, record }) => {
    return record === undefined || rowOf(contentOf(collection), key)?.sequence === sequence;
  });
}

/** Whether it may claim the place of another row. */
function isMoved<R>(version: Version<R>, { key, sequence, record }: AmendedRow<R>): boolean {
  const before = rowOf(version, key);
  if (record === undefined || before?.sequence === sequence) return false;
  return before !== undefined || sequence < version.nextSequence;
}

/** Where two rows claim one place, the one given comes after. */
function rearranged<R>(version: Version<R>, rows: readonly AmendedRow<R>[]): Version<R> {
  const all = new Map<string, Row<R>>();
  for (const row of everyValue(version.rows)) all.set(row.key, row);
  for (const { record, ...place } of rows) {
    all.delete(place.key);
    if (record !== undefined) all.set(place.key, { ...place, record });
  }
  let next = 0;
  const placed = new Map<string, Row<R>>();
  for (const row of [...all.values()].sort((a, b) => a.sequence - b.sequence)) {
    const sequence = Math.max(next, row.sequence);
    next = sequence + 1;
    placed.set(row.key, sequence === row.sequence ? row : { ...row, sequence });
  }
  return { ...firstVersion(placed), nextSequence: next };
}
