import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePagination } from '../../src/conventions/pagination.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

function paginationOf(operationId: string, changes: Readonly<Record<string, unknown>> = {}) {
  const contract = compileContract({ name: 'library', document: libraryWith(changes) });
  const operation = contract.operations.find((it) => it.operationId === operationId);
  return operation && compilePagination(contract, operation);
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is none.');
  return value;
}

const url = () => 'https://library.test/v1/books?genre=crime&page=2';
const at = '/paths/~1books/get/x-pagination';
const pagination = required(paginationOf('listBooks'));

test('an operation without x-pagination is not paged', () => {
  expect(paginationOf('getBook')).toBeUndefined();
});

test('the parameters of a request say where its part begins', () => {
  expect(pagination.requestOf({ page: 1, limit: 5 })).toMatchObject({ offset: 0, size: 5 });
  expect(pagination.requestOf({ page: 4, limit: 5 })).toMatchObject({ offset: 15, size: 5 });
});

test('facts stand where the contract says', () => {
  const request = pagination.requestOf({ page: 2, limit: 5 });
  expect(pagination.write({ ...request, items: ['f'], total: 6, url })).toEqual({
    books: ['f'],
    meta: { page: 2, size: 5, total: 6, pages: 2 },
  });
});

test('what is written is read back', () => {
  const part = fc.record({
    page: fc.integer({ min: 1, max: 1000 }),
    limit: fc.integer({ min: 1, max: 100 }),
    items: fc.array(fc.jsonValue()),
    total: fc.nat(),
  });
  fc.assert(
    fc.property(part, ({ page, limit, items, total }) => {
      const request = pagination.requestOf({ page, limit });
      expect(pagination.read(pagination.write({ ...request, items, total, url }))).toMatchObject({
        items,
        page,
        size: limit,
        total,
        pages: Math.ceil(total / limit),
      });
    }),
  );
});

test('an empty list has no pages', () => {
  const request = pagination.requestOf({ page: 1, limit: 5 });
  expect(pagination.read(pagination.write({ ...request, items: [], total: 0, url })).pages).toBe(0);
});

test.for([
  ['nothing', undefined],
  ['an array', []],
  ['another shape', { books: 'none', meta: { page: '1', total: null } }],
] as const)('%s is read as no items and unknown facts', ([, body]) => {
  expect(pagination.read(body)).toMatchObject({
    items: [],
    page: undefined,
    size: undefined,
    total: undefined,
    pages: undefined,
  });
});

test('a fact that the API does not state is neither written nor read', () => {
  const quiet = required(
    paginationOf('listBooks', {
      [`${at}/response`]: { items: '/items', total: '/count' },
    }),
  );
  const request = quiet.requestOf({ page: 3, limit: 2 });
  const body = quiet.write({ ...request, items: [1], total: 5, url });
  expect(body).toEqual({ items: [1], count: 5 });
  expect(quiet.read(body)).toMatchObject({ items: [1], total: 5, page: undefined });
});

test('a list by offset says what to skip and whether there is more', () => {
  const byOffset = required(
    paginationOf('listBooks', {
      '/paths/~1books/get/parameters/0/schema': { type: 'integer', default: 0 },
      [at]: {
        style: 'offset',
        request: { offset: 'page', size: 'limit' },
        oversize: 'reject',
        response: { items: '/books', offset: '/from', count: '/n', hasMore: '/more' },
      },
    }),
  );
  expect(byOffset.requestOf({ page: 7, limit: 3 })).toEqual({ offset: 7, size: 3 });
  expect(byOffset.requestOf({})).toEqual({ offset: 0, size: 5 });
  const write = (offset: number, items: readonly string[]) =>
    byOffset.write({ offset, size: 2, items, total: 3, url });
  expect(write(0, ['a', 'b'])).toEqual({ books: ['a', 'b'], from: 0, n: 2, more: true });
  expect(byOffset.read(write(2, ['c']))).toMatchObject({ offset: 2, count: 1, hasMore: false });
});

test('a whole list is one part', () => {
  const whole = required(
    paginationOf('listBooks', { [at]: { style: 'whole', response: { items: '' } } }),
  );
  expect(whole.requestOf({})).toEqual({ offset: 0, size: Infinity });
  const body = whole.write({ ...whole.requestOf({}), items: [1, 2], total: 2, url });
  expect(body).toEqual([1, 2]);
  expect(whole.read(body).items).toEqual([1, 2]);
});

test('links lead to the other parts with the rest of the query, and end with null', () => {
  const linked = required(
    paginationOf('listBooks', {
      [`${at}/response`]: {
        items: '/books',
        links: { first: '/go/first', last: '/go/last', prev: '/go/prev', next: '/go/next' },
      },
    }),
  );
  const linksOn = (page: number, total: number) => {
    const request = linked.requestOf({ page, limit: 5 });
    return linked.read(linked.write({ ...request, items: [], total, url })).links;
  };
  const to = (page: number) => `https://library.test/v1/books?genre=crime&page=${page}`;
  expect(linksOn(2, 11)).toEqual({ first: to(1), last: to(3), prev: to(1), next: to(3) });
  expect(linksOn(1, 5)).toEqual({ first: to(1), last: to(1), prev: null, next: null });
  expect(linksOn(1, 0)).toEqual({ first: to(1), last: to(1), prev: null, next: null });
  expect(linksOn(9, 11)).toEqual({ first: to(1), last: to(3), prev: to(3), next: null });
});

test.for([
  ['page', 'seite'],
  ['size', 'genre_'],
] as const)('a %s parameter that does not exist is refused', ([role, name]) => {
  const pointer = `${at}/request/${role}`;
  expect(refusal(() => paginationOf('listBooks', { [pointer]: name }))).toBe(
    `${pointer}: there is no query parameter ${name}`,
  );
});

test('a page parameter without a default is refused, for requests may leave it out', () => {
  const schema = '/paths/~1books/get/parameters/0/schema';
  expect(refusal(() => paginationOf('listBooks', { [`${schema}/default`]: undefined }))).toBe(
    `${schema}/default: expected the number that is used without it`,
  );
});
