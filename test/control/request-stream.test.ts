import { afterEach, expect, test } from 'vitest';
import { createControl } from '../../src/control/control.ts';
import { createMock } from '../../src/mock/create-mock.ts';
import { requestOf, responseOf } from '../../src/mock/fetch-exchange.ts';
import { compileLens } from '../../src/mock/lens.ts';
import { logStream } from '../../src/mock/log-stream.ts';
import { createRequestLog } from '../../src/mock/request-log.ts';
import { shownLog } from '../../src/mock/shown-log.ts';
import { type Served, serve } from '../../src/node/serve.ts';
import { libraryApi } from '../library.ts';

const options = { apis: [libraryApi()], rateLimit: false };
const open: Served[] = [];

afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

async function served(): Promise<Served> {
  const it = await serve({ ...options, port: 0 });
  open.push(it);
  return it;
}

/** Reads until so many events have come. */
async function events(response: Response, count: number) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && (text.match(/^id: /gm) ?? []).length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  return {
    text,
    reader,
    list: Array.from(
      text.matchAll(/^id: (\d+)\nevent: request\ndata: (.*)\n\n/gm),
      ([, id, data = '']) => [Number(id), JSON.parse(data).url.replace(/.*\?/, '')],
    ),
  };
}

const send = async ({ origin }: Served, query: string, session = 'default') => {
  const headers = { 'Parley-Session': session };
  await (await fetch(`${origin}/library/v1/books?${query}`, { headers })).arrayBuffer();
};

const stream = (it: Served, query = '', headers: Record<string, string> = {}) =>
  fetch(`${it.origin}/_parley/requests/stream${query}`, { headers });

test('entries come as they are made, chosen by the filters, until the server closes', async () => {
  const it = await served();
  await send(it, 'page=1');
  const response = await stream(it, '?status=401&url=page%3D');
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const coming = events(response, 2);
  await send(it, 'limit=2');
  await send(it, 'page=3', 'another');
  await send(it, 'page=4');
  await send(it, 'page=5');
  const { list, reader } = await coming;
  expect(list).toEqual([
    [4, 'page=4'],
    [5, 'page=5'],
  ]);
  const rest = reader?.read().catch(() => 'broken off');
  await open.pop()?.close();
  expect([{ done: true, value: undefined }, 'broken off']).toContainEqual(await rest);
});

test('a client that comes back is sent what it missed', async () => {
  const it = await served();
  for (let page = 1; page <= 120; page++) await send(it, `page=${page}`);
  const { list } = await events(await stream(it, '', { 'Last-Event-ID': '2' }), 118);
  expect(list[0]).toEqual([3, 'page=3']);
  expect(list.at(-1)).toEqual([120, 'page=120']);
  const after = await events(await stream(it, '?after=119'), 1);
  expect(after.list).toEqual([[120, 'page=120']]);
  // Of a mock that has been started again since.
  const older = await events(await stream(it, '', { 'Last-Event-ID': '9000' }), 1);
  expect(older.list[0]).toEqual([1, 'page=1']);
});

test('a wrong filter is refused, and so is a limit', async () => {
  const it = await served();
  expect((await stream(it, '?status=no')).status).toBe(400);
  expect((await stream(it, '?limit=5')).status).toBe(400);
});

test('a client that goes away is forgotten', async () => {
  const it = await served();
  const log = it.mock().log;
  const { subscribe } = log;
  const leave = new AbortController();
  let following = 0;
  Object.assign(log, {
    subscribe(listener: () => void) {
      const end = subscribe(listener);
      following++;
      return () => {
        end();
        following--;
      };
    },
  });
  const url = `${it.origin}/_parley/requests/stream`;
  const response = await fetch(url, { signal: leave.signal });
  await response.body?.getReader().read();
  expect(following).toBe(1);
  leave.abort();
  await expect.poll(() => following).toBe(0);
});

test('the same stream is read in process, and ends when nothing more can come', async () => {
  const mock = createMock(options);
  const access = { loopbackOnly: true, origins: [] };
  const control = createControl({ mock, version: '1.2.3', access });
  const request = requestOf(new Request('http://127.0.0.1/_parley/requests/stream'));
  const header = (name: string) => (name === 'host' ? '127.0.0.1' : request.header(name));
  const response = responseOf(await control({ ...request, header }));
  const coming = events(response, 99);
  await mock.fetch(new Request('http://mock.test/library/v1/books?page=7'));
  mock.log.end();
  expect((await coming).list).toEqual([[1, 'page=7']]);
});

test('a quiet stream says now and then that it stands, and asks the log only when it is read', async () => {
  const log = shownLog(createRequestLog(), compileLens(new Map()));
  let asked = 0;
  const entries = (...args: Parameters<typeof log.entries>) => {
    asked++;
    return log.entries(...args);
  };
  const watched = logStream(
    { ...log, entries },
    { filter: {}, shown: (entry) => entry, heartbeat: 10 },
  );
  const reader = watched.getReader();
  const read = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await read()).toBe('retry: 1000\n\n');
  expect(await read()).toBe(': nothing new\n\n');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).toBeLessThan(6);
  await reader.cancel();
});
