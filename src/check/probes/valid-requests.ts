import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
import { effectOf, type Probe, type ProbeCase, type Visit } from '../probe.ts';
import { isAccepted, isRefusedForForm, refusedProblem } from '../requests/acceptance.ts';
import { validBodyGroups } from '../requests/body-variants.ts';
import { documentedQuery, validParameterGroups } from '../requests/parameter-variants.ts';
import type { Variant, VariantGroup } from '../requests/variant.ts';
import { noServerError } from '../rules/requests-no-server-error.ts';
import { validAccepted } from '../rules/requests-valid-accepted.ts';
import type { Subject } from '../subject.ts';

/** Sends what the contract just allows: every boundary of every parameter and of every field. */
export const validRequests: Probe = {
  rules: [validAccepted, noServerError],
  cases: (subject) => subject.contract.operations.flatMap((it) => casesOf(subject, it)),
};

/** A session for each parameter and field, as a server may take only so many of what an operation creates. */
function casesOf(subject: Subject, operation: Operation): readonly ProbeCase[] {
  const groups = [
    ...validParameterGroups(subject, operation),
    ...validBodyGroups(subject, operation),
  ];
  return groups.map((group) => ({
    title: `${operation.operationId} with every boundary of ${group.subject}`,
    operation,
    effect: effectOf(operation),
    async run(visit) {
      // What this writes on a real API is never taken away again.
      if (!visit.clock && effectOf(operation) !== 'read') {
        visit.inconclusive(validAccepted, 'a real API is not sent every valid write there is');
        return;
      }
      for (const variant of group.variants) await attempt(visit, { operation, group, variant });
    },
  }));
}

interface Attempt {
  readonly operation: Operation;
  readonly group: VariantGroup;
  readonly variant: Variant;
}

async function attempt(visit: Visit, { operation, group, variant }: Attempt): Promise<void> {
  const send = (call: Call) => visit.call(operation, call);
  const { title, call, pointer } = variant;
  const first = await send(call);
  if (isAccepted(first)) return visit.holds(validAccepted);
  if (!isRefusedForForm(first, visit.subject)) return;
  // It may be refused for what has become of the server, for what it names, or for what should come with it.
  const control = await send(group.control);
  if (!isAccepted(control)) {
    return visit.inconclusive(validAccepted, `${group.subject} is refused whatever its form`);
  }
  if (
    call.query &&
    isAccepted(await send({ query: { ...documentedQuery(operation), ...call.query } }))
  ) {
    return visit.inconclusive(
      validAccepted,
      `${group.subject} is taken with other parameters only`,
    );
  }
  const again = await send(call);
  if (isAccepted(again)) {
    return visit.inconclusive(validAccepted, `${title} was refused once, and then accepted`);
  }
  const { subject } = visit;
  const problem = refusedProblem({ title, exchange: again, pointer, subject });
  visit.broken(validAccepted, problem, [control, again]);
}
