import type { Contract } from '../spec/contract.ts';

/** `x-rate-limit`: how often a credential may call. Its JSON Schema stands in openapi/extensions.schema.json. */
interface RateLimitData {
  readonly quotas: readonly [{ readonly limit: number; readonly seconds: number }];
  readonly headers: { readonly limit: string; readonly remaining: string; readonly reset: string };
}

/** The requests a credential has made since `start` (milliseconds since the epoch). */
export interface QuotaWindow {
  readonly start: number;
  readonly used: number;
}

/** Where a credential stands after a request. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly reset: number;
  /** Set when this request is over the limit: whole seconds after which one is allowed again. */
  readonly retryAfter: number | undefined;
}

export interface RateLimit {
  readonly limit: number;
  readonly seconds: number;
  readonly headerNames: readonly string[];
  /** Counts one request. The window begins with its first request. */
  take(
    window: QuotaWindow | undefined,
    now: number,
  ): { readonly window: QuotaWindow; readonly allowance: Allowance };
  /** The full allowance, for a request that no quota belongs to. */
  untouched(now: number): Allowance;
  write(allowance: Allowance): Readonly<Record<string, string>>;
  /** Undefined where a header is missing or not a whole number. */
  read(headers: Headers): Omit<Allowance, 'retryAfter'> | undefined;
}

/** Undefined for an API that declares no limit. */
export function compileRateLimit(contract: Contract): RateLimit | undefined {
  const data = contract.document['x-rate-limit'] as RateLimitData | undefined;
  if (!data) return undefined;
  const { headers: names } = data;
  const [{ limit, seconds }] = data.quotas;
  const length = seconds * 1000;
  const whole = (text: string | null) =>
    text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
  return {
    limit,
    seconds,
    headerNames: Object.values(names),
    take(current, now) {
      const open = current !== undefined && now >= current.start && now < current.start + length;
      const window = open
        ? { start: current.start, used: current.used + 1 }
        : { start: now, used: 1 };
      const reset = window.start + length;
      const over = window.used > limit;
      return {
        // What is over the limit is refused, not counted, so waiting for the reset always helps.
        window: over && open ? current : window,
        allowance: {
          limit,
          remaining: Math.max(0, limit - window.used),
          reset,
          retryAfter: over ? Math.max(1, Math.ceil((reset - now) / 1000)) : undefined,
        },
      };
    },
    untouched: (now) => ({ limit, remaining: limit, reset: now + length, retryAfter: undefined }),
    write: ({ limit, remaining, reset }) => ({
      [names.limit]: String(limit),
      [names.remaining]: String(remaining),
      // Rounded up: a client that waits until then finds the window over.
      [names.reset]: String(Math.ceil(reset / 1000)),
    }),
    read(headers) {
      const limit = whole(headers.get(names.limit));
      const remaining = whole(headers.get(names.remaining));
      const reset = whole(headers.get(names.reset));
      if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
      return { limit, remaining, reset: reset * 1000 };
    },
  };
}
