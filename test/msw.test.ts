import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { handlers } from '../src/msw.ts';

const mocked = handlers({ now: Date.parse('2025-10-30T12:00:00Z'), size: 5 });
const server = setupServer(...mocked);

beforeAll(() => server.listen());
afterEach(() => mocked.reset());
afterAll(() => server.close());

const headersOf = (api: string): Readonly<Record<string, string>> =>
  mocked.credentials[api]?.find(({ name }) => name === 'full')?.headers ?? {};

const statusOf = async (url: string, init: RequestInit): Promise<number> =>
  (await fetch(url, init)).status;

test('the handlers of all APIs answer every documented base URL, each with its credentials', async () => {
  for (const { name, servers, operations, basePath } of createMock().apis) {
    const { example, method } = operations.find((it) => it.method === 'GET') ?? {};
    for (const base of servers) {
      const url = base + (example ?? '').replace(basePath, '');
      expect(
        await statusOf(url, { method: method ?? 'GET', headers: headersOf(name) }),
        url,
      ).toBeLessThan(400);
    }
  }
  expect(createMock().apis.find(({ name }) => name === 'imbrace')?.servers).toHaveLength(3);
});

test('below a mocked base URL an unknown path is a 404 of the API', async () => {
  const headers = headersOf('icecore');
  const response = await fetch('https://icecore.ai/api/v1/nothing', { headers });
  expect([response.status, await response.json()]).toEqual([404, { error: expect.any(String) }]);
});

test('an answer tells its length in bytes, as msw keeps the socket of one that does not', async () => {
  const headers = headersOf('icecore');
  mocked.addFault({ api: 'icecore', status: 400, body: { error: 'Zu spät 😀' } });
  const response = await fetch('https://icecore.ai/api/v1/analytics', { headers });
  const { byteLength } = await response.arrayBuffer();
  expect(response.headers.get('content-length')).toBe(String(byteLength));
  expect(byteLength).toBe('{"error":"Zu sp__t ____"}'.length);
});

test('what a session has is on the handlers too, for the default session', () => {
  const { name: _, ...session } = mocked.session();
  for (const member of Object.keys(session)) expect(mocked).toHaveProperty(member);
});

test('the clock, faults, records and snapshots are steered without HTTP, and a reset undoes it', async () => {
  const url = 'https://icecore.ai/api/v1/analytics';
  const headers = headersOf('icecore');
  mocked.addFault({ api: 'icecore', code: 'unavailable', times: 1 });
  expect(await statusOf(url, { headers })).toBe(503);
  expect(await statusOf(url, { headers })).toBe(200);
  const before = mocked.clock.now();
  mocked.clock.advance(60_000);
  expect(mocked.clock.now() - before).toBeGreaterThanOrEqual(60_000);
  const place = { api: 'icecore', collection: 'conversations' };
  expect(mocked.records(place).total).toBe(mocked.session().records(place).total);
  expect(mocked.faults()).toHaveLength(1);
  expect(mocked.log.entries({}).length).toBe(2);
  mocked.reset();
  expect(mocked.faults()).toEqual([]);
});

test('a request belongs to the session that it names', async () => {
  const url = 'https://icecore.ai/api/v1/analytics';
  mocked.session('other').addFault({ api: 'icecore', code: 'unavailable' });
  const headers = headersOf('icecore');
  expect(await statusOf(url, { headers })).toBe(200);
  expect(await statusOf(url, { headers: { ...headers, 'Parley-Session': 'other' } })).toBe(503);
});

test('a base URL for an API that is not mocked is refused', () => {
  expect(() => handlers({ baseUrls: { nowhere: 'http://localhost' } })).toThrow('no API nowhere');
});
