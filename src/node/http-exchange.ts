import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import {
  type Answer,
  type AnswerBody,
  BodyTooLarge,
  isAscii,
  joinedBytes,
  type MockRequest,
  wholeBody,
} from '../mock/exchange.ts';
import { remembered } from '../mock/remembered.ts';
import { sendBroken } from './broken-answer.ts';

export function requestOf(incoming: IncomingMessage, scheme: 'http' | 'https'): MockRequest {
  const { headers } = incoming;
  const { path, search, query } = knownTargets(incoming.url ?? '/', targetOf);
  return {
    method: incoming.method ?? 'GET',
    origin: knownOrigins[scheme](headers.host ?? 'localhost', origins[scheme]),
    path,
    search,
    query,
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    // No header holds a line break. One text takes half the room of a list of short ones.
    headers: knownHeaders(incoming.rawHeaders.join('\n'), headersOf),
    body: (limit) => bodyOf(incoming, limit),
  };
}

interface Target {
  readonly path: string;
  readonly search: string;
  readonly query: URLSearchParams;
}

const origins = {
  http: (host: string) => `http://${host}`,
  https: (host: string) => `https://${host}`,
};
const knownOrigins = { http: remembered<string>(), https: remembered<string>() };
const knownTargets = remembered<Target>();
const knownHeaders = remembered<MockRequest['headers']>();

function targetOf(url: string): Target {
  // A server takes the absolute form too, as proxies are sent it (RFC 9112, 3.2.2).
  const target = url.replace(/^https?:\/\/[^/?]*/i, '') || '/';
  const mark = target.indexOf('?');
  const search = mark < 0 ? '' : target.slice(mark + 1);
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path, search, query: new URLSearchParams(search) };
}

/** Holds on to nothing else of the request. */
const headersOf = (text: string) => (): ReturnType<typeof pairsOf> => pairsOf(text.split('\n'));

const empty = new Uint8Array();

function bodyOf(incoming: IncomingMessage, limit: number): Uint8Array | Promise<Uint8Array> {
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
  const whole = bytesSentAgain(body) ?? wholeBody(body);
  const ascii = isAscii(body);
  const encoding = ascii ? 'latin1' : 'utf8';
  const listed = listOf(headers);
  if (whole !== undefined) {
    listed.push('Content-Length', String(ascii ? whole.length : Buffer.byteLength(whole)));
  }
  outgoing.writeHead(status, listed);
  if (incoming.complete) outgoing.end(whole, encoding);
  else {
    outgoing.flushHeaders();
    if (whole !== undefined) outgoing.write(whole, encoding);
    discard(incoming, () => outgoing.end());
  }
}

/** Characters from which on a text is worth being kept as bytes too. */
const long = 2_048;

/** Long texts that were sent, as bytes from the second time on. */
const sentBefore = new WeakMap<object, Buffer | undefined>();

/** What is sent again. As a text, Node would copy it together with the headers each time. */
function bytesSentAgain(body: AnswerBody): Buffer | undefined {
  if (typeof body !== 'object' || !('items' in body)) return undefined;
  if (!body.lasting || body.length < long) return undefined;
  const known = sentBefore.get(body);
  if (known) return known;
  const bytes = sentBefore.has(body) ? Buffer.from(wholeBody(body) as string) : undefined;
  sentBefore.set(body, bytes);
  return bytes;
}

/** Names and values in turn, which Node writes faster than an object. */
function listOf(headers: Answer['headers']): string[] {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] ?? '');
  return list;
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
