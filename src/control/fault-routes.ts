import type { ArmedFault, Fault } from '../world/fault.ts';
import type { ControlRequest } from './control-request.ts';

/** A fault as answers show it: with its id, and how it has fared. */
type ShownFault = Fault & Omit<ArmedFault, 'fault'>;

export const listFaults = ({ mock, session }: ControlRequest): readonly ShownFault[] =>
  mock.session(session).faults().map(shown);

/** The body is the fault. */
export const addFault = ({ mock, session, body }: ControlRequest): ShownFault =>
  shown(mock.session(session).addFault(body as Fault));

export function removeFault({ mock, session, path: { id = '' } }: ControlRequest): undefined {
  mock.session(session).removeFault(id);
}

export function removeFaults({ mock, session }: ControlRequest): undefined {
  mock.session(session).removeFaults();
}

const shown = ({ fault, ...armed }: ArmedFault): ShownFault => ({ ...fault, ...armed });
