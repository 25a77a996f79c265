import { expect, test } from 'vitest';
import { recordedExchange } from '../../../src/check/recorded-exchange.ts';
import { requestProblems } from '../../../src/check/requests/request-problems.ts';
import { invalidRefused } from '../../../src/check/rules/requests-invalid-refused.ts';
import { refusalNamesField } from '../../../src/check/rules/requests-refusal-names-field.ts';
import { subjectOf } from '../../../src/check/subject.ts';
import { libraryDocument, libraryWith } from '../../library.ts';

const baseUrl = 'https://library.test/v1';
const subject = subjectOf({ name: 'library', document: libraryDocument });
const json = 'application/json';

interface Sent {
  readonly body?: string;
  readonly type?: string;
  readonly status?: number;
  readonly answer?: object;
}

function exchange(line: string, { body, type, status = 200, answer }: Sent = {}, of = subject) {
  const [method = '', path = ''] = line.split(' ');
  return recordedExchange(of.contract, {
    baseUrl,
    method,
    url: baseUrl + path,
    requestHeaders: new Headers(type === undefined ? {} : { 'Content-Type': type }),
    requestBody: body,
    status,
    responseHeaders: new Headers({ 'Content-Type': json }),
    text: answer === undefined ? '' : JSON.stringify(answer),
    milliseconds: 1,
  });
}

const kinds = (line: string, sent: Sent = {}, of = subject) =>
  requestProblems(exchange(line, sent, of), of)?.map(({ kind, field }) =>
    `${kind} ${field}`.trim(),
  );

test.for([
  ['GET /books', {}, []],
  ['GET /books?page=2&limit=99', {}, []],
  ['GET /books?page=0&genre=jazz', {}, ['invalid-parameters page', 'invalid-parameters genre']],
  ['GET /books?page=1&page=2', {}, ['invalid-parameters page']],
  ['POST /books', { type: json, body: '{"title":"Emma"}' }, []],
  ['POST /books', { type: `${json}; charset=utf-8`, body: '{"title":"Emma"}' }, []],
  ['POST /books', { type: json, body: '{"title":""}' }, ['invalid-body title']],
  ['POST /books', { type: json, body: '{}' }, ['invalid-body title']],
  ['POST /books', { type: json, body: '{' }, ['malformed-body']],
  ['POST /books', { type: 'text/plain', body: 'Emma' }, ['unsupported-media-type']],
  ['POST /books', {}, ['invalid-body', 'malformed-body', 'unsupported-media-type']],
] as const)('%s with %j has the problems %j', ([line, sent, expected]) => {
  expect(kinds(line, sent)).toEqual(expected);
});

test('a path that the contract does not have has no form to be wrong', () => {
  expect(kinds('GET /nowhere')).toBeUndefined();
});

test('a body is too long where the contract says so, and may be refused for it anywhere', () => {
  const long = JSON.stringify({ title: 'a'.repeat(1_048_576) });
  expect(kinds('POST /books', { type: json, body: long })).toEqual([]);
  const document = libraryWith({ '/paths/~1books/post/requestBody/x-body-limit': 20 });
  const limited = subjectOf({ name: 'library', document });
  const umlauts = { type: json, body: '{"title":"ääää"}' };
  expect(kinds('POST /books', umlauts, limited)).toEqual([]);
  const longer = { type: json, body: '{"title":"ääääääää"}' };
  expect(kinds('POST /books', longer, limited)).toEqual(['payload-too-large']);
});

test('a form is judged by its media type only, as its parts are not kept', () => {
  expect(kinds('POST /books', { type: 'multipart/form-data; boundary=x' })).toEqual([
    'unsupported-media-type',
  ]);
});

const wrong = { type: json, body: '{"title":""}' };
const judged = (status: number) =>
  invalidRefused.judge(exchange('POST /books', { ...wrong, status }), subject);

test('a wrong request is refused with the status declared for that', () => {
  expect(judged(422)).toEqual([]);
  expect(judged(201)).toMatchObject([
    { problem: 'must be 422, as title must not be empty; is 201', place: 'status' },
  ]);
  expect(judged(400)).toHaveLength(1);
});

test('who may not call, and calls too often, is told so first', () => {
  expect([401, 403, 404, 429, 500].map(judged)).toEqual(Array(5).fill(undefined));
});

test('only what names something can be refused for that', () => {
  const answer = (line: string, status: number) =>
    invalidRefused.judge(exchange(line, { status }), subject);
  expect(answer('GET /books?page=0', 404)).toHaveLength(1);
  expect(answer('GET /books?page=1', 404)).toBeUndefined();
});

test.for([
  [{ title: ['is wrong'] }, true],
  [{ 'book.title': ['is wrong'] }, true],
  [{ 'book[title]': ['is wrong'] }, true],
  [{ genre: ['is wrong'] }, false],
] as const)('a refusal with %j names the field: %s', ([fields, right]) => {
  const answer = { problem: { code: 'body', text: 'No', fields }, status: 422 };
  const problems = refusalNamesField.judge(
    exchange('POST /books', { ...wrong, status: 422, answer }),
    subject,
  );
  expect(problems?.length === 0).toBe(right);
});

test('a refusal without messages per field promises none', () => {
  const answer = { problem: { code: 'body', text: 'No' }, status: 422 };
  const sent = exchange('POST /books', { ...wrong, status: 422, answer });
  expect(refusalNamesField.judge(sent, subject)).toBeUndefined();
});
