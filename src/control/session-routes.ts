import { Problem } from '../mock/problem.ts';
import { invalidBody, membersOf, refuseOthers } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';

/** The session's next use finds records, clock and quotas as the seed has them. */
export function resetSession({ mock, session = 'default' }: ControlRequest): { session: string } {
  mock.session(session);
  mock.reset(session);
  return { session };
}

export const listSessions = ({ mock }: ControlRequest): readonly { name: string }[] =>
  mock.sessions().map((name) => ({ name }));

/** `{ name }`. A session also begins by being named in a request; this one makes it beforehand. */
export function createSession(request: ControlRequest): { name: string } {
  const { name, ...unknown } = membersOf(request, 'an object with a name');
  if (typeof name !== 'string') throw invalidBody('name: expected a text');
  refuseOthers(unknown);
  request.mock.session(name);
  return { name };
}

export function deleteSession({ mock, path: { name = '' } }: ControlRequest): undefined {
  if (!mock.sessions().includes(name)) {
    throw new Problem(404, { title: 'No such session', detail: `There is no session ${name}.` });
  }
  mock.reset(name);
}
