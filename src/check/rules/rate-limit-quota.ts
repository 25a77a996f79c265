import type { Problem, Rule } from '../rule.ts';

export const rateLimitQuota: Rule = {
  name: 'rate-limit/quota',
  law: 'In one window exactly as many requests are allowed as the contract declares, neither fewer nor more.',
  why: 'Clients that keep to the declared quota must not be refused, and one that does not must not slow all others down.',
  source: 'x-rate-limit, quotas',
};

export interface Filled {
  readonly limit: number;
  readonly seconds: number;
  /** Pointer to the quota. */
  readonly pointer: string;
  /** Requests that were allowed. */
  readonly allowed: number;
  /** Whether one was refused then. */
  readonly refused: boolean;
}

export function judgeQuota({
  limit,
  seconds,
  pointer,
  allowed,
  refused,
}: Filled): readonly Problem[] {
  if (allowed === limit && refused) return [];
  const problem = refused
    ? `must be refused after ${limit} requests in ${seconds} seconds, is after ${allowed}`
    : `must be refused after ${limit} requests in ${seconds} seconds, is not after ${allowed}`;
  return [{ place: 'status', problem, expected: limit, actual: allowed, pointer }];
}
