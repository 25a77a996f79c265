import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absorbed } from '../../src/world/digest.ts';
import { everyValue, type Keyed, keyed, valueAt, withValue } from '../../src/world/keyed.ts';
import { keyedChanges } from '../../src/world/keyed-changes.ts';
import { newOwner } from '../../src/world/owner.ts';

interface Item {
  readonly key: string;
  readonly n: number;
}

const keys = Array.from('abcdefgh', (letter) => [letter, `${letter}${letter}`]).flat();
const item = fc.record({ key: fc.constantFrom(...keys), n: fc.nat(99) });
const item1 = (key: string): Item => ({ key, n: 1 });

const tableOf = (items: readonly Item[]) => new Map(items.map((it) => [it.key, it] as const));
const byKey = (a: Item, b: Item) => (a.key < b.key ? -1 : 1);

/** With the value at its key, or with none at a key. */
function written(all: Keyed<Item>, to: Item | string, owner = newOwner()): Keyed<Item> {
  const [key, value] = typeof to === 'string' ? [to, undefined] : [to.key, to];
  return withValue(all, { key, value, before: valueAt(all, key), owner });
}

function expectSame(all: Keyed<Item>, expected: ReadonlyMap<string, Item>): void {
  for (const key of keys) expect(valueAt(all, key)).toBe(expected.get(key));
  expect([...everyValue(all)].sort(byKey)).toEqual([...expected.values()].sort(byKey));
  expect(all.size).toBe(expected.size);
}

test('every moment that somebody holds has what it had, whichever of them goes on', () => {
  const step = fc.record({ from: fc.nat(), item, gone: fc.boolean(), held: fc.boolean() });
  fc.assert(
    fc.property(fc.array(item), fc.array(step, { maxLength: 120 }), (items, steps) => {
      const moments = [{ all: keyed<Item>(tableOf(items)), expected: tableOf(items) }];
      let [current] = moments as [(typeof moments)[0]];
      let owner = newOwner();
      for (const { from, item: it, gone, held } of steps) {
        if (held) {
          moments.push(current);
          // One that was held goes on now and then.
          current = moments[from % 3 ? moments.length - 1 : from % moments.length] ?? current;
          owner = newOwner();
        }
        const expected = new Map(current.expected);
        if (gone) expected.delete(it.key);
        else expected.set(it.key, it);
        current = { all: written(current.all, gone ? it.key : it, owner), expected };
      }
      for (const { all, expected } of [...moments, current]) {
        expectSame(all, expected);
        const changes = keyedChanges(all, current.all);
        const differing = keys.filter((key) => expected.get(key) !== current.expected.get(key));
        expect(changes.map(({ before, after }) => (before ?? after)?.key)).toEqual(
          differing.sort(),
        );
      }
    }),
  );
});

test('the way from one moment to the next is told by key', () => {
  const before = keyed(tableOf([item1('a'), item1('b'), item1('c')]));
  const after = written(written(before, 'b'), item1('d'));
  expect([...everyValue(before)].map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  expect(keyedChanges(before, after)).toEqual([
    { before: item1('b'), after: undefined },
    { before: undefined, after: item1('d') },
  ]);
  expect(keyedChanges(after, after)).toEqual([]);
  const other = keyed(tableOf([item1('a'), item1('x')]));
  expect(keyedChanges(other, before).map((it) => (it.before ?? it.after)?.key)).toEqual([
    ...['a', 'b', 'c', 'x'],
  ]);
});

test('many keys are found, among them two of the same hash', () => {
  const twins = twinsOf(1);
  const names = [...twins, ...Array.from({ length: 20_000 }, (_, index) => `key ${index}`)];
  const owner = newOwner();
  let all = keyed<Item>(new Map());
  for (const name of names) all = written(all, item1(name), owner);
  expect(all.size).toBe(names.length);
  expect(names.every((name) => valueAt(all, name)?.key === name)).toBe(true);
  for (const name of names) all = written(all, name, owner);
  expect(all.size).toBe(0);
  expect(all.changed).toBeUndefined();
});

test('what was changed between two moments of many values is found without a look at the rest', () => {
  const owner = newOwner();
  let before = keyed<Item>(new Map());
  for (let index = 0; index < 50_000; index++)
    before = written(before, item1(`key ${index}`), owner);
  const after = written(written(before, 'key 7'), { key: 'key 40000', n: 2 });
  const changes = keyedChanges(before, after);
  expect(changes.map(({ before }) => before?.key)).toEqual(['key 40000', 'key 7']);
});

/** Two keys that a hash cannot tell apart. */
function twinsOf(state: number): readonly [string, string] {
  const known = new Map<number, string>();
  for (let index = 0; ; index++) {
    const name = `twin ${index}`;
    const twin = known.get(absorbed(name, state));
    if (twin !== undefined) return [twin, name];
    known.set(absorbed(name, state), name);
  }
}
