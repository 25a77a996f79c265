import type { Probe } from './probe.ts';
import { documentedExamples } from './probes/documented-examples.ts';
import { entityTags } from './probes/entity-tags.ts';
import { headRequests } from './probes/head-requests.ts';
import { openOperations } from './probes/open-operations.ts';
import { permissions } from './probes/permissions.ts';
import { unknownCredentials } from './probes/unknown-credentials.ts';
import { unknownPaths } from './probes/unknown-paths.ts';

/** Everything that is tried with any API, in the order reports show it. */
export const probes: readonly Probe[] = [
  documentedExamples,
  headRequests,
  entityTags,
  unknownPaths,
  openOperations,
  unknownCredentials,
  permissions,
];
