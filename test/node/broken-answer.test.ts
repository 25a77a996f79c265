import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Served, serve } from '../../src/node/serve.ts';
import type { Fault } from '../../src/world/fault.ts';
import { libraryApi } from '../library.ts';

const opened: Served[] = [];
afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});

async function opening(fault: Fault, options: { readonly https?: boolean } = {}): Promise<Served> {
  const served = await serve({ apis: [libraryApi()], port: 0, ...options });
  opened.push(served);
  served.mock().session().addFault(fault);
  return served;
}

const head = (method = 'GET') =>
  `${method} /library/v1/books HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer gold\r\n\r\n`;

/** Everything that comes over a connection of its own until it ends, and how it ends. */
async function received({ port }: Served, method?: string) {
  const socket: Socket = connect(port, '127.0.0.1');
  const parts: { readonly text: string; readonly at: number }[] = [];
  let ending = '';
  socket.on('data', (data) => parts.push({ text: data.toString(), at: Date.now() }));
  socket.on('end', () => {
    ending ||= 'end';
  });
  socket.on('error', (error: NodeJS.ErrnoException) => {
    ending = error.code ?? '';
  });
  socket.write(head(method));
  await once(socket, 'close').catch(() => {});
  return { text: parts.map(({ text }) => text).join(''), parts, ending };
}

test('reset: the connection is torn down with RST, and not a byte came', async () => {
  expect(await received(await opening({ abort: 'reset' }))).toMatchObject({
    text: '',
    ending: 'ECONNRESET',
  });
});

test('empty: the connection ends in order, and not a byte came', async () => {
  expect(await received(await opening({ abort: 'empty' }))).toMatchObject({
    text: '',
    ending: 'end',
  });
});

test('truncate: the headers announce the whole body, and half of it comes', async () => {
  const { text } = await received(await opening({ abort: 'truncate' }));
  const [headers = '', body = ''] = text.split('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(headers)?.[1]);
  expect(headers).toMatch(/^HTTP\/1\.1 200 /);
  expect(body.length).toBe(Math.floor(length / 2));
  expect(body.length).toBeGreaterThan(50);
});

test('truncate: an answer without a body arrives, and the connection ends', async () => {
  const { text } = await received(await opening({ abort: 'truncate' }), 'HEAD');
  expect(text).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n$/s);
});

test('dripMs: the body comes in pieces over the time it takes', async () => {
  const { origin } = await opening({ dripMs: 500 });
  const began = Date.now();
  const headers = { Authorization: 'Bearer gold' };
  const response = await fetch(`${origin}/library/v1/books`, { headers });
  const times: number[] = [];
  for await (const _ of response.body ?? []) times.push(Date.now() - began);
  expect(times.length).toBeGreaterThan(5);
  expect(times.at(0)).toBeLessThan(300);
  expect(times.at(-1)).toBeGreaterThan(400);
});

test('over TLS, too, the connection breaks', async () => {
  const { connect: connectTls } = await import('node:tls');
  for (const abort of ['reset', 'empty'] as const) {
    const { port } = await opening({ abort }, { https: true });
    const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false });
    let text = '';
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('error', () => {});
    socket.write(head());
    await once(socket, 'close');
    expect(text).toBe('');
  }
});

const timers = () =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

test.for<[string, Fault]>([
  ['a delay', { delayMs: 3_600_000 }],
  ['a drip', { dripMs: 3_600_000 }],
])('closing the server ends %s, and leaves no timer behind', async ([, fault]) => {
  const served = await serve({ apis: [libraryApi()], port: 0 });
  const before = timers();
  served.mock().session().addFault(fault);
  const ended = received(served);
  await expect.poll(() => served.mock().session().faults()[0]?.used).toBe(1);
  await expect.poll(timers).toBeGreaterThan(before);
  await served.close();
  await ended;
  await expect.poll(timers, { timeout: 2000 }).toBeLessThanOrEqual(before);
});

test('a client that goes away from a drip leaves no timer behind', async () => {
  const served = await opening({ dripMs: 3_600_000 });
  const before = timers();
  const socket = connect(served.port, '127.0.0.1');
  socket.write(head());
  await once(socket, 'data');
  socket.destroy();
  await expect.poll(timers, { timeout: 2000 }).toBeLessThanOrEqual(before);
});
