import { isRecord } from '../../spec/json-pointer.ts';
import type { Operation } from '../../spec/operation.ts';
import { type Exchange, isSuccess } from '../exchange.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { makerOf } from '../own-record.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { getSafe } from '../rules/state-get-safe.ts';
import { sameJson } from '../same-json.ts';
import { tell } from '../tell.ts';

/** Sends each GET twice, and looks at the lists before and after. */
export const safeReads: Probe = {
  rules: [getSafe],
  cases(subject) {
    const { lifecycles } = makerOf(subject);
    const lists = subject.contract.operations.filter(
      (it) => subject.pagination(it) && !it.path.includes('{'),
    );
    return subject.contract.operations
      .filter((it) => it.method === 'GET' && effectOf(it) === 'read')
      .map((operation) => ({
        title: `${operation.operationId} twice`,
        operation,
        effect: 'read',
        async run(visit) {
          const path = await existingPath(visit, { operation, lifecycles });
          // Of a real API, a list that others change says nothing.
          const witnesses = visit.clock ? lists : [];
          const before = await answersOf(visit, witnesses);
          const first = await visit.call(operation, { path });
          const second = await visit.call(operation, { path });
          if (!isSuccess(first)) {
            visit.inconclusive(getSafe, `${operation.operationId} has nothing to answer with`);
            return;
          }
          if (showsRecords(operation)) await compare(visit, { before: first, after: second });
          for (const [index, after] of (await answersOf(visit, witnesses)).entries()) {
            const earlier = before[index];
            if (earlier) await compare(visit, { before: earlier, after, cause: first });
          }
        },
      }));

    /** Others, as statistics, may count their own requests. */
    function showsRecords(operation: Operation): boolean {
      return (
        subject.pagination(operation) !== undefined ||
        lifecycles.some(({ read, below }) => read === operation || below.includes(operation))
      );
    }
  },
};

async function answersOf(visit: Visit, lists: readonly Operation[]): Promise<readonly Exchange[]> {
  const answers: Exchange[] = [];
  for (const list of lists) answers.push(await visit.call(list));
  return answers;
}

interface Reading {
  readonly operation: Operation;
  readonly lifecycles: readonly Lifecycle[];
}

/** The path of the first record listed; none where the documented example has to do. */
async function existingPath(visit: Visit, { operation, lifecycles }: Reading) {
  const owner = lifecycles.find(
    ({ itemPath = '', list }) =>
      list && !list.path.includes('{') && operation.path.startsWith(itemPath),
  );
  if (!owner?.list || !operation.path.includes('{')) return undefined;
  const { json } = (await visit.call(owner.list)).response;
  const [item] = visit.subject.pagination(owner.list)?.read(json).items ?? [];
  const [, name] = /\{([^{}]*)\}/.exec(operation.path) ?? [];
  const key = isRecord(item) ? item[owner.resource.key] : undefined;
  return name !== undefined && typeof key === 'string' ? { [name]: key } : undefined;
}

interface Comparison {
  readonly before: Exchange;
  readonly after: Exchange;
  /** The GET between them, where they are not the GET themselves. */
  readonly cause?: Exchange;
}

async function compare(visit: Visit, { before, after, cause }: Comparison): Promise<void> {
  const same = sameJson(before.response.json, after.response.json);
  if (!same && !visit.clock) {
    visit.inconclusive(getSafe, 'other requests change the same records');
    return;
  }
  const what = cause ? `before ${cause.request.method} ${cause.request.path}` : 'the first time';
  const problem = {
    place: 'body',
    problem: `must be as ${what}, is not`,
    expected: before.response.json,
    actual: after.response.json,
    pointer: cause?.operation?.pointer ?? after.operation?.pointer ?? '',
  };
  // The GET that is to blame comes last.
  const exchanges = cause ? [before, after, cause] : [before, after];
  tell(visit, getSafe, { problems: same ? [] : [problem], exchanges });
}
