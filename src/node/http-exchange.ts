import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import {
  type Answer,
  BodyTooLarge,
  joinedBytes,
  type MockRequest,
  wholeBody,
} from '../mock/exchange.ts';
import { sendBroken } from './broken-answer.ts';

export function requestOf(incoming: IncomingMessage, scheme: 'http' | 'https'): MockRequest {
  // A server takes the absolute form too, as proxies are sent it (RFC 9112, 3.2.2).
  const target = (incoming.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const mark = target.indexOf('?');
  const search = mark < 0 ? '' : target.slice(mark + 1);
  return {
    method: incoming.method ?? 'GET',
    origin: `${scheme}://${incoming.headers.host ?? 'localhost'}`,
    path: mark < 0 ? target : target.slice(0, mark),
    search,
    query: new URLSearchParams(search),
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    headers: headersOf(incoming.rawHeaders),
    body: (limit) => bodyOf(incoming, limit),
  };
}

const empty = new Uint8Array();

async function bodyOf(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (!incoming.complete || incoming.destroyed) return bodyToCome(incoming, limit);
  const whole: Buffer | null = incoming.read();
  if (whole && whole.byteLength > limit) throw tooLarge(limit);
  return whole ?? empty;
}

const tooLarge = (limit: number): BodyTooLarge => new BodyTooLarge(`over ${limit} bytes`);

/** Collects a body, and stops reading where it grows over the limit. By events, as iterating takes twice as long. */
function bodyToCome(incoming: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    const take = (part: Buffer) => {
      length += part.byteLength;
      parts.push(part);
      if (length > limit) stop(() => reject(tooLarge(limit)));
    };
    const end = () => stop(() => resolve(joinedBytes(parts)));
    const breakOff = () => stop(() => reject(new Error('The request broke off.')));
    function stop(settle: () => void): void {
      incoming
        .off('data', take)
        .off('end', end)
        .off('close', breakOff)
        .off('error', breakOff)
        .pause();
      settle();
    }
    if (incoming.destroyed) breakOff();
    else incoming.on('data', take).on('end', end).on('close', breakOff).on('error', breakOff);
  });
}

/** Lists of headers by their text: clients send the same ones over and over, and what is kept of requests shares them. */
const knownHeaders = new Map<string, MockRequest['headers']>();
const mostKnown = 1_000;

/** Holds on to nothing else of the request. */
function headersOf(raw: readonly string[]): MockRequest['headers'] {
  // No header holds a line break. One text takes half the room of a list of short ones.
  const text = raw.join('\n');
  const known = knownHeaders.get(text);
  if (known) return known;
  if (knownHeaders.size === mostKnown) knownHeaders.clear();
  const headers = () => pairsOf(text.split('\n'));
  knownHeaders.set(text, headers);
  return headers;
}

const pairsOf = (raw: readonly string[]): readonly (readonly [string, string])[] =>
  Array.from({ length: raw.length >> 1 }, (_, index) => [
    raw[index * 2] ?? '',
    raw[index * 2 + 1] ?? '',
  ]);

export function send(
  outgoing: ServerResponse,
  { answer, incoming }: { answer: Answer; incoming: IncomingMessage },
): void {
  const { status, headers, body, stream, transport } = answer;
  if (transport) {
    sendBroken(outgoing, { answer, transport });
    return;
  }
  if (stream) {
    outgoing.writeHead(status, headers);
    outgoing.flushHeaders();
    // It waits for the client to take what was sent, and cancels the stream when the client goes away.
    pipeline(Readable.fromWeb(stream as WebStream), outgoing, (error) => {
      if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
    });
    return;
  }
  const whole = wholeBody(body);
  // What is known to be ASCII needs no look at each character to become bytes.
  const isAscii = typeof body === 'object' && 'items' in body && body.ascii;
  const encoding = isAscii ? 'latin1' : 'utf8';
  const length =
    whole === undefined
      ? {}
      : { 'Content-Length': isAscii ? body.length : Buffer.byteLength(whole) };
  outgoing.writeHead(status, { ...headers, ...length });
  if (incoming.complete) outgoing.end(whole, encoding);
  else {
    outgoing.flushHeaders();
    if (whole !== undefined) outgoing.write(whole, encoding);
    discard(incoming, () => outgoing.end());
  }
}

/** Bytes of a refused body that are worth keeping a connection for. */
const patience = 67_108_864;

/**
 * Reads what is left of a refused body and forgets it. Many clients read the answer only when they have sent everything;
 * a connection closed on them before would take it along.
 */
function discard(incoming: IncomingMessage, done: () => void): void {
  let length = 0;
  incoming.on('data', (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > patience) incoming.socket.destroy();
  });
  incoming.once('end', done);
  incoming.once('close', done);
  // A client that goes away now has its answer.
  incoming.on('error', () => {});
  incoming.resume();
}
