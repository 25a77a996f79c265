import { preciseTimestamp } from '../../world/clock.ts';
import { differences } from '../difference.ts';
import { type Exchange, isSuccess } from '../exchange.ts';
import { findListed, firstPart } from '../listed.ts';
import { ownCase } from '../own-case.ts';
import { type Json, makerOf, type OwnRecord, pathOf } from '../own-record.ts';
import type { Probe, Visit } from '../probe.ts';
import type { Problem } from '../rule.ts';
import { createdAsSent } from '../rules/state-created-as-sent.ts';
import { createdCounted } from '../rules/state-created-counted.ts';
import { createdKey } from '../rules/state-created-key.ts';
import { createdListed } from '../rules/state-created-listed.ts';
import { createdReadable } from '../rules/state-created-readable.ts';
import { createdTimes } from '../rules/state-created-times.ts';
import { failureProblems, tell } from '../tell.ts';
import { judgeCount, totalOf } from './counted.ts';

const rules = [
  createdKey,
  createdAsSent,
  createdTimes,
  createdReadable,
  createdListed,
  createdCounted,
];

/** Creates two records of each kind and looks for the second everywhere it has to be. */
export const createdRecords: Probe = {
  rules,
  cases(subject) {
    const maker = makerOf(subject);
    return maker.lifecycles.map((lifecycle) => {
      const { create, list, read } = lifecycle;
      return ownCase({
        title: `${create.operationId}, and what then is there`,
        operation: create,
        calls: [...maker.operations(lifecycle), list, read],
        rules,
        async run(visit) {
          const first = await maker.make(visit, lifecycle);
          const before = await firstPart(visit, first);
          const since = await visit.now();
          const own = await maker.make(visit, lifecycle, first);
          judgeKey(visit, { first, own });
          judgeAnswer(visit, own);
          judgeTimes(visit, own, { since, until: await visit.now() });
          await judgeRead(visit, own);
          await judgeList(visit, own, before);
        },
      });
    });
  },
};

function judgeKey(
  visit: Visit,
  { first, own }: { readonly first: OwnRecord; readonly own: OwnRecord },
): void {
  const { key, keyPrefix = '', schema } = own.lifecycle.resource;
  const place = `/${key}`;
  const pointer = `${schema}/x-resource`;
  const problems: Problem[] = [];
  if (own.key === first.key) {
    problems.push({ place, problem: `must be new, is that of the record before`, pointer });
  }
  if (!own.key.startsWith(keyPrefix)) {
    problems.push({ place, problem: `must begin with ${keyPrefix}, is ${own.key}`, pointer });
  }
  tell(visit, createdKey, { problems, exchanges: [first.exchange, own.exchange] });
}

function judgeAnswer(visit: Visit, { lifecycle, record, sent, exchange }: OwnRecord): void {
  const problems = differences(visit.subject, {
    shown: { operation: lifecycle.create, record },
    expected: { record: sent, as: 'it was sent' },
  });
  tell(visit, createdAsSent, { problems, exchanges: [exchange] });
}

/** Times are told in whole seconds or finer. */
function judgeTimes(
  visit: Visit,
  { lifecycle: { resource }, record, exchange }: OwnRecord,
  { since, until }: { readonly since: number; readonly until: number },
): void {
  const names = [resource.createdAt, resource.updatedAt].filter((it) => it !== undefined);
  const shown = names.filter((name) => typeof record[name] === 'string');
  if (shown.length === 0) return;
  if (!visit.clock) {
    visit.inconclusive(
      createdTimes,
      'the clock of a real API may differ from that of this machine',
    );
    return;
  }
  const problems = shown.flatMap((name) => {
    const at = Date.parse(String(record[name]));
    if (at > since - 1000 && at <= until) return [];
    const now = preciseTimestamp(until);
    const pointer = `${resource.schema}/x-resource`;
    return [{ place: `/${name}`, problem: `must be now, ${now}, is ${record[name]}`, pointer }];
  });
  tell(visit, createdTimes, { problems, exchanges: [exchange] });
}

async function judgeRead(visit: Visit, own: OwnRecord): Promise<void> {
  const { read } = own.lifecycle;
  if (!read) return;
  const exchange = await visit.call(read, { path: pathOf(read, own) });
  const record = exchange.response.json as Json;
  const problems = isSuccess(exchange)
    ? differences(visit.subject, {
        shown: { operation: read, record },
        expected: { record: { ...own.sent, ...own.record }, as: 'it was created' },
      })
    : failureProblems(exchange, `${own.key} was created`);
  if (problems.length > 0 && isSuccess(exchange) && movedSince(own, record)) {
    visit.inconclusive(createdReadable, 'the record changed by itself before it was read');
    return;
  }
  tell(visit, createdReadable, { problems, exchanges: [own.exchange, exchange] });
}

async function judgeList(
  visit: Visit,
  own: OwnRecord,
  before: Exchange | undefined,
): Promise<void> {
  const { list } = own.lifecycle;
  const listed = list && (await findListed(visit, own));
  if (!list || !listed) return;
  const exchanges = [own.exchange, listed.exchange];
  const { item, times, pointer: place } = listed;
  if (item && times === 1) {
    const expected = { record: { ...own.sent, ...own.record }, as: 'it was created' };
    const shown = { operation: list, record: item, at: place };
    const problems = differences(visit.subject, { shown, expected });
    if (problems.length === 0 || !movedSince(own, item)) {
      tell(visit, createdListed, { problems, exchanges });
    } else visit.inconclusive(createdListed, 'the record changed by itself before it was listed');
  } else if (!item && !listed.whole) {
    visit.inconclusive(createdListed, 'the list is too long to look through');
  } else {
    const items = visit.subject.pagination(list)?.items ?? '';
    const problem = `must hold ${own.key} once, as it was created, holds it ${item ? `${times} times` : 'not at all'}`;
    const problems = [{ place: items || '/', problem, pointer: list.pointer }];
    tell(visit, createdListed, { problems, exchanges });
  }
  judgeCount(visit, createdCounted, {
    list,
    before: before && totalOf(visit.subject, before),
    after: listed.total,
    by: 1,
    exchanges: [own.exchange, listed.exchange],
  });
}

/** Whether the record says that it changed after it was created. */
function movedSince({ lifecycle, record }: OwnRecord, seen: Json): boolean {
  const { createdAt = '', updatedAt = '' } = lifecycle.resource;
  const then = Date.parse(String(record[updatedAt] ?? record[createdAt]));
  return Date.parse(String(seen[updatedAt])) > then;
}
