import { expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { compileLens } from '../../src/mock/lens.ts';
import type { Recorded } from '../../src/mock/log-entry.ts';
import { createRequestLog } from '../../src/mock/request-log.ts';
import { shownLog } from '../../src/mock/shown-log.ts';
import { openReceiver } from '../apis/aimychats/receiver.ts';
import { openLibrary } from './library-client.ts';

const books = '/library/v1/books';

test('an entry tells the request, the answer, times, operation and credential, without secrets', async () => {
  const { mock, send } = openLibrary();
  mock.session().clock.freeze(true);
  const headers = { Cookie: 'sid=s3cret', 'X-Api-Key': 'k' };
  await send({ path: `${books}?limit=1&access_token=abc`, headers });
  const [entry] = mock.log.entries();
  expect(entry).toMatchObject({
    id: 1,
    direction: 'in',
    session: 'default',
    at: mock.session().clock.now(),
    milliseconds: expect.any(Number),
    method: 'GET',
    url: `http://mock.test${books}?limit=1&access_token=***`,
    api: 'library',
    operationId: 'listBooks',
    credential: 'full',
    status: 200,
    faults: [],
    broke: undefined,
    violations: [],
  });
  expect(Object.fromEntries(entry?.request.headers ?? [])).toEqual({
    authorization: 'Bearer ***',
    cookie: 'sid=***',
    'x-api-key': '***',
  });
  expect(entry?.response.size).toBe(entry?.response.body?.length);
});

test('an answer that breaks the contract says so in the log, whatever made it', async () => {
  const { mock, send } = openLibrary();
  mock.session().addFault({ status: 200, body: { books: 'none' }, times: 1 });
  await send({ path: books });
  await send({ path: books });
  const [broken, whole] = mock.log.entries();
  expect(broken?.violations).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\/books must be/)]),
  );
  expect(whole?.violations).toEqual([]);
});

test('what the mock sends out is an entry of its own, with the answer or why none came', async () => {
  const mock = createMock({ apis: ['aimychats'], now: Date.parse('2025-10-30T12:00:00Z') });
  const receiver = await openReceiver();
  const [api] = mock.apis;
  const headers = { ...api?.credentials[0]?.headers, 'Content-Type': 'application/json' };
  const post = (path: string, body: object) =>
    mock.fetch(
      new Request(`http://mock.test/aimychats/v1${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
    );
  const created = await post('/webhooks', { url: receiver.url, events: ['conversation.created'] });
  const { secret } = (await created.json()) as { secret: string };
  await post('/conversations', { title: 'A talk', content: 'Hello.' });
  await mock.session().settled();
  await receiver.close();
  await post('/conversations', { title: 'Another', content: 'Hello.' });
  await mock.session().settled();
  const [sent, lost, ...others] = mock.log.entries().filter(({ direction }) => direction === 'out');
  expect(others).toEqual([]);
  expect(sent).toMatchObject({
    ...{ api: 'aimychats', method: 'POST', url: receiver.url, status: 200, broke: undefined },
    request: { body: expect.stringContaining('conversation.created') },
  });
  expect(lost).toMatchObject({ status: 0, broke: expect.stringMatching(/^no answer/) });
  expect(JSON.stringify(mock.log.entries())).not.toContain(secret);
});

test('bytes that are no text are shown as base64', async () => {
  const { mock } = openLibrary();
  const body = Uint8Array.from([0xff, 0, 1]);
  const headers = { Authorization: 'Bearer gold', 'Content-Type': 'application/json' };
  await mock.fetch(new Request(`http://mock.test${books}`, { method: 'POST', headers, body }));
  expect(mock.log.entries()[0]?.request).toMatchObject({
    body: '/wAB',
    encoding: 'base64',
    size: 3,
  });
});

const exchange = (changes: Partial<Recorded> = {}): Recorded => ({
  ...{ direction: 'in', session: 'default', at: 0, milliseconds: 1, method: 'GET' },
  ...{ origin: 'http://mock.test', path: '/x', search: '', headers: () => [] },
  ...{ body: undefined, api: undefined, operationId: undefined, credential: undefined, faults: [] },
  answer: { status: 200, headers: {}, body: undefined },
  ...changes,
});

const lens = compileLens(new Map());

test('filters choose, a limit takes the last ones, or the first ones after an id', () => {
  const log = shownLog(createRequestLog(), lens);
  for (let count = 1; count <= 9; count++) {
    const path = `/page/${count}`;
    const answer = { status: count % 3 === 0 ? 404 : 200, headers: {}, body: undefined };
    log.add(exchange({ path, answer, session: count > 6 ? 'late' : 'default' }));
  }
  const ids = (filter: Parameters<typeof log.entries>[0]) =>
    log.entries(filter).map(({ id }) => id);
  expect(ids({ status: '404' })).toEqual([3, 6, 9]);
  expect(ids({ status: '4xx', session: 'default' })).toEqual([3, 6]);
  expect(ids({ limit: 2 })).toEqual([8, 9]);
  expect(ids({ after: 2, limit: 2 })).toEqual([3, 4]);
  expect(ids({ url: 'page/5' })).toEqual([5]);
  expect(ids({ method: 'POST' })).toEqual([]);
  log.clear({ session: 'late' });
  expect(ids({})).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the oldest entries make room for new ones, by number and by the size of their bodies', () => {
  const log = shownLog(createRequestLog({ capacity: 10, bodies: 1_000 }), lens);
  for (let count = 0; count < 100; count++) log.add(exchange());
  expect(log.entries().map(({ id }) => id)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  const sized = (length: number) => exchange({ body: 'x'.repeat(length) });
  for (let count = 0; count < 5; count++) log.add(sized(300));
  expect(log.entries().filter(({ request }) => request.size > 0).length).toBeLessThan(4);
  log.add(sized(5_000));
  expect(log.entries().at(-1)).toMatchObject({ id: 106, request: { body: undefined } });
});

test('100,000 requests and large bodies leave no more behind than a thousand do', async () => {
  const { mock } = openLibrary({ rateLimit: false });
  const collect = globalThis.gc as (() => void) | undefined;
  const heap = () => {
    collect?.();
    return process.memoryUsage().heapUsed;
  };
  const query = new URLSearchParams('limit=10');
  const sent = { authorization: 'Bearer gold' };
  const large = new Uint8Array(200_000).fill(32);
  const send = (method: string) =>
    mock.answer({
      ...{ method, origin: 'http://mock.test', path: books, search: 'limit=10', query },
      header: (name) => sent[name as 'authorization'],
      headers: () => Object.entries(sent),
      body: async () => large.slice(),
    });
  const run = async (times: number) => {
    for (let count = 0; count < times; count++) await send(count % 100 === 0 ? 'POST' : 'GET');
  };
  await run(5_000);
  const before = heap();
  await run(95_000);
  expect((heap() - before) / 1_048_576).toBeLessThan(collect ? 12 : 60);
}, 120_000);
