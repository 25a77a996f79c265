import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Served, type ServeOptions, serve } from '../../src/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-console-files-'));
const built = join(folder, 'console');
let served: Served[] = [];

beforeAll(() => {
  mkdirSync(built);
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(built, 'index.html'), '<!doctype html><title>Parley</title>');
  writeFileSync(join(built, 'index-a1b2.js'), 'export {};');
});
afterEach(async () => {
  await Promise.all(served.map((it) => it.close()));
  served = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(options: ServeOptions = {}): Promise<Served> {
  const it = await serve({ port: 0, consoleFiles: built, ...options });
  served.push(it);
  return it;
}

/** What is said to this request line, which no client makes better of. */
async function said(
  { port }: Served,
  { line, host = '127.0.0.1' }: { readonly line: string; readonly host?: string },
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

test('the page is at /, under a policy that lets in nothing of others', async () => {
  const { origin } = await open();
  const response = await fetch(origin);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<title>Parley</title>');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
});

test('a page that has not changed is not sent again', async () => {
  const { origin } = await open();
  const tag = (await fetch(origin)).headers.get('etag') ?? '';
  expect(tag).toMatch(/^".{20,}"$/);
  const again = await fetch(origin, { headers: { 'If-None-Match': `"other", ${tag}` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  const other = await fetch(origin, { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

test('what it asks for may be kept for ever, as its name changes with it', async () => {
  const { origin } = await open();
  const response = await fetch(`${origin}/_console/index-a1b2.js`);
  expect([response.status, await response.text()]).toEqual([200, 'export {};']);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.for(['/', '/_console/index-a1b2.js'])('HEAD %s is GET without the body', async (path) => {
  const { origin } = await open();
  const [head, get] = await Promise.all([
    fetch(origin + path, { method: 'HEAD' }),
    fetch(origin + path),
  ]);
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(String((await get.text()).length));
});

test.for([
  '/_console/../secret.txt',
  '/_console/../../package.json',
  '/_console/%2e%2e/secret.txt',
  '/_console/..%2fsecret.txt',
  '/_console//etc/passwd',
  '/_console/index.html%00.js',
  '/_console/none.js',
  '/_console/',
  '/_console/toString',
])('GET %s leads to no file', async (path) => {
  const answer = await said(await open(), { line: `GET ${path}` });
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).not.toContain('secret\n');
  expect(answer).toContain(`There is no ${path}.`);
});

test('files are only there to be read, and what else is sent to / is the mock’s to refuse', async () => {
  const { origin } = await open();
  const put = await fetch(`${origin}/_console/index-a1b2.js`, { method: 'PUT', body: 'x' });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const post = await fetch(origin, { method: 'POST' });
  expect([post.status, await post.text()]).toEqual([404, expect.stringContaining('No such API')]);
});

test.for(['GET /', 'GET /_console/index-a1b2.js'])(
  '%s under a foreign name is refused, as a page could have led there',
  async (line) => {
    const answer = await said(await open(), { line, host: 'evil.example:4010' });
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('on a loopback host only, not as "evil.example:4010"');
  },
);

test('beyond loopback the page is there with a control token only, and is sent without it', async () => {
  const closed = await open({ host: '0.0.0.0' });
  const refused = await fetch(closed.origin);
  expect([refused.status, await refused.text()]).toEqual([
    403,
    expect.stringContaining('--control-token <token>'),
  ]);
  const opened = await open({ host: '0.0.0.0', controlToken: 'secret' });
  const line = 'GET /';
  expect(await said(opened, { line, host: '192.168.0.7:4010' })).toMatch(/^HTTP\/1\.1 200 /);
});

test('a page that is not built says how to build it, and is there as soon as it is', async () => {
  const consoleFiles = join(folder, 'later');
  const { origin } = await open({ consoleFiles });
  const before = await fetch(origin);
  expect([before.status, await before.text()]).toEqual([
    404,
    'The console is not built. Run: npm run build:console\n',
  ]);
  mkdirSync(consoleFiles);
  writeFileSync(join(consoleFiles, 'index.html'), 'built');
  expect(await (await fetch(origin)).text()).toBe('built');
});

test('every API is where it was', async () => {
  const { origin } = await open();
  expect((await fetch(`${origin}/inkeep/conversations`)).status).toBe(401);
  expect((await fetch(`${origin}/_parley/health`)).status).toBe(200);
});
