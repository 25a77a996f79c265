import type { Operation } from '../../spec/operation.ts';
import type { Exchange } from '../exchange.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { invalidBodyVariants } from '../requests/body-variants.ts';
import { invalidFormVariants } from '../requests/form-variants.ts';
import { invalidParameterVariants } from '../requests/parameter-variants.ts';
import { safePath } from '../requests/safety.ts';
import type { Variant } from '../requests/variant.ts';
import { invalidRefused, judgeRefusal } from '../rules/requests-invalid-refused.ts';
import { noServerError } from '../rules/requests-no-server-error.ts';
import { refusalNamesField } from '../rules/requests-refusal-names-field.ts';
import type { Subject } from '../subject.ts';

/** Sends each operation requests that are wrong in one way each; how they are answered is judged as any exchange is. */
export const invalidRequests: Probe = {
  rules: [invalidRefused, refusalNamesField, noServerError],
  cases: (subject) =>
    subject.contract.operations
      .filter(({ parameters, requestBody }) => parameters.length > 0 || requestBody)
      .map((operation) => ({
        title: `${operation.operationId} with what it must refuse`,
        operation,
        effect: effectOf(operation),
        async run(visit) {
          const path = await safePath(visit, operation);
          for (const variant of path ? variantsOf(subject, operation) : []) {
            if (variant.heavy && !visit.clock) continue;
            const call = { ...variant.call, path: { ...path, ...variant.call.path } };
            tell(visit, { variant, exchange: await visit.call(operation, call) });
          }
        },
      })),
};

const variantsOf = (subject: Subject, operation: Operation): readonly Variant[] => [
  ...invalidParameterVariants(subject, operation),
  ...invalidBodyVariants(subject, operation),
  ...invalidFormVariants(subject, operation),
];

/** Of a body that is no text, an exchange does not show what is wrong. */
function tell(
  visit: Visit,
  { variant, exchange }: { readonly variant: Variant; readonly exchange: Exchange },
): void {
  if (!variant.breaks) return;
  const { subject } = visit;
  const problems = judgeRefusal(exchange, { subject, problems: [variant.breaks] });
  if (problems?.length === 0) visit.holds(invalidRefused);
  for (const problem of problems ?? []) visit.broken(invalidRefused, problem, [exchange]);
}
