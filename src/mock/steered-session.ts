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
  const written = <A extends readonly unknown[], R>(
    name: string,
    run: (...args: A) => R,
  ): ((...args: A) => R) => {
    return (...args) => journal.act(() => run(...args), { name, args: () => args });
  };
  return {
    ...session,
    clock: steeredClock(session.clock, journal),
    async settled() {
      const event = journal.settling();
      await session.settled();
      journal.ended(event);
    },
    setScenario: written('setScenario', session.setScenario),
    addFault: written('addFault', session.addFault),
    removeFault: written('removeFault', session.removeFault),
    removeFaults: written('removeFaults', session.removeFaults),
    setLimit: written('setLimit', session.setLimit),
    resetLimits: written('resetLimits', session.resetLimits),
    replaceRecords: written('replaceRecords', session.replaceRecords),
    mergeRecords: written('mergeRecords', session.mergeRecords),
    replaceRecord: written('replaceRecord', session.replaceRecord),
    mergeRecord: written('mergeRecord', session.mergeRecord),
    removeRecord: written('removeRecord', session.removeRecord),
  };
}

/** Where the clock has been put is what counts, whether real time moves it on or not. */
function steeredClock(clock: Clock, journal: Journal): Clock {
  const args = () => [clock.now()];
  return {
    now: clock.now,
    get frozen() {
      return clock.frozen;
    },
    set: (instant) => journal.act(() => clock.set(instant), { name: 'clock', args }),
    advance: (by) => journal.act(() => clock.advance(by), { name: 'clock', args }),
    freeze: (frozen) => journal.act(() => clock.freeze(frozen), { name: 'clock', args }),
    onChange: clock.onChange,
  };
}
