import { serve } from '../../src/node.ts';
import { now } from './material.ts';

/** A server that tells whoever forked it where it listens, and at each message what it takes up once garbage is collected. */
declare const gc: () => void;

export interface Reading {
  /** MiB of live objects. */
  readonly heap: number;
  /** MiB of resident memory. */
  readonly resident: number;
  readonly logged: number;
  readonly sessions: number;
}

const served = await serve({ port: 0, now: Date.parse(now) });
process.on('message', () => {
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  const mock = served.mock();
  const reading: Reading = {
    heap: heapUsed / 1_048_576,
    resident: rss / 1_048_576,
    logged: mock.log.entries().length,
    sessions: mock.sessions().length,
  };
  process.send?.(reading);
});
process.once('disconnect', () => process.exit());
process.send?.({ origin: served.origin });
