import { expect, test } from 'vitest';
import { type Call, openControl } from './control-client.ts';

const noon = '2025-10-30T12:00:00.000Z';
const frozen = { path: '/clock', method: 'PUT', body: { now: noon, frozen: true } };
const advance = (duration: unknown): Call => ({
  path: '/clock/advance',
  method: 'POST',
  body: { duration },
});

test('health says the version', async () => {
  const { status, headers, body } = await openControl().call({ path: '/health' });
  expect([status, body]).toEqual([200, { status: 'ok', version: '1.2.3' }]);
  expect(headers['Content-Type']).toBe('application/json');
});

test('apis say what a client needs: where, what and with which credentials', async () => {
  const { body } = await openControl().call({ path: '/apis' });
  expect(body).toEqual([
    {
      name: 'library',
      title: 'Library',
      version: '2.1',
      baseUrl: 'http://127.0.0.1:4010/library/v1',
      operations: [
        ['listBooks', 'GET', '/books', 'documented', 'inferred', '/books?page=2'],
        ['addBook', 'POST', '/books', 'documented', 'handler', '/books'],
        ['getBook', 'GET', '/books/{id}', 'documented', 'handler', '/books/b%201'],
        ['getHours', 'GET', '/hours', 'companion', 'handler', '/hours'],
      ].map(([operationId, method, path, evidence, servedBy, example]) => ({
        operationId,
        method,
        path,
        evidence,
        servedBy,
        example,
      })),
      credentials: [
        ['full', 'A librarian.', 'gold', ['read', 'write'], false] as const,
        ['reader', 'Reads.', 'paper', ['read'], false] as const,
        ['expired', 'Read once.', 'torn', ['read'], true] as const,
      ].map(([name, description, value, roles, expired]) => ({
        name,
        description,
        headers: { Authorization: `Bearer ${value}` },
        roles,
        expired,
      })),
    },
  ]);
});

test('the clock is read, set, frozen and advanced', async () => {
  const { call } = openControl();
  expect((await call(frozen)).body).toEqual({ now: noon, frozen: true });
  expect((await call({ path: '/clock' })).body).toEqual({ now: noon, frozen: true });
  expect((await call(advance('PT60S'))).body).toEqual({
    now: '2025-10-30T12:01:00.000Z',
    frozen: true,
  });
  const later = { now: '2026-01-01T00:00:00+02:00' };
  expect((await call({ ...frozen, body: later })).body).toEqual({
    now: '2025-12-31T22:00:00.000Z',
    frozen: true,
  });
  const moving = await call({ ...frozen, body: { frozen: false } });
  expect(moving.body).toMatchObject({ frozen: false });
});

test.for([
  ['PT0S', '2025-10-30T12:00:00.000Z'],
  ['PT0.5S', '2025-10-30T12:00:00.500Z'],
  ['PT1H30M', '2025-10-30T13:30:00.000Z'],
  ['P1DT2H', '2025-10-31T14:00:00.000Z'],
  ['P2W', '2025-11-13T12:00:00.000Z'],
] as const)('an advance of %s leads from noon to %s', async ([duration, now]) => {
  const { call } = openControl();
  await call(frozen);
  expect((await call(advance(duration))).body).toEqual({ now, frozen: true });
});

const readable = 'duration: expected an ISO 8601 duration that is not negative, as PT60S';
const uneven = 'duration: years and months differ in length; use weeks, days or smaller units';
const rfc3339 = 'now: expected an RFC 3339 time, as 2025-10-30T12:00:00Z';

