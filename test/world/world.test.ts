import { expect, test } from 'vitest';
import { createClock } from '../../src/world/clock.ts';
import { createCollection } from '../../src/world/collection.ts';
import { createStore, type Store } from '../../src/world/store.ts';
import { createWorld } from '../../src/world/world.ts';

function seedStore(): Store {
  const records = [
    { id: 'b1', title: 'Ulysses' },
    { id: 'b2', title: 'Emma' },
  ];
  const books = createCollection({ name: 'books', options: { key: 'id' }, records });
  return createStore({ books });
}

const titles = ({ collections }: Store) =>
  Array.from(collections.books?.values() ?? [], ({ title }) => title);

test('a fork begins with the records of its store, and then each goes its way', () => {
  const store = seedStore();
  const fork = store.fork();
  fork.collections.books?.update('b1', { title: 'Dubliners' });
  store.collections.books?.remove('b2');
  fork.collections.books?.insert({ id: 'b3', title: 'Middlemarch' });
  expect(titles(store)).toEqual(['Ulysses']);
  expect(titles(fork)).toEqual(['Dubliners', 'Emma', 'Middlemarch']);
});

test('ordinals count per name', () => {
  const store = seedStore();
  const counted = ['books', 'books', 'readers', 'books'].map((name) => store.nextOrdinal(name));
  expect(counted).toEqual([0, 1, 0, 2]);
});

test('a fork goes on counting where its store was, and leaves the store where it is', () => {
  const store = seedStore();
  store.nextOrdinal('books');
  const fork = store.fork();
  expect([fork.nextOrdinal('books'), fork.nextOrdinal('books')]).toEqual([1, 2]);
  expect(store.nextOrdinal('books')).toBe(1);
});

function worldsOf(seeded: (api: string) => Store) {
  const run = () => {
    throw new Error('Nothing was scheduled.');
  };
  return () => createWorld(createClock(), { seeded: ({ api }) => seeded(api), run });
}

test('a world forks an API’s seed at its first use and keeps the fork', () => {
  const asked: string[] = [];
  const seed = seedStore();
  const world = worldsOf((api) => {
    asked.push(api);
    return seed;
  })();
  expect(asked).toEqual([]);
  world.store('library').collections.books?.remove('b1');
  expect(titles(world.store('library'))).toEqual(['Emma']);
  expect(asked).toEqual(['library']);
  expect(titles(seed)).toEqual(['Ulysses', 'Emma']);
});

test('worlds over one seed do not see each other', () => {
  const seed = seedStore();
  const world = worldsOf(() => seed);
  const [one, other] = [world(), world()];
  one.store('library').collections.books?.remove('b1');
  one.quotas.set('library full', []);
  one.nextRequest();
  one.traffic('library').count('listBooks', 0);
  expect(titles(other.store('library'))).toEqual(['Ulysses', 'Emma']);
  expect(other.quotas.size).toBe(0);
  expect(other.nextRequest()).toBe(1);
  expect(other.traffic('library').tallies()).toEqual([]);
});

test('the APIs of a world have stores of their own', () => {
  const world = worldsOf(seedStore)();
  world.store('library').collections.books?.remove('b1');
  expect(titles(world.store('archive'))).toEqual(['Ulysses', 'Emma']);
});
