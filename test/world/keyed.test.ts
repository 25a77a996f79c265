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

test('every moment has what it had, whichever of them goes on, and however far others have gone', () => {
  const step = fc.record({ from: fc.nat(), item, gone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(item), fc.array(step, { maxLength: 120 }), (items, steps) => {
      const moments = [{ all: keyed<Item>(tableOf(items)), expected: tableOf(items) }];
      for (const { from, item: it, gone } of steps) {
        // The last one goes on mostly, as in a session, or one that others were made from.
        const at = moments[from % 3 ? moments.length - 1 : from % moments.length];
        if (!at) throw new Error('There is always a moment.');
        const expected = new Map(at.expected);
        if (gone) expected.delete(it.key);
        else expected.set(it.key, it);
        const before = valueAt(at.all, it.key);
        const value = gone ? undefined : it;
        moments.push({ all: withValue(at.all, { key: it.key, value, before }), expected });
      }
      const last = moments[moments.length - 1] ?? moments[0];
      for (const { all, expected } of moments) {
        for (const key of 'abcdefgh') expect(valueAt(all, key)).toBe(expected.get(key));
        const changes = [...keyedChanges(all, last?.all ?? all)];
        const differing = [...'abcdefgh'].filter(
          (key) => expected.get(key) !== last?.expected.get(key),
        );
        expect(changes.map(({ before, after }) => (before ?? after)?.key)).toEqual(differing);
        expect([...everyValue(all)].sort(byKey)).toEqual([...expected.values()].sort(byKey));
        expect(all.size).toBe(expected.size);
      }
    }),
  );
});

test('after very many writes to few keys, what came before is let go of', () => {
  const first = keyed(tableOf([item1('a')]));
  const early = withValue(first, { key: 'a', value: item1('a'), before: item1('a') });
  let late = early;
  for (let n = 0; n < 5_000; n++) {
    const value = { key: 'a', n };
    late = withValue(late, { key: 'a', value, before: valueAt(late, 'a') });
  }
  let passed = 0;
  for (let at: typeof early | undefined = early; at; at = at.later?.moment) passed++;
  expect(passed).toBeLessThan(1_500);
  expect(valueAt(early, 'a')).toEqual(item1('a'));
  expect([...keyedChanges(early, late)]).toEqual([
    { before: item1('a'), after: { key: 'a', n: 4_999 } },
  ]);
});

function item1(key: string): Item {
  return { key, n: 1 };
}
