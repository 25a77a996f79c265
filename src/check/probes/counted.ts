import type { Operation } from '../../spec/operation.ts';
import type { Exchange } from '../exchange.ts';
import type { Visit } from '../probe.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { tell } from '../tell.ts';

/** The total that an answer of a list states; that of a whole list is its length. */
export function totalOf(subject: Subject, { operation, response }: Exchange): number | undefined {
  const pagination = operation && subject.pagination(operation);
  const page = pagination?.read(response.json);
  return page?.total ?? (pagination?.style === 'whole' ? page?.items.length : undefined);
}

export interface Count {
  readonly list: Operation;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** What it has to change by. */
  readonly by: number;
  readonly exchanges: readonly Exchange[];
}

/** Whether a total moved by as much as it had to. Of a real API, others may change the list at the same time. */
export function judgeCount(visit: Visit, rule: Rule, count: Count): void {
  const { list, before, after, by, exchanges } = count;
  if (before === undefined || after === undefined) return;
  const expected = before + by;
  if (after !== expected && after !== before && !visit.clock) {
    visit.inconclusive(rule, 'the total moved by other requests too');
    return;
  }
  const problem = `must be ${expected}, is ${after}, and was ${before} before`;
  const pointer = `${list.pointer}/x-pagination/response`;
  const problems =
    after === expected ? [] : [{ place: 'total', problem, expected, actual: after, pointer }];
  tell(visit, rule, { problems, exchanges });
}
