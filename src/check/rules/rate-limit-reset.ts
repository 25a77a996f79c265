import type { Metered } from '../metered-call.ts';
import type { Problem, Rule } from '../rule.ts';
import { isEpochSeconds } from './rate-limit-reset-unit.ts';

export const rateLimitReset: Rule = {
  name: 'rate-limit/reset',
  law: 'The reset lies in the future, at most one window away.',
  why: 'A client that is told to go on at a time that is past is refused again at once; told too late a time, it idles.',
  source: 'x-rate-limit, quotas.seconds and headers.reset',
};

/** Rounding to whole seconds, either way. */
const tolerance = 1_000;

/** Undefined where it is no time at all, which another rule tells. */
export function judgeReset({
  allowance,
  before,
  after,
  rateLimit,
}: Metered): readonly Problem[] | undefined {
  const [quota] = rateLimit.quotas;
  if (!quota || !isEpochSeconds(allowance.reset / 1000)) return undefined;
  const { reset } = allowance;
  const place = `header ${rateLimit.headers.reset}`;
  const actual = reset / 1000;
  if (reset < before - tolerance) {
    const problem = `must lie in the future, lies ${Math.round((before - reset) / 1000)} seconds in the past`;
    return [{ place, problem, actual, pointer: '/x-rate-limit/headers/reset' }];
  }
  const window = quota.seconds * 1000;
  if (reset <= after + window + tolerance) return [];
  const problem = `must be at most ${quota.seconds} seconds away, one window, is ${Math.round((reset - after) / 1000)}`;
  return [
    { place, problem, expected: quota.seconds, actual, pointer: '/x-rate-limit/quotas/0/seconds' },
  ];
}
