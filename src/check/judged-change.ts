import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import type { Resource } from '../spec/schema-walk.ts';
import {
  bodiesOf,
  type Change,
  fixedNames,
  forbiddenChanges,
  timeProblems,
  unappliedProblems,
  unmergedProblems,
} from './change.ts';
import { differences } from './difference.ts';
import { type Exchange, isSuccess } from './exchange.ts';
import type { Json } from './own-record.ts';
import type { Visit } from './probe.ts';
import { changeApplied } from './rules/state-change-applied.ts';
import { changeSeen } from './rules/state-change-seen.ts';
import { patchMerges } from './rules/state-patch-merges.ts';
import { putIdempotent } from './rules/state-put-idempotent.ts';
import { readOnlyKept } from './rules/state-read-only.ts';
import { updatedAtMoves } from './rules/state-updated-at.ts';
import { failureProblems, tell } from './tell.ts';

/** What the judging of a change says something about. */
export const changeRules = [
  changeApplied,
  patchMerges,
  putIdempotent,
  readOnlyKept,
  changeSeen,
  updatedAtMoves,
];

/** Longer than times are told apart that are written in whole seconds. */
const aWhile = 1_100;

/** A record as one answer shows it. */
export interface View {
  readonly record: Json;
  readonly exchange: Exchange;
  /** JSON pointer to it in the body. */
  readonly at: string;
}

/** A record that may be changed. */
export interface Changeable {
  readonly resource: Resource;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  /** Whether what a body does not name stays. */
  readonly merges: boolean;
  /** Everything that shows the record; last what shows most of it. */
  views(): Promise<readonly View[]>;
  /** An example of a body, ready to be sent. */
  body(example: unknown): Promise<unknown>;
}

/** Makes every documented change, and tells how the rules fared. */
export async function judgeChanges(visit: Visit, changeable: Changeable): Promise<void> {
  const { operation } = changeable;
  for (const example of bodiesOf(operation)) {
    await judgeChange(visit, changeable, await changeable.body(example));
  }
  if (operation.method !== 'POST' || changeable.merges) await judgeFixed(visit, changeable);
}

async function judgeChange(visit: Visit, changeable: Changeable, body: unknown): Promise<void> {
  const { resource, operation, path, merges } = changeable;
  if (resource.updatedAt !== undefined) await visit.wait(aWhile);
  const before = (await changeable.views()).at(-1);
  const exchange = await visit.call(operation, { path, json: body });
  const after = exchange.response.json;
  if (!before || !isSuccess(exchange) || !isRecord(after)) {
    const reason = `${operation.operationId} refused its documented example, or nothing shows the record`;
    visit.inconclusive(changeApplied, reason);
    return;
  }
  const sent = isRecord(body) ? body : {};
  const change: Change = { resource, operation, sent, before: before.record, after };
  const exchanges = [before.exchange, exchange];
  const { subject } = visit;
  tell(visit, changeApplied, { problems: unappliedProblems(subject, change), exchanges });
  if (merges) await judgeMerged(visit, { change, exchanges, changeable, body });
  if (operation.method === 'PUT') await judgeRepeated(visit, { change, path, body, exchange });
  if (resource.updatedAt !== undefined) {
    tell(visit, updatedAtMoves, { problems: timeProblems(change), exchanges });
  }
  for (const view of await changeable.views()) {
    const shown = {
      operation: view.exchange.operation ?? operation,
      record: view.record,
      at: view.at,
    };
    const expected = { record: after, as: 'the change was answered' };
    const problems = differences(subject, { shown, expected });
    if (problems.length > 0 && movedSince(change, view)) {
      visit.inconclusive(changeSeen, 'the record changed by itself after it was changed');
      continue;
    }
    tell(visit, changeSeen, { problems, exchanges: [exchange, view.exchange] });
  }
}

interface Merging {
  readonly change: Change;
  readonly exchanges: readonly Exchange[];
  readonly changeable: Changeable;
  readonly body: unknown;
}

/** A real API's record may change by itself between two requests: what is wrong there is so a second time. */
async function judgeMerged(
  visit: Visit,
  { change, exchanges, changeable: { operation, path, views }, body }: Merging,
): Promise<void> {
  const problems = unmergedProblems(visit.subject, change);
  if (problems.length === 0 || visit.clock) {
    tell(visit, patchMerges, { problems, exchanges });
    return;
  }
  const before = (await views()).at(-1);
  const exchange = await visit.call(operation, { path, json: body });
  const after = exchange.response.json;
  const again =
    before && isRecord(after)
      ? unmergedProblems(visit.subject, { ...change, before: before.record, after })
      : [];
  if (again.length === 0) visit.inconclusive(patchMerges, 'the record changed by itself');
  else tell(visit, patchMerges, { problems: again, exchanges: [...exchanges, exchange] });
}

/** Whether the record says that it changed once more. */
function movedSince({ resource: { updatedAt = '' }, after }: Change, { record }: View): boolean {
  return Date.parse(String(record[updatedAt])) > Date.parse(String(after[updatedAt]));
}

interface Repetition {
  readonly change: Change;
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly exchange: Exchange;
}

async function judgeRepeated(
  visit: Visit,
  { change: { resource, operation, after }, path, body, exchange }: Repetition,
): Promise<void> {
  const again = await visit.call(operation, { path, json: body });
  const record = again.response.json;
  const expected = { record: after, as: 'the same PUT made it', except: [resource.updatedAt] };
  const problems =
    isSuccess(again) && isRecord(record)
      ? differences(visit.subject, { shown: { operation, record }, expected })
      : failureProblems(again, 'the same PUT was one before');
  tell(visit, putIdempotent, { problems, exchanges: [exchange, again] });
}

/** Tries to change what no client may. */
async function judgeFixed(visit: Visit, changeable: Changeable): Promise<void> {
  const { resource, operation, path } = changeable;
  const before = (await changeable.views()).at(-1);
  const [example] = bodiesOf(operation);
  if (!isRecord(example) || !before) return;
  const open = fixedNames(visit.subject, resource).filter((name) => !(name in example));
  const json = { ...example, ...forbiddenChanges(open, before.record) };
  const exchange = await visit.call(operation, { path, json });
  const record = exchange.response.json;
  if (!isSuccess(exchange) || !isRecord(record)) {
    // Refusing it is as good.
    visit.holds(readOnlyKept);
    return;
  }
  const kept = Object.fromEntries(open.map((name) => [name, before.record[name]]));
  const problems = differences(visit.subject, {
    shown: { operation, record },
    expected: { record: kept, as: 'no client can change it' },
  });
  tell(visit, readOnlyKept, { problems, exchanges: [before.exchange, exchange] });
}
