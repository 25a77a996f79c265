import type { Exchange } from '../exchange.ts';
import { retryHintOf } from '../retry-hint.ts';
import type { Problem, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

export const rateLimitRetryHint: Rule = {
  name: 'rate-limit/retry-hint',
  law: 'A refusal says after how many seconds to try again, and that is no longer than the window.',
  why: 'Without it clients guess: too short and they are refused again, too long and they idle.',
  source: 'x-rate-limit, headers.retryAfter; $retryAfter of x-error-format; RFC 9110, 10.2.3',
};

/** `seconds`: of the window that is used up. Undefined where the contract promises no hint. */
export function judgeRetryHint(
  exchange: Exchange,
  { subject, seconds }: { readonly subject: Subject; readonly seconds: number },
): readonly Problem[] | undefined {
  const { errors, rateLimit } = subject;
  const { inBody, inHeader } = retryHintOf(exchange, subject);
  const { retryAfter } = rateLimit?.headers ?? {};
  const promised = [
    ...(errors?.saysRetryAfter
      ? [{ place: 'body', hint: inBody, pointer: '/x-error-format/kinds/rate-limited' }]
      : []),
    ...(retryAfter
      ? [
          {
            place: `header ${retryAfter}`,
            hint: inHeader,
            pointer: '/x-rate-limit/headers/retryAfter',
          },
        ]
      : []),
  ];
  if (promised.length === 0) return undefined;
  return promised.flatMap(({ place, hint, pointer }) => {
    if (hint !== undefined && hint >= 1 && hint <= seconds + 1) return [];
    const said = hint === undefined ? 'says nothing' : `says ${hint}`;
    const problem = `must say how many seconds to wait, from 1 to ${seconds}; ${said}`;
    return [{ place, problem, actual: hint, pointer }];
  });
}
