import { preciseTimestamp } from '../world/clock.ts';
import { invalidBody, membersOf, refuseOthers } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';
import { durationOf } from './duration.ts';

/** What RFC 3339 can write, from the epoch on: counts of seconds are then not negative. */
const range = { first: 0, last: Date.parse('9999-12-31T23:59:59.999Z') };

/** `now`: RFC 3339 in UTC, milliseconds. */
interface ClockState {
  readonly now: string;
  readonly frozen: boolean;
}

export function readClock({ mock, session }: ControlRequest): ClockState {
  const { clock } = mock.session(session);
  return { now: preciseTimestamp(clock.now()), frozen: clock.frozen };
}

/** `{ now?, frozen? }`: what is absent stays as it is. */
export function setClock(request: ControlRequest): ClockState {
  const { now, frozen, ...unknown } = membersOf(
    request,
    'an object with now (RFC 3339), frozen (true or false), or both',
  );
  const instant = typeof now === 'string' ? Date.parse(now) : Number.NaN;
  if (now !== undefined && (Number.isNaN(instant) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(String(now)))) {
    throw invalidBody('now: expected an RFC 3339 time, as 2025-10-30T12:00:00Z');
  }
  if (instant < range.first || instant > range.last) {
    throw invalidBody('now: expected a time from 1970 to 9999');
  }
  if (frozen !== undefined && typeof frozen !== 'boolean')
    throw invalidBody('frozen: expected true or false');
  refuseOthers(unknown);
  const { clock } = request.mock.session(request.session);
  // Frozen first: time that passed between the two would move the clock away from the instant asked for.
  if (frozen !== undefined) clock.freeze(frozen);
  if (now !== undefined) clock.set(instant);
  return readClock(request);
}

/** `{ duration }`, ISO 8601: `PT60S`, `P1DT2H`. */
export async function advanceClock(request: ControlRequest): Promise<ClockState> {
  const { duration, ...unknown } = membersOf(
    request,
    'an object with a duration (ISO 8601, as PT60S)',
  );
  refuseOthers(unknown);
  const { clock, settled } = request.mock.session(request.session);
  const read = durationOf(duration);
  if ('expected' in read) throw invalidBody(`duration: ${read.expected}`);
  const { milliseconds } = read;
  if (clock.now() + milliseconds > range.last) {
    throw invalidBody('duration: expected one that does not lead beyond the year 9999');
  }
  clock.advance(milliseconds);
  await settled();
  return readClock(request);
}

/** What falls due, in order. `at`: RFC 3339 in UTC. */
export const listAgenda = ({ mock, session }: ControlRequest): readonly DueTask[] =>
  mock
    .session(session)
    .agenda()
    .map(({ at, api, name }) => ({ at: preciseTimestamp(at), api, name }));

interface DueTask {
  readonly at: string;
  readonly api: string;
  readonly name: string;
}
