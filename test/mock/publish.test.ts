import { expect, test } from 'vitest';
import { compilePublisher } from '../../src/mock/publish.ts';
import { compileContract } from '../../src/spec/contract.ts';

const contract = compileContract({
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
  const publish = compilePublisher(contract, '/components/schemas/Shape');
  const box = { width: 2, kind: 'box', secret: 's', id: 'b', colour: 'red' };
  expect(Object.entries(publish(box))).toEqual([
    ['id', 'b'],
    ['kind', 'box'],
    ['width', 2],
  ]);
});
