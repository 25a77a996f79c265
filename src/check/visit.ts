import { type RawCall, rawCallOf } from './call.ts';
import type { Exchange } from './exchange.ts';
import type { Pace } from './pace.ts';
import type { CheckCredential, VirtualClock, Visit } from './probe.ts';
import type { Send } from './sender.ts';
import type { Subject } from './subject.ts';
import type { Verdicts } from './tally.ts';

export interface VisitOptions {
  readonly subject: Subject;
  readonly credentials: readonly CheckCredential[];
  readonly clock: VirtualClock | undefined;
  readonly send: Send;
  readonly pace: Pace;
  now(): Promise<number>;
  wait(milliseconds: number): Promise<void>;
  /** Told of every exchange, in order. */
  observe(exchange: Exchange): void;
  readonly verdicts: Verdicts;
}

/** Of a request that is refused for the rate limit. */
const mostRetries = 2;

export function createVisit(options: VisitOptions): Visit {
  const { subject, credentials, clock, pace, now, wait, observe, verdicts } = options;

  async function send(call: RawCall): Promise<Exchange> {
    const { as = 'full' } = call;
    for (let attempt = 0; ; attempt++) {
      if (!call.unpaced && as !== null) await pace.before(as);
      const exchange = await options.send(call);
      pace.after(exchange);
      observe(exchange);
      // Others may use the quota too, and the headers tell of one where there are several.
      const delay = call.unpaced || attempt === mostRetries ? undefined : pace.refused(exchange);
      if (delay === undefined) return exchange;
      await wait(delay);
    }
  }

  return {
    subject,
    credentials,
    clock,
    now,
    wait,
    send,
    call: (operation, call = {}) => send(rawCallOf(operation, call)),
    ...verdicts,
  };
}
