import type { Clock } from '../world/clock.ts';
import type { Journal } from './journal.ts';
import type { Session } from './session.ts';

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

/** The session, with all that steers it written down. */
export function steeredSession(session: Session, journal: Journal): Session {
  const written = steering.map((name) => {
    const run = session[name] as (...args: readonly unknown[]) => unknown;
    const steer = (...args: readonly unknown[]): unknown =>
      journal.act(() => run(...args), { name, args: () => args });
    return [name, steer] as const;
  });
  return {
    ...session,
    clock: steeredClock(session.clock, journal),
    async settled() {
      const event = journal.settling();
      await session.settled();
      journal.ended(event);
    },
    ...(Object.fromEntries(written) as Pick<Session, (typeof steering)[number]>),
  };
}

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
