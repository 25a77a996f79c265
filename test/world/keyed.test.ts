import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyValue, keyed, keyedChanges, valueAt, withValue } from '../../src/world/keyed.ts';

interface Item {
  readonly key: string;
  readonly n: number;
}

const item = fc.record({ key: fc.constantFrom(...'abcdefgh'), n: fc.nat(99) });
const write = fc.record({ item, gone: fc.boolean() });

const tableOf = (items: readonly Item[]) => new Map(items.map((it) => [it.key, it] as const));
const byKey = (a: Item, b: Item) => (a.key < b.key ? -1 : 1);

test('values are found, counted and listed as in a map that was written to', () => {
  fc.assert(
    fc.property(fc.array(item), fc.array(write), (items, writes) => {
      const expected = tableOf(items);
      let all = keyed<Item>(tableOf(items));
      for (const { item: it, gone } of writes) {
        if (gone) expected.delete(it.key);
        else expected.set(it.key, it);
        const before = valueAt(all, it.key);
        all = withValue(all, { key: it.key, value: gone ? undefined : it, before });
      }
      expect([...everyValue(all)].sort(byKey)).toEqual([...expected.values()].sort(byKey));
      expect(all.size).toBe(expected.size);
      for (const key of 'abcdefgh') expect(valueAt(all, key)).toBe(expected.get(key));
    }),
  );
});

test('a moment keeps what it has when the next one is made, and the way between them is told in order', () => {
  const before = keyed(tableOf([item1('a'), item1('b'), item1('c')]));
  const removed = withValue(before, { key: 'b', value: undefined, before: valueAt(before, 'b') });
  const after = withValue(removed, { key: 'd', value: item1('d'), before: undefined });
  expect([...everyValue(before)].map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect([...keyedChanges(before, after)]).toEqual([
    { before: item1('b'), after: undefined },
    { before: undefined, after: item1('d') },
  ]);
  expect([...keyedChanges(after, after)]).toEqual([]);
});

test('after very many writes there is a new table, and the way from before it is told still', () => {
  const names = Array.from({ length: 1_500 }, (_, index) => `k${String(index).padStart(4, '0')}`);
  const before = keyed(tableOf([item1('a')]));
  let after = before;
  for (const key of names) {
    after = withValue(after, { key, value: item1(key), before: valueAt(after, key) });
  }
  expect(after.table).not.toBe(before.table);
  expect(before.table.size).toBe(1);
  expect(Array.from(keyedChanges(before, after), (change) => change.after?.key)).toEqual(names);
});

function item1(key: string): Item {
  return { key, n: 1 };
}
