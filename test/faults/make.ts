import { parsePointer } from '../../src/spec/json-pointer.ts';
import { type Answered, type Edit, edited } from './edit.ts';
import type { Called, Fault } from './fault.ts';

/** Whose answers are made wrong. */
export type Place = Pick<Fault, 'api' | 'operationId'>;

export const at = (api: string, operationId?: string): Place => ({ api, operationId });

export interface Wrong {
  readonly name: string;
  readonly rule: string;
  /** Undefined leaves the answer as it is. */
  edit(answer: Answered, called: Called): Edit | undefined;
}

/** The same fault in each place. */
export const faultsAt = (places: readonly Place[], { name, rule, edit }: Wrong): readonly Fault[] =>
  places.map((place) => ({ name, rule, ...place, wrap: edited({ ...place, edit }) }));

/** For answers with a body to successful requests. */
export const success =
  (edit: Wrong['edit']): Wrong['edit'] =>
  (answer, called) =>
    answer.status < 300 && answer.text !== '' ? edit(answer, called) : undefined;

/** For answers of this status. */
export const refused =
  (status: number, edit: Wrong['edit']): Wrong['edit'] =>
  (answer, called) =>
    answer.status === status ? edit(answer, called) : undefined;

/** The JSON with another value at the pointer; undefined as a value leaves it out, and no edit at all where nothing is there. */
export function put(json: unknown, pointer: string, value: unknown): Edit | undefined {
  const names = [...parsePointer(pointer)];
  const last = names.pop() ?? '';
  const copy = structuredClone(json);
  const owner = names.reduce(
    (node: unknown, name) => (node as Record<string, unknown> | undefined)?.[name],
    copy,
  ) as Record<string, unknown> | undefined;
  if (owner?.[last] === undefined) return undefined;
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return { json: copy };
}

/** The value at the pointer, of what was a JSON body. */
export const putting =
  (pointer: string, value: unknown): Wrong['edit'] =>
  ({ json }) =>
    put(json, pointer, value);
