import { expect, test } from 'vitest';
import { compileOperations } from '../../src/spec/operation.ts';
import { libraryDocument, libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

const operations = compileOperations(libraryDocument);

function operation(id: string, changes: Readonly<Record<string, unknown>> = {}) {
  const found = compileOperations(libraryWith(changes)).find((it) => it.operationId === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

test('operations come in the order of the document', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /books',
    'POST /books',
    'GET /books/{id}',
    'GET /hours',
  ]);
});

test('an operation is flat: what it inherits and refers to is its own', () => {
  const { summary, tags, pointer, evidence, parameters, responses } = operation('getBook');
  expect({ summary, tags, pointer, evidence }).toEqual({
    summary: 'One book',
    tags: ['Books'],
    pointer: '/paths/~1books~1{id}/get',
    evidence: 'documented',
  });
  expect(parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['id', 'path', true],
  ]);
  expect([...responses.keys()]).toEqual(['200', '304', '4XX', '5XX']);
  const problem = responses.get('4XX');
  expect(problem?.pointer).toBe('/components/responses/Problem');
  expect(problem?.headers).toEqual([
    {
      name: 'Quota-Limit',
      required: true,
      schema: '/components/headers/Limit/schema',
      evidence: 'documented',
    },
  ]);
});

test('evidence is told per operation and parameter', () => {
  expect(operation('getHours').evidence).toBe('companion');
  const evidence = operation('listBooks').parameters.map((it) => [it.name, it.evidence]);
  expect(evidence).toEqual([
    ['page', 'documented'],
    ['limit', 'documented'],
    ['genre', 'inferred'],
  ]);
});

test('a parameter of the operation replaces that of the path item with its name and place', () => {
  const own = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
  const [only, ...more] = operation('getBook', {
    '/paths/~1books~1{id}/get/parameters': [own],
  }).parameters;
  expect(more).toEqual([]);
  expect(only?.pointer).toBe('/paths/~1books~1{id}/get/parameters/0');
});

test.for([
  ['query', 'ID', ['id', 'ID']],
  ['header', 'If-Match', ['id', 'If-Match']],
] as const)('a %s parameter %s stands beside a path parameter id', ([place, name, names]) => {
  const own = { name, in: place, schema: { type: 'string' } };
  const { parameters } = operation('getBook', { '/paths/~1books~1{id}/get/parameters': [own] });
  expect(parameters.map((it) => it.name)).toEqual(names);
});

test('query parameters whose names differ in case are two, header parameters are one', () => {
  const named = (place: string) => (name: string) => ({
    name,
    in: place,
    schema: { type: 'string' },
  });
  const at = '/paths/~1hours/get/parameters';
  const inQuery = operation('getHours', { [at]: ['a', 'A'].map(named('query')) });
  const inHeader = operation('getHours', { [at]: ['x-a', 'X-A'].map(named('header')) });
  expect(inQuery.parameters.map(({ name }) => name)).toEqual(['a', 'A']);
  expect(inHeader.parameters.map(({ name }) => name)).toEqual(['X-A']);
});

test('security requirements are alternatives; the operation has its own or the document its', () => {
  expect(operation('addBook').security).toEqual([
    { scheme: 'card', roles: ['write'] },
    { scheme: 'card', roles: ['owner'] },
  ]);
  expect(operation('listBooks').security).toEqual([{ scheme: 'card', roles: ['read'] }]);
  expect(operation('getHours').security).toEqual([]);
  expect(operation('listBooks', { '/security': undefined }).security).toEqual([]);
});

test('extensions under paths are no paths', () => {
  expect(compileOperations(libraryWith({ '/paths/x-note': 'by hand' }))).toHaveLength(4);
});

const book = '/paths/~1books~1{id}';

test.for([
  [{ '/paths/~1hours/get/operationId': undefined }, '/paths/~1hours/get: expected an operationId'],
  [{ '/paths/~1hours/get/operationId': '' }, '/paths/~1hours/get: expected an operationId'],
  [{ '/paths/~1hours/get/operationId': 7 }, '/paths/~1hours/get: expected an operationId'],
  [
    { '/paths/~1hours/get/operationId': 'addBook' },
    '/paths/~1hours/get/operationId: already used at /paths/~1books/post',
  ],
  [{ '/paths/~1hours/get': 'later' }, '/paths/~1hours/get: expected a mapping'],
  [{ '/paths/hours': {} }, '/paths/hours: expected a path that begins with /'],
  [{ [`${book}/parameters`]: [] }, `${book}/get/parameters: expected the path parameter id`],
  [
    { [`${book}/parameters/0/in`]: 'query' },
    `${book}/get/parameters: expected the path parameter id`,
  ],
  [
    { [`${book}/parameters/1`]: { name: 'isbn', in: 'path', schema: {} } },
    `${book}/parameters/1: there is no {isbn} in the path`,
  ],
  [
    { [`${book}/parameters/0/in`]: 'body' },
    `${book}/parameters/0: expected a name, and in: path, query, header, cookie`,
  ],
  [
    { [`${book}/parameters/0/name`]: undefined },
    `${book}/parameters/0: expected a name, and in: path, query, header, cookie`,
  ],
  [
    { [`${book}/parameters/0/schema`]: undefined },
    `${book}/parameters/0/schema: expected a schema`,
  ],
  [{ '/paths/~1hours/get/responses': undefined }, '/paths/~1hours/get/responses: nothing is here'],
  [
    { '/paths/~1hours/get/responses': { 'x-none': true } },
    '/paths/~1hours/get/responses: expected at least one response',
  ],
  [
    { '/paths/~1hours/get/responses/2xx': {} },
    '/paths/~1hours/get/responses/2xx: expected a status code, 4XX or default',
  ],
  [
    { '/components/headers/Limit/schema': undefined },
    '/components/headers/Limit: expected a schema',
  ],
  [{ '/security': 'card' }, '/security: expected a list of security requirements'],
  [{ '/security': [{}] }, '/security/0: expected one security scheme per alternative'],
  [
    { '/paths/~1books/post/security/1': { card: [], pin: [] } },
    '/paths/~1books/post/security/1: expected one security scheme per alternative',
  ],
  [
    { '/paths/~1books/post/security/0': { pin: [] } },
    '/components/securitySchemes/pin: nothing is here',
  ],
] as const)('with %j the contract is refused: %s', ([changes, message]) => {
  expect(refusal(() => compileOperations(libraryWith(changes)))).toBe(message);
});
