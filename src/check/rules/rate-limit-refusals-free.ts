import type { Exchange } from '../exchange.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const rateLimitRefusalsFree: Rule = {
  name: 'rate-limit/refusals-free',
  law: 'A request that is refused for the limit does not make the wait longer.',
  why: 'Otherwise one impatient client, or two that share a credential, are locked out for good.',
  source: 'x-rate-limit: what is over a limit is refused, not counted',
};

/** `left`: seconds that were left to wait; `now`: what a later refusal says. */
export function judgeHint(
  { left, now }: { readonly left: number; readonly now: number },
  { rateLimit }: Subject,
): readonly Problem[] {
  // Rounded up, whatever the fraction.
  if (now <= left + 1) return [];
  const problem = `must ask for no more than the ${left} seconds that were left, asks for ${now}`;
  const { retryAfter } = rateLimit?.headers ?? {};
  const place = retryAfter ? `header ${retryAfter}` : 'body';
  return [{ place, problem, expected: left, actual: now, pointer: '/x-rate-limit/quotas' }];
}

/** The answer after the wait that the first of several refusals asked for. */
export function judgeAfterRefusals(
  { response: { status } }: Exchange,
  { refusals, hint }: { readonly refusals: number; readonly hint: number },
): readonly Problem[] {
  if (status < 400) return [];
  const problem = `must be a success ${hint} seconds after the first of ${refusals} refusals, which said so; is ${status}`;
  return [{ place: 'status', problem, actual: status, pointer: '/x-rate-limit/quotas' }];
}
