import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { components } from '../../../src/generated/aimychats/types.ts';

export type WebhookEvent = components['schemas']['WebhookEvent'];

/** A delivery as it arrived. */
export interface Received {
  readonly contentType: string | undefined;
  readonly signature: string;
  /** The time that is signed, in seconds since the epoch. */
  readonly signedAt: number;
  readonly body: string;
  readonly event: WebhookEvent;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** The statuses of the next answers; 200 when they are used up, 0 hangs up. */
  answers(...statuses: readonly number[]): void;
  /** Leaves the next so many deliveries without an answer. */
  stalls(count: number): void;
  /** Resolves when so many deliveries have arrived. */
  arrived(count: number): Promise<void>;
  /** Ends as a receiver does whose machine is switched off. */
  close(): Promise<void>;
}

/** A subscriber on a loopback port, until the test is over. */
export async function openReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const statuses: number[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const signature = String(request.headers['x-aimychats-signature']);
    received.push({
      contentType: request.headers['content-type'],
      signature,
      signedAt: Number(/^t=(\d+),/.exec(signature)?.[1]),
      body,
      event: JSON.parse(body),
    });
    const status = statuses.shift() ?? 200;
    if (status === 0) response.destroy();
    else if (status > 0) response.writeHead(status, { Location: '/elsewhere' }).end('Thanks.');
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers: (...next) => statuses.push(...next),
    stalls: (count) => statuses.push(...new Array<number>(count).fill(-1)),
    arrived: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close,
  };
}

/** What a receiver that follows the documentation compares the header with. */
export function expectedSignature({ signedAt, body }: Received, secret: string): string {
  const mac = createHmac('sha256', secret).update(`${signedAt}.${body}`).digest('hex');
  return `t=${signedAt},v1=${mac}`;
}
