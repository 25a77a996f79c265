import type { Operation } from '../../spec/operation.ts';
import { propertiesOf } from '../../spec/schema-walk.ts';
import type { Call } from '../call.ts';
import { jsonMedia } from '../example-body.ts';
import type { Exchange } from '../exchange.ts';
import { exchangeRules } from '../exchange-rules.ts';
import { effectOf, type Probe, type Visit } from '../probe.ts';
import { isAccepted, isRefusedForForm, refusedProblem } from '../requests/acceptance.ts';
import { bodyBases } from '../requests/body-bases.ts';
import { formCall } from '../requests/form-variants.ts';
import { documentedQuery } from '../requests/parameter-variants.ts';
import { safePath } from '../requests/safety.ts';
import { noServerError } from '../rules/requests-no-server-error.ts';
import { validAccepted } from '../rules/requests-valid-accepted.ts';
import type { Subject } from '../subject.ts';

/** Sends every operation as its documentation shows it. */
export const documentedExamples: Probe = {
  rules: [validAccepted, noServerError],
  feeds: exchangeRules.map(({ name }) => name),
  cases: (subject) =>
    subject.contract.operations.map((operation) => ({
      title: `${operation.operationId} as documented`,
      operation,
      effect: effectOf(operation),
      async run(visit) {
        const path = await safePath(visit, operation);
        const sent: Sent[] = [];
        for (const request of path ? documentedRequests(subject, operation) : []) {
          const exchange = await visit.call(operation, { ...request.call, path });
          sent.push({ ...request, exchange });
        }
        tell(visit, { operation, sent });
      },
    })),
};

interface DocumentedRequest {
  /** `the body is the example meetingNotes` */
  readonly title: string;
  readonly call: Call;
}

/** With no more than is required, with every parameter's example, and with each example of the body. */
function documentedRequests(subject: Subject, operation: Operation): readonly DocumentedRequest[] {
  const form = formCall(subject, operation);
  const bodies = bodyBases(subject, operation).map(({ example, value }) => ({
    title:
      example === undefined ? 'the body is as it must be' : `the body is the example ${example}`,
    call: { json: value },
  }));
  const query = documentedQuery(operation);
  const plain = { title: 'nothing is but what is required', call: {} };
  return [
    ...(form ? [{ title: 'the form has every part', call: form }] : []),
    ...(form || operation.requestBody?.required ? [] : [plain]),
    ...bodies,
    ...(Object.keys(query).length > 0
      ? [{ title: 'every parameter has its example', call: { query } }]
      : []),
  ];
}

interface Sent extends DocumentedRequest {
  readonly exchange: Exchange;
}

interface Outcome {
  readonly operation: Operation;
  readonly sent: readonly Sent[];
}

function tell(visit: Visit, { operation, sent }: Outcome): void {
  const { subject } = visit;
  const { operationId, pointer } = operation;
  const isOneAccepted = sent.some(({ exchange }) => isAccepted(exchange));
  for (const { title, call, exchange } of sent) {
    if (isAccepted(exchange)) visit.holds(validAccepted);
    else if (isRefusedForForm(exchange, subject)) {
      const isNamed = visit.clock
        ? !isOneAccepted && mayNotBeThere(subject, exchange)
        : operation.path.includes('{') || call.query !== undefined || 'json' in call;
      const problem = refusedProblem({ title, exchange, pointer, subject });
      if (isNamed) {
        visit.inconclusive(validAccepted, `what the examples of ${operationId} name is not there`);
      } else visit.broken(validAccepted, problem, [exchange]);
    }
  }
}

/** Even a mock need not have the records that the contract's examples speak of: it may be empty. */
function mayNotBeThere(
  { contract, errors }: Subject,
  { operation, response: { status } }: Exchange,
): boolean {
  const schema = operation && jsonMedia(operation)?.schema;
  const names = schema === undefined ? [] : propertiesOf(contract, schema);
  return (
    errors?.statusOf('not-found') === status || names.some(({ node }) => 'x-reference' in node)
  );
}
