import { accessFaults } from './access.ts';
import { errorFaults } from './errors.ts';
import type { Fault } from './fault.ts';
import { paginationFaults } from './pagination.ts';
import { rateLimitFaults } from './rate-limits.ts';
import { requestFaults } from './requests.ts';
import { responseFaults } from './responses.ts';
import { selectionFaults } from './selections.ts';

/** Every deliberate fault, by what is wrong. */
export const catalogue: readonly Fault[] = [
  ...responseFaults,
  ...errorFaults,
  ...accessFaults,
  ...requestFaults,
  ...paginationFaults,
  ...selectionFaults,
  ...rateLimitFaults,
];
