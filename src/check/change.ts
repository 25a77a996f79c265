import { mergedPatch } from '../conventions/merge-patch.ts';
import { answeredResource } from '../spec/crud.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { Operation } from '../spec/operation.ts';
import { propertiesOf, type Resource } from '../spec/schema-walk.ts';
import { differences } from './difference.ts';
import { exampleBodiesOf } from './example-body.ts';
import { type Json, varied } from './own-record.ts';
import type { Problem } from './rule.ts';
import type { Subject } from './subject.ts';

/** A change of one record, and what was seen of the record before and after. */
export interface Change {
  readonly resource: Resource;
  readonly operation: Operation;
  /** The JSON body; empty for none. */
  readonly sent: Json;
  readonly before: Json;
  /** As the change was answered. */
  readonly after: Json;
}

/** The bodies that an operation documents; one of none where it takes none. */
export const bodiesOf = (operation: Operation): readonly unknown[] =>
  operation.requestBody?.required ? exampleBodiesOf(operation) : [undefined];

/** What was sent and is not so in the answer. */
export function unappliedProblems(subject: Subject, change: Change): readonly Problem[] {
  const { operation, sent, after } = change;
  const shown = Object.entries(sent).map(([name, value]) => [name, projected(after[name], value)]);
  return differences(subject, {
    shown: { operation, record: Object.fromEntries(shown) },
    expected: { record: sent, as: 'it was sent' },
  });
}

/** The part of a value that what was sent speaks of. */
function projected(value: unknown, sent: unknown): unknown {
  if (!isRecord(value) || !isRecord(sent)) return value;
  const members = Object.keys(sent)
    .filter((name) => name in value)
    .map((name) => [name, projected(value[name], sent[name])]);
  return Object.fromEntries(members);
}

/** What was not sent and is not as it was before. */
export function unmergedProblems(subject: Subject, change: Change): readonly Problem[] {
  const { operation, resource, sent, before, after } = change;
  const merged = mergedPatch(before, sent);
  const named = Object.keys(sent).filter(
    (name) => !isRecord(sent[name]) || !isRecord(before[name]),
  );
  return differences(subject, {
    shown: { operation, record: after },
    expected: { record: merged, as: 'it was before', except: [...named, resource.updatedAt] },
  });
}

/** What the client may not write: key, parent, times, and what is `readOnly`. */
export function fixedNames(
  { contract }: Subject,
  { key, parent, createdAt, updatedAt, schema }: Resource,
): readonly string[] {
  const readOnly = propertiesOf(contract, schema).filter(({ node }) => node.readOnly === true);
  const names = [key, parent?.property, createdAt, ...readOnly.map(({ name }) => name)];
  return [...new Set(names.filter((it) => it !== undefined).filter((it) => it !== updatedAt))];
}

/** Other values for what the client may not write. */
export function forbiddenChanges(names: readonly string[], record: Json): Json {
  const changed = names.flatMap((name) => {
    const value = record[name];
    if (typeof value === 'boolean') return [[name, !value]];
    const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
    if (isTime) return [[name, '2001-01-01T00:00:00Z']];
    return typeof value === 'string' || typeof value === 'number'
      ? [[name, varied(value, 'x')]]
      : [];
  });
  return Object.fromEntries(changed);
}

/** The change's times that are wrong: the last change's has to move, the creation's to stay. */
export function timeProblems({ resource, before, after, sent }: Change): readonly Problem[] {
  const { updatedAt = '', createdAt = '', schema } = resource;
  const was = Date.parse(String(before[updatedAt]));
  const is = Date.parse(String(after[updatedAt]));
  if (Number.isNaN(was) || updatedAt in sent) return [];
  const pointer = `${schema}/x-resource`;
  const still = `must be later than ${before[updatedAt]}, is ${after[updatedAt]}`;
  const moved = `must stay ${before[createdAt]}, is ${after[createdAt]}`;
  const same = after[createdAt] === undefined || after[createdAt] === before[createdAt];
  return [
    ...(is > was ? [] : [{ place: `/${updatedAt}`, problem: still, pointer }]),
    ...(same ? [] : [{ place: `/${createdAt}`, problem: moved, pointer }]),
  ];
}

/** Whether the answer to the operation is the record. */
export const answersRecord = ({ contract }: Subject, operation: Operation): boolean =>
  answeredResource({ contract, operation }) !== undefined;
