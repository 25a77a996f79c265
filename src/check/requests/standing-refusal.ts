import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import type { Exchange } from '../exchange.ts';
import { isAccepted } from './acceptance.ts';
import { documentedQuery } from './parameter-variants.ts';

export interface Doubt {
  readonly operation: Operation;
  /** What was refused. */
  readonly call: Call;
  /** Ordinary: what refuses this, refuses the call for the same reason. */
  readonly control: Call;
  send(call: Call): Promise<Exchange>;
}

export interface Standing {
  /** Why the refusal may be right; undefined where it stands. */
  readonly reason: string | undefined;
  readonly exchanges: readonly [control: Exchange, again: Exchange] | readonly [];
}

/**
 * Whether a request is refused for its form and nothing else: not for what has become of the server, not for what it names,
 * and not for what should come with it.
 */
export async function standingRefusal({
  operation,
  call,
  control,
  send,
}: Doubt): Promise<Standing> {
  const right = (reason: string): Standing => ({ reason, exchanges: [] });
  const ordinary = await send(control);
  if (!isAccepted(ordinary)) return right('is refused whatever its form');
  const documented = documentedQuery(operation);
  const together = { ...call, query: { ...documented, ...call.query } };
  const isPart = Object.keys(together.query).length > Object.keys(call.query ?? {}).length;
  if (isPart && isAccepted(await send(together)))
    return right('is taken with other parameters only');
  const again = await send(call);
  if (isAccepted(again)) return right('is refused once, and then accepted');
  return { reason: undefined, exchanges: [ordinary, again] };
}
