import { effectOf, type Probe } from '../probe.ts';
import { properCall } from '../proper-call.ts';
import { refusalStatus, securityPointer } from '../refusal.ts';
import { authOpen } from '../rules/auth-open.ts';

/** Calls every operation that has no security without a credential. */
export const openOperations: Probe = {
  rules: [authOpen],
  cases: ({ contract }) =>
    contract.operations
      .filter(({ security }) => security.length === 0)
      .map((operation) => ({
        title: `${operation.operationId} without a credential`,
        operation,
        effect: effectOf(operation),
        async run(visit) {
          const { path, sendable } = properCall(operation, visit);
          if (!sendable)
            return visit.inconclusive(authOpen, 'there is no request that changes nothing');
          const exchange = await visit.call(operation, { path, as: null });
          const { status } = exchange.response;
          if (status !== refusalStatus(visit.subject, 'unauthenticated')) {
            return visit.holds(authOpen);
          }
          const pointer = securityPointer(operation);
          const problem = `must not be ${status} without a credential`;
          visit.broken(authOpen, { place: 'status', problem, actual: status, pointer }, [exchange]);
        },
      })),
};
