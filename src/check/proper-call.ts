import type { Operation } from '../spec/operation.ts';
import type { Call } from './call.ts';
import { exampleBody } from './example-body.ts';
import { effectOf, type Visit } from './probe.ts';

/** A key that no record has. */
export const unknownKey = 'parley-unknown';

/** Path parameters with which nothing that is there can come to harm. */
export const harmlessPath = ({ parameters }: Operation): NonNullable<Call['path']> =>
  Object.fromEntries(
    parameters.filter((it) => it.in === 'path').map(({ name }) => [name, unknownKey]),
  );

export interface ProperCall {
  /** For every request to the operation, proper or not. */
  readonly path: Call['path'];
  /** Whether the documented request may be sent: there is one, and it does no harm, should the target be wrong. */
  readonly sendable: boolean;
  /** Its record need not exist, which a server may say before it says anything else. */
  readonly madeUp: boolean;
}

/**
 * The documented request to an operation, to be sent with a credential that is to be refused. Refused or not, it changes
 * nothing of a real API's that was there before.
 */
export function properCall(operation: Operation, visit: Visit): ProperCall {
  const effect = effectOf(operation);
  const complete = !operation.requestBody?.required || exampleBody(operation) !== undefined;
  if (visit.clock) return { path: {}, sendable: complete, madeUp: false };
  const path = harmlessPath(operation);
  const madeUp = Object.keys(path).length > 0;
  if (effect === 'read') return { path: {}, sendable: complete, madeUp };
  return { path, sendable: complete && (madeUp || effect === 'create'), madeUp };
}
