import type { OperationPlan } from './compile-api.ts';
import type { Answer } from './exchange.ts';

/** The mock answered what its contract does not have. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach';
}

interface OwnAnswer {
  readonly plan: OperationPlan;
  readonly answer: Answer;
  /** The body before it was written as JSON. */
  readonly body: unknown;
}

/** Undefined for an answer that honours the contract. */
export function breachOf({ plan, answer, body }: OwnAnswer): ContractBreach | undefined {
  const [violation] = plan.judgeOwn({
    status: answer.status,
    mediaType: answer.headers['Content-Type'],
    header: (name) => answer.headers[name],
    body: answer.body === undefined ? undefined : body,
  });
  if (!violation) return undefined;
  const { place, problem, pointer } = violation;
  const { operationId } = plan.operation;
  return new ContractBreach(
    `The mock broke its own contract: ${operationId} answered ${answer.status}, where ${place} ${problem} (${pointer})`,
  );
}
