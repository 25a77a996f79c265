import { expect, test } from 'vitest';
import * as words from '../../src/generated/words.ts';
import { createFake, type Faker } from '../../src/world/fake.ts';
import { createWholeFake } from '../../src/world/whole-faker.ts';

const all = Object.assign({}, ...Object.values(words));
const list = ['one', 'two', 'three', 'four'];
const weighted = [
  { weight: 0.3, value: 'a' },
  { weight: 2, value: 'b' },
  { weight: 1 / 3, value: 'c' },
];

const made: Readonly<Record<string, readonly ((faker: Faker) => unknown)[]>> = {
  'number.int': [
    ({ number }) => number.int(7),
    ({ number }) => number.int({ max: 2 }),
    ({ number }) => number.int({ min: -3, max: 1e12 }),
    ({ number }) => number.int({ min: 1.5, max: 4.5 }),
    ({ number }) => number.int({ min: 5, max: 5 }),
  ],
  'number.float': [
    ({ number }) => number.float(),
    ({ number }) => number.float({ min: -0.25, max: 7 }),
  ],
  'datatype.boolean': [
    ({ datatype }) => datatype.boolean(),
    ({ datatype }) => datatype.boolean(0.4),
    ({ datatype }) => datatype.boolean(0),
    ({ datatype }) => datatype.boolean(1),
  ],
  'string.alphanumeric': [
    ({ string }) => string.alphanumeric(12),
    ({ string }) => string.alphanumeric({ length: 24, casing: 'lower' }),
  ],
  'string.numeric': [
    ({ string }) => string.numeric(4),
    ({ string }) => string.numeric({ length: 5, allowLeadingZeros: false }),
    ({ string }) => string.numeric({ length: 5, allowLeadingZeros: true }),
  ],
  'string.uuid': [({ string }) => string.uuid()],
  'helpers.arrayElement': [
    ({ helpers }) => helpers.arrayElement(list),
    ({ helpers }) => helpers.arrayElement(['only']),
  ],
  'helpers.arrayElements': [
    ...[0, 1, 3, 4, 9].map((count) => (faker: Faker) => faker.helpers.arrayElements(list, count)),
    ({ helpers }) => helpers.arrayElements(list, { min: 0, max: 2 }),
    ({ helpers }) => helpers.arrayElements([], { min: 0, max: 2 }),
  ],
  'helpers.weightedArrayElement': [({ helpers }) => helpers.weightedArrayElement(weighted)],
  'helpers.maybe': [({ helpers, number }) => helpers.maybe(() => number.int(9))],
  'person.firstName': [({ person }) => person.firstName()],
  'person.lastName': [({ person }) => person.lastName()],
  'person.fullName': [({ person }) => person.fullName()],
  'company.name': [({ company }) => company.name()],
  'commerce.product': [({ commerce }) => commerce.product()],
  'commerce.productName': [({ commerce }) => commerce.productName()],
  'color.human': [({ color }) => color.human()],
  'date.weekday': [({ date }) => date.weekday()],
  'phone.number': [({ phone }) => phone.number({ style: 'international' })],
  'internet.email': [({ internet }) => internet.email()],
  'internet.url': [({ internet }) => internet.url()],
};

test('every method stands here', () => {
  const methods = createFake(1, all)(['a'], (faker) =>
    Object.entries(faker).flatMap(([module, its]) =>
      Object.keys(its).map((it) => `${module}.${it}`),
    ),
  );
  expect(Object.keys(made).sort()).toEqual(methods.sort());
});

test.for(Object.entries(made))('%s makes what faker makes, by as many draws', ([, calls]) => {
  const [own, whole] = [createFake(3, all), createWholeFake(3)];
  for (const call of calls) {
    const both = (faker: Faker) => [call(faker), faker.number.float()];
    for (let index = 0; index < 1500; index++) {
      expect(own([`${index}`], both)).toEqual(whole([`${index}`], both));
    }
  }
});

test('a word of a list that was not brought is an error that names the list', () => {
  const fake = createFake(1, words.products);
  expect(fake(['a'], ({ commerce }) => commerce.product())).toMatch(/^[A-Z]/);
  expect(() => fake(['a'], ({ color }) => color.human())).toThrow('no words color.human');
});

test('what cannot be made is an error', () => {
  const fake = createFake(1, all);
  expect(() => fake(['a'], ({ number }) => number.int({ min: 2, max: 1 }))).toThrow(
    'between 2 and 1',
  );
  expect(() => fake(['a'], ({ helpers }) => helpers.arrayElement([]))).toThrow('nothing to choose');
  expect(() => fake(['a'], ({ helpers }) => helpers.weightedArrayElement([]))).toThrow(
    'nothing to choose',
  );
});
