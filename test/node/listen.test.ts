import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createMock } from '../../src/mock/create-mock.ts';
import type { Answer, MockRequest } from '../../src/mock/exchange.ts';
import { type Listener, listen } from '../../src/node/listen.ts';
import { libraryApi } from '../library.ts';

const listeners: Listener[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.allSettled(listeners.splice(0).map(({ close }) => close()));
});

const answerOf = (body: string): Answer => ({ status: 200, headers: {}, body });

async function open(mock: (request: MockRequest) => Promise<Answer>): Promise<Listener> {
  const control = async ({ path }: MockRequest) => answerOf(`control ${path}`);
  const listener = await listen({ host: '127.0.0.1', port: 0, mock, control });
  listeners.push(listener);
  return listener;
}

const echo = async ({ method, path, query }: MockRequest) => answerOf(`${method} ${path} ${query}`);

/** What a server says to these bytes until it has said this, or ends the connection. */
async function conversation(
  port: number,
  { bytes, until }: { readonly bytes: string; readonly until?: RegExp },
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (until?.test(said)) socket.destroy();
  });
  // A server that has answered may end the connection while it is still being written to.
  socket.on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return said;
}

test.for([
  ['/_parley', 'control /_parley'],
  ['/_parley/clock', 'control /_parley/clock'],
  ['/_parleys', 'GET /_parleys '],
  ['/library/_parley', 'GET /library/_parley '],
  ['/a%20b/%C3%A9?x=1&x=%2F', 'GET /a%20b/%C3%A9 x=1&x=%2F'],
  ['/', 'GET / '],
] as const)('a request for %s is answered by "%s"', async ([path, body]) => {
  const { origin } = await open(echo);
  expect(await (await fetch(origin + path)).text()).toBe(body);
});

test('a request target may be a whole URL, as proxies write it', async () => {
  const { port } = await open(echo);
  const bytes =
    'GET http://library.test/books?a=1 HTTP/1.1\r\nHost: library.test\r\nConnection: close\r\n\r\n';
  const said = await conversation(port, { bytes });
  expect(said).toMatch(/\r\n\r\nGET \/books a=1$/);
});

test('requests with the same headers share the list of them, and no others do', async () => {
  const kept: MockRequest['headers'][] = [];
  const { origin } = await open(async ({ headers }) => {
    kept.push(headers);
    return answerOf('');
  });
  for (const of of ['one', 'one', 'two']) await fetch(origin, { headers: { 'X-Of': of } });
  expect(kept[1]).toBe(kept[0]);
  const values = kept.map((headers) => new Map(headers()).get('X-Of'));
  expect(values).toEqual(['one', 'one', 'two']);
});

test('a port that is in use is refused', async () => {
  const { port } = await open(echo);
  const again = listen({ host: '127.0.0.1', port, mock: echo, control: echo });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE', port });
});

test('closing ends open connections and frees the port', async () => {
  const { origin, port, close } = await open(echo);
  await (await fetch(origin)).text();
  await close();
  await expect(fetch(origin)).rejects.toThrow();
  const listener = await listen({ host: '127.0.0.1', port, mock: echo, control: echo });
  listeners.push(listener);
  expect(listener.port).toBe(port);
});

test('an answer without a body has none', async () => {
  const { origin } = await open(async () => ({
    status: 204,
    headers: { A: '1' },
    body: undefined,
  }));
  const response = await fetch(origin);
  expect([response.status, response.headers.get('a'), await response.text()]).toEqual([
    204,
    '1',
    '',
  ]);
});

test('bytes and text go out as they are, with their length', async () => {
  const bytes = new Uint8Array([0, 255, 128]);
  const { origin } = await open(async ({ path }) => ({
    status: 200,
    headers: {},
    body: path === '/text' ? 'é' : bytes,
  }));
  const [text, binary] = [await fetch(`${origin}/text`), await fetch(origin)];
  expect(text.headers.get('content-length')).toBe('2');
  expect(new Uint8Array(await binary.arrayBuffer())).toEqual(bytes);
});

