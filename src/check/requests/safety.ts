import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { pathArguments } from '../path-arguments.ts';
import { effectOf, type Visit } from '../probe.ts';

/** A key that no server has. */
const unknownKey = 'parley-no-such-key';

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
  const names = operation.parameters.flatMap((it) => (it.in === 'path' ? [it.name] : []));
  if (names.length === 0) return effect === 'create' ? {} : undefined;
  return Object.fromEntries(names.map((name) => [name, unknownKey]));
}