test.for<[Call, string]>([
  [advance(60), readable],
  [advance('60s'), readable],
  [advance('-PT60S'), readable],
  [advance(''), readable],
  [advance(undefined), readable],
  [advance('P1M'), uneven],
  [advance('P1Y'), uneven],
  [advance('P9999999D'), 'duration: expected one that does not lead beyond the year 9999'],
  [{ ...advance('PT1S'), body: { seconds: 1 } }, 'seconds: is not a member of this body'],
  [
    { ...advance('PT1S'), body: ['PT1S'] },
    'expected an object with a duration (ISO 8601, as PT60S)',
  ],
  [
    { ...advance('PT1S'), body: undefined },
    'expected an object with a duration (ISO 8601, as PT60S)',
  ],
  [{ ...advance('PT1S'), body: '{' }, 'Expected JSON.'],
  [{ ...frozen, body: { now: 'noon' } }, rfc3339],
  [{ ...frozen, body: { now: '2025-10-30' } }, rfc3339],
  [{ ...frozen, body: { now: '2025-10-30T12:00:00' } }, rfc3339],
  [{ ...frozen, body: { now: '2025-13-30T12:00:00Z' } }, rfc3339],
  [{ ...frozen, body: { now: 1761825600 } }, rfc3339],
  [{ ...frozen, body: { now: null } }, rfc3339],
  [{ ...frozen, body: { now: '1969-12-31T23:59:59Z' } }, 'now: expected a time from 1970 to 9999'],
  [
    { ...frozen, body: { now: '+012345-01-01T00:00:00Z' } },
    'now: expected a time from 1970 to 9999',
  ],
  [{ ...frozen, body: { frozen: 'yes' } }, 'frozen: expected true or false'],
  [{ ...frozen, body: { now: noon, freeze: true } }, 'freeze: is not a member of this body'],
  [{ ...frozen, body: 'noon' }, 'Expected JSON.'],
  [
    { ...frozen, body: '"noon"' },
    'expected an object with now (RFC 3339), frozen (true or false), or both',
  ],
  [{ path: '/sessions', method: 'POST', body: {} }, 'name: expected a text'],
  [{ path: '/sessions', method: 'POST', body: { name: 7 } }, 'name: expected a text'],
  [
    { path: '/sessions', method: 'POST', body: [] },
    'expected an object with a name, and from, the name of a snapshot',
  ],
  [
    { path: '/sessions', method: 'POST', body: { name: 'a', size: 5 } },
    'size: is not a member of this body',
  ],
])('%j is refused: %s', async ([request, detail]) => {
  const { call } = openControl();
  const before = (await call({ ...frozen })).body;
  const { status, headers, body } = await call(request);
  expect(body).toEqual({ type: 'about:blank', title: 'Invalid body', status: 400, detail });
  expect(status).toBe(400);
  expect(headers['Content-Type']).toBe('application/problem+json');
  expect((await call({ path: '/clock' })).body).toEqual(before);
});

test('sessions are made, listed, reset and removed', async () => {
  const { call } = openControl();
  expect((await call({ path: '/sessions' })).body).toEqual([]);
  expect((await call({ path: '/sessions', method: 'POST', body: { name: 'a' } })).body).toEqual({
    name: 'a',
  });
  expect((await call({ path: '/reset', method: 'POST', session: 'b' })).body).toEqual({
    session: 'b',
  });
  expect((await call({ path: '/reset', method: 'POST' })).body).toEqual({ session: 'default' });
  expect((await call({ path: '/sessions' })).body).toMatchObject([
    { name: 'a', requests: 0, frozen: false },
  ]);
  expect(await call({ path: '/sessions/a', method: 'DELETE' })).toMatchObject({
    status: 204,
    body: undefined,
  });
  expect(await call({ path: '/sessions/a', method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { detail: 'There is no session a.' },
  });
});

test('every route works in the session that the header names', async () => {
  const { call, mock } = openControl();
  await call({ ...frozen, session: 'a' });
  await call({ ...advance('P1D'), session: 'a' });
  expect((await call({ path: '/clock', session: 'a' })).body).toMatchObject({ frozen: true });
  expect((await call({ path: '/clock', session: 'b' })).body).toMatchObject({ frozen: false });
  expect(mock.session().clock.frozen).toBe(false);
  await call({ path: '/reset', method: 'POST', session: 'a' });
  expect((await call({ path: '/clock', session: 'a' })).body).toMatchObject({ frozen: false });
});

test.for<[Call]>([
  [{ path: '/clock', session: 'a b' }],
  [{ path: '/reset', method: 'POST', session: '../etc' }],
  [{ path: '/sessions', method: 'POST', body: { name: '' } }],
])('%j names no session', async ([request]) => {
  expect(await openControl().call(request)).toMatchObject({
    status: 400,
    body: { title: 'Invalid session name' },
  });
});

test.for(['', '/', '/nothing', '/clock/', '/clock/advance/now', '/sessions/a/b'])(
  'there is nothing at %s, and what there is is listed',
  async (path) => {
    const { status, body } = await openControl().call({ path });
    expect(status).toBe(404);
    const { title, detail } = body as { title: string; detail: string };
    expect(title).toBe('No such control');
    expect(detail).toMatch(
      /^There are: GET \/_parley\/health; .*; GET \/_parley\/openapi\.json\.$/,
    );
  },
);

test.for([
  ['/clock', 'POST', 'GET, PUT'],
  ['/health', 'DELETE', 'GET'],
  ['/clock/advance', 'GET', 'POST'],
  ['/sessions/a', 'GET', 'DELETE'],
] as const)('%s does not take %s but %s', async ([path, method, allowed]) => {
  const { status, headers } = await openControl().call({ path, method });
  expect([status, headers.Allow]).toEqual([405, allowed]);
});

test('a path that is no UTF-8 leads nowhere', async () => {
  expect(await openControl().call({ path: '/sessions/%zz', method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { title: 'No such control' },
  });
});

test('sessions can be removed by their encoded name', async () => {
  const { call } = openControl();
  await call({ path: '/sessions', method: 'POST', body: { name: 'a.b' } });
  expect((await call({ path: '/sessions/a%2Eb', method: 'DELETE' })).status).toBe(204);
});
