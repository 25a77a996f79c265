import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
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
  await mocked.addFault({ api: 'icecore', status: 400, body: { error: 'Zu spät 😀' } });
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
  await mocked.addFault({ api: 'icecore', code: 'unavailable', times: 1 });
  expect(await statusOf(url, { headers })).toBe(503);
  expect(await statusOf(url, { headers })).toBe(200);
  const before = mocked.clock.now();
  mocked.clock.advance(60_000);
  expect(mocked.clock.now() - before).toBeGreaterThanOrEqual(60_000);
  const place = { api: 'icecore', collection: 'conversations' };
  expect((await mocked.records(place)).total).toBe(5);
  expect((await mocked.session().records(place)).total).toBe(5);
  expect(await mocked.faults()).toHaveLength(1);
  expect(await mocked.log.entries({})).toHaveLength(2);
  mocked.reset();
  expect(await mocked.faults()).toEqual([]);
});

test('a request belongs to the session that it names', async () => {
  const url = 'https://icecore.ai/api/v1/analytics';
  // A request waits for what was asked before it.
  void mocked.session('other').addFault({ api: 'icecore', code: 'unavailable' });
  const headers = headersOf('icecore');
  expect(await statusOf(url, { headers })).toBe(200);
  expect(await statusOf(url, { headers: { ...headers, 'Parley-Session': 'other' } })).toBe(503);
});

test('a base URL for an API that is not mocked is refused', () => {
  expect(() => handlers({ baseUrls: { nowhere: 'http://localhost' } })).toThrow('no API nowhere');
});

const sent = (base: string, list: Pick<typeof mocked, 'credentials'>) =>
  fetch(`${base}/conversations`, {
    headers: list.credentials.icecore?.find(({ name }) => name === 'full')?.headers ?? {},
  });

test('handlers begin with a state, which they can be steered by once they are ready', async () => {
  await mocked.removeRecord({
    api: 'icecore',
    collection: 'conversations',
    key: 'conv_123',
  });
  await mocked.snapshots.take({ name: 'fewer', session: 'default' });
  const state = await mocked.snapshots.read('fewer');
  const base = 'http://begun.test/api';
  const begun = handlers({ state, size: 5, baseUrls: { icecore: base } });
  expect(() => begun.clock).toThrow('await ready() before');
  server.use(...begun);
  const { pagination } = await (await sent(base, begun)).json();
  expect(pagination.total).toBe(4);
  await begun.ready();
  expect(begun.clock.now()).toBeGreaterThanOrEqual(Date.parse(state.now));
  server.resetHandlers();
});

test('a limit that does not fit is told by ready(), and by every request', async () => {
  const base = 'http://unfit.test/api';
  const unfit = handlers({ limits: [{ api: 'icecore', limit: 0 }], baseUrls: { icecore: base } });
  await expect(unfit.ready()).rejects.toThrow('limit: expected a whole number of requests from 1');
  server.use(...unfit);
  // What msw tells of a handler that throws.
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect(await (await sent(base, unfit)).text()).toContain('limit: expected a whole number');
  expect(told).toHaveBeenCalled();
  told.mockRestore();
  server.resetHandlers();
});
