import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { effectOf, type Visit } from '../probe.ts';

/** A key that no server has. */
const unknownKey = 'parley-no-such-key';

/**
 * The call as this target may be sent it. A real API's own records are not to be touched, so what would change or delete
 * asks for a key that does not exist; undefined where the operation needs none.
 */
export function safeCall(
  visit: Pick<Visit, 'clock'>,
  { operation, call }: { readonly operation: Operation; readonly call: Call },
): Call | undefined {
  if (visit.clock || effectOf(operation) === 'read') return call;
  const names = operation.parameters.flatMap((it) => (it.in === 'path' ? [it.name] : []));
  if (names.length === 0) return effectOf(operation) === 'create' ? call : undefined;
  return { ...call, path: Object.fromEntries(names.map((name) => [name, unknownKey])) };
}
