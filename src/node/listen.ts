import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { controlPrefix } from '../control/control.ts';
import { type Answer, type MockRequest, readBody } from '../mock/exchange.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Answers what is not for the control API. */
  mock(request: MockRequest): Promise<Answer>;
  /** Answers paths below `/_parley`. */
  control(request: MockRequest): Promise<Answer>;
}

export interface Listener {
  /** `http://127.0.0.1:4010` */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Rejects when the address cannot be listened on. */
export async function listen({ host, port, mock, control }: ListenOptions): Promise<Listener> {
  const server = createServer((incoming, outgoing) => {
    const request = requestOf(incoming);
    const inControl =
      request.path === controlPrefix || request.path.startsWith(`${controlPrefix}/`);
    (inControl ? control : mock)(request).then(
      (answer) => send(outgoing, { answer, incoming }),
      (error: unknown) => {
        console.error(error);
        outgoing.destroy();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return listenerOf(server, host);
}

function listenerOf(server: Server, host: string): Listener {
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function requestOf(incoming: IncomingMessage): MockRequest {
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: incoming.method ?? 'GET',
    origin: `http://${incoming.headers.host ?? 'localhost'}`,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: (limit) => readBody(incoming.iterator({ destroyOnReturn: false }), limit),
  };
}

function send(
  outgoing: ServerResponse,
  { answer, incoming }: { answer: Answer; incoming: IncomingMessage },
): void {
  const { status, headers, body } = answer;
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  if (incoming.complete) outgoing.end(body);
  else {
    outgoing.flushHeaders();
    if (body !== undefined) outgoing.write(body);
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
}
