import type { ExchangeRule } from '../rule.ts';

export const rateLimitLimit: ExchangeRule = {
  name: 'rate-limit/limit',
  law: 'The limit that an answer states is the declared quota.',
  why: 'Clients spread their requests by it: too high a limit has them refused, too low a one keeps them slow.',
  source: 'x-rate-limit, quotas and headers.limit',
  judge({ response }, { rateLimit }) {
    const allowance = rateLimit?.read(response.headers);
    const [quota] = rateLimit?.quotas ?? [];
    if (!rateLimit || !allowance || !quota) return undefined;
    const { limit: actual } = allowance;
    const expected = quota.limit;
    if (actual === expected) return [];
    const problem = `must be ${expected}, the declared quota, is ${actual}`;
    const place = `header ${rateLimit.headers.limit}`;
    return [{ place, problem, expected, actual, pointer: '/x-rate-limit/quotas/0/limit' }];
  },
};
