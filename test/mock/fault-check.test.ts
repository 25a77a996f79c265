import { expect, test } from 'vitest';
import { openControl } from '../control/control-client.ts';

const nothing =
  'expected what is to happen: status, code, body, headers, delayMs, abort, malformed or dripMs';
const framing =
  'headers: expected an object of header names with texts, or null to take one away; what frames the body is the connection’s';

test.for<[unknown, string]>([
  [undefined, 'expected a fault, an object'],
  [[], 'expected a fault, an object'],
  [{}, nothing],
  [{ operationId: 'listBooks', times: 1 }, nothing],
  [{ abort: false, malformed: false }, nothing],
  [
    { statu: 500 },
    'statu: is not a member of a fault; there are api, operationId, method, path, credential, requestBody, status, code, body, headers, delayMs, abort, malformed, dripMs, times, probability, after. Did you mean status?',
  ],
  [{ api: 'librari', status: 500 }, 'api: expected one of library. Did you mean library?'],
  [
    { operationId: 'listBook', status: 500 },
    'operationId: expected one of listBooks, addBook, getBook, getHours. Did you mean listBooks?',
  ],
  [{ method: 'get', status: 500 }, 'method: expected a method in upper case'],
  [{ path: 'books', status: 500 }, 'path: expected a path below the base URL, as /conversations/*'],
  [{ credential: 'nobody', status: 500 }, 'credential: expected one of full, reader, expired'],
  [{ status: 199 }, 'status: expected a status from 200 to 599'],
  [{ status: '500' }, 'status: expected a status from 200 to 599'],
  [{ status: 204, body: 'x' }, 'body: an answer with status 204 has none'],
  [{ headers: { 'a b': 'c' } }, framing],
  [{ headers: { a: 'b\nc' } }, framing],
  [{ headers: { 'content-length': '5' } }, framing],
  [{ delayMs: -1 }, 'delayMs: expected milliseconds, { min, max } or { mean, deviation }'],
  [
    { delayMs: { min: 5, max: 1 } },
    'delayMs: expected milliseconds, { min, max } or { mean, deviation }',
  ],
  [{ delayMs: { mean: 5 } }, 'delayMs: expected milliseconds, { min, max } or { mean, deviation }'],
  [{ abort: 'now' }, 'abort: expected true, reset, empty or truncate'],
  [{ malformed: 1 }, 'malformed: expected true or false'],
  [{ dripMs: 'slow' }, 'dripMs: expected milliseconds, 0 or more'],
  [{ status: 500, times: 0 }, 'times: expected a whole number from 1'],
  [{ status: 500, after: -1 }, 'after: expected a whole number from 0'],
  [{ status: 500, probability: 2 }, 'probability: expected a number from 0 to 1'],
])('the fault %j is refused: %s', async ([body, detail]) => {
  const { call } = openControl();
  const refused = await call({ path: '/faults', method: 'POST', body });
  expect(refused).toMatchObject({ status: 400, body: { title: 'Invalid fault', detail } });
  expect((await call({ path: '/faults' })).body).toEqual([]);
});

test('an unknown code names the kinds of errors', async () => {
  const { call } = openControl();
  const { body } = await call({ path: '/faults', method: 'POST', body: { code: 'rate-limitd' } });
  expect(body).toMatchObject({
    detail: expect.stringMatching(
      /^code: expected one of malformed-body, .* Did you mean rate-limited\?$/,
    ),
  });
});

test('faults are listed with how they fared, and removed one by one or all', async () => {
  const { call, mock } = openControl();
  const add = (body: unknown) => call({ path: '/faults', method: 'POST', body });
  expect((await add({ code: 'slow', after: 1 })).body).toEqual({
    id: 'fault-1',
    code: 'slow',
    after: 1,
    matched: 0,
    used: 0,
  });
  await add({ api: 'library', status: 503 });
  const headers = { Authorization: 'Bearer gold' };
  for (const status of [503, 429]) {
    const response = await mock.fetch(
      new Request('http://mock.test/library/v1/books', { headers }),
    );
    expect(response.status).toBe(status);
  }
  expect((await call({ path: '/faults' })).body).toMatchObject([
    { id: 'fault-1', matched: 2, used: 1 },
    { id: 'fault-2', matched: 2, used: 1 },
  ]);
  expect((await call({ path: '/faults/fault-1', method: 'DELETE' })).status).toBe(204);
  expect(await call({ path: '/faults/fault-1', method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { detail: 'There is no fault-1; there are: fault-2.' },
  });
  await call({ path: '/scenarios/library/server-errors', method: 'POST' });
  expect((await call({ path: '/faults', method: 'DELETE' })).status).toBe(204);
  expect((await call({ path: '/faults' })).body).toMatchObject([
    { id: 'library-server-errors-1', scenario: 'library/server-errors' },
  ]);
});

test('a code may be a number, as some APIs have them', async () => {
  const { createMock } = await import('../../src/index.ts');
  const mock = createMock({ apis: ['imbrace'], size: 1 });
  mock.session().addFault({ code: 40003 });
  const url = 'http://mock.test/imbrace/v2/backend/channels/_conv_count?view=all';
  const response = await mock.fetch(new Request(url));
  expect([response.status, await response.json()]).toEqual([
    403,
    { code: 40003, message: 'Forbidden' },
  ]);
});
