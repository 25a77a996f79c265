import { pointerTo } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { Visit } from './probe.ts';
import type { Problem, Rule } from './rule.ts';

export interface Judged {
  /** None where the law holds. */
  readonly problems: readonly Problem[];
  /** In the order they were made; the last shows it. */
  readonly exchanges: readonly Exchange[];
}

/** Tells how a rule fared by the problems found. */
export function tell(visit: Visit, rule: Rule, { problems, exchanges }: Judged): void {
  if (problems.length === 0) visit.holds(rule);
  for (const problem of problems) visit.broken(rule, problem, exchanges);
}

/** What is wrong with a status, as a problem. `must`: as `be 404, as the record was deleted`. */
function statusProblem(
  { operation, response: { status } }: Exchange,
  must: string,
): readonly Problem[] {
  return [
    {
      place: 'status',
      problem: `must ${must}, is ${status}`,
      actual: status,
      pointer: operation ? responsesOf(operation) : '/paths',
    },
  ];
}

const responsesOf = ({ pointer }: Operation): string => pointerTo(pointer, 'responses');

/** None where the request was refused for what the client did. */
export function refusalProblems(exchange: Exchange, why: string): readonly Problem[] {
  const { status } = exchange.response;
  return status >= 400 && status < 500
    ? []
    : statusProblem(exchange, `refuse the request, as ${why}`);
}

/** None where the answer has this status. */
export function statusProblems(
  exchange: Exchange,
  { status, why }: { readonly status: number; readonly why: string },
): readonly Problem[] {
  return exchange.response.status === status
    ? []
    : statusProblem(exchange, `be ${status}, as ${why}`);
}

/** None for a success. */
export const failureProblems = (exchange: Exchange, why: string): readonly Problem[] =>
  isSuccess(exchange) ? [] : statusProblem(exchange, `be a success, as ${why}`);
