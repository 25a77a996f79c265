import type { FaultControl } from './fault-control.ts';
import type { Situation } from './situation.ts';
import type { StateControl } from './state-control.ts';

/** The controls of one session. */
export interface Session extends Situation, FaultControl, StateControl {}
