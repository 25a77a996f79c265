import type { Clock } from '../world/clock.ts';
import type { FaultControl } from './fault-control.ts';
import type { Journal } from './journal.ts';
import type { Session } from './session.ts';
import type { Situation } from './situation.ts';
import type { StateControl } from './state-control.ts';

/** What changes a session from outside, and is played again by calling it again. */
export const steering = [
  'setScenario',
  'addFault',
  'removeFault',
  'removeFaults',
  'setLimit',
  'resetLimits',
  'replaceRecords',
  'mergeRecords',
  'replaceRecord',
  'mergeRecord',
  'removeRecord',
] as const satisfies readonly (keyof Session)[];

/** The controls, with all that steers a session by them written down. */
export function steered<T extends Situation | FaultControl | StateControl>(
  controls: T,
  journal: Journal,
): T {
  const written = steering.flatMap((name) => {
    const run: unknown = (controls as Partial<Session>)[name];
    if (typeof run !== 'function') return [];
    const steer = (...args: readonly unknown[]): unknown =>
      journal.act(() => run(...args), { name, args: () => args });
    return [[name, steer] as const];
  });
  return { ...controls, ...Object.fromEntries(written) };
}

/** The same, the clock too. */
export const steeredSituation = (situation: Situation, journal: Journal): Situation => ({
  ...steered(situation, journal),
  clock: steeredClock(situation.clock, journal),
  async settled() {
    const event = journal.settling();
    await situation.settled();
    journal.ended(event);
  },
});

/** Where the clock has been put is what counts, whether real time moves it on or not. */
function steeredClock(clock: Clock, journal: Journal): Clock {
  const args = () => [clock.now()];
  return {
    now: () => clock.now(),
    get frozen() {
      return clock.frozen;
    },
    set: (instant) => journal.act(() => clock.set(instant), { name: 'clock', args }),
    advance: (by) => journal.act(() => clock.advance(by), { name: 'clock', args }),
    freeze: (frozen) => journal.act(() => clock.freeze(frozen), { name: 'clock', args }),
    onChange: (listener) => clock.onChange(listener),
  };
}
