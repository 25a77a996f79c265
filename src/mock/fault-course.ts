import type { ErrorFormat } from '../conventions/error-format.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './exchange.ts';
import { broken, injectedReply } from './fault-answer.ts';
import { holdBack } from './fault-delay.ts';
import { type Faulted, mishapOf } from './fault-match.ts';
import type { Reply } from './scene.ts';

/** What faults do to one request, once they have held it back for as long as they say. */
export interface FaultCourse {
  /** Ids of the faults that it met. */
  readonly ids: readonly string[];
  readonly delayed: boolean;
  /** The one that decides about the answer; undefined where there are only delays. */
  readonly fault: DecidingFault | undefined;
}

export interface DecidingFault {
  /**
   * What it answers instead of the API, or undefined where it leaves the answer to it. `waits`: seconds until the quota
   * is whole again. Throws `ApiError` for an error that the API words itself.
   */
  reply(waits: number | undefined): Reply | undefined;
  /** The answer as it leaves when the fault has done its work on it. */
  broken(answer: Answer): Answer;
}

interface FaultedRequest extends Omit<Faulted, 'errors'> {
  readonly errors: ErrorFormat;
}

/** Rejects with `Problem` where the session ends while the request is held back. */
export async function faultCourse(
  faulted: FaultedRequest,
  chances: { readonly world: World; readonly random: Random },
): Promise<FaultCourse | undefined> {
  const mishap = await mishapOf(faulted, chances);
  if (!mishap) return undefined;
  const { ids, delay, answer: fault } = mishap;
  if (delay > 0) await holdBack(chances.world, delay);
  return {
    ids,
    delayed: delay > 0,
    fault: fault && {
      reply: (waits) => injectedReply(fault, { errors: faulted.errors, waits }),
      broken: (answer) => broken(answer, fault),
    },
  };
}
