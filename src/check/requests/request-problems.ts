import type { Exchange } from '../exchange.ts';
import type { Subject } from '../subject.ts';
import { bodyProblems, type RequestProblem } from './body-problems.ts';

/** What of a request's form can be told from an exchange. */
type Sent = Pick<Exchange, 'operation' | 'pathParameters' | 'request'>;

/** Everything in which a request departs from what the contract allows; undefined where no operation was called. */
export function requestProblems(
  { operation, pathParameters, request }: Sent,
  subject: Subject,
): readonly RequestProblem[] | undefined {
  if (!operation) return undefined;
  const { problems } = subject.parameters(operation)({
    path: pathParameters,
    query: request.query,
    header: (name) => request.headers.get(name) ?? undefined,
  });
  const inParameters = problems.map(({ parameter, problem }) => ({
    kind: 'invalid-parameters' as const,
    field: parameter.name,
    problem: `${parameter.name} ${problem}`,
    pointer: parameter.pointer,
  }));
  const { contract } = subject;
  return [...inParameters, ...bodyProblems({ contract, operation, request })];
}
