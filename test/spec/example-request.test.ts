import { expect, test } from 'vitest';
import { examplePath } from '../../src/spec/example-request.ts';
import { compileOperations } from '../../src/spec/operation.ts';
import { libraryWith } from '../library.ts';

function example(id: string, changes: Readonly<Record<string, unknown>> = {}): string | undefined {
  const found = compileOperations(libraryWith(changes)).find((it) => it.operationId === id);
  return found && examplePath(found);
}

test('documented examples fill the path and the query', () => {
  expect(example('getBook')).toBe('/books/b%201');
  expect(example('listBooks')).toBe('/books?page=2');
  expect(example('getHours')).toBe('/hours');
});

test('examples of any type are written as text, also those that are false', () => {
  expect(example('listBooks', { '/paths/~1books/get/parameters/1/example': 0 })).toBe(
    '/books?page=2&limit=0',
  );
  expect(example('listBooks', { '/paths/~1books/get/parameters/2/example': 'a&b' })).toBe(
    '/books?page=2&genre=a%26b',
  );
});

test('a path parameter without an example stays a template', () => {
  const changes = { '/paths/~1books~1{id}/parameters/0/example': undefined };
  expect(example('getBook', changes)).toBe('/books/%7Bid%7D');
});
