import { expect, test } from 'vitest';
import { jsonProblem, lineOf } from '../../src/console/pages/state/json-places.ts';
import { queryOf, recordQueryOf, viewOf } from '../../src/console/pages/state/view.ts';

const text = `{
  "id": "a",
  "tags": [
    { "name": "x" },
    {
      "a/b": 1
    }
  ]
}`;

test.for([
  ['', 1],
  ['/id', 2],
  ['/tags', 3],
  ['/tags/0', 4],
  ['/tags/0/name', 4],
  ['/tags/1/a~1b', 6],
  ['/tags/1/gone/further', 5],
  ['/gone', 1],
] as const)('the pointer %j leads to line %d', ([pointer, line]) => {
  expect(lineOf(text, pointer)).toBe(line);
});

test.for([
  ['{\n  "a": 1\n  "b": 2\n}', 3, 'expected a comma or }'],
  ['{\n  "a": 1,\n}', 3, 'expected a name in double quotes'],
  ['{\n  // no\n}', 2, 'expected a name in double quotes or }'],
  ['{ "a": \n tru }', 2, 'expected a value'],
  ['', 1, 'expected a value'],
] as const)('what keeps %j from being JSON is found in its line', ([wrong, line, problem]) => {
  expect(jsonProblem(wrong)).toEqual({ line, problem });
});

test('what JSON is has no problem', () => {
  expect(jsonProblem(text)).toBeUndefined();
});

const collection = {
  api: 'library',
  collection: 'books',
  key: 'isbn',
  records: 3,
  fields: [
    { name: 'isbn', nested: false },
    { name: 'title', nested: false },
    { name: 'authors', nested: true },
  ],
};

test('an address without a choice shows fields of one value, and says nothing of it', () => {
  const view = viewOf({ session: 'test-1' }, collection);
  expect(view).toEqual({
    columns: ['title'],
    order: undefined,
    offset: 0,
    limit: 50,
    filters: {},
  });
  expect(Object.values(queryOf(view, collection)).filter((it) => it !== undefined)).toEqual([]);
});

test('what was chosen is in the address, and the mock is asked for it', () => {
  const query = {
    columns: 'authors',
    order: '-title',
    offset: '50',
    limit: '25',
    'is.title': 'A=b',
  };
  const view = viewOf(query, collection);
  expect(queryOf(view, collection)).toEqual(query);
  expect(recordQueryOf(view)).toEqual({ title: 'A=b', offset: 50, limit: 25, order: '-title' });
});

test('an address that was typed wrongly shows what is usual', () => {
  expect(viewOf({ offset: '-1', limit: '0' }, collection)).toMatchObject({ offset: 0, limit: 50 });
});
