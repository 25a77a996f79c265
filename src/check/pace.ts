import type { Exchange } from './exchange.ts';
import { refusalStatus, retryHintOf } from './retry-hint.ts';
import type { Subject } from './subject.ts';

/** Keeps requests within the declared rate limit, as a considerate client does. */
export interface Pace {
  /** Waits until the credential may send once more. */
  before(credential: string): Promise<void>;
  after(exchange: Exchange): void;
  /** How many milliseconds a refusal for the rate limit asks to wait, as far as it can be believed; undefined for any other answer. */
  refused(exchange: Exchange): number | undefined;
}

export interface PaceOptions {
  readonly subject: Subject;
  /** Spreads requests evenly over the declared window, instead of sending until it is used up. */
  readonly even: boolean;
  now(): Promise<number>;
  wait(milliseconds: number): Promise<void>;
}

/** Of a real API's quota, the part that a check takes; others use the rest. */
const share = 0.5;

export function createPace({ subject, even, now, wait }: PaceOptions): Pace {
  const { rateLimit } = subject;
  /** Until when a credential whose quota is used up has to wait, in milliseconds since the epoch. */
  const refills = new Map<string, number>();
  const [quota] = rateLimit?.quotas ?? [];
  const interval = even && quota ? (quota.seconds * 1000) / (quota.limit * share) : 0;
  // Whatever a server says of its reset, no declared window is longer.
  const longest = Math.max(0, ...(rateLimit?.quotas ?? []).map(({ seconds }) => seconds * 1000));
  let next = 0;

  return {
    async before(credential) {
      const earliest = Math.max(refills.get(credential) ?? 0, next);
      if (earliest > 0) {
        const missing = earliest - (await now());
        if (missing > 0) await wait(Math.min(missing, Math.max(longest, interval)));
        refills.delete(credential);
      }
      if (interval > 0) next = (await now()) + interval;
    },
    after({ request, response }) {
      const allowance = rateLimit?.read(response.headers);
      if (request.credential === undefined || !allowance) return;
      if (allowance.remaining > 0) refills.delete(request.credential);
      else refills.set(request.credential, allowance.reset);
    },
    refused(exchange) {
      if (!rateLimit || exchange.response.status !== refusalStatus(subject)) return undefined;
      const { inBody, inHeader } = retryHintOf(exchange, subject);
      const hint = inBody ?? inHeader;
      return Math.min(hint === undefined ? longest : hint * 1000, longest);
    },
  };
}
