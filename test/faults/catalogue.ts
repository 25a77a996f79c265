import type { Fault } from './fault.ts';
import { paginationFaults } from './pagination.ts';
import { rateLimitFaults } from './rate-limits.ts';
import { responseFaults } from './responses.ts';
import { selectionFaults } from './selections.ts';

/** Every deliberate fault, by what is wrong. */
export const catalogue: readonly Fault[] = [
  ...responseFaults,
  ...paginationFaults,
  ...selectionFaults,
  ...rateLimitFaults,
];
