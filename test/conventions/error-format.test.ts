import { expect, test } from 'vitest';
import { ApiError, type ErrorFacts, type ErrorKind } from '../../src/conventions/api-error.ts';
import { compileErrorFormat } from '../../src/conventions/error-format.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument, libraryWith } from '../library.ts';
import { refusal } from '../refusal.ts';

const formatOf = (changes: Readonly<Record<string, unknown>> = {}) =>
  compileErrorFormat(compileContract({ name: 'library', document: libraryWith(changes) }));
const format = formatOf();
const { operations } = compileContract({ name: 'library', document: libraryDocument });

function write(kind: ErrorKind, facts: ErrorFacts = {}, operationId?: string) {
  const operation = operations.find((it) => it.operationId === operationId);
  const occasion = { operation, instance: '/library/v1/books', requestId: 'req_1' };
  return format.write(new ApiError(kind, facts), occasion);
}

const declared = (libraryDocument['x-error-format'] as { kinds: Record<ErrorKind, unknown> }).kinds;
const kinds = Object.keys(declared) as ErrorKind[];
const factsOf: Partial<Record<ErrorKind, ErrorFacts>> = {
  'rate-limited': { retryAfter: 7 },
  'invalid-body': { detail: 'title is required', fields: { title: ['is required'] } },
};

test.for(kinds)('what is written of %s is read back without a problem', (kind) => {
  const { status, body } = write(kind, factsOf[kind]);
  const read = format.read({ status, body });
  expect(read.problems).toEqual([]);
  expect(read.kinds).toContain(kind);
  expect(read.message).toBe((body as { problem: { text: string } }).problem.text);
  expect(read.retryAfter).toBe(factsOf[kind]?.retryAfter);
  expect(status).toBe(format.statusOf(kind));
});

test('a body is filled from its template, and what is optional and unknown is left out', () => {
  expect(write('conflict', { detail: 'b1 is lent' })).toEqual({
    status: 409,
    mediaType: 'application/json',
    body: { problem: { code: 'taken', text: 'b1 is lent' }, status: 409 },
  });
  expect(write('invalid-body', factsOf['invalid-body']).body).toEqual({
    problem: { code: 'body', text: 'title is required', fields: { title: ['is required'] } },
    status: 422,
  });
});

test('a kind may have a body of its own', () => {
  expect(write('rate-limited', { retryAfter: 7 }).body).toEqual({
    problem: { code: 'slow', text: 'Slow down', retry: 7 },
    status: 429,
  });
});

test('an object of which nothing is known is left out, also when it is read', () => {
  const own = formatOf({
    '/x-error-format/body': { text: '$message', more: { why: '$detail?', wait: '$retryAfter?' } },
  });
  const occasion = { instance: '/', requestId: 'req_1' };
  const bare = own.write(new ApiError('conflict', { message: 'No' }), occasion);
  const full = own.write(new ApiError('conflict', { message: 'No', detail: 'b1' }), occasion);
  expect([bare.body, full.body]).toEqual([{ text: 'No' }, { text: 'No', more: { why: 'b1' } }]);
  expect([bare, full].flatMap((it) => own.read(it).problems)).toEqual([]);
});

test('a problem document says its title, its request and the path it was sent to', () => {
  const own = formatOf({
    '/x-error-format/kinds/conflict/title': 'Conflict',
    '/x-error-format/kinds/conflict/body': {
      title: '$title',
      instance: '$instance',
      id: '$requestId',
    },
  });
  const occasion = { instance: '/library/v1/books', requestId: 'req_1' };
  const { status, body } = own.write(new ApiError('conflict'), occasion);
  expect(body).toEqual({ title: 'Conflict', instance: '/library/v1/books', id: 'req_1' });
  expect(own.read({ status, body }).problems).toEqual([]);
  const other = { title: 'Other', instance: 7, id: '' };
  const { problems, contradictions } = own.read({ status, body: other });
  expect(problems.map(({ pointer }) => pointer)).toEqual(['/instance', '/id']);
  expect(contradictions).toEqual([
    { pointer: '/title', problem: 'must be "Conflict"', expected: ['Conflict'], actual: 'Other' },
  ]);
});

