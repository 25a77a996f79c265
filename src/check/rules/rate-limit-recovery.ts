import type { Exchange } from '../exchange.ts';
import type { Problem, Rule } from '../rule.ts';

export const rateLimitRecovery: Rule = {
  name: 'rate-limit/recovery',
  law: 'Waiting for as long as a refusal says cures it, and waiting for half as long does not.',
  why: 'Every client with a retry does exactly that, and either comes back in vain or learns not to wait.',
  source: 'RFC 9110, 10.2.3 (Retry-After)',
};

export interface Waited {
  /** How many seconds the refusal said. */
  readonly hint: number;
  /** How many were waited. */
  readonly waited: number;
}

/** The answer after the wait. */
export function judgeRecovery(
  { response: { status } }: Exchange,
  { hint, waited }: Waited,
): readonly Problem[] {
  const refused = status >= 400;
  if (refused === waited < hint) return [];
  const problem = refused
    ? `must be a success ${waited} seconds after the refusal, which said ${hint}; is ${status}`
    : `must still be a refusal ${waited} seconds after one that said ${hint}; is ${status}`;
  return [{ place: 'status', problem, actual: status, pointer: '/x-rate-limit/quotas' }];
}
