import { expect, test } from 'vitest';
import { compileContract } from '../../src/spec/contract.ts';
import { linksOf } from '../../src/spec/link.ts';
import { libraryWith } from '../library.ts';

const at = '/paths/~1books/post/responses/201/links';

function linksWith(links: unknown) {
  const contract = compileContract({ name: 'library', document: libraryWith({ [at]: links }) });
  const response = contract.operations
    .find(({ operationId }) => operationId === 'addBook')
    ?.responses.get('201');
  if (!response) throw new Error('addBook has no 201.');
  return linksOf(contract, response);
}

test('a link names an operation, its parameters without their place, and a body', () => {
  const [link] = linksWith({
    read: {
      operationId: 'getBook',
      parameters: { 'path.id': '$response.body#/id' },
      requestBody: { a: 1 },
    },
  });
  expect(link?.operation.operationId).toBe('getBook');
  expect(link?.parameters).toEqual({ id: '$response.body#/id' });
  expect(link?.requestBody).toEqual({ a: 1 });
  expect(link?.pointer).toBe(`${at}/read`);
});

test('a response without links has none', () => {
  expect(linksWith(undefined)).toEqual([]);
});

test('a link to an operation that there is not is refused', () => {
  expect(() => linksWith({ read: { operationId: 'getShelf' } })).toThrow(
    `${at}/read/operationId: expected the operationId of the operation that the link read leads to`,
  );
});

test('a link with what looks like a runtime expression and is none is refused', () => {
  const read = { operationId: 'getBook', parameters: { id: '$response.id' } };
  expect(() => linksWith({ read })).toThrow(`${at}/read: $response.id is no runtime expression`);
});
