import { mayCall } from '../../conventions/security.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Exchange } from '../exchange.ts';
import { improperCall } from '../improper-call.ts';
import { type CheckCredential, effectOf, type Probe, type Visit } from '../probe.ts';
import { properCall } from '../proper-call.ts';
import { expectRefusal, refusalStatus, securityPointer, undecided } from '../refusal.ts';
import { authFirst } from '../rules/auth-first.ts';
import { authForbidden } from '../rules/auth-forbidden.ts';
import { authGranted } from '../rules/auth-granted.ts';

/** Calls every operation that has security with each valid credential: those with the rights, and those without. */
export const permissions: Probe = {
  rules: [authForbidden, authGranted, authFirst],
  feeds: ['errors'],
  cases: ({ contract }) =>
    contract.operations
      .filter(({ security }) => security.length > 0)
      .map((operation) => ({
        title: `${operation.operationId} with each credential`,
        operation,
        effect: effectOf(operation),
        async run(visit) {
          const valid = visit.credentials.filter((it) => !it.expired);
          for (const credential of valid) await tryCredential({ operation, credential }, visit);
        },
      })),
};

interface Attempt {
  readonly operation: Operation;
  readonly credential: CheckCredential;
}

async function tryCredential(attempt: Attempt, visit: Visit): Promise<void> {
  const { operation, credential } = attempt;
  const { name: as, roles } = credential;
  if (as === 'full' || (roles && mayCall(operation, roles))) return expectEntry(attempt, visit);
  if (!roles) return expectSameAnswer(attempt, visit);
  const { path, sendable, madeUp } = properCall(operation, visit);
  const improper = improperCall(visit.subject, operation);
  await expectRefusal(visit, {
    operation,
    kind: 'forbidden',
    rule: authForbidden,
    who: `for the credential ${as}`,
    proper: sendable ? { path, as } : undefined,
    improper: improper && { path, ...improper, as },
    madeUp,
  });
}

/** Of a real API, with a request that changes nothing: an invalid one, where it would be a change. */
async function expectEntry({ operation, credential }: Attempt, visit: Visit): Promise<void> {
  const { name: as } = credential;
  const harmless = visit.clock !== undefined || effectOf(operation) === 'read';
  const improper = harmless ? undefined : improperCall(visit.subject, operation);
  const { path, madeUp } = properCall(operation, visit);
  if (!harmless && !madeUp && !improper) {
    return visit.inconclusive(authGranted, 'any request could change something');
  }
  const exchange = await visit.call(operation, { path, ...improper, as });
  const { status } = exchange.response;
  const reason = undecided(exchange);
  if (reason !== undefined) return visit.inconclusive(authGranted, reason);
  if (!isRefused(exchange, visit)) return visit.holds(authGranted);
  const problem = `must not be ${status} for the credential ${as}, whose roles open the operation`;
  const pointer = securityPointer(operation);
  visit.broken(authGranted, { place: 'status', problem, actual: status, pointer }, [exchange]);
}

/** Nobody says what this credential may do; whatever it is, an invalid request does not change it. */
async function expectSameAnswer({ operation, credential }: Attempt, visit: Visit): Promise<void> {
  const { name: as } = credential;
  const { path, sendable } = properCall(operation, visit);
  const improper = improperCall(visit.subject, operation);
  if (!sendable || !improper) return;
  const first = await visit.call(operation, { path, as });
  if (!isRefused(first, visit)) return;
  const second = await visit.call(operation, { path, ...improper, as });
  const expected = first.response.status;
  const { status } = second.response;
  const reason = undecided(second);
  if (reason !== undefined) return visit.inconclusive(authFirst, reason);
  if (status === expected) return visit.holds(authFirst);
  const problem = `must be ${expected} for the credential ${as} though the request is invalid as well, is ${status}`;
  const pointer = securityPointer(operation);
  const exchanges = [first, second];
  visit.broken(
    authFirst,
    { place: 'status', problem, expected, actual: status, pointer },
    exchanges,
  );
}

function isRefused({ response: { status } }: Exchange, { subject }: Visit): boolean {
  return (
    status === refusalStatus(subject, 'unauthenticated') ||
    status === refusalStatus(subject, 'forbidden')
  );
}
