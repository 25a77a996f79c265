import type { Operation } from '../../spec/operation.ts';
import { referencesIn } from '../../spec/reference.ts';
import { type Exchange, isSuccess } from '../exchange.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { findListed } from '../listed.ts';
import { ownCase } from '../own-case.ts';
import { type Json, type Maker, makerOf, type OwnRecord, pathOf } from '../own-record.ts';
import type { Probe, ProbeCase, Visit } from '../probe.ts';
import { deletedAlone } from '../rules/state-deleted-alone.ts';
import { deletedBelow } from '../rules/state-deleted-below.ts';
import { deletedCounted } from '../rules/state-deleted-counted.ts';
import { deletedGone } from '../rules/state-deleted-gone.ts';
import { deletedTwice } from '../rules/state-deleted-twice.ts';
import { deletedUnlisted } from '../rules/state-deleted-unlisted.ts';
import { referenceEmptied } from '../rules/state-reference-emptied.ts';
import type { Subject } from '../subject.ts';
import { failureProblems, statusProblems, tell } from '../tell.ts';
import { judgeCount } from './counted.ts';

const rules = [
  deletedGone,
  deletedUnlisted,
  deletedCounted,
  deletedTwice,
  deletedAlone,
  deletedBelow,
];

/** Deletes one of two records of each kind, and looks for both everywhere. */
export const deletedRecords: Probe = {
  rules: [...rules, referenceEmptied],
  cases(subject) {
    const maker = makerOf(subject);
    return maker.lifecycles.flatMap((lifecycle) => {
      const { remove } = lifecycle;
      const emptied = referenceCases(maker, lifecycle, subject);
      return remove ? [deletionCase(maker, lifecycle, remove), ...emptied] : emptied;
    });
  },
};

function deletionCase(maker: Maker, lifecycle: Lifecycle, remove: Operation): ProbeCase {
  const { list, read, changes, below } = lifecycle;
  return ownCase({
    title: `${remove.operationId}, and what then is gone`,
    operation: remove,
    calls: [...maker.operations(lifecycle), list, read, ...changes, ...below],
    rules,
    async run(visit) {
      const own = await maker.make(visit, lifecycle);
      const other = await maker.make(visit, lifecycle, own);
      const before = list && (await findListed(visit, own));
      const deleted = await visit.call(remove, { path: pathOf(remove, own) });
      if (!isSuccess(deleted)) {
        const problems = failureProblems(deleted, `${own.key} was there`);
        tell(visit, deletedGone, { problems, exchanges: [own.exchange, deleted] });
        return;
      }
      await judgeGone(visit, own, deleted);
      const after = list && (await findListed(visit, own));
      if (list && after) {
        const problem = `must not hold ${own.key}, which was deleted, holds it`;
        const problems = after.item
          ? [{ place: after.pointer, problem, pointer: list.pointer }]
          : [];
        const exchanges = [deleted, after.exchange];
        if (problems.length === 0 && !after.whole) {
          visit.inconclusive(deletedUnlisted, 'the list is too long to look through');
        } else tell(visit, deletedUnlisted, { problems, exchanges });
        judgeCount(visit, deletedCounted, {
          list,
          before: before?.total,
          after: after.total,
          by: -1,
          exchanges,
        });
      }
      await judgeOther(visit, other, deleted);
      const again = await visit.call(remove, { path: pathOf(remove, own) });
      const problems = notFoundProblems(visit, again);
      tell(visit, deletedTwice, { problems, exchanges: [deleted, again] });
    },
  });
}

const notFoundProblems = ({ subject }: Visit, exchange: Exchange) =>
  statusProblems(exchange, {
    status: subject.errors?.statusOf('not-found') ?? 404,
    why: 'the record was deleted',
  });

async function judgeGone(visit: Visit, own: OwnRecord, deleted: Exchange): Promise<void> {
  const { read, changes, below } = own.lifecycle;
  // A body that names other records could be refused for those.
  const plain = changes.filter(({ requestBody }) => {
    const schema = requestBody?.content[0]?.schema;
    return schema === undefined || referencesIn(visit.subject.contract, schema).length === 0;
  });
  for (const operation of [...(read ? [read] : []), ...plain]) {
    const exchange = await visit.call(operation, { path: pathOf(operation, own) });
    const problems = notFoundProblems(visit, exchange);
    tell(visit, deletedGone, { problems, exchanges: [deleted, exchange] });
  }
  for (const operation of below) {
    const exchange = await visit.call(operation, { path: pathOf(operation, own) });
    const problems = notFoundProblems(visit, exchange);
    tell(visit, deletedBelow, { problems, exchanges: [deleted, exchange] });
  }
}

async function judgeOther(visit: Visit, other: OwnRecord, deleted: Exchange): Promise<void> {
  const { read, list } = other.lifecycle;
  const why = `${other.key} was not deleted`;
  if (read) {
    const exchange = await visit.call(read, { path: pathOf(read, other) });
    const problems = failureProblems(exchange, why);
    tell(visit, deletedAlone, { problems, exchanges: [deleted, exchange] });
    return;
  }
  const listed = list && (await findListed(visit, other));
  if (!list || !listed) return;
  if (!listed.item && !listed.whole) {
    visit.inconclusive(deletedAlone, 'the list is too long to look through');
    return;
  }
  const problem = `must hold ${other.key}, as ${why}, holds it not`;
  tell(visit, deletedAlone, {
    problems: listed.item ? [] : [{ place: listed.pointer, problem, pointer: list.pointer }],
    exchanges: [deleted, listed.exchange],
  });
}

/** For each property by which such a record refers to one that can be deleted. */
function referenceCases(
  maker: Maker,
  lifecycle: Lifecycle,
  subject: Subject,
): readonly ProbeCase[] {
  const { create, read, resource } = lifecycle;
  if (!read) return [];
  return referencesIn(subject.contract, resource.schema).flatMap(
    ({ property, collection, pointer }) => {
      const named = maker.lifecycles.find((it) => it.resource.collection === collection);
      const remove = named?.remove;
      if (!remove) return [];
      return ownCase({
        title: `${remove.operationId}, and what referred to it as ${property}`,
        operation: remove,
        calls: [...maker.operations(lifecycle), read, remove],
        rules: [referenceEmptied],
        async run(visit) {
          const own = await maker.make(visit, lifecycle);
          const referred = maker.owned(visit).find((it) => it.key === own.record[property]);
          if (!referred) {
            const reason = `${create.operationId} does not set ${property}`;
            visit.inconclusive(referenceEmptied, reason);
            return;
          }
          const deleted = await visit.call(remove, { path: pathOf(remove, referred) });
          const exchange = await visit.call(read, { path: pathOf(read, own) });
          const actual = (exchange.response.json as Json | undefined)?.[property];
          if (!isSuccess(deleted) || !isSuccess(exchange)) {
            visit.inconclusive(referenceEmptied, 'the deletion or the reading failed');
            return;
          }
          const is = JSON.stringify(actual);
          const problem = `must be null, as ${referred.key} was deleted, is ${is}`;
          const broken = { place: `/${property}`, problem, expected: null, actual, pointer };
          tell(visit, referenceEmptied, {
            problems: (actual ?? null) === null ? [] : [broken],
            exchanges: [own.exchange, deleted, exchange],
          });
        },
      });
    },
  );
}
