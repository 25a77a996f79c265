import { accessFaults } from './access.ts';
import { aimychatsFaults } from './aimychats-laws.ts';
import { changedFaults } from './changed.ts';
import { createdFaults } from './created.ts';
import { deletedFaults } from './deleted.ts';
import { errorFaults } from './errors.ts';
import type { Fault } from './fault.ts';
import { icecoreFaults } from './icecore-laws.ts';
import { imbraceFaults } from './imbrace-laws.ts';
import { inboxFaults } from './inbox-laws.ts';
import { inkeepFaults } from './inkeep-laws.ts';
import { paginationFaults } from './pagination.ts';
import { rateLimitFaults } from './rate-limits.ts';
import { refusedFaults } from './refused.ts';
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
  ...createdFaults,
  ...changedFaults,
  ...deletedFaults,
  ...refusedFaults,
  ...icecoreFaults,
  ...aimychatsFaults,
  ...inboxFaults,
  ...inkeepFaults,
  ...imbraceFaults,
];
