import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { apis } from '../../src/apis/index.ts';
import { renderBanner } from '../../src/node/banner.ts';
import { type Served, type ServeOptions, serve } from '../../src/node/serve.ts';

const opened: Served[] = [];

async function serveTls(options: Partial<ServeOptions> = {}) {
  const served = await serve({ apis, port: 0, https: true, ...options });
  opened.push(served);
  if (!served.certificate) throw new Error('There is no certificate.');
  return { ...served, certificate: served.certificate };
}

afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});

/** What a client gets that trusts one certificate and nothing else. */
function fetchTrusting(ca: string | undefined, url: string) {
  return new Promise<{ text: string; fingerprint: string }>((resolve, reject) => {
    get(url, { ...(ca === undefined ? {} : { ca }), agent: false }, (response) => {
      const { fingerprint256 } = (response.socket as TLSSocket).getPeerCertificate();
      text(response).then((it) => resolve({ text: it, fingerprint: fingerprint256 }), reject);
    }).once('error', reject);
  });
}

/** All that a plain connection is sent after `request`. */
function sentOver(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(request));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  let received = '';
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
  });
  return ended.then(() => received);
}

test('a client that trusts the certificate gets answers', async () => {
  const { origin, certificate } = await serveTls();
  const health = await fetchTrusting(certificate.pem, `${origin}/_parley/health`);
  expect(JSON.parse(health.text)).toMatchObject({ status: 'ok' });
});

test('a client that does not trust the certificate gets none', async () => {
  const { origin } = await serveTls();
  const refused = fetchTrusting(undefined, `${origin}/_parley/health`);
  await expect(refused).rejects.toThrow('self-signed certificate');
});

test('a client can pin the printed fingerprint', async () => {
  const { origin, certificate } = await serveTls();
  const { fingerprint } = await fetchTrusting(certificate.pem, `${origin}/_parley/health`);
  expect(fingerprint).toBe(certificate.fingerprint);
});

test('the origin is https wherever it is told', async () => {
  const { origin, certificate, mock } = await serveTls();
  expect(origin).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const listed = JSON.parse((await fetchTrusting(certificate.pem, `${origin}/_parley/apis`)).text);
  for (const { baseUrl } of listed) expect(baseUrl).toContain(`${origin}/`);
  const banner = renderBanner({
    version: '1.2.3',
    origin,
    apis: mock().apis,
    fingerprint: certificate.fingerprint,
    controlNote: undefined,
  });
  expect(banner).not.toContain('http://');
  expect(banner).toContain(certificate.fingerprint);
  expect(banner).toContain('curl -k -H');
});

test('localhost and 127.0.0.1 are the same server to the certificate', async () => {
  const { port, certificate } = await serveTls({ host: 'localhost' });
  const health = await fetchTrusting(certificate.pem, `https://localhost:${port}/_parley/health`);
  expect(JSON.parse(health.text)).toMatchObject({ status: 'ok' });
  const { subjectAltName } = new X509Certificate(certificate.pem);
  expect(subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
});

test('a plain HTTP request gets nothing that could be taken for an answer', async () => {
  const { port } = await serveTls();
  const sent = await sentOver(port, 'GET /_parley/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  expect(sent).not.toContain('HTTP/');
  expect(sent).not.toContain('ok');
});

test('close ends connections, also one that never says what it wants', async () => {
  const served = await serveTls();
  const silent = connect(served.port, '127.0.0.1');
  await new Promise((resolve) => silent.once('connect', resolve));
  const ended = new Promise((resolve) => silent.once('close', resolve));
  silent.on('error', () => {});
  await fetchTrusting(served.certificate.pem, `${served.origin}/_parley/health`);
  await served.close();
  await ended;
  opened.splice(0);
  await expect(
    fetchTrusting(served.certificate.pem, `${served.origin}/_parley/health`),
  ).rejects.toThrow('ECONNREFUSED');
});

test('without TLS there is no certificate', async () => {
  const served = await serve({ apis, port: 0 });
  opened.push(served);
  expect(served.certificate).toBeUndefined();
  expect(served.origin).toMatch(/^http:/);
});
