import { Problem } from '../mock/problem.ts';
import type { SessionSummary } from '../mock/sessions.ts';
import { preciseTimestamp } from '../world/clock.ts';
import { invalidBody, membersOf, refuseOthers } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';

/** The session's next use finds records, clock and quotas as the seed has them. */
export function resetSession({ mock, session = 'default' }: ControlRequest): { session: string } {
  mock.session(session);
  mock.reset(session);
  return { session };
}

/** `lastUse` (real time) and `now` (of the session's clock): RFC 3339 in UTC. */
interface ShownSession extends Omit<SessionSummary, 'lastUse' | 'now'> {
  readonly lastUse: string;
  readonly now: string;
}

export const listSessions = ({ mock }: ControlRequest): readonly ShownSession[] =>
  mock.sessionSummaries().map(({ lastUse, now, ...rest }) => ({
    ...rest,
    lastUse: preciseTimestamp(lastUse),
    now: preciseTimestamp(now),
  }));

/** `{ name, from? }`. A session also begins by being named in a request; this one can begin as a snapshot is. */
export async function createSession(request: ControlRequest): Promise<{ name: string }> {
  const { name, from, ...unknown } = membersOf(
    request,
    'an object with a name, and from, the name of a snapshot',
  );
  if (typeof name !== 'string') throw invalidBody('name: expected a text');
  if (from !== undefined && typeof from !== 'string') throw invalidBody('from: expected a text');
  refuseOthers(unknown);
  const { mock } = request;
  if (from !== undefined) mock.snapshots.restore({ name: from, session: name });
  else mock.session(name);
  await mock.saved(name);
  return { name };
}

export function deleteSession({ mock, path: { name = '' } }: ControlRequest): undefined {
  if (!mock.sessions().includes(name)) {
    throw new Problem(404, { title: 'No such session', detail: `There is no session ${name}.` });
  }
  mock.reset(name);
}
