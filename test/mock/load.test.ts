import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import type { ApiDefinition } from '../../src/mock/define-api.ts';
import { libraryApi, libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

interface Broken {
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly handlers?: ApiDefinition['handlers'];
}

function refusalOf({ changes = {}, handlers = {} }: Broken): string {
  const document = libraryWith(changes);
  const api = libraryApi({ document });
  return refusal(() =>
    createMock({ apis: [{ ...api, handlers: { ...api.handlers, ...handlers } }] }),
  );
}

const list = '/paths/~1books/get';
const hours = '/paths/~1hours/get';

test('the library itself can be served', () => {
  expect(refusalOf({})).toBe('accepted');
});

test('an operation that is neither inferable nor handled is refused', () => {
  expect(refusalOf({ handlers: { getHours: undefined } })).toMatch(
    /^\/paths\/~1hours\/get: expected a handler for getHours: /,
  );
});

test('a paginated list whose items are no resource is refused', () => {
  const changes = { '/components/schemas/Book/x-resource': undefined };
  expect(refusalOf({ changes })).toBe(
    `${list}/responses/200: expected a JSON body whose items at /books have a schema with x-resource, or a handler for listBooks`,
  );
});

test('a paginated list whose items stand elsewhere is refused', () => {
  const changes = { [`${list}/x-pagination/response/items`]: '/shelves' };
  expect(refusalOf({ changes })).toContain(`${list}/responses/200: expected a JSON body`);
});

test('a success with an ETag needs the 304 that it leads to', () => {
  const book = '/paths/~1books~1{id}/get/responses';
  expect(refusalOf({ changes: { [`${book}/304`]: undefined } })).toBe(
    `${book}: expected a response 304, as the success has an ETag that requests may name`,
  );
});

test('a collection that no resource describes is refused at its first use, with its place', async () => {
  const reports: unknown[] = [];
  const api = libraryApi({
    collections: { books: {}, readers: {} },
  });
  const mock = createMock({ apis: [api], report: (error) => reports.push(error) });
  const response = await mock.fetch(
    new Request('http://mock.test/library/v1/books', { headers: { Authorization: 'Bearer gold' } }),
  );
  expect(response.status).toBe(500);
  expect(reports.map(String)).toEqual([
    'ContractError: /components/schemas: expected a schema with x-resource for the collection readers',
  ]);
});

test.for([
  ['page', 'leaf'],
  ['size', 'number'],
] as const)('an unknown pagination parameter for the %s is refused', ([role, name]) => {
  const at = `${list}/x-pagination/request/${role}`;
  expect(refusalOf({ changes: { [at]: name } })).toBe(`${at}: there is no query parameter ${name}`);
});

test('a contract that does not say how errors look is refused', () => {
  expect(refusalOf({ changes: { '/x-error-format': undefined } })).toBe(
    '/x-error-format: expected the format of the errors',
  );
});

test('a handler without an operation is refused', () => {
  const handlers = { burnBook: () => ({ status: 204, body: undefined }) };
  expect(refusalOf({ handlers })).toBe(
    '/paths: there is no operation burnBook, and the API has a handler for it',
  );
});

const only = (status: string) => ({ [status]: { description: 'Alone' } });

test.for([
  [hours, only('200'), 500, 'internal'],
  [hours, { ...only('200'), ...only('500') }, 429, 'rate-limited'],
  [list, { ...only('200'), ...only('5XX') }, 400, 'invalid-parameters'],
  [list, { ...only('200'), ...only('5XX'), ...only('400') }, 401, 'unauthenticated'],
] as const)('%s with the responses %j lacks %i for %s', ([at, responses, status, kind]) => {
  const changes = {
    [`${at}/responses`]: { ...responses },
    [`${at}/x-pagination`]: undefined,
  };
  const handlers = { listBooks: () => ({ status: 200, body: undefined }) };
  expect(refusalOf({ changes, handlers })).toBe(
    `${at}/responses: expected a response ${status}, which /x-error-format gives to ${kind}`,
  );
});

test.for([
  ['403', 'forbidden'],
  ['413', 'payload-too-large'],
  ['415', 'unsupported-media-type'],
  ['422', 'invalid-body'],
] as const)('an operation with a body and roles documents %s for %s', ([missing, kind]) => {
  const at = '/paths/~1books/post/responses';
  const statuses = ['201', '400', '401', '403', '413', '415', '422', '429', '500'];
  const responses = Object.assign({}, ...statuses.filter((it) => it !== missing).map(only));
  expect(refusalOf({ changes: { [at]: responses } })).toBe(
    `${at}: expected a response ${missing}, which /x-error-format gives to ${kind}`,
  );
});

test('more than one security scheme is refused, and so is one that cannot be carried', () => {
  const schemes = '/components/securitySchemes';
  expect(refusalOf({ changes: { [`${schemes}/pin`]: { type: 'http', scheme: 'bearer' } } })).toBe(
    `${schemes}: expected one security scheme`,
  );
  expect(refusalOf({ changes: { [`${schemes}/card/scheme`]: 'digest' } })).toContain(
    `${schemes}/card: expected a bearer token`,
  );
});
