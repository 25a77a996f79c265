import { pointerTo } from '../../spec/json-pointer.ts';
import type { Operation } from '../../spec/operation.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { undecided } from '../refusal.ts';
import { responseNotModified } from '../rules/response-not-modified.ts';

/** Asks twice where 304 is documented, the second time with the tag that came first. */
export const entityTags: Probe = {
  rules: [responseNotModified],
  feeds: ['response'],
  cases: ({ contract }) =>
    contract.operations
      .filter((operation) => operation.responses.has('304') && effectOf(operation) === 'read')
      .map((operation) => ({
        title: `${operation.operationId} with the ETag it gave`,
        operation,
        effect: 'read',
        run: (visit) => askTwice(operation, visit),
      })),
};

async function askTwice(operation: Operation, visit: Visit): Promise<void> {
  const first = await visit.call(operation);
  const tag = first.response.headers.get('etag');
  if (tag === null) return visit.inconclusive(responseNotModified, 'there was no ETag');
  const second = await visit.call(operation, { headers: { 'If-None-Match': tag } });
  const { status, headers } = second.response;
  const reason = undecided(second);
  if (reason !== undefined) return visit.inconclusive(responseNotModified, reason);
  if (status === 304) return visit.holds(responseNotModified);
  if (status === 200 && headers.get('etag') !== tag) {
    return visit.inconclusive(responseNotModified, 'the data moved between the two requests');
  }
  const problem = `must be 304 for the ETag just given, is ${status}`;
  const pointer = pointerTo(operation.pointer, 'responses', '304');
  const exchanges = [first, second];
  visit.broken(
    responseNotModified,
    { place: 'status', problem, expected: 304, actual: status, pointer },
    exchanges,
  );
}
