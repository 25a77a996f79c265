import type { ErrorKind } from '../../conventions/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { RequestProblem } from '../requests/body-problems.ts';
import { requestProblems } from '../requests/request-problems.ts';
import type { ExchangeRule, Problem } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Reasons to refuse any request, whatever is wrong with its form. */
const otherReasons: readonly ErrorKind[] = ['unauthenticated', 'forbidden', 'rate-limited'];

export const invalidRefused: ExchangeRule = {
  name: 'requests/invalid-refused',
  law: 'A request that the contract does not allow is refused with the status declared for that.',
  why: 'What is wrong and accepted is stored or ignored, and found much later; another status meets code that was not written for it.',
  source: 'x-error-format; RFC 9110, 15.5 (Client Error 4xx)',
  judge: (exchange, subject) =>
    judgeRefusal(exchange, { subject, problems: requestProblems(exchange, subject) ?? [] }),
};

export interface Refusal {
  readonly subject: Subject;
  /** What is wrong with the request. */
  readonly problems: readonly RequestProblem[];
}

/** Whether a request with these problems was refused as declared; undefined where that cannot be said. */
export function judgeRefusal(
  { operation, response: { status } }: Exchange,
  { subject: { errors }, problems }: Refusal,
): readonly Problem[] | undefined {
  const [first] = problems;
  // Server errors have their own rule; the contract may leave open how errors look.
  if (!first || !errors || status >= 500) return undefined;
  const expected = [...new Set(problems.map(({ kind }) => errors.statusOf(kind)))];
  if (expected.includes(status)) return [];
  const namesSomething =
    operation?.requestBody !== undefined || operation?.parameters.some((it) => it.in === 'path');
  // What a request names is often looked up before the rest of it is read.
  const others = namesSomething ? [...otherReasons, 'not-found' as const] : otherReasons;
  if (others.some((kind) => errors.statusOf(kind) === status)) return undefined;
  return [
    {
      place: 'status',
      problem: `must be ${expected.join(' or ')}, as ${first.problem}; is ${status}`,
      expected,
      actual: status,
      pointer: first.pointer,
    },
  ];
}
