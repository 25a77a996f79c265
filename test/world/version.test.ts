import { expect, test } from 'vitest';
import { newOwner } from '../../src/world/owner.ts';
import { buildIndex, type Row, reindexed } from '../../src/world/record-index.ts';
import {
  firstVersion,
  indexOf,
  nextVersion,
  type RowChange,
  rowOf,
  type Version,
} from '../../src/world/version.ts';

interface Item {
  readonly status: string;
}

const row = (i: number, status = 'open'): Row<Item> => ({
  key: `k${i}`,
  sequence: i,
  record: { status },
});
const rows = (count: number) =>
  new Map(Array.from({ length: count }, (_, i) => [`k${i}`, row(i)] as const));
/** Made to a version that others hold too. */
const written = (version: Version<Item>, change: RowChange<Item>) =>
  nextVersion(version, { ...change, owner: newOwner(), shared: true });
const byStatus = { filters: ['status'], order: '' };

test('a version keeps its content when the next one is made', () => {
  const before = firstVersion(rows(100));
  const after = written(before, { before: rowOf(before, 'k7'), after: row(7, 'closed') });
  expect(rowOf(before, 'k7')).toEqual(row(7));
  expect(rowOf(after, 'k7')).toEqual(row(7, 'closed'));
});

test('an index is built once per version and handed on to the next', () => {
  const version = firstVersion(rows(100));
  const index = indexOf(version, byStatus);
  expect(indexOf(version, byStatus)).toBe(index);
  const after = written(version, { before: undefined, after: row(100, 'closed') });
  expect(after.indexes).toHaveLength(1);
  expect(indexOf(after, byStatus).groups.size).toBe(2);
  expect(indexOf(version, byStatus).groups.size).toBe(1);
});

test('a version lets go of its origin after many writes, and of the keys written', () => {
  let version = firstVersion(rows(160));
  const distances: number[] = [];
  for (let i = 0; i < 100; i++) {
    version = written(version, { before: row(3), after: row(3) });
    distances.push(version.origin?.written.count ?? 0);
    expect(version.origin?.version.origin).toBeUndefined();
  }
  expect(Math.max(...distances)).toBe(10);
});

test('a group goes with its last member', () => {
  const index = buildIndex(byStatus, [row(0), row(1, 'closed')]);
  const after = reindexed(index, {
    before: row(1, 'closed'),
    after: undefined,
    owner: newOwner(),
  });
  expect(index.groups.size).toBe(2);
  expect(after.groups.size).toBe(1);
});
