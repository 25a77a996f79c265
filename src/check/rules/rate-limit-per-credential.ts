import type { Metered } from '../metered-call.ts';
import type { Problem, Rule } from '../rule.ts';

export const rateLimitPerCredential: Rule = {
  name: 'rate-limit/per-credential',
  law: 'Every credential has a quota of its own.',
  why: 'Where they share one, a busy colleague or a second service uses up what is promised to this one.',
  source: 'x-rate-limit, per',
};

/** `before` and `after` by one credential, `others` requests by another between them. */
export function judgeOwnQuota(
  after: Metered,
  { before, others }: { readonly before: Metered; readonly others: number },
): readonly Problem[] {
  const expected = before.allowance.remaining - 1;
  const { remaining: actual } = after.allowance;
  if (actual === expected) return [];
  const problem = `must be ${expected}, as only one request came from this credential, and ${others} from another; is ${actual}`;
  const place = `header ${after.rateLimit.headers.remaining}`;
  return [{ place, problem, expected, actual, pointer: '/x-rate-limit/per' }];
}
