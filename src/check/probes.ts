import type { Probe } from './probe.ts';
import { changedRecords } from './probes/changed-records.ts';
import { changedSingletons } from './probes/changed-singletons.ts';
import { createdRecords } from './probes/created-records.ts';
import { deletedRecords } from './probes/deleted-records.ts';
import { documentedExamples } from './probes/documented-examples.ts';
import { followedLinks } from './probes/followed-links.ts';
import { refusedRequests } from './probes/refused-requests.ts';
import { safeReads } from './probes/safe-reads.ts';

/** Everything that is tried with any API, in the order reports show it. */
export const probes: readonly Probe[] = [
  documentedExamples,
  createdRecords,
  changedRecords,
  changedSingletons,
  deletedRecords,
  refusedRequests,
  safeReads,
  followedLinks,
];
