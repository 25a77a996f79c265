import { expect, test } from 'vitest';
import { asDocument } from '../../src/spec/document.ts';
import { compileUnknownFields } from '../../src/spec/unknown-fields.ts';

const text = { type: 'string' };
const node = {
  type: 'object',
  properties: {
    name: text,
    children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
  },
};
const search = compileUnknownFields(
  asDocument({
    openapi: '3.1.0',
    info: { title: 'Fields', version: '1' },
    paths: {},
    components: {
      schemas: {
        Node: node,
        Composed: {
          allOf: [{ $ref: '#/components/schemas/Node' }, { properties: { size: text } }],
          oneOf: [
            { properties: { kind: { const: 'a' }, a: { properties: { deep: text } } } },
            { properties: { kind: { const: 'b' }, a: { properties: { other: text } } } },
          ],
          if: { properties: { kind: { const: 'b' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in what nobody awaits
          then: { properties: { b: text } },
          properties: { own: text },
        },
        Named: {
          properties: { all: text },
          patternProperties: { '^t_': { properties: { count: text } } },
        },
        Rest: { properties: { all: text }, additionalProperties: { properties: { count: text } } },
        Free: { type: 'object' },
        Open: { properties: { all: text }, additionalProperties: true },
      },
    },
  }),
);

const places = (name: string, value: unknown, atMost = 10) =>
  search({ schema: `/components/schemas/${name}`, value, atMost }).map(({ place }) => place);

test.for([
  ['Node', { name: 'a', children: [{ name: 'b', children: [] }] }, []],
  ['Node', { name: 'a', extra: 1 }, ['/extra']],
  [
    'Node',
    { children: [{ name: 'b' }, { children: [{ 'a/b': 1 }] }] },
    ['/children/1/children/0/a~1b'],
  ],
  ['Composed', { own: '', name: '', size: '', kind: 'a', b: '', a: { deep: '', other: '' } }, []],
  ['Composed', { a: { deeper: '' }, children: [{ size: '' }] }, ['/a/deeper', '/children/0/size']],
  ['Named', { all: '', t_1: { count: '' } }, []],
  ['Named', { t_1: { counted: '' }, u_1: {} }, ['/t_1/counted', '/u_1']],
  ['Rest', { all: '', any: { count: '', more: '' } }, ['/any/more']],
  ['Free', { anything: { at: 'all' } }, []],
  ['Open', { anything: { at: 'all' } }, []],
  ['Node', 'a text', []],
  ['Node', null, []],
  ['Node', { constructor: 1, toString: 2 }, ['/constructor', '/toString']],
] as const)('of %s, unknown in %j: %j', ([name, value, expected]) => {
  expect(places(name, value)).toEqual(expected);
});

test('what is unknown in every item of a list is told once', () => {
  const children = [{ extra: 1 }, { extra: 2 }, { other: 3 }];
  expect(places('Node', { children })).toEqual(['/children/0/extra', '/children/2/other']);
});

test('no more are told than asked for', () => {
  expect(places('Node', { a: 1, b: 2, c: 3 }, 2)).toEqual(['/a', '/b']);
});
