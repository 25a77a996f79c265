import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSchemaFaker } from '../../src/mock/fake-from-schema.ts';
import type { Fields } from '../../src/mock/seed-plan.ts';
import { asDocument, locate, type Node } from '../../src/spec/document.ts';
import { compileSchemas } from '../../src/spec/schema-compiler.ts';
import { createWholeFake } from '../../src/world/whole-faker.ts';
import { refusal } from '../refusal.ts';

const start = Date.parse('2025-10-30T12:00:00Z');
const pointer = '/components/schemas/Value';

function documentOf(schema: unknown, others: object = {}) {
  const schemas = { Value: schema, ...others };
  const info = { title: 'Values', version: '1' };
  return asDocument({ openapi: '3.1.0', info, paths: {}, components: { schemas } });
}

function fakerOf(document: ReturnType<typeof documentOf>, seed: number) {
  const fake = createWholeFake(seed);
  const fields: Fields = (path, make) => fake(['record', path], make);
  return createSchemaFaker({ document, fields, start });
}

function madeFor(schema: unknown, { seed = 1, others = {} } = {}): unknown {
  const document = documentOf(schema, others);
  return fakerOf(document, seed).make({ schema: locate(document, pointer), path: 'value' });
}

function problemsOf(schema: unknown, options: { seed?: number; others?: object } = {}) {
  const judge = compileSchemas(documentOf(schema, options.others)).at(pointer);
  const value = madeFor(schema, options);
  return judge(value).map(
    ({ pointer, problem }) => `${JSON.stringify(value)} ${pointer} ${problem}`,
  );
}

const schemas: readonly Node[] = [
  {},
  { type: 'null' },
  { type: 'boolean' },
  { const: { a: [1] } },
  { enum: ['a', 7, null] },
  { type: 'string', default: 'x' },
  { type: 'string', examples: ['a', 'b'] },
  { type: ['null', 'integer'], minimum: 3, maximum: 3 },
  { type: 'integer', minimum: -5, maximum: -3 },
  { type: 'integer', maximum: -100 },
  { type: 'integer', exclusiveMinimum: 4, exclusiveMaximum: 6 },
  { type: 'integer', minimum: 0.5, maximum: 1.5 },
  { type: 'integer', minimum: 10, maximum: 20, multipleOf: 7 },
  { type: 'number', minimum: 0.001, maximum: 0.002 },
  { type: 'number', exclusiveMinimum: 0, maximum: 0.01 },
  { type: 'number', maximum: -1000 },
  { type: 'number', multipleOf: 0.25, minimum: 1, maximum: 2 },
  { type: 'string', minLength: 40 },
  { type: 'string', maxLength: 2 },
  { type: 'string', minLength: 3, maxLength: 3 },
  { type: 'string', maxLength: 0 },
  { minLength: 2 },
  ...['date-time', 'date', 'time', 'duration', 'email', 'uuid', 'uri', 'uri-reference'].map(
    (format) => ({ type: 'string', format }),
  ),
  ...['url', 'hostname', 'ipv4', 'ipv6', 'byte', 'binary', 'password', 'made-up'].map((format) => ({
    type: 'string',
    format,
  })),
  { type: 'string', pattern: '^[a-z]{3}$' },
  { type: 'string', pattern: '[0-9]+' },
  { type: 'string', pattern: '^sk_[A-Za-z0-9]{8,12}$' },
  { type: 'string', pattern: '^[A-Z]{2}-[0-9]{4}$' },
  { type: 'array' },
  { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 5 },
  { type: 'array', items: { type: 'boolean' }, maxItems: 1 },
  { type: 'array', maxItems: 0, items: {} },
  { type: 'array', minItems: 2 },
  { type: 'array', items: { enum: ['a', 'b', 'c'] }, minItems: 3, uniqueItems: true },
  { type: 'array', prefixItems: [{ const: 1 }, { type: 'string' }], items: { type: 'boolean' } },
  { type: 'array', prefixItems: [{ const: 1 }], items: false, minItems: 1 },
  { type: 'object' },
  { properties: { a: { type: 'integer' } }, required: ['a'] },
  { type: 'object', required: ['a', 'b'], properties: { a: { const: 1 } } },
  { type: 'object', required: ['a'], additionalProperties: { type: 'integer' } },
  { type: 'object', additionalProperties: false, properties: { a: {} } },
  { type: 'object', minProperties: 2, additionalProperties: { type: 'boolean' } },
  {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
    oneOf: [{ properties: { kind: { const: 'a' } } }, { properties: { kind: { const: 'b' } } }],
  },
  { oneOf: [{ type: 'integer' }, { type: 'string' }] },
  { anyOf: [{ type: 'null' }, { type: 'string', minLength: 9 }] },
  { allOf: [{ type: 'string' }, { minLength: 12 }, { maxLength: 12 }] },
  { allOf: [{ type: 'integer', minimum: 1 }, { minimum: 5 }, { maximum: 5 }] },
  {
    type: 'object',
    required: ['own'],
    properties: { own: { type: 'integer' } },
    allOf: [
      { required: ['a'], properties: { a: { type: 'integer' } } },
      { required: ['b'], properties: { b: { type: 'string' } } },
    ],
  },
];

