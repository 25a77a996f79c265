import { expect, test } from 'vitest';
import { asDocument, locate } from '../../src/spec/document.ts';
import { refusal } from '../refusal.ts';

const document = asDocument({
  openapi: '3.1.0',
  info: { title: 'References', version: '1' },
  paths: {},
  components: {
    schemas: {
      Direct: { type: 'string' },
      Once: { $ref: '#/components/schemas/Direct' },
      Twice: { $ref: '#/components/schemas/Once' },
      'a b/c': { type: 'integer' },
      Spaced: { $ref: '#/components/schemas/a%20b~1c' },
      Circle: { $ref: '#/components/schemas/Round' },
      Round: { $ref: '#/components/schemas/Circle' },
      Self: { $ref: '#/components/schemas/Self' },
      Gone: { $ref: '#/components/schemas/Nowhere' },
      Foreign: { $ref: 'other.yaml#/Book' },
      Anchor: { $ref: '#Direct' },
      Broken: { $ref: '#/components/%zz' },
      Text: 'no mapping',
      ToText: { $ref: '#/components/schemas/Text' },
    },
  },
});
const at = (name: string) => locate(document, `/components/schemas/${name}`);

test.for([
  ['Direct', '/components/schemas/Direct'],
  ['Once', '/components/schemas/Direct'],
  ['Twice', '/components/schemas/Direct'],
  ['Spaced', '/components/schemas/a b~1c'],
] as const)('%s stands at %s', ([name, pointer]) => {
  expect(at(name).pointer).toBe(pointer);
});

test.for([
  ['Circle', '/components/schemas/Circle/$ref: this reference leads back to itself'],
  ['Self', '/components/schemas/Self/$ref: this reference leads back to itself'],
  ['Gone', '/components/schemas/Gone/$ref: #/components/schemas/Nowhere does not exist'],
  [
    'Foreign',
    '/components/schemas/Foreign/$ref: expected a reference within the document, got other.yaml#/Book',
  ],
  [
    'Anchor',
    '/components/schemas/Anchor/$ref: expected a reference within the document, got #Direct',
  ],
  ['Broken', '/components/schemas/Broken/$ref: #/components/%zz does not exist'],
  ['ToText', '/components/schemas/Text: expected a mapping'],
  ['Missing', '/components/schemas/Missing: nothing is here'],
] as const)('%s is refused: %s', ([name, message]) => {
  expect(refusal(() => at(name))).toBe(message);
});

const info = { title: 'T', version: '1' };

test.for([
  [null, '/: expected an OpenAPI document, a mapping'],
  [[], '/: expected an OpenAPI document, a mapping'],
  [{ swagger: '2.0' }, '/openapi: expected version 3.1.x'],
  [{ openapi: '3.0.3', info, paths: {} }, '/openapi: expected version 3.1.x'],
  [{ openapi: '3.1.0', paths: {} }, '/info: expected a title and a version, both strings'],
  [
    { openapi: '3.1.0', info: { title: 'T', version: 1 }, paths: {} },
    '/info: expected a title and a version, both strings',
  ],
  [{ openapi: '3.1.0', info }, '/paths: expected a mapping of paths'],
  [{ openapi: '3.1.0', info, paths: {}, servers: {} }, '/servers: expected a list of servers'],
  [
    { openapi: '3.1.0', info, paths: {}, servers: [{ url: 'https://a.test' }, null] },
    '/servers/1: expected a mapping with a url',
  ],
] as const)('%j is no document: %s', ([value, message]) => {
  expect(refusal(() => asDocument(value))).toBe(message);
});
