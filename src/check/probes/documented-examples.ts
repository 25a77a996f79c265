import type { Operation } from '../../spec/operation.ts';
import type { Call } from '../call.ts';
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
  feeds: ['response', 'errors'],
  cases: (subject) =>
    subject.contract.operations.map((operation) => ({
      title: `${operation.operationId} as documented`,
      operation,
      effect: effectOf(operation),
      async run(visit) {
        const path = await safePath(visit, operation);
        for (const { title, call } of path ? documentedRequests(subject, operation) : []) {
          await send(visit, { operation, request: { title, call: { ...call, path } } });
        }
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

interface Sending {
  readonly operation: Operation;
  readonly request: DocumentedRequest;
}

async function send(visit: Visit, { operation, request }: Sending): Promise<void> {
  const { subject } = visit;
  const { title } = request;
  const exchange = await visit.call(operation, request.call);
  if (isAccepted(exchange)) return visit.holds(validAccepted);
  if (!isRefusedForForm(exchange, subject)) return;
  if (!visit.clock && namesSomething(operation, request)) {
    const reason = `what the examples of ${operation.operationId} name is not there`;
    return visit.inconclusive(validAccepted, reason);
  }
  const { pointer } = operation;
  visit.broken(validAccepted, refusedProblem({ title, exchange, pointer, subject }), [exchange]);
}

/** A real API need not have the records that the contract's examples speak of. */
const namesSomething = ({ parameters }: Operation, { call }: DocumentedRequest): boolean =>
  parameters.some((it) => it.in === 'path') || call.query !== undefined || 'json' in call;
