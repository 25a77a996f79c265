import type { Metered } from '../metered-call.ts';
import type { Problem, Rule } from '../rule.ts';

export const rateLimitCost: Rule = {
  name: 'rate-limit/cost',
  law: 'Each request takes one from what remains.',
  why: 'Clients plan with the number; where it stands still or falls by leaps they are refused without warning.',
  source: 'x-rate-limit, headers.remaining',
};

/** `alone`: whether nobody else uses the quota, so that it falls by exactly one. */
export function judgeCost(
  now: Metered,
  { before, alone }: { readonly before: number; readonly alone: boolean },
): readonly Problem[] {
  const { remaining: actual } = now.allowance;
  const expected = before - 1;
  if (actual === expected || (!alone && actual < expected)) return [];
  const problem = `must be ${expected}, one less than the ${before} before, is ${actual}`;
  const place = `header ${now.rateLimit.headers.remaining}`;
  return [{ place, problem, expected, actual, pointer: '/x-rate-limit/headers/remaining' }];
}
