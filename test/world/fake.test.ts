import { expect, test } from 'vitest';
import { createFake, type Faker } from '../../src/world/fake.ts';

const name = (faker: Faker) => faker.person.fullName();
const id = (faker: Faker) => faker.string.alphanumeric(12);

test('the same seed and address give the same value, in any order and from any instance', () => {
  const [one, other] = [createFake(1), createFake(1)];
  const first = one(['books', 'b1', 'author'], name);
  other(['books', 'b2', 'author'], name);
  expect(other(['books', 'b1', 'author'], name)).toBe(first);
  expect(one(['books', 'b1', 'author'], name)).toBe(first);
});

test('another seed or another address give another value', () => {
  const values = [
    createFake(1)(['books', 'b1', 'author'], name),
    createFake(2)(['books', 'b1', 'author'], name),
    createFake(1)(['books', 'b2', 'author'], name),
    createFake(1)(['books', 'b1', 'editor'], name),
  ];
  expect(new Set(values).size).toBe(4);
});

test('a value may take any number of draws without touching the next', () => {
  const fake = createFake(1);
  const alone = createFake(1)(['b'], id);
  fake(['a'], (faker) => faker.lorem.paragraphs(5));
  expect(fake(['b'], id)).toBe(alone);
});

test('100,000 ids of twelve letters and digits are all different', () => {
  const fake = createFake(1);
  const ids = new Set<string>();
  for (let index = 0; index < 100_000; index++) ids.add(fake(['books', String(index), 'id'], id));
  expect(ids.size).toBe(100_000);
});

test('nobody can set a seed inside', () => {
  expect(() => createFake(1)(['a'], (faker) => faker.seed(1))).toThrow('has no seed to set');
});
