import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type MockRequest, readBody } from '../mock/exchange.ts';

export function requestOf(incoming: IncomingMessage, scheme: 'http' | 'https'): MockRequest {
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    origin: `${scheme}://${incoming.headers.host ?? 'localhost'}`,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: (limit) => readBody(incoming, limit),
  };
}

export function send(
  outgoing: ServerResponse,
  { answer, incoming }: { answer: Answer; incoming: IncomingMessage },
): void {
  const { status, headers, body } = answer;
  // What is left of a refused body is not read: the connection ends instead.
  if (!incoming.complete) outgoing.setHeader('Connection', 'close');
  if (body === undefined) {
    outgoing.writeHead(status, { ...headers });
    outgoing.end();
    return;
  }
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  outgoing.end(body);
}
