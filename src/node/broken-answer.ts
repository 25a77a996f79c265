import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, type Transport, wholeBody } from '../mock/exchange.ts';
import { dripOf, drips } from '../mock/fetch-exchange.ts';

/** Sends what of an answer gets through, and breaks the connection as a fault wants it. */
export function sendBroken(
  outgoing: ServerResponse,
  { answer, transport }: { readonly answer: Answer; readonly transport: Transport },
): void {
  const { socket } = outgoing;
  if (transport.kind === 'reset') {
    tearDown(socket);
    return;
  }
  if (transport.kind === 'empty') {
    socket?.end();
    return;
  }
  const bytes = Buffer.from(wholeBody(answer.body) ?? '');
  outgoing.writeHead(answer.status, { ...answer.headers, 'Content-Length': bytes.byteLength });
  outgoing.flushHeaders();
  if (transport.kind === 'drip') {
    void drip(outgoing, { bytes, interval: transport.milliseconds / drips });
    return;
  }
  outgoing.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
  socket?.destroySoon();
}

/** With RST over TCP; under TLS, where RST is not the socket's to send, without a word of farewell. */
function tearDown(socket: Socket | null): void {
  const { TLSSocket } = process.getBuiltinModule('node:tls');
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

async function drip(
  outgoing: ServerResponse,
  { bytes, interval }: { readonly bytes: Uint8Array; readonly interval: number },
): Promise<void> {
  const closed = new AbortController();
  outgoing.once('close', () => closed.abort());
  for (let sent = 0; sent < bytes.byteLength; ) {
    // Whoever has gone away is not waited for.
    const waited = await pause(interval, true, { signal: closed.signal }).catch(() => false);
    if (!waited) return;
    const part = dripOf(bytes, sent);
    outgoing.write(part);
    sent += part.byteLength;
  }
  outgoing.end();
}
