import type { Operation } from '../../spec/operation.ts';
import { rawCallOf } from '../call.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { undecided } from '../refusal.ts';
import type { Problem } from '../rule.ts';
import { responseHead } from '../rules/response-head.ts';

/** Sends HEAD where there is GET, and compares the answers. */
export const headRequests: Probe = {
  rules: [responseHead],
  feeds: ['response'],
  cases: ({ contract }) =>
    contract.operations
      .filter((operation) => operation.method === 'GET' && effectOf(operation) === 'read')
      .map((operation) => ({
        title: `HEAD in place of ${operation.operationId}`,
        operation,
        effect: 'read',
        run: (visit) => compare(operation, visit),
      })),
};

/** A server need not have HEAD everywhere. */
const without = [404, 405, 501];

async function compare(operation: Operation, visit: Visit): Promise<void> {
  const call = rawCallOf(operation, {});
  const get = await visit.send(call);
  const head = await visit.send({ ...call, method: 'HEAD' });
  const { status } = head.response;
  const reason = undecided(get) ?? undecided(head);
  if (reason !== undefined) return visit.inconclusive(responseHead, reason);
  if (status !== get.response.status && without.includes(status)) {
    return visit.inconclusive(responseHead, `HEAD is not answered: ${status}`);
  }
  const pointer = operation.pointer;
  const problems: Problem[] = [];
  const say = (place: string, expected: unknown, actual: unknown) => {
    if (expected === actual) return;
    const problem = `must be as for GET, ${expected}, is ${actual}`;
    problems.push({ place, problem, expected, actual, pointer });
  };
  say('status', get.response.status, status);
  if (head.response.mediaType !== undefined) {
    say('media type', get.response.mediaType, head.response.mediaType);
  }
  if (problems.length === 0) visit.holds(responseHead);
  for (const problem of problems) visit.broken(responseHead, problem, [get, head]);
}
