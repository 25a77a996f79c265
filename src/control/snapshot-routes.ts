import { defaultSession } from '../mock/sessions.ts';
import type { SnapshotSummary } from '../mock/snapshots.ts';
import type { StateDifference } from '../mock/state-difference.ts';
import type { StateFile } from '../mock/state-file.ts';
import { preciseTimestamp } from '../world/clock.ts';
import { invalidBody, membersOf, refuseOthers } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';

/** `taken` (real time) and `now` (of the session's clock): RFC 3339 in UTC. */
interface ShownSnapshot extends Omit<SnapshotSummary, 'taken' | 'now'> {
  readonly taken: string;
  readonly now: string;
}

export const listSnapshots = ({ mock }: ControlRequest): readonly ShownSnapshot[] =>
  mock.snapshots.list().map(shown);

/** `{ name }`: keeps the session as it is. */
export function takeSnapshot(request: ControlRequest): ShownSnapshot {
  const { name, ...unknown } = membersOf(request, 'an object with a name');
  if (typeof name !== 'string') throw invalidBody('name: expected a text');
  refuseOthers(unknown);
  return shown(request.mock.snapshots.take({ name, session: sessionOf(request) }));
}

export const readSnapshot = ({ mock, path: { name = '' } }: ControlRequest): StateFile =>
  mock.snapshots.read(name);

/** The body is the file. */
export function writeSnapshot(request: ControlRequest): ShownSnapshot {
  const { name = '' } = request.path;
  const snapshot = { name, session: sessionOf(request) };
  return shown(request.mock.snapshots.write(snapshot, request.body));
}

export function removeSnapshot({ mock, path: { name = '' } }: ControlRequest): undefined {
  mock.snapshots.remove(name);
}

export function restoreSnapshot(request: ControlRequest): { session: string; snapshot: string } {
  const { name = '' } = request.path;
  const session = sessionOf(request);
  request.mock.snapshots.restore({ name, session });
  return { session, snapshot: name };
}

/** `?with=<another>`; without it, with the session as it is. */
export function diffSnapshot(request: ControlRequest): StateDifference {
  const other = request.query.get('with');
  const to = other === null ? { session: sessionOf(request) } : { with: other };
  return request.mock.snapshots.difference(request.path.name ?? '', to);
}

const sessionOf = ({ session = defaultSession }: ControlRequest): string => session;

const shown = ({ taken, now, ...rest }: SnapshotSummary): ShownSnapshot => ({
  ...rest,
  taken: preciseTimestamp(taken),
  now: preciseTimestamp(now),
});
