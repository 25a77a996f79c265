import { expect, test } from 'vitest';
import { createCollection } from '../../src/world/collection.ts';
import { amend, changesSince } from '../../src/world/collection-rows.ts';

interface Chat {
  readonly id: string;
  readonly last: number;
}

const chat = (id: string, last = 0): Chat => ({ id, last });
const seeded = () =>
  createCollection({
    name: 'chats',
    options: { key: 'id' },
    records: [...'abcd'].map((it) => chat(it)),
  });
const ids = (found: { values(): Iterable<Chat> }) =>
  Array.from(found.values(), ({ id }) => id).join('');

/** The rows of a collection that are not as in the other, as a storage keeps them. */
const stored = (of: ReturnType<typeof seeded>, since: ReturnType<typeof seeded>) =>
  [...changesSince(since, of)].map(({ before, after }) => ({
    key: after?.key ?? before?.key ?? '',
    sequence: after?.sequence ?? 0,
    record: after?.record,
  }));

test('what is loaded is the whole content, in the order given', () => {
  const chats = seeded();
  chats.load([chat('d'), chat('x'), chat('a', 3)]);
  expect(ids(chats)).toBe('dxa');
  chats.insert(chat('c'));
  expect(ids(chats)).toBe('dxac');
  expect(() => chats.load([chat('q'), chat('q')])).toThrow('chats already has a record "q".');
  expect(ids(chats)).toBe('dxac');
});

test('a collection tells what changed since a version, in forks too', () => {
  const chats = seeded();
  const fork = chats.fork();
  expect([...changesSince(chats, fork)]).toEqual([]);
  fork.update('b', { last: 5 });
  fork.remove('c');
  fork.insert(chat('e'));
  const changes = [...changesSince(chats, fork)];
  expect(changes.map(({ before, after }) => [before?.record, after?.record])).toEqual([
    [chat('b'), chat('b', 5)],
    [chat('c'), undefined],
    [undefined, chat('e')],
  ]);
});

const histories: readonly (readonly [string, (chats: ReturnType<typeof seeded>) => void])[] = [
  ['inserted', (chats) => chats.insert(chat('0'))],
  ['changed', (chats) => chats.update('b', { last: 9 })],
  ['removed', (chats) => chats.remove('b')],
  [
    'removed and inserted again',
    (chats) => {
      chats.remove('b');
      chats.insert(chat('b', 1));
      chats.insert(chat('A', 1));
    },
  ],
  ['put into another order', (chats) => chats.load([...'dxcba'].map((it) => chat(it)))],
  [
    'put into another order, then added to',
    (chats) => {
      chats.load([...'ba'].map((it) => chat(it)));
      chats.insert(chat('z'));
    },
  ],
];

test.for(histories)('rows that were %s are taken over at their place', ([, change]) => {
  const there = seeded();
  change(there);
  const here = seeded();
  // An index that is there already must not lead astray.
  ids(here);
  expect(amend(here.fork(), [])).toBe(true);
  expect(amend(here, stored(there, seeded()))).toBe(true);
  expect(ids(here)).toBe(ids(there));
  expect([...here.values()]).toEqual([...there.values()]);
  here.insert(chat('last'));
  expect(ids(here)).toBe(`${ids(there)}last`);
});

test('rows whose place is taken come after, and say that they moved', () => {
  const here = seeded();
  expect(amend(here, [{ key: 'x', sequence: 1, record: chat('x') }])).toBe(false);
  expect(ids(here)).toBe('abxcd');
});
