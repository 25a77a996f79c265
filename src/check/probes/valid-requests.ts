import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { effectOf, type Probe, type ProbeCase, type Visit } from '../probe.ts';
import { isAccepted, isRefusedForForm, refusedProblem } from '../requests/acceptance.ts';
import { validBodyGroups } from '../requests/body-variants.ts';
import { validFormGroups } from '../requests/form-variants.ts';
import { validParameterGroups } from '../requests/parameter-variants.ts';
import { safePath } from '../requests/safety.ts';
import { standingRefusal } from '../requests/standing-refusal.ts';
import type { Variant, VariantGroup } from '../requests/variant.ts';
import { noServerError } from '../rules/requests-no-server-error.ts';
import { validAccepted } from '../rules/requests-valid-accepted.ts';
import type { Subject } from '../subject.ts';

/** Sends what the contract just allows: every boundary of every parameter and of every field. */
export const validRequests: Probe = {
  rules: [validAccepted, noServerError],
  cases: (subject) => subject.contract.operations.flatMap((it) => casesOf(subject, it)),
};

/** What writes has a session for each, as it may be done once only, or so many times. */
function casesOf(subject: Subject, operation: Operation): readonly ProbeCase[] {
  const effect = effectOf(operation);
  const groups = [
    ...validParameterGroups(subject, operation),
    ...validBodyGroups(subject, operation),
    ...validFormGroups(subject, operation),
  ];
  const sessions = groups.flatMap(({ variants, ...group }) =>
    effect === 'read'
      ? [{ ...group, variants, title: `every boundary of ${group.subject}` }]
      : variants.map((it) => ({ ...group, variants: [it], title: `what is allowed: ${it.title}` })),
  );
  return sessions.map(({ title, ...group }) => ({
    title: `${operation.operationId} with ${title}`,
    operation,
    effect,
    async run(visit) {
      // What this writes on a real API is never taken away again.
      if (!visit.clock && effect !== 'read') {
        return visit.inconclusive(
          validAccepted,
          'a real API is not sent every valid write there is',
        );
      }
      const path = await safePath(visit, operation);
      for (const variant of path ? group.variants : []) {
        await attempt(visit, { operation, group, variant, path });
      }
    },
  }));
}

interface Attempt {
  readonly operation: Operation;
  readonly group: VariantGroup;
  readonly variant: Variant;
  readonly path: Call['path'];
}

async function attempt(visit: Visit, { operation, group, variant, path }: Attempt): Promise<void> {
  const send = (call: Call) => visit.call(operation, { ...call, path });
  const { title, call, pointer } = variant;
  const first = await send(call);
  if (isAccepted(first)) return visit.holds(validAccepted);
  if (!isRefusedForForm(first, visit.subject)) return;
  const doubt = { operation, call, control: group.control, send };
  const { reason, exchanges } = await standingRefusal(doubt);
  if (reason !== undefined) return visit.inconclusive(validAccepted, `${group.subject} ${reason}`);
  const { subject } = visit;
  const exchange = exchanges[1] ?? first;
  visit.broken(validAccepted, refusedProblem({ title, exchange, pointer, subject }), exchanges);
}
