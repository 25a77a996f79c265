import type { ExchangeRule } from '../rule.ts';

export const rateLimitRemaining: ExchangeRule = {
  name: 'rate-limit/remaining',
  law: 'No more requests remain than the limit allows in all.',
  why: 'A client that trusts the number sends more than it may, and is refused.',
  source: 'x-rate-limit, headers.remaining',
  judge({ response }, { rateLimit }) {
    const allowance = rateLimit?.read(response.headers);
    if (!rateLimit || !allowance) return undefined;
    const { limit, remaining: actual } = allowance;
    if (actual <= limit) return [];
    const problem = `must be at most ${limit}, the limit, is ${actual}`;
    const place = `header ${rateLimit.headers.remaining}`;
    return [
      { place, problem, expected: limit, actual, pointer: '/x-rate-limit/headers/remaining' },
    ];
  },
};
