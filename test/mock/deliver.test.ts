import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { createDeliver, isLoopback, isLoopbackHost } from '../../src/mock/deliver.ts';

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function receiver(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (url: string, init: RequestInit = {}) => new Request(url, { method: 'POST', ...init });

/** Stands for the network, and notes what was let out to it. */
function network() {
  const sent: string[] = [];
  const send = async ({ url }: Request) => {
    sent.push(url);
    return new Response();
  };
  return { sent, send };
}

test('a request arrives as it was made, and its answer comes back', async () => {
  const seen: unknown[] = [];
  const url = await receiver(async (request, response) => {
    seen.push(request.method, request.headers['x-sign'], await text(request));
    response.writeHead(202).end('thanks');
  });
  const answer = await createDeliver()(post(url, { headers: { 'X-Sign': 'a' }, body: 'hello' }));
  expect(seen).toEqual(['POST', 'a', 'hello']);
  expect(answer.status).toBe(202);
  expect(await answer.text()).toBe('thanks');
});

test.each(['http://127.0.0.1:9/', 'http://127.1.2.3/', 'https://localhost/', 'http://[::1]:9/'])(
  'loopback may be reached: %s',
  async (url) => {
    const { sent, send } = network();
    await createDeliver({ send })(post(url));
    expect(sent).toEqual([url]);
  },
);

test.each([
  'https://hooks.example.com/',
  'http://127.0.0.1.example.com/',
  'http://localhost.example.com/',
  'http://example.com/?http://localhost',
  'http://localhost@example.com/',
  'http://0.0.0.0/',
  'http://192.168.0.1/',
  'http://169.254.169.254/',
  'http://[::ffff:10.0.0.1]/',
])('nothing else may: %s', async (url) => {
  const { sent, send } = network();
  const parsed = new URL(url);
  parsed.username = '';
  const delivered = createDeliver({ send })(post(parsed.href));
  await expect(delivered).rejects.toThrow('neither loopback nor a host that deliveries may go to');
  expect(sent).toEqual([]);
});

test('a host that is named may be reached, its subdomains may not', async () => {
  const { sent, send } = network();
  const deliver = createDeliver({ hosts: ['Hooks.Example.com'], send });
  await deliver(post('https://hooks.example.com/a'));
  await expect(deliver(post('https://x.hooks.example.com/'))).rejects.toThrow('neither loopback');
  await expect(deliver(post('https://example.com/'))).rejects.toThrow('neither loopback');
  expect(sent).toEqual(['https://hooks.example.com/a']);
});

test('a redirect is an answer, and not followed', async () => {
  const targets: string[] = [];
  const target = await receiver((request, response) => {
    targets.push(request.url ?? '');
    response.end();
  });
  const url = await receiver((_, response) => {
    response.writeHead(307, { Location: target }).end();
  });
  const { status } = await createDeliver()(post(url));
  expect(status).toBe(307);
  expect(targets).toEqual([]);
});

test('a receiver that takes too long has given no answer', async () => {
  const url = await receiver(() => {});
  const delivered = createDeliver({ patience: 50 })(post(url));
  await expect(delivered).rejects.toThrow('no answer within 0.05 s');
});

test('a receiver that is not there has given no answer', async () => {
  const url = await receiver(() => {});
  for (const close of closing.splice(0)) close();
  await expect(createDeliver()(post(url))).rejects.toThrow('no answer: ECONNREFUSED');
});

test('a receiver that hangs up has given no answer', async () => {
  const url = await receiver((_, response) => response.destroy());
  await expect(createDeliver()(post(url))).rejects.toThrow(/^no answer: /);
});

test('loopback is a host as the URL standard writes it', () => {
  const written = (url: string) => new URL(url).hostname;
  for (const url of [
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://LOCALHOST/',
    'http://[0::1]/',
  ]) {
    expect(isLoopbackHost(written(url))).toBe(true);
  }
  for (const url of ['http://128.0.0.1/', 'http://[::2]/', 'http://localhost./', 'http://a/']) {
    expect(isLoopbackHost(written(url))).toBe(false);
  }
});

test.for([
  ['http://127.1:80', true],
  ['https://LOCALHOST', true],
  ['http://[::1]:4010', true],
  ['http://127.example.org', false],
  ['http://localhost.example.org', false],
  ['http://0.0.0.0', false],
  ['nowhere', false],
] as const)('%s leads to this machine: %s', ([url, here]) => {
  expect(isLoopback(url)).toBe(here);
});
