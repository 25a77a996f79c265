import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  entriesBetween,
  entryAt,
  type OrderedTree,
  rank,
  treeOf,
} from '../../src/world/ordered-tree.ts';
import { newOwner, type Owner } from '../../src/world/owner.ts';
import {
  withEntry as withEntryOf,
  withoutEntry as withoutEntryOf,
} from '../../src/world/tree-writes.ts';

type Tree = OrderedTree<number>;
type TreeNode = NonNullable<Tree['root']>;

const ascending = (a: number, b: number) => a - b;
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const load = (entries: readonly number[]) => treeOf(entries, ascending);
const withEntry = <T>(tree: OrderedTree<T>, entry: T, owner = newOwner()) =>
  withEntryOf(tree, { entry, owner });
const withoutEntry = <T>(tree: OrderedTree<T>, entry: T, owner = newOwner()) =>
  withoutEntryOf(tree, { entry, owner });
const listed = (tree: Tree) => [...entriesBetween(tree, {})];

function nodesOf(node: TreeNode | undefined): TreeNode[] {
  return node === undefined ? [] : [node, ...node.children.flatMap(nodesOf)];
}

function heightOf(node: TreeNode | undefined): number {
  if (node === undefined) return 0;
  const heights = new Set(node.children.map(heightOf));
  expect(heights.size).toBeLessThanOrEqual(1);
  return 1 + ([...heights][0] ?? 0);
}

function expectSound(tree: Tree): void {
  heightOf(tree.root);
  for (const node of nodesOf(tree.root)) {
    const width = node.children.length || node.entries.length;
    expect(width).toBeLessThanOrEqual(32);
    const fewest = node.children.length > 0 ? 2 : 1;
    expect(width).toBeGreaterThanOrEqual(node === tree.root ? fewest : 8);
    const size = node.children.reduce((sum, child) => sum + child.size, node.entries.length);
    expect(node.size).toBe(size);
    expect(node.first).toBe(node.children[0]?.first ?? node.entries[0]);
  }
}

test('an empty tree has no entries and nothing at any rank', () => {
  const tree = load([]);
  expect(tree.size).toBe(0);
  expect(listed(tree)).toEqual([]);
  expect(entryAt(tree, 0)).toBeUndefined();
  expect(rank(tree, () => true)).toBe(0);
  expect(withoutEntry(tree, 1)).toBe(tree);
});

test('a loaded tree of any size lists its entries and is balanced', () => {
  for (const size of [1, 24, 31, 32, 33, 48, 49, 768, 1024, 1025, 5000]) {
    const tree = load(upTo(size));
    expectSound(tree);
    expect(listed(tree)).toEqual(upTo(size));
  }
});

test('an equal entry takes the place of the one before it', () => {
  const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
  const tree = treeOf(
    upTo(100).map((key) => ({ key, text: 'old' })),
    byKey,
  );
  const changed = withEntry(tree, { key: 40, text: 'new' });
  expect(changed.size).toBe(100);
  expect(entryAt(changed, 40)).toEqual({ key: 40, text: 'new' });
  expect(entryAt(tree, 40)).toEqual({ key: 40, text: 'old' });
});

test('removing what is not there returns the same tree', () => {
  const tree = load(upTo(2000));
  expect(withoutEntry(tree, 0.5)).toBe(tree);
  expect(withoutEntry(tree, -1)).toBe(tree);
  expect(withoutEntry(tree, 5000)).toBe(tree);
});

test('a change makes new nodes only on one path', () => {
  const tree = load(upTo(20_000));
  const shared = new Set(nodesOf(tree.root));
  const fresh = (changed: Tree) => nodesOf(changed.root).filter((node) => !shared.has(node)).length;
  expect(fresh(withEntry(tree, 777.5))).toBe(heightOf(tree.root));
  expect(fresh(withoutEntry(tree, 777))).toBe(heightOf(tree.root));
});

test('ranks outside the tree are cut off at its ends', () => {
  const tree = load(upTo(50));
  expect(entryAt(tree, -1)).toBeUndefined();
  expect(entryAt(tree, 50)).toBeUndefined();
  expect([...entriesBetween(tree, { start: 48, end: 99 })]).toEqual([48, 49]);
  expect([...entriesBetween(tree, { start: -5, end: 2, reverse: true })]).toEqual([1, 0]);
  expect([...entriesBetween(tree, { start: 9, end: 3 })]).toEqual([]);
});

