import { expect, test } from 'vitest';
import { ApiError } from '../../src/conventions/api-error.ts';
import type { Handler } from '../../src/mock/define-api.ts';
import { libraryApi, libraryWith } from '../library.ts';
import { openLibrary } from './library-client.ts';

const hours = { path: '/library/v1/hours' };

const withHours = (getHours: Handler) => ({ handlers: { ...libraryApi().handlers, getHours } });
const late: Handler = () => ({ status: 200, body: { from: 9, to: 25 } });

const breach =
  'The mock broke its own contract: getHours answered 200, where /to must be at most 24 ' +
  '(/paths/~1hours/get/responses/200/content/application~1json/schema/properties/to/maximum)';

test('a strict mock answers a breach of its contract with a 500 that names the place, and reports it', async () => {
  const { send, reports } = openLibrary({ strict: true, api: withHours(late) });
  expect(await send(hours)).toMatchObject({
    status: 500,
    body: { problem: { code: 'us', text: breach }, status: 500 },
  });
  expect(reports).toEqual([`ContractBreach: ${breach}`]);
});

test('a mock that is not strict lets a breach through', async () => {
  const { send, reports } = openLibrary({ api: withHours(late) });
  expect(await send(hours)).toMatchObject({ status: 200, body: { from: 9, to: 25 } });
  expect(reports).toEqual([]);
});

test.for([
  [{ status: 202, body: {} }, 'status must be one of 200, 429, 500, is 202'],
  [{ status: 200, body: undefined }, 'media type must be application/json, is missing'],
  [{ status: 200, body: { from: 9 } }, '/to is required'],
] as const)('the answer %j is a breach: %s', async ([reply, problem]) => {
  const { send } = openLibrary({ strict: true, api: withHours(() => reply) });
  expect(await send(hours)).toMatchObject({
    status: 500,
    body: { problem: { text: expect.stringContaining(`, where ${problem} (`) } },
  });
});

test('of records that were judged before, the one that came to break the contract is named by its place', async () => {
  const spoil: Handler = ({ records }) => {
    records.books?.update('m1', { title: 7 });
    return { status: 200, body: { from: 9, to: 18 } };
  };
  const { send } = openLibrary({ strict: true, rateLimit: false, api: withHours(spoil) });
  const list = { path: '/library/v1/books?limit=4' };
  for (const status of [200, 200]) expect((await send(list)).status).toBe(status);
  await send(hours);
  for (const _ of [1, 2]) {
    expect(await send(list)).toMatchObject({
      status: 500,
      body: { problem: { text: expect.stringContaining('where /books/2/title must be') } },
    });
  }
});

test('the headers of an answer are judged also where its body was judged before', async () => {
  const document = libraryWith({
    '/paths/~1books~1{id}/get/responses/200/headers': {
      'Quota-Remaining': { schema: { type: 'integer', minimum: 1 } },
    },
  });
  const { send } = openLibrary({ strict: true, api: { document } });
  for (const status of [200, 200])
    expect(await send({ path: '/library/v1/books/b1' })).toMatchObject({ status });
  expect(await send({ path: '/library/v1/books/b1' })).toMatchObject({
    status: 500,
    body: {
      problem: { text: expect.stringContaining('where header Quota-Remaining must be') },
    },
  });
});

test('an error answer that breaks the contract goes out as it is, and is reported', async () => {
  const conflict: Handler = () => {
    throw new ApiError('conflict', { detail: 'Closed today' });
  };
  const { send, reports } = openLibrary({ strict: true, api: withHours(conflict) });
  expect(await send(hours)).toMatchObject({
    status: 409,
    body: { problem: { code: 'taken', text: 'Closed today' } },
  });
  expect(reports).toEqual([
    'ContractBreach: The mock broke its own contract: getHours answered 409, where status must be one of 200, 429, 500, is 409 (/paths/~1hours/get/responses)',
  ]);
});

test('an error body that its schema does not allow is reported', async () => {
  const document = libraryWith({
    '/components/schemas/Problem/properties/problem/required': ['code', 'text', 'hint'],
  });
  const { send, reports } = openLibrary({ strict: true, api: { document } });
  expect((await send({ path: '/library/v1/books/none' })).status).toBe(404);
  expect(reports).toEqual([
    expect.stringContaining('answered 404, where /problem/hint is required'),
  ]);
});

test('a handler that throws is answered with the API’s own 500, which does not tell why', async () => {
  const secret: Handler = () => {
    throw new Error('password is 1234');
  };
  for (const strict of [true, false]) {
    const { send, reports } = openLibrary({ strict, api: withHours(secret) });
    expect(await send(hours)).toMatchObject({
      status: 500,
      body: { problem: { code: 'us', text: 'Our fault' }, status: 500 },
    });
    expect(reports).toEqual(['Error: password is 1234']);
  }
});

test('an answer that is no JSON is a fault of the mock', async () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const { send, reports } = openLibrary({
    api: withHours(() => ({ status: 200, body: circle })),
  });
  expect((await send(hours)).status).toBe(500);
  expect(reports).toHaveLength(1);
});

test('every answer of the library itself keeps its contract', async () => {
  const { send, reports } = openLibrary({ strict: true, rateLimit: false });
  const at = '/library/v1/books';
  const answers = [
    await send({ path: at }),
    await send({ path: `${at}?page=3&limit=99&genre=crime` }),
    await send({ path: `${at}?page=0` }),
    await send({ path: at, credential: '' }),
    await send({ path: at, credential: 'torn' }),
    await send({ path: at, method: 'POST', body: { title: 'Emma' } }),
    await send({ path: at, method: 'POST', body: { title: '' } }),
    await send({ path: at, method: 'POST', body: '{' }),
    await send({ path: at, method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } }),
    await send({ path: at, method: 'POST', body: { title: 'Emma' }, credential: 'paper' }),
    await send({ path: at, method: 'POST', body: { title: 'a'.repeat(1_048_576) } }),
    await send({ path: `${at}/b1` }),
    await send({ path: `${at}/none` }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    200, 200, 400, 401, 401, 201, 422, 400, 415, 403, 413, 200, 404,
  ]);
  expect(reports).toEqual([]);
});
