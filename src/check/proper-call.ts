import type { Operation } from '../spec/operation.ts';
import type { Call } from './call.ts';
import { effectOf, type Visit } from './probe.ts';

/** A key that no record has. */
const unknownKey = 'parley-unknown';

/** Path parameters with which nothing that is there can come to harm. */
export const harmlessPath = ({ parameters }: Operation): NonNullable<Call['path']> =>
  Object.fromEntries(
    parameters.filter((it) => it.in === 'path').map(({ name }) => [name, unknownKey]),
  );

export interface ProperCall {
  /** Undefined where even this could do harm, should the target be wrong. */
  readonly call: Call | undefined;
  /** Its record does not exist, which a server may say before it says anything else. */
  readonly madeUp: boolean;
}

/**
 * The documented request to an operation, to be sent with a credential that is to be refused. Refused or not, it changes
 * nothing of a real API's that was there before.
 */
export function properCall(operation: Operation, visit: Visit): ProperCall {
  const effect = effectOf(operation);
  if (visit.clock || effect === 'read') return { call: {}, madeUp: false };
  const path = harmlessPath(operation);
  if (Object.keys(path).length > 0) return { call: { path }, madeUp: true };
  return { call: effect === 'create' ? {} : undefined, madeUp: false };
}
