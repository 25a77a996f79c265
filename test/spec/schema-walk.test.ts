import { expect, test } from 'vitest';
import { resourcesOf, schemaAlong } from '../../src/spec/schema-walk.ts';
import { libraryDocument, libraryWith } from '../library.ts';

const along = (bodyPointer: string, schema = '/components/schemas/BookList') =>
  schemaAlong(libraryDocument, { schema, bodyPointer })?.pointer;

test.for([
  ['', '/components/schemas/BookList'],
  ['/books', '/components/schemas/BookList/properties/books'],
  ['/books/0', '/components/schemas/Book'],
  ['/books/-', '/components/schemas/Book'],
  ['/books/12/genre', '/components/schemas/Genre'],
] as const)('the part "%s" of a body has the schema %s', ([bodyPointer, pointer]) => {
  expect(along(bodyPointer)).toBe(pointer);
});

test.for(['/authors', '/books/first', '/books/0/title/0', '/meta/page', '/-'])(
  'the schema says nothing of the part %s',
  (bodyPointer) => expect(along(bodyPointer)).toBeUndefined(),
);

test('a bare array is entered by its index', () => {
  const document = libraryWith({
    '/components/schemas/Shelf': { type: 'array', items: { $ref: '#/components/schemas/Book' } },
  });
  const schema = '/components/schemas/Shelf';
  expect(schemaAlong(document, { schema, bodyPointer: '/-' })?.pointer).toBe(
    '/components/schemas/Book',
  );
});

test('resources are found among the schemas by their collection', () => {
  const found = resourcesOf({ document: libraryDocument });
  expect([...found.keys()]).toEqual(['books']);
  expect(found.get('books')).toMatchObject({ key: 'id', schema: '/components/schemas/Book' });
  expect(resourcesOf({ document: libraryWith({ '/components': undefined }) }).size).toBe(0);
});
