import {
  createServer,
  type IncomingMessage,
  request as requestHttp,
  type ServerResponse,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { wallTime } from '../world/clock.ts';
import { inUrl, type Listener } from './listen.ts';

/** A request that went through and its answer, as bytes. */
export interface PassedExchange {
  /** When the request came, in milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** Of the target. */
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody: Buffer;
  readonly status: number;
  readonly responseHeaders: Headers;
  /** As it came, which may be compressed. */
  readonly responseBody: Buffer;
  /** One of the bodies is longer than is kept. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

export interface ProxyOptions {
  /** Where requests go; their paths are put below its own. */
  readonly target: string;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Told when the whole answer has gone to the client. */
  passed(exchange: PassedExchange): void;
  /** Told, as a sentence, of a request that got no answer. */
  failed(problem: string): void;
}

/** Bytes of a body that are kept to be judged; all of it goes through. */
const kept = 16_777_216;

/** Passes requests and answers through as they come, and keeps a copy. Rejects when the address cannot be listened on. */
export async function startProxy(options: ProxyOptions): Promise<Listener> {
  const server = createServer((incoming, outgoing) => pass(options, { incoming, outgoing }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${inUrl(options.host)}:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Ends {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function pass({ target, passed, failed }: ProxyOptions, { incoming, outgoing }: Ends): void {
  const at = wallTime();
  const { method = 'GET' } = incoming;
  const url = new URL(target.replace(/\/$/, '') + (incoming.url ?? '/'));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const sent = copyOf(incoming);
  // A list is sent as it is: no header is added, renamed or put in another order.
  const headers = endToEnd(incoming.rawHeaders, { host: url.host });
  const upstream = request(url, { method, headers });
  incoming.pipe(upstream);
  outgoing.once('close', () => upstream.destroy());
  upstream.once('response', (response) => {
    const received = copyOf(response);
    outgoing.sendDate = false;
    const { statusCode: status = 502, statusMessage = '' } = response;
    outgoing.writeHead(status, statusMessage, endToEnd(response.rawHeaders));
    response.pipe(outgoing);
    response.once('error', () => outgoing.destroy());
    outgoing.once('finish', () =>
      passed({
        at,
        method,
        url: url.href,
        requestHeaders: headersOf(incoming.rawHeaders),
        requestBody: sent.bytes(),
        status,
        responseHeaders: headersOf(response.rawHeaders),
        responseBody: received.bytes(),
        truncated: sent.truncated() || received.truncated(),
        milliseconds: wallTime() - at,
      }),
    );
  });
  upstream.on('error', (error) => {
    // A client that goes away, and a server that answers before it has read everything, are no failures.
    if (outgoing.headersSent || outgoing.destroyed) return;
    const problem = `${method} ${url.href} got no answer: ${error.message || String(error)}`;
    failed(problem);
    outgoing.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    outgoing.end(`parley proxy: ${problem}\n`);
  });
}

/** Headers that speak of one connection only (RFC 9110, 7.6.1), besides those that `Connection` names. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Names and values in turn, as Node has raw headers. */
function endToEnd(
  raw: readonly string[],
  { host }: { readonly host?: string | undefined } = {},
): string[] {
  const pairs = pairsOf(raw);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((it) => it.trim().toLowerCase()));
  const dropped = new Set([...hopByHop, ...named]);
  return pairs
    .filter(([name]) => !dropped.has(name.toLowerCase()))
    .flatMap(([name, value]) => [
      name,
      name.toLowerCase() === 'host' && host !== undefined ? host : value,
    ]);
}

const pairsOf = (raw: readonly string[]): readonly (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (const [name, value] of pairsOf(raw)) headers.append(name, value);
  return headers;
}

/** A copy of what goes through, which does not hold it up. */
function copyOf(message: IncomingMessage) {
  const chunks: Buffer[] = [];
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length <= kept) chunks.push(chunk);
  });
  return { bytes: () => Buffer.concat(chunks), truncated: () => length > kept };
}
