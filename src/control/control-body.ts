import { Problem } from '../mock/problem.ts';
import { isRecord } from '../spec/json-pointer.ts';
import type { ControlRequest } from './control-request.ts';

export const invalidBody = (detail: string): Problem =>
  new Problem(400, { title: 'Invalid body', detail });

/** The members of a JSON object; `expected` says what else than an object was wanted. */
export function membersOf(
  { body }: ControlRequest,
  expected: string,
): Readonly<Record<string, unknown>> {
  if (!isRecord(body)) throw invalidBody(`expected ${expected}`);
  return body;
}

/** Throws at a member that a route does not know, as a misspelt one would otherwise be ignored in silence. */
export function refuseOthers(unknown: object): void {
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw invalidBody(`${name}: is not a member of this body`);
}
