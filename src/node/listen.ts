import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { controlPrefix } from '../control/control-prefix.ts';
import type { Answer, MockRequest } from '../mock/exchange.ts';
import type { OwnCertificate } from './certificate.ts';
import { holdTick } from './held-tick.ts';
import { requestOf, send } from './http-exchange.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Serves TLS, and nothing else, with it. */
  readonly certificate?: OwnCertificate | undefined;
  /** Answers what is not for the control API. */
  mock(request: MockRequest): Answer | Promise<Answer>;
  /** Answers paths below `/_parley`. */
  control(request: MockRequest): Answer | Promise<Answer>;
}

export interface Listener {
  /** `http://127.0.0.1:4010` */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Milliseconds. After Node's own five seconds, a client that pauses for as long would now and then send its next request
 * into a connection that is just being closed.
 */
const keepAlive = 75_000;

/**
 * Rejects when the address cannot be listened on. Node's modules are not imported, because that reads all their members,
 * among them the getters that load its HTTP client, which takes as long as all else that a server needs of Node.
 */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { host, port, certificate } = options;
  holdTick();
  const answer = answering(options);
  const server = certificate
    ? process
        .getBuiltinModule('node:https')
        .createServer({ cert: certificate.pem, key: certificate.privateKey }, answer)
    : process.getBuiltinModule('node:http').createServer(answer);
  server.keepAliveTimeout = keepAlive;
  const close = closerOf(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const scheme = certificate ? 'https' : 'http';
  return { origin: `${scheme}://${inUrl(host)}:${taken}`, port: taken, close };
}

/** A host as URLs have it: IPv6 addresses in brackets (RFC 3986, 3.2.2). */
export const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  answer: Answer | Promise<Answer> | undefined;
}

/**
 * Requests that are there at the same time are read one right after the other, then all are answered, then all answers
 * are sent. Node would do everything for each in turn, for which the processor fetches the code of it all anew every time,
 * and wakes every client on its own: twice the work under load.
 */
function answering(options: ListenOptions): RequestListener {
  const answerOf = answerer(options);
  let waiting: Exchange[] = [];
  const answerAll = () => {
    const all = waiting;
    waiting = [];
    for (const exchange of all) exchange.answer = orBroken(exchange, answerOf);
    for (const exchange of all) orBroken(exchange, reply);
  };
  return (incoming, outgoing) => {
    if (waiting.length === 0) setImmediate(answerAll);
    waiting.push({ incoming, outgoing, answer: undefined });
  };
}

function answerer({ mock, control, certificate }: ListenOptions) {
  const scheme = certificate ? 'https' : 'http';
  return ({ incoming }: Exchange): Answer | Promise<Answer> => {
    const request = requestOf(incoming, scheme);
    const { path } = request;
    const inControl = path === controlPrefix || path.startsWith(`${controlPrefix}/`);
    return inControl ? control(request) : mock(request);
  };
}

function reply(exchange: Exchange): void {
  const { incoming, outgoing, answer } = exchange;
  if (answer instanceof Promise) {
    answer
      .then((answer) => send(outgoing, { answer, incoming }))
      .catch((error: unknown) => breakOff(exchange, error));
  } else if (answer) send(outgoing, { answer, incoming });
}

/** What goes wrong with one exchange is told, and ends its connection only. */
function orBroken<T>(exchange: Exchange, act: (exchange: Exchange) => T): T | undefined {
  try {
    return act(exchange);
  } catch (error) {
    breakOff(exchange, error);
    return undefined;
  }
}

function breakOff({ outgoing }: Exchange, error: unknown): void {
  console.error(error);
  outgoing.destroy();
}

/** Ends every connection, also those that have not come as far as a request: a TLS server knows nothing of them yet. */
function closerOf(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      for (const socket of sockets) socket.destroy();
    });
}
