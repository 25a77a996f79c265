import { expect, test } from 'vitest';
import { invalidSamples, invalidTexts } from '../../../src/check/requests/invalid-samples.ts';
import { plainValue, validSamples } from '../../../src/check/requests/valid-samples.ts';
import { compileContract } from '../../../src/spec/contract.ts';
import { libraryWith } from '../../library.ts';

const at = '/components/schemas/Sample';

function contractWith(schema: object) {
  return compileContract({ name: 'library', document: libraryWith({ [at]: schema }) });
}

const valid = (schema: object) => validSamples(contractWith(schema), at).map(({ value }) => value);
const invalid = (schema: object) =>
  invalidSamples(contractWith(schema), at).map(({ value }) => value);

test('a number is tried at both of its bounds, and just outside of them', () => {
  const schema = { type: 'integer', minimum: 1, maximum: 100 };
  expect(valid(schema)).toEqual([1, 100, 2]);
  expect(invalid(schema)).toEqual(['1', 1.5, 'many', 0, 101, null]);
  const open = { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 4 };
  expect(valid(open)).toEqual([2, 3]);
  expect(invalid(open)).toEqual(expect.arrayContaining([0, 5]));
});

test('the length of a text is counted in characters', () => {
  const schema = { type: 'string', minLength: 2, maxLength: 4 };
  const lengths = valid(schema).map((text) => [...String(text)].length);
  expect(new Set(lengths)).toEqual(new Set([2, 4]));
  expect(valid(schema)).toContain('😀😀😀😀');
  expect(invalid(schema)).toEqual([17, 'a', 'aaaaa', null]);
});

test('every value of an enum is tried, and one that it does not have', () => {
  const schema = { type: 'string', enum: ['open', 'closed'] };
  expect(valid(schema)).toEqual(['open', 'closed']);
  expect(invalid(schema)).toEqual([17, 'no_such_value', 'OPEN', '', null]);
});

test.for([
  [{ type: 'string', format: 'date' }, '2024-01-31', '2024-13-41'],
  [{ type: 'string', format: 'date-time' }, '2024-01-31T10:30:00Z', 'yesterday'],
  [{ type: 'string', format: 'email', maxLength: 254 }, 'ada.lovelace@example.com', 'nobody'],
  [{ type: 'string', format: 'uri' }, 'https://example.com/parley', 'no address'],
  [{ type: 'string', pattern: '^[a-z]{2}$' }, 'en', 'a b c'],
  [{ type: ['string', 'null'], maxLength: 3 }, null, 'aaaa'],
  [{ type: 'boolean' }, true, 'true'],
  [{ const: 'image' }, 'image', null],
] as const)('%j takes %j and not %j', ([schema, right, wrong]) => {
  expect(valid(schema)).toContain(right);
  expect(invalid(schema)).toContain(wrong);
});

test('lists are tried with the fewest and the most items, and with one more', () => {
  const items = { type: 'string', enum: ['a', 'b'] };
  const schema = { type: 'array', minItems: 1, maxItems: 3, items };
  expect(valid(schema)).toEqual([['a'], ['a', 'b', 'a'], ['b']]);
  expect(invalid(schema)).toEqual(['text', [], ['a', 'a', 'a', 'a'], null]);
});

test('an object is tried with what it must have, and with all that it may have', () => {
  const schema = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { name: { type: 'string', examples: ['Ada'] }, age: { type: 'integer' } },
  };
  expect(valid(schema)).toEqual([{ name: 'Ada' }, { name: 'Ada', age: 1 }]);
  expect(invalid(schema)).toContainEqual({ no_such_property: 1 });
});

test('of alternatives, each is tried', () => {
  const schema = {
    oneOf: [
      { type: 'integer', minimum: 5 },
      { type: 'string', enum: ['none'] },
    ],
  };
  expect(valid(schema)).toEqual([5, 'none']);
  expect(invalid(schema)).not.toContain('none');
});

test('a schema that contains itself has an ordinary value all the same', () => {
  const schema = {
    type: 'object',
    required: ['text'],
    properties: { text: { type: 'string' }, reply: { $ref: '#/components/schemas/Sample' } },
  };
  expect(plainValue(contractWith(schema), at)).toEqual({ text: 'Parley' });
  expect(valid(schema).length).toBeGreaterThan(0);
});

test('a value that nothing fits is not made up', () => {
  const schema = { type: 'string', pattern: '^[XYZ]{7}$' };
  expect(plainValue(contractWith(schema), at)).toBeUndefined();
  expect(valid(schema)).toEqual([]);
});

test('what a parameter cannot be told apart by is not tried', () => {
  const contract = contractWith({ type: 'integer', minimum: 1 });
  expect(invalidTexts(contract, at).map(({ value }) => value)).toEqual([1.5, 0, 'many']);
});
