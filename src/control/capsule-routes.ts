import type { Answer } from '../mock/exchange.ts';
import type { ControlRequest } from './control-request.ts';

/** The session as one file, to be played again. */
export function exportCapsule({ mock, session, version }: ControlRequest): Answer {
  const { kind, format, ...rest } = mock.capsule(session);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="capsule.json"',
    },
    body: `${JSON.stringify({ kind, format, parley: version, ...rest }, null, 2)}\n`,
  };
}
