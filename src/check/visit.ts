import { type RawCall, rawCallOf } from './call.ts';
import type { Exchange } from './exchange.ts';
import type { Judgement } from './judge.ts';
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
  /** What the rules for single exchanges say of one. */
  judge(exchange: Exchange): readonly Judgement[];
  readonly verdicts: Verdicts;
}

/** Of a request that is refused for the rate limit. */
const mostRetries = 2;

export function createVisit(options: VisitOptions): Visit {
  const { subject, credentials, clock, pace, now, wait, observe, judge, verdicts } = options;

  async function exchanged(call: RawCall): Promise<Exchange> {
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

  async function send(call: RawCall): Promise<Exchange> {
    const exchange = await exchanged(call);
    for (const { rule, problems } of judge(exchange)) {
      if (problems.length === 0) verdicts.holds(rule);
      for (const problem of problems) verdicts.broken(rule, problem, [exchange]);
    }
    return exchange;
  }

  return {
    subject,
    credentials,
    clock,
    now,
    wait,
    send,
    call: (operation, call = {}) => send(rawCallOf(operation, call)),
    async attempt(operation, call = {}) {
      const exchange = await exchanged(rawCallOf(operation, call));
      const problems = judge(exchange).flatMap(({ rule, problems: found }) =>
        found.map((problem) => ({ rule, problem })),
      );
      return { exchange, problems };
    },
    ...verdicts,
  };
}
