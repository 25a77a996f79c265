import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeOf, withEntry, withoutEntry } from '../../src/world/ordered-tree.ts';
import { changesBetween } from '../../src/world/tree-changes.ts';

interface Entry {
  readonly key: number;
  readonly value: number;
}

const compare = (a: Entry, b: Entry) => a.key - b.key;
const treeWith = (size: number) =>
  treeOf(
    Array.from({ length: size }, (_, key) => ({ key: key * 2, value: 0 })),
    compare,
  );

const edits = fc.array(fc.record({ key: fc.nat(900), keep: fc.boolean() }), { maxLength: 60 });

test('changes are what tells two trees apart, in order, whatever was edited', () => {
  fc.assert(
    fc.property(fc.nat(400), edits, (size, edits) => {
      const before = treeWith(size);
      const map = new Map(Array.from({ length: size }, (_, key) => [key * 2, 0]));
      const after = edits.reduce((tree, { key, keep }, index) => {
        if (keep) map.set(key, index + 1);
        else map.delete(key);
        const entry = { key, value: index + 1 };
        return keep ? withEntry(tree, entry) : withoutEntry(tree, entry);
      }, before);
      const expected = Array.from({ length: 901 }, (_, key) => {
        const old = key % 2 === 0 && key / 2 < size ? 0 : undefined;
        return { key, before: old, after: map.get(key) };
      }).filter((it) => it.before !== it.after);
      const found = [...changesBetween(before, after)].map((it) => ({
        key: it.before?.key ?? it.after?.key,
        before: it.before?.value,
        after: it.after?.value,
      }));
      expect(found).toEqual(expected);
    }),
  );
});

test('what two large trees share is not looked into', () => {
  let compared = 0;
  const counting = (a: Entry, b: Entry) => {
    compared++;
    return compare(a, b);
  };
  const before = treeOf(
    Array.from({ length: 100_000 }, (_, key) => ({ key, value: 0 })),
    counting,
  );
  const after = withoutEntry(withEntry(before, { key: 777, value: 1 }), { key: 60_000, value: 0 });
  compared = 0;
  expect([...changesBetween(before, after)]).toHaveLength(2);
  expect(compared).toBeLessThan(2_000);
});