test('a code contradicts its status also where one of the kinds that share it has none', () => {
  const own = formatOf({ '/x-error-format/kinds/not-found/body': { text: '$message' } });
  const codeless = { status: 404, body: { text: 'No such book' } };
  expect(own.read(codeless)).toMatchObject({ problems: [], contradictions: [] });
  const { contradictions } = own.read({
    status: 404,
    body: { text: 'No such book', problem: { code: 'card' } },
  });
  expect(contradictions.map(({ pointer, expected }) => [pointer, expected])).toEqual([
    ['/problem/code', ['book', 'room']],
  ]);
});

test('the error’s own words come first, then the operation’s, then the kind’s', () => {
  const text = (facts: ErrorFacts, operationId: string) =>
    format.read(write('forbidden', facts, operationId)).message;
  expect(text({ message: 'Not you' }, 'addBook')).toBe('Not you');
  expect(text({}, 'addBook')).toBe('Only librarians add books');
  expect(text({}, 'listBooks')).toBe('Your card does not allow this');
});

test('a detail is quoted as it is, and without one the kind is named', () => {
  const detail = 'must match ^\\$&{detail}$$';
  expect(format.read(write('conflict', { detail })).message).toBe(detail);
  expect(format.read(write('invalid-parameters')).message).toBe('invalid parameters');
});

const good = { problem: { code: 'card', text: 'Show your card' }, status: 401 };

test.for([
  [{ ...good, status: 400 }, '/status must be 401'],
  [{ ...good, status: '401' }, '/status must be 401'],
  [{ status: 401 }, '/problem is required'],
  [{ problem: 'no', status: 401 }, '/problem must be an object'],
  [{ problem: { text: 'No' }, status: 401 }, '/problem/code is required'],
  [{ problem: { code: 'rights', text: 'No' }, status: 401 }, '/problem/code must be "card"'],
  [{ problem: { code: 'card' }, status: 401 }, '/problem/text is required'],
  [{ problem: { code: 'card', text: '' }, status: 401 }, '/problem/text must be a text'],
  [{ problem: { code: 'card', text: ['No'] }, status: 401 }, '/problem/text must be a text'],
  [
    { problem: { ...good.problem, fields: [] }, status: 401 },
    '/problem/fields must be an object of messages per field',
  ],
  ['No', ' must be an object'],
  [[good], ' must be an object'],
  [undefined, ' must be an object'],
] as const)('a 401 of %j departs from the format: %s', ([body, departure]) => {
  const { problems, contradictions } = format.read({ status: 401, body });
  expect(
    [...problems, ...contradictions].map(({ pointer, problem }) => `${pointer} ${problem}`),
  ).toEqual([departure]);
});

test.for([
  [undefined, 'is required'],
  ['7', 'must be whole seconds'],
  [-1, 'must be whole seconds'],
  [0.5, 'must be whole seconds'],
] as const)('a 429 that says to retry after %j: the time %s', ([retry, problem]) => {
  const body = { problem: { code: 'slow', text: 'Slow down', retry }, status: 429 };
  expect(format.read({ status: 429, body }).problems).toEqual([
    { pointer: '/problem/retry', problem, fact: 'retryAfter' },
  ]);
});

test('of the kinds that share a status, the one that fits best is read', () => {
  const { kinds, problems } = format.read({
    status: 404,
    body: { problem: { code: 'room', text: 'No such room' }, status: 404 },
  });
  expect(kinds).toEqual(['not-found', 'unknown-path']);
  expect(problems).toEqual([]);
});

test('a status that no kind has must still be in the common format', () => {
  const body = { problem: { code: 'teapot', text: 'Short and stout' }, status: 418 };
  expect(format.read({ status: 418, body })).toMatchObject({
    kinds: [],
    message: 'Short and stout',
    problems: [],
  });
  expect(format.read({ status: 418, body: { status: 418 } }).problems).toHaveLength(1);
});

test.for([
  [{ '/x-error-format': undefined }, '/x-error-format: expected the format of the errors'],
  [
    { '/x-error-format/kinds/conflict/code': undefined },
    '/x-error-format/kinds/conflict: expected the code that its body needs',
  ],
  [
    { '/x-error-format/kinds/conflict/body': { title: '$title' } },
    '/x-error-format/kinds/conflict: expected the title that its body needs',
  ],
  [
    { '/x-error-format/kinds/internal/body': { again: { in: '$retryAfter' } } },
    '/x-error-format/kinds/internal: expected a body without $retryAfter, which only rate-limited has',
  ],
] as const)('with %j there is no format: %s', ([changes, message]) => {
  expect(refusal(() => formatOf(changes))).toBe(message);
});
