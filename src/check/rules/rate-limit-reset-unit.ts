import type { ExchangeRule } from '../rule.ts';

export const rateLimitResetUnit: ExchangeRule = {
  name: 'rate-limit/reset-unit',
  law: 'The reset is a time in whole seconds since the epoch.',
  why: 'Taken for seconds, milliseconds are a wait of a thousand lifetimes, and a number of seconds from now is a time in 1970.',
  source: 'x-rate-limit, reset',
  judge({ response }, { rateLimit }) {
    const allowance = rateLimit?.read(response.headers);
    if (!rateLimit || !allowance) return undefined;
    const actual = allowance.reset / 1000;
    if (isEpochSeconds(actual)) return [];
    const looks = actual < earliest ? 'a number of seconds from now' : 'milliseconds';
    const problem = `must be seconds since the epoch, is ${actual}, which looks like ${looks}`;
    const place = `header ${rateLimit.headers.reset}`;
    return [{ place, problem, actual, pointer: '/x-rate-limit/reset' }];
  },
};

/** From 2001 to 5138; what counts from now, or in milliseconds, is outside. */
const [earliest, latest] = [1e9, 1e11] as const;

export const isEpochSeconds = (value: number): boolean => value >= earliest && value < latest;
