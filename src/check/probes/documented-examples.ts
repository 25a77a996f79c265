import { effectOf, type Probe } from '../probe.ts';

/** Sends the documented example of every operation, for the rules that judge single exchanges. */
export const documentedExamples: Probe = {
  rules: [],
  cases: ({ contract }) =>
    contract.operations.map((operation) => ({
      title: `${operation.operationId} as documented`,
      operation,
      effect: effectOf(operation),
      async run(visit) {
        await visit.call(operation);
      },
    })),
};
