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
