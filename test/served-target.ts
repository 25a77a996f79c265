import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Target } from '../src/check.ts';

export interface ServedTarget extends AsyncDisposable {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
}

/** Any target as a server on a free port. */
export async function serveTarget(target: Target): Promise<ServedTarget> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url, headers } = incoming;
    const bytes = await buffer(incoming);
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        name === 'connection' || name === 'transfer-encoding' ? [] : [[name, String(value)]],
      ) as [string, string][],
      ...(bytes.length > 0 && { body: bytes }),
    });
    const response = await target(request);
    outgoing.writeHead(response.status, [...response.headers].flat());
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Passes requests on to another server, as it got them. */
export const passedTo =
  (origin: string): Target =>
  async (request) => {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
    const own = new Headers(headers);
    for (const name of ['host', 'content-length']) own.delete(name);
    const response = await fetch(origin + pathname + search, {
      method,
      headers: own,
      body,
      redirect: 'manual',
    });
    const text = await response.arrayBuffer();
    const answered = new Headers(response.headers);
    for (const name of [
      'content-encoding',
      'content-length',
      'transfer-encoding',
      'connection',
      'keep-alive',
    ])
      answered.delete(name);
    return new Response([204, 304].includes(response.status) ? null : text, {
      status: response.status,
      headers: answered,
    });
  };
