import { expect, test } from 'vitest';
import { compileSchemas } from '../../src/spec/schema-compiler.ts';

const schemas = {
  Name: { type: 'string', minLength: 2, maxLength: 5, pattern: '^[a-z]*$' },
  Age: { type: 'integer', minimum: 0, exclusiveMaximum: 150 },
  Person: {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: { $ref: '#/components/schemas/Name' },
      age: { $ref: '#/components/schemas/Age' },
      'a/b': { type: ['string', 'null'] },
      friends: { type: 'array', maxItems: 1, items: { $ref: '#/components/schemas/Person' } },
    },
  },
  Text: {
    type: 'object',
    required: ['kind', 'text'],
    properties: { kind: { const: 'text' }, text: { type: 'string' } },
  },
  Image: {
    type: 'object',
    required: ['kind', 'source'],
    properties: {
      kind: { const: 'image' },
      source: {
        anyOf: [
          {
            type: 'object',
            required: ['url'],
            properties: { url: { type: 'string', format: 'uri' } },
          },
          {
            type: 'object',
            required: ['id', 'bucket'],
            properties: { id: { type: 'integer' }, bucket: { type: 'string' } },
          },
        ],
      },
    },
  },
  Message: {
    oneOf: [{ $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Image' }],
  },
  Overlap: { oneOf: [{ type: 'number' }, { type: 'integer' }] },
  Either: { anyOf: [{ type: 'integer', minimum: 10 }, { type: 'boolean' }] },
  Pair: {
    type: 'object',
    required: ['note'],
    properties: { left: { $ref: '#/components/schemas/Message' }, note: { type: 'string' } },
  },
};
const validator = compileSchemas({ openapi: '3.1.0', components: { schemas } });

const said = (schema: unknown, value: unknown): readonly string[] =>
  compileSchemas({ schema })
    .at('/schema')(value)
    .map(({ problem }) => problem);

const at = (name: keyof typeof schemas, value: unknown) =>
  validator.at(`/components/schemas/${name}`)(value);

const places = (name: keyof typeof schemas, value: unknown) =>
  at(name, value).map(({ pointer, problem }) => `${pointer} ${problem}`);

test.for([
  [{ type: 'string' }, 1, 'must be string'],
  [{ type: ['integer', 'null'] }, 'x', 'must be integer or null'],
  [{ enum: ['a', 'b'] }, 'c', 'must be one of a, b'],
  [{ const: true }, 'true', 'must be true'],
  [{ minimum: 1 }, 0, 'must be at least 1'],
  [{ maximum: 1 }, 2, 'must be at most 1'],
  [{ exclusiveMinimum: 1 }, 1, 'must be more than 1'],
  [{ exclusiveMaximum: 1 }, 1, 'must be less than 1'],
  [{ minLength: 1 }, '', 'must not be empty'],
  [{ minLength: 2 }, 'a', 'must have at least 2 characters'],
  [{ maxLength: 1 }, 'ab', 'must have at most 1 character'],
  [{ minItems: 1 }, [], 'must have at least 1 item'],
  [{ maxItems: 0 }, [1], 'must have at most 0 items'],
  [{ pattern: '^a$' }, 'b', 'must match ^a$'],
  [{ format: 'date-time' }, '2025-10-30', 'must be a valid date-time'],
  [{ format: 'date-time' }, '2025-10-30T12:00:00', 'must be a valid date-time'],
  [{ format: 'date' }, '2025-02-30', 'must be a valid date'],
  [{ format: 'email' }, 'a@', 'must be a valid email'],
  [{ format: 'uuid' }, '123', 'must be a valid uuid'],
  [{ format: 'uri' }, 'no uri', 'must be a valid uri'],
  [{ format: 'ipv4' }, '1.2.3.400', 'must be a valid ipv4'],
  [{ required: ['a'] }, {}, 'is required'],
  [
    { additionalProperties: false, properties: { a: {} } },
    { b: 1 },
    'must not have the property b',
  ],
  [{ multipleOf: 2 }, 3, 'must be multiple of 2'],
  [{ uniqueItems: true }, [1, 1], expect.stringContaining('must NOT have duplicate items')],
] as const)('under %j the value %j %s', ([schema, value, problem]) => {
  expect(said(schema, value)).toEqual([problem]);
});

test('a value that honours its schema has no violations', () => {
  expect(at('Person', { name: 'eve', age: 3, 'a/b': null, friends: [{ name: 'bob' }] })).toEqual(
    [],
  );
  expect(said({ format: 'date-time' }, '2025-10-30T12:00:00.5+02:00')).toEqual([]);
  expect(said({ format: 'of-our-own' }, 'anything')).toEqual([]);
});

test('every violation is told, each at its place in the value', () => {
  const value = { age: -1, 'a/b': 7, friends: [{ name: 'x' }, { name: 'ok', age: 1.5 }], extra: 1 };
  expect(places('Person', value).sort()).toEqual([
    ' must not have the property extra',
    '/age must be at least 0',
    '/a~1b must be string or null',
    '/friends must have at most 1 item',
    '/friends/0/name must have at least 2 characters',
    '/friends/1/age must be integer',
    '/name is required',
  ]);
});

test('a violation tells where the schema says so, also behind references, and what it met', () => {
  expect(at('Person', { name: 'eve', friends: [{ name: 'Eve' }] })).toEqual([
    {
      pointer: '/friends/0/name',
      problem: 'must match ^[a-z]*$',
      keyword: 'pattern',
      schemaPointer: '/components/schemas/Name/pattern',
      expected: '^[a-z]*$',
      actual: 'Eve',
    },
  ]);
  expect(at('Person', {})).toEqual([
    {
      pointer: '/name',
      problem: 'is required',
      keyword: 'required',
      schemaPointer: '/components/schemas/Person/required',
      expected: ['name'],
      actual: undefined,
    },
  ]);
});

test('the schema at any pointer judges, names with slashes and braces among them', () => {
  const document = { paths: { '/a b/{id}': { 'x~y%': { type: 'boolean' } } } };
  const judge = compileSchemas(document).at('/paths/~1a b~1{id}/x~0y%');
  expect(judge(true)).toEqual([]);
  expect(judge('true')).toMatchObject([{ schemaPointer: '/paths/~1a b~1{id}/x~0y%/type' }]);
});

test('of alternatives the one that came nearest speaks', () => {
  expect(places('Message', { kind: 'text' })).toEqual(['/text is required']);
  expect(places('Message', { kind: 'text', text: 7 })).toEqual(['/text must be string']);
  expect(places('Message', { kind: 'image' })).toEqual(['/source is required']);
});

test('a branch whose constants fit is nearer than one that fails less', () => {
  expect(places('Message', { kind: 'image', source: [], text: 'a' })).toEqual([
    '/source must be object',
  ]);
  expect(places('Message', { kind: 'sound' }).filter((it) => it.startsWith('/kind'))).toHaveLength(
    1,
  );
});

test('alternatives within alternatives are settled one by one', () => {
  expect(places('Message', { kind: 'image', source: { url: 'no uri' } })).toEqual([
    '/source/url must be a valid uri',
  ]);
  expect(places('Message', { kind: 'image', source: { id: 'x', bucket: 'b' } })).toEqual([
    '/source/id must be integer',
  ]);
});

test('what fails beside the alternatives is told with them', () => {
  expect(places('Pair', { left: { kind: 'text' } }).sort()).toEqual([
    '/left/text is required',
    '/note is required',
  ]);
});

test('a value that fits several of exclusive alternatives is told so', () => {
  expect(at('Overlap', 1)).toMatchObject([
    { problem: 'must fit exactly one of the alternatives', keyword: 'oneOf' },
  ]);
  expect(at('Overlap', 1.5)).toEqual([]);
});

test('simple alternatives have violations of one branch only', () => {
  expect(places('Either', 3)).toEqual([' must be at least 10']);
  expect(at('Either', 12)).toEqual([]);
  expect(at('Either', false)).toEqual([]);
});
