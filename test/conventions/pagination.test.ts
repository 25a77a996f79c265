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

const pagination = required(paginationOf('listBooks'));
const url = 'https://library.test/v1/books?genre=poetry&page=2';

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
      '/paths/~1books/get/x-pagination/response': { items: '/items', total: '/count' },
    }),
  );
  const request = quiet.requestOf({ page: 3, limit: 2 });
  const body = quiet.write({ ...request, items: [1], total: 5, url });
  expect(body).toEqual({ items: [1], count: 5 });
  expect(quiet.read(body)).toMatchObject({ items: [1], total: 5, page: undefined });
});

test.for([
  ['page', 'seite'],
  ['size', 'genre_'],
] as const)('a %s parameter that does not exist is refused', ([role, name]) => {
  const at = `/paths/~1books/get/x-pagination/request/${role}`;
  expect(refusal(() => paginationOf('listBooks', { [at]: name }))).toBe(
    `${at}: there is no query parameter ${name}`,
  );
});

const links = {
  '/paths/~1books/get/x-pagination/response': {
    items: '/books',
    links: { first: '/links/first', last: '/links/last', prev: '/links/prev', next: '/links/next' },
  },
};

test.for([
  [1, 12, { first: 1, last: 3, prev: null, next: 2 }],
  [2, 12, { first: 1, last: 3, prev: 1, next: 3 }],
  [3, 12, { first: 1, last: 3, prev: 2, next: null }],
  [3, 15, { first: 1, last: 3, prev: 2, next: null }],
  [9, 12, { first: 1, last: 3, prev: 3, next: null }],
  [1, 0, { first: 1, last: 1, prev: null, next: null }],
] as const)(
  'page %i of %i books links to the others and keeps the query',
  ([page, total, wanted]) => {
    const linked = required(paginationOf('listBooks', links));
    const body = linked.write({ ...linked.requestOf({ page, limit: 5 }), items: [], total, url });
    const to = (target: number | null) =>
      target === null ? null : `https://library.test/v1/books?genre=poetry&page=${target}`;
    expect(linked.read(body).links).toEqual({
      first: to(wanted.first),
      last: to(wanted.last),
      prev: to(wanted.prev),
      next: to(wanted.next),
    });
  },
);

const byOffset = {
  '/paths/~1books/get/x-pagination': {
    style: 'offset',
    request: { offset: 'page', size: 'limit' },
    oversize: 'reject',
    response: { items: '/books', total: '/n', count: '/here', offset: '/from', hasMore: '/more' },
  },
};

test.for([
  [{ page: 0, limit: 2 }, ['a', 'b'], 3, { n: 3, here: 2, from: 0, more: true }],
  [{ page: 2, limit: 2 }, ['c'], 3, { n: 3, here: 1, from: 2, more: false }],
  [{ page: 2, limit: 2 }, ['c', 'd'], 4, { n: 4, here: 2, from: 2, more: false }],
  [{ page: 7, limit: 2 }, [], 3, { n: 3, here: 0, from: 7, more: false }],
  [{ page: 0, limit: 0 }, [], 3, { n: 3, here: 0, from: 0, more: true }],
] as const)('by offset, %j tells how many there are and whether more follow', (row) => {
  const [values, items, total, facts] = row;
  const offset = required(paginationOf('listBooks', byOffset));
  const body = offset.write({ ...offset.requestOf(values), items, total, url });
  expect(body).toEqual({ books: items, ...facts });
  expect(offset.read(body)).toMatchObject({ items, total, count: facts.here, hasMore: facts.more });
});

test('the size of a part may be fixed', () => {
  const at = '/paths/~1books/get/x-pagination/request/size';
  const fixed = required(paginationOf('listBooks', { [at]: 3 }));
  expect(fixed.sizeParameter).toBeUndefined();
  expect(fixed.requestOf({ page: 2, limit: 50 })).toEqual({ offset: 3, size: 3 });
});

test('a list may come whole', () => {
  const at = '/paths/~1books/get/x-pagination';
  const whole = required(
    paginationOf('listBooks', { [at]: { style: 'whole', response: { items: '' } } }),
  );
  expect(whole.requestOf({ page: 2, limit: 1 })).toEqual({ offset: 0, size: Infinity });
});

test('without a default, what a request leaves out would be unknown', () => {
  const at = '/paths/~1books/get/parameters/1/schema/default';
  expect(refusal(() => paginationOf('listBooks', { [at]: undefined }))).toBe(
    `${at}: expected the number that is used without it`,
  );
});
