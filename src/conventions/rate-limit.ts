import type { Contract } from '../spec/contract.ts';

/** `x-rate-limit`: how often a credential may call. Its JSON Schema stands in openapi/extensions.schema.json. */
interface RateLimitData {
  readonly quotas: readonly [Quota, ...Quota[]];
  readonly headers: {
    readonly limit: string;
    readonly remaining: string;
    readonly reset: string;
    readonly retryAfter?: string;
  };
}

export interface Quota {
  /** Requests per window. */
  readonly limit: number;
  /** The window's length. */
  readonly seconds: number;
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
  /** Set when this request is over a limit: whole seconds after which one is allowed again. */
  readonly retryAfter: number | undefined;
}

export interface RateLimit {
  /** All of them hold; the headers tell of the first. */
  readonly quotas: readonly [Quota, ...Quota[]];
  readonly headers: RateLimitData['headers'];
  readonly headerNames: readonly string[];
  /** Counts one request against every quota, by default the declared ones. A window begins with its first request. */
  take(
    windows: readonly QuotaWindow[],
    use: {
      /** Milliseconds since the epoch. */
      readonly now: number;
      readonly quotas?: readonly [Quota, ...Quota[]] | undefined;
      /** Requests; 0 only looks. Default 1. */
      readonly cost?: 0 | 1;
    },
  ): { readonly windows: readonly QuotaWindow[]; readonly allowance: Allowance };
  /** The full allowance, for a request that no quota belongs to. */
  untouched(now: number, quota?: Quota): Allowance;
  /** Adds the headers that tell of it. */
  write(allowance: Allowance, headers: Record<string, string>): void;
  /** Undefined where a header is missing or not a whole number. */
  read(headers: Headers): Omit<Allowance, 'retryAfter'> | undefined;
}

/** Undefined for an API that declares no limit. */
export function compileRateLimit(contract: Pick<Contract, 'document'>): RateLimit | undefined {
  const data = contract.document['x-rate-limit'] as RateLimitData | undefined;
  if (!data) return undefined;
  const { headers: names, quotas } = data;
  const [shown] = quotas;
  return {
    quotas,
    headers: names,
    headerNames: Object.values(names),
    take(current, { now, quotas: counted = quotas, cost = 1 }) {
      let freeAt: number | undefined;
      const open = counted.map((quota, index) => {
        const window = windowAt(quota, { window: current[index], now });
        if (window.used >= quota.limit) freeAt = Math.max(freeAt ?? 0, endOf(window, quota));
        return window;
      });
      // What is over a limit is refused, not counted, so waiting for the reset always helps.
      const counts = cost > 0 && freeAt === undefined;
      const windows = counts ? open.map(({ start, used }) => ({ start, used: used + 1 })) : open;
      const [quota] = counted;
      const [window = { start: now, used: 0 }] = windows;
      const { limit } = quota;
      return {
        windows,
        allowance: {
          limit,
          remaining: Math.max(0, limit - window.used),
          reset: endOf(window, quota),
          retryAfter:
            freeAt === undefined ? undefined : Math.max(1, Math.ceil((freeAt - now) / 1000)),
        },
      };
    },
    untouched: (now, { limit, seconds } = shown) => ({
      limit,
      remaining: limit,
      reset: now + seconds * 1000,
      retryAfter: undefined,
    }),
    write({ limit, remaining, reset, retryAfter }, headers) {
      headers[names.limit] = String(limit);
      headers[names.remaining] = String(remaining);
      // Rounded up: a client that waits until then finds the window over.
      headers[names.reset] = String(Math.ceil(reset / 1000));
      if (names.retryAfter && retryAfter) headers[names.retryAfter] = String(retryAfter);
    },
    read(headers) {
      const limit = wholeNumber(headers.get(names.limit));
      const remaining = wholeNumber(headers.get(names.remaining));
      const reset = wholeNumber(headers.get(names.reset));
      if (limit === undefined || remaining === undefined || reset === undefined) return undefined;
      return { limit, remaining, reset: reset * 1000 };
    },
  };
}

/** The window that is open now, or the one that begins. */
const windowAt = (
  quota: Quota,
  { window, now }: { readonly window: QuotaWindow | undefined; readonly now: number },
): QuotaWindow =>
  window && now >= window.start && now < endOf(window, quota) ? window : { start: now, used: 0 };

const endOf = ({ start }: QuotaWindow, { seconds }: Quota): number => start + seconds * 1000;

const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
