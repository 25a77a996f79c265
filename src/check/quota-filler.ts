import type { RateLimit } from '../conventions/rate-limit.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { CheapCall } from './metered-call.ts';
import type { Visit } from './probe.ts';
import { retryHintOf } from './retry-hint.ts';

/** A declared quota, with the smaller ones that are used up on the way to it. */
export interface DeclaredQuota {
  readonly limit: number;
  readonly seconds: number;
  /** Pointer to it. */
  readonly pointer: string;
  /** Whether the headers tell of it. */
  readonly shown: boolean;
  readonly smaller: readonly { readonly limit: number; readonly seconds: number }[];
}

export function declaredQuotas({ quotas }: RateLimit): readonly DeclaredQuota[] {
  return quotas.map(({ limit, seconds }, index) => ({
    limit,
    seconds,
    pointer: pointerTo('/x-rate-limit/quotas', index),
    shown: index === 0,
    smaller: quotas.filter((other) => other.limit < limit),
  }));
}

/** How far a quota could be used up. */
export interface Fill {
  readonly allowed: number;
  /** The first answer that was no success, after which nothing was sent. */
  readonly refusal: Exchange | undefined;
  readonly last: Exchange;
}

/** Requests that are under way at once. */
const batch = 25;

/** Requests beyond the limit, until it is believed that there is none. */
const surplus = 5;

/** Sends until a request is refused for this quota, waiting out the smaller ones. `used`: requests of this window so far. */
export async function fillQuota(
  visit: Visit,
  {
    quota,
    cheap,
    used = 0,
  }: {
    readonly quota: DeclaredQuota;
    readonly cheap: CheapCall;
    readonly used?: number;
  },
): Promise<Fill> {
  const send = () => visit.call(cheap.operation, cheap.call);
  const [smallest] = [...quota.smaller].sort((a, b) => a.limit - b.limit);
  let allowed = used;
  let sinceWait = used;
  for (;;) {
    const left = Math.min(quota.limit - allowed, (smallest?.limit ?? Infinity) - sinceWait);
    const count = Math.max(1, Math.min(batch, left));
    const sent = await Promise.all(Array.from({ length: count }, send));
    const refusal = sent.find((exchange) => !isSuccess(exchange));
    const successes = sent.filter(isSuccess).length;
    allowed += successes;
    sinceWait += successes;
    const last = sent.at(-1) as Exchange;
    const expected = smallest && sinceWait === smallest.limit && allowed < quota.limit;
    if (refusal && expected) {
      const { inBody, inHeader } = retryHintOf(refusal, visit.subject);
      await visit.wait(Math.min(inBody ?? inHeader ?? smallest.seconds, smallest.seconds) * 1000);
      sinceWait = 0;
    } else if (refusal || allowed >= quota.limit + surplus) return { allowed, refusal, last };
  }
}
