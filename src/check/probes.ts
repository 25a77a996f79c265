import type { Probe } from './probe.ts';
import { documentedExamples } from './probes/documented-examples.ts';
import { listFilters } from './probes/list-filters.ts';
import { listOrder } from './probes/list-order.ts';
import { listParts } from './probes/list-parts.ts';
import { listSearch } from './probes/list-search.ts';
import { rateLimitExhaustion } from './probes/rate-limit-exhaustion.ts';
import { rateLimitUse } from './probes/rate-limit-use.ts';

/** Everything that is tried with any API, in the order reports show it. */
export const probes: readonly Probe[] = [
  documentedExamples,
  listParts,
  listFilters,
  listSearch,
  listOrder,
  rateLimitUse,
  rateLimitExhaustion,
];
