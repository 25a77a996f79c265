import { accessFaults } from './access.ts';
import { errorFaults } from './errors.ts';
import type { Fault } from './fault.ts';
import { responseFaults } from './responses.ts';

/** Every deliberate fault, by what is wrong. */
export const catalogue: readonly Fault[] = [...responseFaults, ...errorFaults, ...accessFaults];
