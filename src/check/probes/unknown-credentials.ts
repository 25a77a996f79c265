import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { improperCall } from '../improper-call.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { properCall } from '../proper-call.ts';
import { expectRefusal } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { authExpiredCredential } from '../rules/auth-expired-credential.ts';
import { authFirst } from '../rules/auth-first.ts';
import { authRequired } from '../rules/auth-required.ts';
import { authWrongCredential } from '../rules/auth-wrong-credential.ts';
import { wrongCredential } from '../wrong-credential.ts';

const kind = 'unauthenticated';

/** Calls every operation that has security with no credential, one that nobody issued, and those known to have expired. */
export const unknownCredentials: Probe = {
  rules: [authRequired, authWrongCredential, authExpiredCredential, authFirst],
  feeds: ['response', 'errors'],
  cases: ({ contract }) =>
    contract.operations
      .filter(({ security }) => security.length > 0)
      .map((operation) => ({
        title: `${operation.operationId} without a valid credential`,
        operation,
        effect: effectOf(operation),
        run: (visit) => tryCredentials(operation, visit),
      })),
};

interface Refused {
  readonly rule: Rule;
  readonly who: string;
  readonly call: Call;
}

async function tryCredentials(operation: Operation, visit: Visit): Promise<void> {
  const { subject, credentials } = visit;
  const expired = credentials.filter((it) => it.expired);
  const attempts: readonly Refused[] = [
    { rule: authRequired, who: 'without a credential', call: { as: null } },
    {
      rule: authWrongCredential,
      who: 'for a credential that nobody issued',
      call: { as: null, headers: wrongCredential(subject, credentials) },
    },
    ...expired.map(({ name }) => ({
      rule: authExpiredCredential,
      who: `for the credential ${name}, which is no longer valid`,
      call: { as: name },
    })),
  ];
  const { path, sendable } = properCall(operation, visit);
  const improper = improperCall(subject, operation);
  for (const attempt of attempts) {
    await expectRefusal(visit, {
      operation,
      kind,
      rule: attempt.rule,
      who: attempt.who,
      proper: sendable ? { path, ...attempt.call } : undefined,
      improper: improper && merged({ path, ...improper }, attempt.call),
    });
  }
}

const merged = (call: Call, { headers, ...rest }: Call): Call => ({
  ...call,
  ...rest,
  headers: { ...call.headers, ...headers },
});
