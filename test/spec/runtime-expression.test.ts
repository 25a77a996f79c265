import { expect, test } from 'vitest';
import { brokenExpression, evaluated } from '../../src/spec/runtime-expression.ts';

const source = {
  url: 'https://api.test/books/7?genre=crime',
  method: 'GET',
  statusCode: 200,
  request: {
    header: (name: string) => (name.toLowerCase() === 'x-shelf' ? 'A1' : undefined),
    query: new URLSearchParams('genre=crime'),
    path: { id: '7' },
    body: { title: 'Ulysses' },
  },
  response: {
    header: (name: string) => (name.toLowerCase() === 'etag' ? '"e"' : undefined),
    body: { id: 7, tags: ['a/b'], 'a/b': null },
  },
};

test.each([
  ['$url', 'https://api.test/books/7?genre=crime'],
  ['$method', 'GET'],
  ['$statusCode', 200],
  ['$request.path.id', '7'],
  ['$request.query.genre', 'crime'],
  ['$request.header.X-Shelf', 'A1'],
  ['$request.body#/title', 'Ulysses'],
  ['$response.header.ETag', '"e"'],
  ['$response.body#/id', 7],
  ['$response.body#/tags/0', 'a/b'],
  ['$response.body#/a~1b', null],
  ['$response.body', source.response.body],
  ['id = {$response.body#/id}, {$method}', 'id = 7, GET'],
  ['costs $5', 'costs $5'],
  [{ shelf: ['{$request.path.id}', 1, true, null] }, { shelf: ['7', 1, true, null] }],
])('%j stands for %j', (template, value) => {
  expect(evaluated(template, source)).toEqual(value);
});

test.each([
  '$response.body#/nothing',
  '$request.query.page',
  '$request.path.page',
  '$response.header.nothing',
  'id = {$response.body#/nothing}',
  [{ deep: '$response.body#/nothing' }],
])('%j stands for nothing in an answer without it', (template) => {
  expect(evaluated(template, source)).toBeUndefined();
});

test.each([
  '$response.query.genre',
  '$request.cookie.a',
  '$response.body/id',
  '$request.query.',
  'a {$response.x}',
])('%j is no runtime expression', (text) => {
  expect(brokenExpression({ parameters: [text] })).toBeDefined();
});

test('a text with a dollar or braces need not be an expression', () => {
  expect(brokenExpression(['$5', '{id}', 'a {b} c', 3, null])).toBeUndefined();
});
