import type { ControlClient } from '../../../control/client.ts';
import { stopwatch } from '../../../world/clock.ts';

type List<Part extends 'limits' | 'faults' | 'scenarios'> = Awaited<
  ReturnType<ControlClient[Part]['list']>
>;

export type LimitState = List<'limits'>[number];
export type ArmedFault = List<'faults'>[number];
export type ScenarioState = List<'scenarios'>[number];
export type DueTask = Awaited<ReturnType<ControlClient['clock']['agenda']>>[number];

/** How a session stands. */
export interface Situation {
  readonly clock: SeenClock;
  readonly agenda: readonly DueTask[];
  readonly limits: readonly LimitState[];
  readonly faults: readonly ArmedFault[];
  readonly scenarios: readonly ScenarioState[];
}

/** The session's clock when it was read, which goes on since unless it is frozen. */
export interface SeenClock {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
  /** By the stopwatch. */
  readonly readAt: number;
}

export async function readSituation(client: ControlClient): Promise<Situation> {
  const [clock, agenda, limits, faults, scenarios] = await Promise.all([
    client.clock.read(),
    client.clock.agenda(),
    client.limits.list(),
    client.faults.list(),
    client.scenarios.list(),
  ]);
  const { now, frozen } = clock;
  const seen = { now: Date.parse(now), frozen, readAt: stopwatch() };
  return { clock: seen, agenda, limits, faults, scenarios };
}

/** What the session's clock says at this moment. */
export const nowBy = ({ now, frozen, readAt }: SeenClock): number =>
  frozen ? now : now + stopwatch() - readAt;
