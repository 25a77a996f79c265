import { expect, test } from 'vitest';
import { type Collection, createCollection, KeyError } from '../../src/world/collection.ts';
import type { Scalar } from '../../src/world/scalar.ts';

interface Chat {
  readonly id: string;
  readonly status?: string | null;
  readonly tags?: readonly string[];
  readonly rating?: Scalar;
  readonly last?: number;
  readonly owner?: { readonly name: string };
  readonly people?: readonly { readonly name: string }[];
}

const chats: readonly Chat[] = [
  { id: 'a', status: 'open', tags: ['vip'], last: 30, owner: { name: 'Ann' } },
  { id: 'b', status: 'closed', tags: ['vip', 'new', 'vip'], last: 10 },
  { id: 'c', status: 'open', tags: [], last: 20, owner: { name: 'Bob' } },
  { id: 'd', status: null, last: 20, people: [{ name: 'Eve' }, { name: 'Ann' }] },
  { id: 'e', status: 'open', tags: ['new'], owner: { name: 'Ann' } },
];

const collection = (order?: string, records: readonly Chat[] = chats) =>
  createCollection({
    name: 'chats',
    options: order === undefined ? { key: 'id' } : { key: 'id', order },
    records,
  });

type Request = Parameters<Collection<Chat>['values']>[0];
const ids = (found: Collection<Chat>, selection?: Request) =>
  Array.from(found.values(selection), ({ id }) => id).join('');

test('a record is found by its key', () => {
  const found = collection();
  expect(found.size).toBe(5);
  expect(found.has('b')).toBe(true);
  expect(found.get('b')).toBe(chats[1]);
  expect(found.has('z')).toBe(false);
  expect(found.get('z')).toBeUndefined();
  expect(found.get('')).toBeUndefined();
});

test('without an order records are listed as inserted', () => {
  const found = collection();
  found.insert({ id: '0' });
  expect(ids(found)).toBe('abcde0');
});

test('a collection lists in its natural order, a missing value first', () => {
  expect(ids(collection('last'))).toBe('ebcda');
});

test('a descending order is the exact reverse, ties included', () => {
  expect(ids(collection('-last'))).toBe('adcbe');
  expect(ids(collection(), { order: '-last' })).toBe('adcbe');
});

test('a bare minus lists the last inserted first', () => {
  expect(ids(collection('-'))).toBe('edcba');
});

test('mixed types are ordered null, booleans, numbers, strings by code unit', () => {
  const ratings: readonly Scalar[] = ['b', 10, true, 'B', null, 9, false, 'é', '', -1];
  const found = collection(
    'rating',
    ratings.map((rating, i) => ({ id: `${i}`, rating })),
  );
  const ordered = Array.from(found.values(), ({ rating }) => rating);
  expect(ordered).toEqual([null, false, true, -1, 9, 10, '', 'B', 'b', 'é']);
});

test('equality on several fields selects what satisfies all of them', () => {
  const found = collection('last');
  expect(ids(found, { where: { status: 'open' } })).toBe('eca');
  expect(ids(found, { where: { 'owner.name': 'Ann', status: 'open' } })).toBe('ea');
  expect(ids(found, { where: { status: 'open', last: 20 } })).toBe('c');
  expect(ids(found, { where: { status: 'none' } })).toBe('');
});

test('null selects records whose field is null or missing', () => {
  const found = collection();
  expect(ids(found, { where: { status: null } })).toBe('d');
  expect(ids(found, { where: { 'owner.name': null } })).toBe('bd');
  expect(ids(found, { where: { 'status.deeper.constructor': null } })).toBe('abcde');
});

test('an array stands for each of its elements, once, and an empty one for nothing', () => {
  const found = collection('last');
  expect(ids(found, { where: { tags: 'vip' } })).toBe('ba');
  expect(found.count({ where: { tags: 'vip' } })).toBe(2);
  expect(ids(found, { where: { tags: null } })).toBe('d');
});

test('a path leads through an array of objects', () => {
  expect(ids(collection(), { where: { 'people.name': 'Ann' } })).toBe('d');
});

test('a range is inclusive and is read in the order of its field', () => {
  const found = collection();
  expect(ids(found, { range: { field: 'last', from: 10, to: 20 } })).toBe('bcd');
  expect(ids(found, { range: { field: 'last', from: 20 }, order: '-last' })).toBe('adc');
  expect(ids(found, { range: { field: 'last', to: 10 } })).toBe('eb');
  expect(ids(found, { range: { field: 'last', from: 40, to: 10 } })).toBe('');
  expect(ids(found, { range: { field: 'last', from: 20 }, where: { status: 'open' } })).toBe('ca');
});

test('a range of the natural order keeps its direction', () => {
  expect(ids(collection('-last'), { range: { field: 'last', from: 20 } })).toBe('adc');
  expect(ids(collection('-status'), { range: { field: 'last', from: 20 } })).toBe('cda');
});

test('a range in the order of another field is refused', () => {
  const request = { range: { field: 'last', from: 1 }, order: '-status' };
  expect(() => collection().count(request)).toThrow('"last" cannot be read in the order "-status"');
});

