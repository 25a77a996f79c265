import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { pathArguments } from '../path-arguments.ts';
import { effectOf, type Visit } from '../probe.ts';
import { harmlessPath } from '../proper-call.ts';

/**
 * What the operation is called for on this target; undefined where it must not be called. A mock has the records that the
 * contract's examples name. A real API has others, which are found in its lists to be read, and are not to be touched: what
 * would change or delete asks for a key that does not exist.
 */
export async function safePath(
  visit: Visit,
  operation: Operation,
): Promise<NonNullable<Call['path']> | undefined> {
  if (visit.clock) return {};
  const effect = effectOf(operation);
  if (effect === 'read') return (await pathArguments(visit, { operation, most: 1 }))[0];
  const path = harmlessPath(operation);
  return Object.keys(path).length > 0 || effect === 'create' ? path : undefined;
}
