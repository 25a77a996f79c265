import type { Exchange } from './exchange.ts';
import type { Subject } from './subject.ts';

/** What a refusal for the rate limit says of waiting, in seconds: in its body, and in its header. */
export interface RetryHint {
  readonly inBody: number | undefined;
  readonly inHeader: number | undefined;
}

export function retryHintOf({ response }: Exchange, { errors, rateLimit }: Subject): RetryHint {
  const { status, json, headers } = response;
  const header = headers.get(rateLimit?.headers.retryAfter ?? 'retry-after');
  return {
    inBody: errors?.read({ status, body: json }).retryAfter,
    inHeader: header !== null && /^\d+$/.test(header) ? Number(header) : undefined,
  };
}

/** The status of a refusal for the rate limit. */
export const refusalStatus = ({ errors }: Subject): number =>
  errors?.statusOf('rate-limited') ?? 429;
