import { expect, test } from 'vitest';
import { compileFilters } from '../../src/conventions/filters.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryWith } from '../library.ts';

const document = libraryWith({
  '/paths/~1books/get/parameters/3': {
    name: 'by',
    in: 'query',
    schema: { type: 'string' },
    'x-filter': { field: 'author.name' },
  },
});
const [listBooks, addBook] = compileContract({ name: 'library', document }).operations;
if (!listBooks || !addBook) throw new Error('There are no operations.');
const filters = compileFilters(listBooks);

test('the parameters with x-filter are the filters', () => {
  expect(filters.parameters).toEqual(['genre', 'by']);
  expect(compileFilters(addBook).parameters).toEqual([]);
});

test('a request selects by the fields of the filters it uses', () => {
  expect(filters.where({ page: 2, genre: 'crime', by: 'Joyce' })).toEqual({
    genre: 'crime',
    'author.name': 'Joyce',
  });
  expect(filters.where({ by: false })).toEqual({ 'author.name': false });
  expect(filters.where({ page: 2 })).toEqual({});
});