test.for<[string, () => Promise<Answer>]>([
  ['fails', () => Promise.reject(new Error('no answer'))],
  ['cannot be written', async () => ({ status: 200, headers: { A: 'a\nb' }, body: 'x' })],
])('an answer that %s ends its connection only, and is told', async ([, failing]) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { origin } = await open((request) => (request.path === '/' ? failing() : echo(request)));
  await expect(fetch(origin)).rejects.toThrow();
  expect(told).toHaveBeenCalledOnce();
  expect((await fetch(`${origin}/other`)).status).toBe(200);
});

/** A library on a socket: what it reports, and its answers as promises. */
async function openLibrary() {
  const reports: unknown[] = [];
  const answers: Promise<Answer>[] = [];
  const mock = createMock({ apis: [libraryApi()], report: (error) => reports.push(error) });
  const listener = await open((request) => {
    const answer = Promise.resolve(mock.answer(request));
    answers.push(answer);
    return answer;
  });
  return { ...listener, reports, answers };
}

const head = [
  'POST /library/v1/books HTTP/1.1',
  'Host: library.test',
  'Authorization: Bearer gold',
  'Content-Type: application/json',
].join('\r\n');

test.for([
  ['of known length', `Content-Length: 9000000\r\n\r\n"${'a'.repeat(2_000_000)}`],
  ['in chunks', `Transfer-Encoding: chunked\r\n\r\n180000\r\n"${'a'.repeat(0x17ffff)}\r\n`],
] as const)(
  'a body over 1 MiB %s is refused before its end, which is then not waited for',
  async ([, rest]) => {
    const { port, reports } = await openLibrary();
    const said = await conversation(port, { bytes: `${head}\r\n${rest}`, until: /\}$/ });
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(said).toContain(
      '\r\n\r\n{"problem":{"code":"size","text":"Too much paper"},"status":413}',
    );
    expect(reports).toEqual([]);
  },
);

test('after a body that was read the connection stays', async () => {
  const { port } = await openLibrary();
  const request = `${head}\r\nContent-Length: 16\r\n\r\n{"title":"Emma"}`;
  const last = request.replace('Host', 'Connection: close\r\nHost');
  const said = await conversation(port, { bytes: request + last });
  expect(said.match(/HTTP\/1\.1 201/g)).toHaveLength(2);
});

test('a client that goes away in the middle of its body is no fault of the mock', async () => {
  const { port, answers, reports } = await openLibrary();
  const socket = connect(port, '127.0.0.1');
  socket.write(`${head}\r\nContent-Length: 100\r\n\r\n{"title`);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  socket.destroy();
  expect((await answers[0])?.status).toBe(400);
  expect(reports).toEqual([]);
});

test('of many requests at once each gets its own answer, whether its body came whole or in parts', async () => {
  const mock = async ({ path, body }: MockRequest) =>
    answerOf(`${path} ${new TextDecoder().decode(await body(10))}`);
  const { port } = await open(mock);
  const heads = Array.from({ length: 20 }, (_, index) => {
    const last = index % 2 ? 'Content-Length: 3' : 'Content-Length: 3\r\nConnection: close';
    return `POST /${index} HTTP/1.1\r\nHost: localhost\r\n${last}\r\n\r\n`;
  });
  const said = await Promise.all(
    heads.map(async (head, index) => {
      const socket = connect(port, '127.0.0.1').setNoDelay();
      if (index % 3 > 0) socket.write(`${head}a${index % 10}c`);
      else {
        socket.write(`${head}a`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        socket.write(`${index % 10}c`);
      }
      const [answer] = await once(socket, 'data');
      socket.destroy();
      return String(answer).split('\r\n\r\n')[1];
    }),
  );
  expect(said).toEqual(heads.map((_, index) => `/${index} a${index % 10}c`));
});

test('a client that goes away before its turn is no fault of the mock', async () => {
  const { port, reports } = await openLibrary();
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${head}\r\nContent-Length: 16\r\n\r\n{"title":"Emma"}`, () =>
    socket.resetAndDestroy(),
  );
  await once(socket, 'close');
  const said = await conversation(port, {
    bytes: `${head}\r\nConnection: close\r\nContent-Length: 16\r\n\r\n{"title":"Emma"}`,
  });
  expect(said).toMatch(/^HTTP\/1\.1 201 /);
  expect(reports).toEqual([]);
});
