import { isRecord } from '../../spec/json-pointer.ts';
import type { Operation } from '../../spec/operation.ts';
import {
  answersRecord,
  bodiesOf,
  type Change,
  fixedNames,
  forbiddenChanges,
  timeProblems,
  unappliedProblems,
  unmergedProblems,
} from '../change.ts';
import { differences } from '../difference.ts';
import { type Exchange, isSuccess } from '../exchange.ts';
import { findListed } from '../listed.ts';
import { ownCase } from '../own-case.ts';
import { type Json, makerOf, type OwnRecord, pathOf } from '../own-record.ts';
import type { Probe, Visit } from '../probe.ts';
import type { Problem } from '../rule.ts';
import { changeApplied } from '../rules/state-change-applied.ts';
import { changeSeen } from '../rules/state-change-seen.ts';
import { patchMerges } from '../rules/state-patch-merges.ts';
import { putIdempotent } from '../rules/state-put-idempotent.ts';
import { readOnlyKept } from '../rules/state-read-only.ts';
import { updatedAtMoves } from '../rules/state-updated-at.ts';
import { tell } from '../tell.ts';

const rules = [changeApplied, patchMerges, putIdempotent, readOnlyKept, changeSeen, updatedAtMoves];

/** Longer than times are told apart that are written in whole seconds. */
const aWhile = 1_100;

/** Changes a record of each kind in each documented way. */
export const changedRecords: Probe = {
  rules,
  cases(subject) {
    const maker = makerOf(subject);
    return maker.lifecycles.flatMap((lifecycle) =>
      lifecycle.changes
        .filter((operation) => answersRecord(subject, operation))
        .map((operation) =>
          ownCase({
            maker,
            title: `${operation.operationId}, and what then is different`,
            operation,
            calls: [...maker.operations(lifecycle), operation, lifecycle.read, lifecycle.list],
            rules,
            async run(visit) {
              const own = await maker.make(visit, lifecycle);
              for (const example of bodiesOf(operation)) {
                const body = await maker.body(visit, operation, example);
                await judgeChange(visit, { own, operation, body });
              }
              if (operation.method !== 'POST') await judgeFixed(visit, own, operation);
            },
          }),
        ),
    );
  },
};

interface Attempt {
  readonly own: OwnRecord;
  readonly operation: Operation;
  readonly body: unknown;
}

async function judgeChange(visit: Visit, { own, operation, body }: Attempt): Promise<void> {
  const { resource } = own.lifecycle;
  if (resource.updatedAt !== undefined) await visit.wait(aWhile);
  const before = await seen(visit, own);
  const path = pathOf(operation, own);
  const exchange = await visit.call(operation, { path, json: body });
  const after = exchange.response.json;
  if (!isSuccess(exchange) || !isRecord(after)) {
    visit.inconclusive(changeApplied, `${operation.operationId} refused its documented example`);
    return;
  }
  const sent = isRecord(body) ? body : {};
  const record = before?.record ?? own.record;
  const change: Change = { resource, operation, sent, before: record, after, exchange };
  const exchanges = [before?.exchange ?? own.exchange, exchange];
  tell(visit, changeApplied, { problems: unappliedProblems(visit.subject, change), exchanges });
  if (operation.method === 'PATCH') {
    tell(visit, patchMerges, { problems: unmergedProblems(visit.subject, change), exchanges });
  }
  if (operation.method === 'PUT') await judgeRepeated(visit, own, { change, path, body });
  if (resource.updatedAt !== undefined) {
    tell(visit, updatedAtMoves, { problems: timeProblems(change), exchanges });
  }
  await judgeSeen(visit, own, change);
}

async function judgeRepeated(
  visit: Visit,
  { lifecycle: { resource } }: OwnRecord,
  { change, path, body }: { change: Change; path: Readonly<Record<string, string>>; body: unknown },
): Promise<void> {
  const { operation } = change;
  const again = await visit.call(operation, { path, json: body });
  const record = again.response.json;
  const problems =
    isSuccess(again) && isRecord(record)
      ? differences(visit.subject, {
          shown: { operation, record },
          expected: {
            record: change.after,
            as: 'the same PUT made it',
            except: [resource.updatedAt],
          },
        })
      : [refusedAgain(again)];
  tell(visit, putIdempotent, { problems, exchanges: [change.exchange, again] });
}

const refusedAgain = ({ operation, response }: Exchange): Problem => ({
  place: 'status',
  problem: `must be a success as the same PUT before was, is ${response.status}`,
  pointer: operation?.pointer ?? '',
});

/** After the change, everything that shows the record shows it as the change was answered. */
async function judgeSeen(visit: Visit, own: OwnRecord, change: Change): Promise<void> {
  for (const view of await views(visit, own)) {
    const operation = view.exchange.operation;
    if (!operation) continue;
    const problems = differences(visit.subject, {
      shown: { operation, record: view.record, at: view.at },
      expected: { record: change.after, as: 'the change was answered' },
    });
    tell(visit, changeSeen, { problems, exchanges: [change.exchange, view.exchange] });
  }
}

async function judgeFixed(visit: Visit, own: OwnRecord, operation: Operation): Promise<void> {
  const { subject } = visit;
  const names = fixedNames(subject, own.lifecycle.resource);
  const [example] = bodiesOf(operation);
  if (!isRecord(example)) return;
  const open = names.filter((name) => !(name in example));
  const json = { ...example, ...forbiddenChanges(open, own.record) };
  const exchange = await visit.call(operation, { path: pathOf(operation, own), json });
  const record = exchange.response.json;
  if (!isSuccess(exchange) || !isRecord(record)) {
    // Refusing it is as good.
    visit.holds(readOnlyKept);
    return;
  }
  const kept = Object.fromEntries(open.map((name) => [name, own.record[name]]));
  const problems = differences(subject, {
    shown: { operation, record },
    expected: { record: kept, as: 'no client can change it' },
  });
  tell(visit, readOnlyKept, { problems, exchanges: [own.exchange, exchange] });
}

interface View {
  readonly record: Json;
  readonly exchange: Exchange;
  readonly at: string;
}

async function views(visit: Visit, own: OwnRecord): Promise<readonly View[]> {
  const listed = await findListed(visit, own);
  const { item, pointer, exchange } = listed ?? {};
  const inList = item && pointer && exchange ? [{ record: item, exchange, at: pointer }] : [];
  const { read } = own.lifecycle;
  const answer = read && (await visit.call(read, { path: pathOf(read, own) }));
  const record = answer?.response.json;
  const alone =
    answer && isSuccess(answer) && isRecord(record) ? [{ record, exchange: answer, at: '' }] : [];
  return [...inList, ...alone];
}

/** As it is read or, where nothing reads one, as it is listed. */
const seen = async (visit: Visit, own: OwnRecord): Promise<View | undefined> =>
  (await views(visit, own)).at(-1);
