import { createServer, type IncomingMessage, request as requestHttp, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { exchangeOf } from '../../src/node/passed-exchange.ts';
import { type PassedExchange, startProxy } from '../../src/node/proxy.ts';
import { compileContract } from '../../src/spec/contract.ts';
import { libraryDocument } from '../library.ts';

const contract = compileContract({ name: 'library', document: libraryDocument });
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Handle = Parameters<typeof createServer>[1];

/** A proxy before a server; `passed` waits for what went through. */
async function proxied(handle: Handle) {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const done: PassedExchange[] = [];
  const problems: string[] = [];
  const proxy = await startProxy({
    target,
    host: '127.0.0.1',
    port: 0,
    passed: (exchange) => done.push(exchange),
    failed: (problem) => problems.push(problem),
  });
  closing.push(proxy.close);
  const passed = async () => {
    await expect.poll(() => done.length).toBeGreaterThan(0);
    return done[0] as PassedExchange;
  };
  return { origin: proxy.origin, target, passed, problems };
}

interface Sent {
  readonly method?: string;
  readonly headers?: string[];
  readonly body?: string;
}

/** By Node's own client, which shows an answer as it came. */
async function ask(url: string, { method = 'GET', headers = [], body }: Sent = {}) {
  const { host } = new URL(url);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = requestHttp(url, { method, headers: ['Host', host, ...headers] }, resolve);
    request.once('error', reject);
    request.end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return { message, bytes: Buffer.concat(chunks) };
}

test('a request arrives as it was sent, below the path of the target', async () => {
  let arrived: { url?: string; method?: string; raw: string[]; body: string } | undefined;
  const { origin, target } = await proxied(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const { url = '', method = '', rawHeaders: raw } = incoming;
    arrived = { url, method, raw, body };
    outgoing.end();
  });
  const headers = ['X-Twice', 'a', 'x-twice', 'b', 'Content-Length', '4', 'Connection', 'X-Hop'];
  await ask(`${origin}/books?a=1&a=%20`, {
    method: 'PUT',
    headers: [...headers, 'X-Hop', '1'],
    body: 'text',
  });
  const { host } = new URL(target);
  expect(arrived).toMatchObject({ url: '/v1/books?a=1&a=%20', method: 'PUT', body: 'text' });
  expect(arrived?.raw.slice(0, 8)).toEqual([
    ...['Host', host, 'X-Twice', 'a', 'x-twice', 'b', 'Content-Length', '4'],
  ]);
  expect(arrived?.raw).not.toContain('X-Hop');
});

test('an answer comes as it was sent, packed or not, with every header', async () => {
  const packed = gzipSync('{"from":9,"to":18}');
  const raw = ['content-TYPE', 'application/json', 'Content-Encoding', 'gzip', 'Set-Cookie', 'a=1'];
  const { origin, passed } = await proxied((_, outgoing) => {
    outgoing.sendDate = false;
    outgoing.writeHead(201, 'Made', [
      ...raw,
      'Set-Cookie',
      'b=2',
      'Content-Length',
      `${packed.length}`,
    ]);
    outgoing.end(packed);
  });
  const { message, bytes } = await ask(`${origin}/hours`);
  expect(message).toMatchObject({ statusCode: 201, statusMessage: 'Made' });
  expect(message.rawHeaders.slice(0, 10)).toEqual([
    ...raw,
    ...['Set-Cookie', 'b=2', 'Content-Length', `${packed.length}`],
  ]);
  expect(message.headers.date).toBeUndefined();
  expect(bytes.equals(packed)).toBe(true);

  const exchange = await exchangeOf(await passed(), {
    contract,
    baseUrl: `${new URL((await passed()).url).origin}/v1`,
  });
  expect(exchange).toMatchObject({
    operation: { operationId: 'getHours' },
    response: { status: 201, json: { from: 9, to: 18 } },
  });
});

test('an answer streams through before it has ended', async () => {
  let finish = () => {};
  const { origin } = await proxied((_, outgoing) => {
    outgoing.write('first');
    finish = () => outgoing.end(' last');
  });
  const response = await fetch(`${origin}/hours`);
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('first');
  finish();
  const rest = await reader?.read();
  expect(new TextDecoder().decode(rest?.value)).toBe(' last');
});

test('an answer without a body has none', async () => {
  const { origin, passed } = await proxied(({ method }, outgoing) => {
    const headers = { 'Content-Length': '20', 'Content-Encoding': 'gzip' };
    if (method === 'HEAD') outgoing.writeHead(200, headers).end();
    else outgoing.writeHead(304, { ETag: '"a"' }).end();
  });
  const head = await ask(`${origin}/hours`, { method: 'HEAD' });
  expect(head.message.headers['content-length']).toBe('20');
  expect(await exchangeOf(await passed(), { contract, baseUrl: origin })).toMatchObject({
    response: { text: '' },
  });
  expect((await ask(`${origin}/hours`)).message).toMatchObject({ statusCode: 304 });
});

test('a server that does not answer is a 502 that says so', async () => {
  const { origin, target, problems } = await proxied((incoming) => incoming.socket.destroy());
  const { message, bytes } = await ask(`${origin}/hours`);
  expect(message.statusCode).toBe(502);
  expect(bytes.toString()).toBe(
    `parley proxy: GET ${target}/hours got no answer: socket hang up\n`,
  );
  expect(problems).toEqual([`GET ${target}/hours got no answer: socket hang up`]);
});

test('a client that goes away ends the request to the server', async () => {
  let gone = false;
  const { origin, problems } = await proxied((incoming, outgoing) => {
    outgoing.write('first');
    incoming.socket.once('close', () => {
      gone = true;
    });
  });
  const abort = new AbortController();
  const response = await fetch(`${origin}/hours`, { signal: abort.signal });
  await response.body?.getReader().read();
  abort.abort();
  await expect.poll(() => gone).toBe(true);
  expect(problems).toEqual([]);
});

test('what cannot be unpacked goes through and is not judged', async () => {
  const { origin, passed } = await proxied((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip');
  });
  expect((await ask(`${origin}/hours`)).bytes.toString()).toBe('no gzip');
  const told = await exchangeOf(await passed(), { contract, baseUrl: origin });
  expect(told).toMatch(/\/v1\/hours is not judged: its body cannot be unpacked \(.*\)\.$/);
});