test.for(schemas.map((schema) => [schema] as const))(
  'a value made for %j honours it',
  ([schema]) => {
    const found = [1, 2, 3, 4, 5].flatMap((seed) => problemsOf(schema, { seed }));
    expect(found).toEqual([]);
  },
);

const others = {
  Tree: {
    type: 'object',
    required: ['name', 'children'],
    properties: {
      name: { type: 'string' },
      parent: { $ref: '#/components/schemas/Tree' },
      twin: { oneOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Small: { type: 'integer', minimum: 1, maximum: 9 },
};

test('a schema that holds itself comes to an end', () => {
  const tree = { $ref: '#/components/schemas/Tree' };
  expect([1, 2, 3].flatMap((seed) => problemsOf(tree, { seed, others }))).toEqual([]);
});

test('what stands beside a reference counts too', () => {
  const schema = { $ref: '#/components/schemas/Small', minimum: 9 };
  expect(madeFor({ properties: { a: schema } }, { others })).toEqual({ a: 9 });
});

test('times are made up to 90 days before the start', () => {
  const day = 86_400_000;
  for (let seed = 1; seed <= 50; seed++) {
    const time = Date.parse(String(madeFor({ type: 'string', format: 'date-time' }, { seed })));
    expect(time).toBeLessThanOrEqual(start);
    expect(time).toBeGreaterThanOrEqual(start - 90 * day);
  }
});

test('any bounds of numbers, texts and lists are kept', () => {
  const span = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(50));
  const count = fc.tuple(fc.nat(8), fc.nat(8));
  fc.assert(
    fc.property(fc.nat(), span, count, (seed, [from, width], [least, more]) => {
      const bounds = { minimum: from, maximum: from + width };
      const lengths = { minLength: least, maxLength: least + more };
      const counts = { minItems: least, maxItems: least + more };
      const schema = {
        type: 'object',
        properties: {
          integer: { type: 'integer', ...bounds },
          number: { type: 'number', ...bounds },
          text: { type: 'string', ...lengths },
          list: { type: 'array', ...counts, items: { type: 'integer', ...bounds } },
        },
      };
      expect(problemsOf(schema, { seed })).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.for([
  [{ type: 'string', pattern: '^(?=a)b$' }, 'pattern'],
  [{ type: 'integer', minimum: 2, maximum: 1 }, 'integer'],
] as const)('%j, which nothing is made up for, is refused with its place', ([schema]) => {
  expect(refusal(() => madeFor({ properties: { a: schema } }))).toContain(
    `${pointer}/properties/a: `,
  );
});

test('completing a record keeps what it has and adds what is missing', () => {
  const schema = {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string' },
      name: { type: 'string' },
      note: { type: 'string', examples: ['n'] },
    },
  };
  const document = documentOf(schema);
  const complete = (record: Node, only: 'required' | 'all') =>
    fakerOf(document, 1).complete(record, { schema: locate(document, pointer), path: '', only });
  expect(Object.keys(complete({ id: 'a', extra: 1 }, 'required'))).toEqual(['id', 'extra', 'name']);
  expect(complete({ id: 'a', name: 'b' }, 'all')).toEqual({ id: 'a', name: 'b', note: 'n' });
  const whole = { id: 'a', name: 'b' };
  expect(complete(whole, 'required')).toBe(whole);
});

test('a record of several alternatives is completed as the one it is', () => {
  const common = { type: 'object', properties: { kind: { enum: ['circle', 'box'] } } };
  const alternative = (kind: string, name: string) => ({
    allOf: [
      { $ref: '#/components/schemas/Common' },
      { required: [name], properties: { kind: { const: kind }, [name]: { type: 'integer' } } },
    ],
  });
  const others = {
    Common: common,
    Circle: alternative('circle', 'radius'),
    Box: alternative('box', 'width'),
  };
  const references = ['Circle', 'Box'].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  for (const schema of [{ oneOf: references }, { allOf: [{ anyOf: references }] }]) {
    const document = documentOf(schema, others);
    const namesOf = (record: Node) =>
      Object.keys(
        fakerOf(document, 1).complete(record, {
          schema: locate(document, pointer),
          path: '',
          only: 'all',
        }),
      );
    expect(namesOf({ kind: 'box' })).toEqual(['kind', 'width']);
    expect(namesOf({ kind: 'circle' })).toEqual(['kind', 'radius']);
    expect(namesOf({})).toEqual(['kind', 'radius']);
  }
});

test('a value depends on its own path only', () => {
  const one = { type: 'object', properties: { a: { type: 'integer' } } };
  const more = { type: 'object', properties: { z: { type: 'string' }, ...one.properties } };
  expect(madeFor(more)).toMatchObject(madeFor(one) as object);
});
