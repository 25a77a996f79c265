import { expect, test } from 'vitest';
import { names, titles } from '../../src/generated/words.ts';
import { createFake, type Faker } from '../../src/world/fake.ts';
import { createWholeFake } from '../../src/world/whole-faker.ts';

const name = (faker: Faker) => faker.person.fullName();
const id = (faker: Faker) => faker.string.alphanumeric(12);

for (const [kind, create] of [
  ['chosen words', (seed: number) => createFake(seed, { ...names, ...titles })],
  ['the whole of faker', createWholeFake],
] as const) {
  test(`with ${kind}, the same seed and address give the same value, in any order and from any instance`, () => {
    const [one, other] = [create(1), create(1)];
    const first = one(['books', 'b1', 'author'], name);
    other(['books', 'b2', 'author'], name);
    expect(other(['books', 'b1', 'author'], name)).toBe(first);
    expect(one(['books', 'b1', 'author'], name)).toBe(first);
  });

  test(`with ${kind}, another seed or another address give another value`, () => {
    const values = [
      create(1)(['books', 'b1', 'author'], name),
      create(2)(['books', 'b1', 'author'], name),
      create(1)(['books', 'b2', 'author'], name),
      create(1)(['books', 'b1', 'editor'], name),
    ];
    expect(new Set(values).size).toBe(4);
  });

  test(`with ${kind}, a value may take any number of draws without touching the next`, () => {
    const fake = create(1);
    const alone = create(1)(['b'], id);
    fake(['a'], (faker) => faker.string.alphanumeric(500));
    expect(fake(['b'], id)).toBe(alone);
  });
}

test('100,000 ids of twelve letters and digits are all different', () => {
  const fake = createFake(1, {});
  const ids = new Set<string>();
  for (let index = 0; index < 100_000; index++) ids.add(fake(['books', String(index), 'id'], id));
  expect(ids.size).toBe(100_000);
});

test('nobody can set a seed inside', () => {
  expect(() => createWholeFake(1)(['a'], (faker) => faker.seed(1))).toThrow('has no seed to set');
});