test('entries are read lazily', () => {
  const [first] = entriesBetween(load(upTo(100_000)), { start: 99_000, reverse: true });
  expect(first).toBe(99_999);
});

test('a tree emptied in random order stays balanced on the way', () => {
  const order = upTo(3000).map((i) => (i * 1361) % 3000);
  let tree = load(upTo(3000));
  for (const [done, entry] of order.entries()) {
    tree = withoutEntry(tree, entry);
    expect(tree.size).toBe(2999 - done);
    if (done % 100 === 0) expectSound(tree);
  }
  expect(tree.root).toBeUndefined();
});

test('a tree grown in ascending or descending order is balanced', () => {
  let up = load([]);
  let down = load([]);
  for (const i of upTo(3000)) {
    up = withEntry(up, i);
    down = withEntry(down, 2999 - i);
  }
  expectSound(up);
  expectSound(down);
  expect(listed(up)).toEqual(listed(down));
});

test('any sequence of changes agrees with a sorted array, and no tree changes afterwards', () => {
  const entry = fc.integer({ min: 0, max: 400 });
  const changes = fc.array(fc.tuple(fc.boolean(), entry), { maxLength: 300, size: 'max' });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 200, size: 'max' }), changes, (start, steps) => {
      let model = [...start].sort(ascending);
      let tree = load(model);
      const history: [Tree, readonly number[]][] = [];
      for (const [insert, value] of steps) {
        history.push([tree, model]);
        const others = model.filter((other) => other !== value);
        model = insert ? [...others, value].sort(ascending) : others;
        tree = insert ? withEntry(tree, value) : withoutEntry(tree, value);
      }
      expectSound(tree);
      for (const [old, entries] of [...history.slice(-20), [tree, model] as const]) {
        expect(old.size).toBe(entries.length);
        expect(listed(old)).toEqual(entries);
      }
    }),
    { numRuns: 60 },
  );
});

test('an owner edits its own nodes, and no others', () => {
  const entry = fc.integer({ min: 0, max: 400 });
  const steps = fc.array(
    fc.record({ insert: fc.boolean(), entry, shared: fc.integer({ min: 0, max: 9 }) }),
    { maxLength: 300, size: 'max' },
  );
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 200, size: 'max' }), steps, (start, steps) => {
      let model = [...start].sort(ascending);
      let tree = load(model);
      let owner: Owner = newOwner();
      const held: [Tree, readonly number[]][] = [];
      for (const { insert, entry: value, shared } of steps) {
        if (shared === 0) {
          held.push([tree, model]);
          owner = newOwner();
        }
        const others = model.filter((other) => other !== value);
        model = insert ? [...others, value].sort(ascending) : others;
        tree = insert ? withEntry(tree, value, owner) : withoutEntry(tree, value, owner);
        expect(tree.size).toBe(model.length);
      }
      expectSound(tree);
      for (const [old, entries] of [...held, [tree, model] as const]) {
        expect(old.size).toBe(entries.length);
        expect(listed(old)).toEqual(entries);
      }
    }),
    { numRuns: 60 },
  );
});

test('an owner makes no new nodes where it has some', () => {
  const owner = newOwner();
  const once = withEntry(load(upTo(20_000)), 777.5, owner);
  const own = new Set(nodesOf(once.root));
  const twice = withoutEntry(withEntry(once, 777.6, owner), 777, owner);
  expect(nodesOf(twice.root).filter((node) => !own.has(node))).toEqual([]);
});

test('rank, entryAt and slices agree with a sorted array', () => {
  const entries = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), {
    maxLength: 1500,
    size: 'max',
  });
  const place = fc.integer({ min: -10, max: 3010 });
  fc.assert(
    fc.property(entries, place, place, fc.boolean(), (unsorted, a, b, reverse) => {
      const model = [...unsorted].sort(ascending);
      const tree = load(model);
      expect(rank(tree, (entry) => entry < a)).toBe(model.filter((entry) => entry < a).length);
      expect(entryAt(tree, a)).toBe(model[a]);
      const slice = model.slice(Math.max(0, a), Math.max(0, b));
      const found = [...entriesBetween(tree, { start: a, end: b, reverse })];
      expect(found).toEqual(reverse ? slice.reverse() : slice);
    }),
    { numRuns: 60 },
  );
});
