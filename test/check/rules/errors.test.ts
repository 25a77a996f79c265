import { expect, test } from 'vitest';
import { errorsCode } from '../../../src/check/rules/errors-code.ts';
import { errorsFormat } from '../../../src/check/rules/errors-format.ts';
import { errorsMediaType } from '../../../src/check/rules/errors-media-type.ts';
import { errorsNoInternals } from '../../../src/check/rules/errors-no-internals.ts';
import { errorsRetryAfter } from '../../../src/check/rules/errors-retry-after.ts';
import { libraryDocument, libraryWith } from '../../library.ts';
import { judging } from '../exchanged.ts';

const line = 'GET /books';
const card = { problem: { code: 'card', text: 'Show your card' }, status: 401 };
const said = (text: string) => ({
  line,
  status: 500,
  json: { problem: { code: 'us', text }, status: 500 },
});

test.for([
  [{ line, status: 401, json: card }, []],
  [{ line, status: 302 }, 'silent'],
  [{ line: 'GET /nowhere', status: 401, json: card }, []],
  [{ line: 'HEAD /books', status: 401 }, 'silent'],
  [
    { line, status: 401, json: { ...card, problem: { code: 'card' } } },
    ['/problem/text is required'],
  ],
  [{ line, status: 401, json: [card] }, ['body must be an object']],
  [
    { line, status: 502, text: '<html>' },
    ["body must be the API's error format, is a page of markup"],
  ],
  [{ line, status: 502, text: 'Bad gateway' }, ["body must be the API's error format, is no JSON"]],
  [{ line: 'PUT /x', status: 418 }, ["body must be the API's error format, is empty"]],
  // That a hint is missing, and that a code is wrong, is for the rules about those.
  [{ line, status: 429, json: { problem: { code: 'slow', text: 'Slow down' }, status: 429 } }, []],
  [{ line, status: 401, json: { ...card, status: 403 } }, []],
] as const)('format: %j', ([exchanged, found]) => {
  expect(judging(libraryDocument, errorsFormat)(exchanged)).toEqual(found);
});

test.for([
  [{ line, status: 401, json: card }, []],
  [
    { line, status: 401, json: { ...card, status: 403 } },
    ['/status must be 401 with status 401, is 403'],
  ],
  [
    { line, status: 403, json: { problem: { code: 'card', text: 'No' }, status: 403 } },
    ['/problem/code must be "rights" with status 403, is "card"'],
  ],
  // A status that nobody declared may bring a code of its own.
  [{ line, status: 418, json: { problem: { code: 'pot', text: 'Short' }, status: 418 } }, []],
  [{ line, status: 502, text: '<html>' }, 'silent'],
] as const)('code: %j', ([exchanged, found]) => {
  expect(judging(libraryDocument, errorsCode)(exchanged)).toEqual(found);
});

test('media type: what is documented has a rule of its own, everything else is held to the declared one', () => {
  const judge = judging(libraryDocument, errorsMediaType);
  const text = { text: '{}', headers: { 'Content-Type': 'text/plain' } };
  expect(judge({ line, status: 401, ...text })).toBe('silent');
  const found = ['media type must be application/json, is text/plain'];
  expect(judge({ line: 'GET /nowhere', status: 404, ...text })).toEqual(found);
  expect(judge({ line: 'GET /hours', status: 502, ...text })).toEqual(found);
  expect(judge({ line: 'GET /nowhere', status: 404, text: '{}' })).toEqual([
    'media type must be application/json, is missing',
  ]);
});

const slow = (retry: unknown) => ({
  line,
  status: 429,
  json: { problem: { code: 'slow', text: 'Slow down', retry }, status: 429 },
});

test.for([
  [slow(7), []],
  [slow(0), []],
  [{ ...slow(7), headers: { 'Retry-After': '7' } }, []],
  [{ ...slow(7), headers: { 'Retry-After': 'Fri, 31 Oct 2025 12:00:00 GMT' } }, []],
  [slow(undefined), ['/problem/retry is required']],
  [slow('7'), ['/problem/retry must be whole seconds']],
  [slow(0.5), ['/problem/retry must be whole seconds']],
  [slow(-1), ['/problem/retry must be whole seconds']],
  [
    { ...slow(7), headers: { 'Retry-After': '8' } },
    ['header Retry-After must be the 7 seconds that the body says, is 8'],
  ],
  [slow(7000), ['body must ask to wait 10 seconds at most, the longest window; asks for 7000']],
  [{ line, status: 401, json: card }, 'silent'],
] as const)('retry after: %j', ([exchanged, found]) => {
  expect(judging(libraryDocument, errorsRetryAfter)(exchanged)).toEqual(found);
});

test.for([
  ['a stack trace', 'x is not a function\n    at run (file.js:1:2)'],
  ['a stack trace', 'Traceback (most recent call last): File "a"'],
  ['a file path', 'cannot open /var/lib/app/data.db'],
  ['a file path', 'cannot open C:\\app\\data.db'],
  ['a file path', 'failed in node_modules/express/router'],
  ['SQL', 'bad: SELECT * FROM books'],
  ['SQL', 'SQLSTATE[42S02] not found'],
  ['an exception class', 'TypeError: x is undefined'],
  ['an exception class', 'org.hibernate.LazyInitializationException was thrown'],
  ['a connection of the server', 'connect ECONNREFUSED somewhere'],
] as const)('an error does not show %s: %j', ([what, text]) => {
  expect(judging(libraryDocument, errorsNoInternals)(said(text))).toEqual([
    `/problem/text must not show ${what}`,
  ]);
});

test.for([
  'Something went wrong on our side',
  'Invalid query parameter status: must be one of open, closed',
  'ValidationException',
  'Select a book from the list',
  'Look at https://library.test/docs/errors',
  'Update your card and set a password',
  'GET /books/7 is not there',
  'Meet us at 12:30',
])('%j gives nothing away', (text) => {
  expect(judging(libraryDocument, errorsNoInternals)(said(text))).toEqual([]);
});

test('what the request said may be quoted', () => {
  const judge = judging(libraryDocument, errorsNoInternals);
  const echo = 'There is no book /etc/passwd here';
  expect(judge({ ...said(echo), line: 'GET /books?q=%2Fetc%2Fpasswd' })).toEqual([]);
  expect(judge({ ...said(echo), sent: '{"title":"/etc/passwd"}' })).toEqual([]);
  expect(judge(said(echo))).toHaveLength(1);
});

test('a contract that does not say how its errors look is held to nothing of it', () => {
  const bare = libraryWith({ '/x-error-format': undefined });
  for (const rule of [errorsFormat, errorsMediaType, errorsCode, errorsRetryAfter]) {
    expect(judging(bare, rule)({ line, status: 502, text: '<html>' })).toBe('silent');
  }
});
