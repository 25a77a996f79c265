import type { LimitState } from '../mock/fault-control.ts';
import type { LimitChange } from '../mock/limit-check.ts';
import { preciseTimestamp } from '../world/clock.ts';
import { membersOf } from './control-body.ts';
import type { ControlRequest } from './control-request.ts';

/** `reset`: RFC 3339 in UTC. */
type ShownLimit = Omit<LimitState, 'reset'> & { readonly reset: string };

export const listLimits = ({ mock, session }: ControlRequest): readonly ShownLimit[] =>
  mock
    .session(session)
    .limits()
    .map((limit) => ({ ...limit, reset: preciseTimestamp(limit.reset) }));

/** `/limits/{api}`, `{ credential?, limit?, seconds?, remaining?, off? }`: answers with all limits as they are then. */
export function setLimit(request: ControlRequest): readonly ShownLimit[] {
  const limit = membersOf(
    request,
    'an object with limit, seconds, remaining or off, and credential',
  );
  const { api = '' } = request.path;
  request.mock.session(request.session).setLimit({ ...limit, api } as LimitChange);
  return listLimits(request);
}

/** The documented limits hold again. */
export function resetLimits(request: ControlRequest): readonly ShownLimit[] {
  request.mock.session(request.session).resetLimits(request.path.api ?? '');
  return listLimits(request);
}