test('a page knows its total and may lie beyond the end', () => {
  const found = collection('-last');
  expect(found.page({ offset: 1, limit: 2 })).toEqual({ items: [chats[3], chats[2]], total: 5 });
  expect(found.page({ offset: 4, limit: 9 })).toEqual({ items: [chats[4]], total: 5 });
  expect(found.page({ offset: 9, limit: 9 })).toEqual({ items: [], total: 5 });
  expect(found.page({ offset: 0, limit: 0 })).toEqual({ items: [], total: 5 });
  expect(found.page({ offset: 0, limit: Number.POSITIVE_INFINITY }).items).toHaveLength(5);
  expect(found.page({ offset: 1, limit: 1, where: { status: 'open' } })).toEqual({
    items: [chats[2]],
    total: 3,
  });
});

test('distinct counts each value of a field in ascending order', () => {
  const found = collection();
  expect(found.distinct('status')).toEqual([
    { value: null, count: 1 },
    { value: 'closed', count: 1 },
    { value: 'open', count: 3 },
  ]);
  expect(found.distinct('tags', { where: { status: 'open' } })).toEqual([
    { value: 'new', count: 1 },
    { value: 'vip', count: 1 },
  ]);
  expect(found.distinct('status', { range: { field: 'last', from: 20 } })).toEqual([
    { value: null, count: 1 },
    { value: 'open', count: 2 },
  ]);
  expect(found.distinct('tags', { where: { tags: 'vip' } })).toEqual([
    { value: 'new', count: 1 },
    { value: 'vip', count: 2 },
  ]);
});

test('a taken key is refused with the names of collection and key', () => {
  const found = collection();
  expect(() => found.insert({ id: 'a' })).toThrow('chats already has a record "a".');
  expect(() => found.insert({ id: 'a' })).toThrow(KeyError);
  expect(() => collection('last', [{ id: 'x' }, { id: 'x' }])).toThrow(
    'chats already has a record',
  );
  expect(found.size).toBe(5);
});

test('a record without a key is refused, and a number counts as its text', () => {
  const found = createCollection<{ id?: unknown }>({ name: 'items', options: { key: 'id' } });
  expect(() => found.insert({})).toThrow('A record of items needs a key in "id".');
  expect(() => found.insert({ id: true })).toThrow(KeyError);
  found.insert({ id: 7 });
  expect(found.get('7')).toEqual({ id: 7 });
});

test('an unknown key cannot be replaced, updated or removed', () => {
  const found = collection();
  expect(() => found.replace('z', { id: 'z' })).toThrow('chats has no record "z".');
  expect(() => found.update('z', {})).toThrow(KeyError);
  expect(found.remove('z')).toBe(false);
});

test('a record cannot change its key', () => {
  const found = collection();
  expect(() => found.update('a', { id: 'z' })).toThrow('chats "a" cannot change its key to "z".');
  expect(found.get('a')).toBe(chats[0]);
});

test('an update merges into a new record and leaves the old one as it was', () => {
  const found = collection();
  const updated = found.update('a', { status: 'closed' });
  expect(updated).toEqual({ ...chats[0], status: 'closed' });
  expect(found.get('a')).toBe(updated);
  expect(chats[0]?.status).toBe('open');
});

test('replacing keeps the place among equals, removing and inserting again does not', () => {
  const found = collection('last');
  found.update('c', { status: 'new' });
  expect(ids(found)).toBe('ebcda');
  found.remove('c');
  found.insert({ id: 'c', last: 20 });
  expect(ids(found)).toBe('ebdca');
});

test('values read what was there when they were asked for', () => {
  const found = collection();
  const values = found.values({ where: { status: 'open' } });
  for (const { id } of found.values()) found.remove(id);
  expect(Array.from(values, ({ id }) => id).join('')).toBe('ace');
  expect(found.size).toBe(0);
});

test('the version stands for the content: writes change it, forks share it until they write', () => {
  const found = collection();
  const { version } = found;
  const fork = found.fork();
  expect(found.version).toBe(version);
  expect(fork.version).toBe(version);
  fork.update('a', { last: 31 });
  expect(fork.version).not.toBe(version);
  expect(found.version).toBe(version);
  expect(found.remove('z')).toBe(false);
  expect(found.version).toBe(version);
});

test('neither side of a fork sees what the other writes', () => {
  const found = collection('last');
  const fork = found.fork();
  fork.insert({ id: 'f', last: 0 });
  found.remove('a');
  expect(ids(fork)).toBe('efbcda');
  expect(ids(found)).toBe('ebcd');
});

test('the same filters in another order of writing read the same index', () => {
  let reads = 0;
  const record = {
    id: 'a',
    get status() {
      reads++;
      return 'open';
    },
  };
  const found = collection(undefined, [record]);
  expect(found.count({ where: { status: 'open', last: null } })).toBe(1);
  expect(found.count({ where: { last: null, status: 'open' } })).toBe(1);
  expect(reads).toBe(1);
});

test('forks that wrote still share one index, built once', () => {
  let reads = 0;
  const records = Array.from({ length: 1000 }, (_, i) => ({
    id: `r${i}`,
    get status() {
      reads++;
      return 'open';
    },
  }));
  const seed = collection('last', records);
  const forks = Array.from({ length: 50 }, (_, i) => {
    const fork = seed.fork();
    fork.insert({ id: `new${i}`, status: 'open' });
    return fork;
  });
  for (const fork of forks) expect(fork.count({ where: { status: 'open' } })).toBe(1001);
  expect(reads).toBe(1000);
  expect(seed.count({ where: { status: 'open' } })).toBe(1000);
  expect(reads).toBe(1000);
});
