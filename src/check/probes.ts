import type { Probe } from './probe.ts';
import { documentedExamples } from './probes/documented-examples.ts';
import { invalidRequests } from './probes/invalid-requests.ts';
import { validRequests } from './probes/valid-requests.ts';

/** Everything that is tried with any API, in the order reports show it. */
export const probes: readonly Probe[] = [documentedExamples, validRequests, invalidRequests];
