import { expect, test } from 'vitest';
import { compilePublisher } from '../../src/mock/publish.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { asDocument } from '../../src/spec/document.ts';

const trees = asDocument({
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1' },
  paths: {},
  components: {
    schemas: {
      Tree: {
        properties: {
          id: { type: 'string' },
          seal: { type: 'string', writeOnly: true },
          leaf: { $ref: '#/components/schemas/Leaf' },
          free: { type: 'object', additionalProperties: true, properties: { known: {} } },
          any: { type: 'object' },
          branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        },
      },
      Leaf: {
        type: ['object', 'null'],
        properties: { colour: { type: 'string' }, vein: { writeOnly: true } },
      },
    },
  },
});
const publish = compilePublisher({ document: trees }, '/components/schemas/Tree');

test('what a schema does not declare, or only takes in, is not shown at any depth', () => {
  const leaf = { colour: 'red', vein: 'thin', bug: 1 };
  const branch = { id: 'b', leaf, hidden: true };
  expect(publish({ hidden: 1, leaf, seal: 's', id: 'a', branches: [branch] })).toEqual({
    id: 'a',
    leaf: { colour: 'red' },
    branches: [{ id: 'b', leaf: { colour: 'red' } }],
  });
});

test('an object that is open, or of which nothing is said, is shown whole', () => {
  const whole = { free: { known: 1, other: 2 }, any: { more: [{ less: 1 }] }, leaf: null };
  expect(publish(whole)).toEqual(whole);
});

test('a record is published once', () => {
  const record = { id: 'a' };
  expect(publish(record)).toBe(publish(record));
});

const shapes = compileContract({
  name: 'shapes',
  document: {
    openapi: '3.1.0',
    info: { title: 'Shapes', version: '1' },
    paths: {},
    components: {
      schemas: {
        Shape: {
          oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Box' }],
        },
        Circle: {
          allOf: [
            { $ref: '#/components/schemas/Named' },
            { properties: { kind: { const: 'circle' }, radius: { type: 'number' } } },
          ],
        },
        Box: {
          allOf: [
            { $ref: '#/components/schemas/Named' },
            { properties: { kind: { const: 'box' }, width: { type: 'number' } } },
          ],
        },
        Named: {
          properties: { id: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
        },
      },
    },
  },
});

test('a record of a composed schema shows what its parts and alternatives declare, in their order', () => {
  const publish = compilePublisher(shapes, '/components/schemas/Shape');
  const box = { width: 2, kind: 'box', secret: 's', id: 'b', colour: 'red' };
  expect(Object.entries(publish(box))).toEqual([
    ['id', 'b'],
    ['kind', 'box'],
    ['width', 2],
  ]);
});

test('what a property of an alternative holds is shown whole', () => {
  const publish = compilePublisher(shapes, '/components/schemas/Shape');
  const box = { id: 'b', kind: 'box', width: { cm: 2 } };
  expect(publish(box)).toEqual(box);
});
