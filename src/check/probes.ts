import type { Probe } from './probe.ts';
import { changedRecords } from './probes/changed-records.ts';
import { changedSingletons } from './probes/changed-singletons.ts';
import { createdRecords } from './probes/created-records.ts';
import { deletedRecords } from './probes/deleted-records.ts';
import { documentedExamples } from './probes/documented-examples.ts';
import { entityTags } from './probes/entity-tags.ts';
import { followedLinks } from './probes/followed-links.ts';
import { headRequests } from './probes/head-requests.ts';
import { invalidRequests } from './probes/invalid-requests.ts';
import { listFilters } from './probes/list-filters.ts';
import { listOrder } from './probes/list-order.ts';
import { listParts } from './probes/list-parts.ts';
import { listSearch } from './probes/list-search.ts';
import { openOperations } from './probes/open-operations.ts';
import { permissions } from './probes/permissions.ts';
import { rateLimitExhaustion } from './probes/rate-limit-exhaustion.ts';
import { rateLimitUse } from './probes/rate-limit-use.ts';
import { refusedRequests } from './probes/refused-requests.ts';
import { safeReads } from './probes/safe-reads.ts';
import { unknownCredentials } from './probes/unknown-credentials.ts';
import { unknownPaths } from './probes/unknown-paths.ts';
import { validRequests } from './probes/valid-requests.ts';

/** Everything that is tried with any API, in the order reports show it. */
export const probes: readonly Probe[] = [
  documentedExamples,
  validRequests,
  invalidRequests,
  headRequests,
  entityTags,
  unknownPaths,
  openOperations,
  unknownCredentials,
  permissions,
  listParts,
  listFilters,
  listSearch,
  listOrder,
  rateLimitUse,
  rateLimitExhaustion,
  createdRecords,
  changedRecords,
  changedSingletons,
  deletedRecords,
  refusedRequests,
  safeReads,
  followedLinks,
];
