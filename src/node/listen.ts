import type { RequestListener, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { controlPrefix } from '../control/control-prefix.ts';
import { attempt, eventually } from '../mock/eventually.ts';
import type { Answer, MockRequest } from '../mock/exchange.ts';
import type { OwnCertificate } from './certificate.ts';
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
  const answer = together(answerWith(options, certificate ? 'https' : 'http'));
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

/**
 * Requests that are there at the same time are read one right after the other, then all are answered, then all answers
 * are sent. Node would do everything for each in turn, for which the processor fetches the code of it all anew every time,
 * and wakes every client on its own: twice the work under load.
 */
function together(answer: Answering): RequestListener {
  let waiting: Parameters<RequestListener>[] = [];
  const answerAll = () => {
    const all = waiting;
    waiting = [];
    const sends = all.map(([incoming, outgoing]) => answer(incoming, outgoing));
    for (const send of sends) send();
  };
  return (incoming, outgoing) => {
    if (waiting.length === 0) setImmediate(answerAll);
    waiting.push([incoming, outgoing]);
  };
}

type Answering = (...exchange: Parameters<RequestListener>) => () => void;

/** What it returns sends the answer, or waits for it. */
function answerWith({ mock, control }: ListenOptions, scheme: 'http' | 'https'): Answering {
  return (incoming, outgoing) => {
    const broken = (error: unknown) => {
      console.error(error);
      outgoing.destroy();
    };
    const sent = (answer: Answer) => send(outgoing, { answer, incoming });
    const request = requestOf(incoming, scheme);
    const inControl =
      request.path === controlPrefix || request.path.startsWith(`${controlPrefix}/`);
    const answerer = inControl ? control : mock;
    try {
      const answering = answerer(request);
      return () => attempt<void>(() => eventually(answering, sent), { rescue: broken });
    } catch (error) {
      return () => broken(error);
    }
  };
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
