import type { Operation } from '../../spec/operation.ts';
import type { Exchange } from '../exchange.ts';
import { exchangeRules } from '../exchange-rules.ts';
import { type Attempt, effectOf, type Probe, type Visit } from '../probe.ts';
import { isAccepted, isRefusedForForm, refusedProblem } from '../requests/acceptance.ts';
import { type RandomCall, randomCalls } from '../requests/random-call.ts';
import { requestProblems } from '../requests/request-problems.ts';
import { safePath } from '../requests/safety.ts';
import { standingRefusal } from '../requests/standing-refusal.ts';
import { invalidRefused } from '../rules/requests-invalid-refused.ts';
import { noServerError } from '../rules/requests-no-server-error.ts';
import { refusalNamesField } from '../rules/requests-refusal-names-field.ts';
import { validAccepted } from '../rules/requests-valid-accepted.ts';
import { BudgetSpent } from '../sender.ts';

export interface FuzzOptions {
  /** Requests per operation, besides those that make a failing one smaller. */
  readonly runs: number;
  readonly seed: number;
}

/** Sends each operation random requests, right and wrong ones, and makes each that shows a fault as small as it can be. */
export const fuzzed = ({ runs, seed }: FuzzOptions): Probe => ({
  rules: [noServerError, invalidRefused, refusalNamesField, validAccepted],
  feeds: exchangeRules.map(({ name }) => name),
  cases: ({ contract }) =>
    contract.operations
      .filter((it) => it.parameters.some((one) => one.in === 'query') || it.requestBody)
      .map((operation) => ({
        title: `${operation.operationId} with ${runs} random requests of seed ${seed}`,
        operation,
        effect: effectOf(operation),
        async run(visit) {
          const path = await safePath(visit, operation);
          if (path) await search(visit, { operation, path, runs, seed });
        },
      })),
});

interface Search extends FuzzOptions {
  readonly operation: Operation;
  readonly path: NonNullable<RandomCall['call']['path']>;
}

type Fault = Attempt['problems'][number];

const identityOf = ({ rule, problem }: Fault): string =>
  `${rule.name} ${problem.place} ${problem.pointer}`;

/** Goes on after a fault, for others. */
async function search(visit: Visit, { operation, path, runs, seed }: Search): Promise<void> {
  const fc = await import('fast-check');
  const calls = randomCalls({ fc, subject: visit.subject, operation });
  const known = new Set<string>();
  for (let left = runs, round = 0; left > 0; round++) {
    const hunt = createHunt(visit, { operation, path, known });
    const outcome = await fc.check(fc.asyncProperty(calls, hunt.isSound), {
      seed: seed + round,
      numRuns: left,
    });
    if (hunt.ended) throw hunt.ended;
    if (!outcome.failed || !hunt.smallest) return visit.holds(noServerError);
    const { exchange, faults } = hunt.smallest;
    for (const { rule, problem } of faults) visit.broken(rule, problem, [exchange]);
    for (const fault of faults) known.add(identityOf(fault));
    left -= outcome.numRuns;
  }
}

interface Hunt {
  isSound(call: RandomCall): Promise<boolean>;
  /** The last one that was not. */
  readonly smallest: { readonly exchange: Exchange; readonly faults: readonly Fault[] } | undefined;
  /** Why no more could be sent. */
  readonly ended: BudgetSpent | undefined;
}

interface HuntOptions extends Pick<Search, 'operation' | 'path'> {
  readonly known: ReadonlySet<string>;
}

function createHunt(visit: Visit, { operation, path, known }: HuntOptions): Hunt {
  let smallest: Hunt['smallest'];
  let ended: BudgetSpent | undefined;
  return {
    async isSound(random) {
      if (ended) return true;
      try {
        const { exchange, problems } = await visit.attempt(operation, { ...random.call, path });
        const refused = await refusal(visit, { random, exchange, operation, path });
        const faults = [...problems, ...refused].filter((it) => !known.has(identityOf(it)));
        if (faults.length > 0) smallest = { exchange, faults };
        return faults.length === 0;
      } catch (error) {
        // Thrown here, it would be taken for a fault to be made smaller.
        if (!(error instanceof BudgetSpent)) throw error;
        ended = error;
        return true;
      }
    },
    get smallest() {
      return smallest;
    },
    get ended() {
      return ended;
    },
  };
}

interface Sent extends Pick<Search, 'operation' | 'path'> {
  readonly random: RandomCall;
  readonly exchange: Exchange;
}

/** A right request that names nothing freely has no reason to be refused for its form. */
async function refusal(
  visit: Visit,
  { random, exchange, operation, path }: Sent,
): Promise<readonly Fault[]> {
  const { subject } = visit;
  if (random.free || isAccepted(exchange) || !isRefusedForForm(exchange, subject)) return [];
  if (requestProblems(exchange, subject)?.length !== 0) return [];
  const { reason } = await standingRefusal({
    operation,
    ...random,
    send: async (call) => (await visit.attempt(operation, { ...call, path })).exchange,
  });
  if (reason !== undefined) return [];
  const title = 'every value is one of those documented';
  const { pointer } = operation;
  return [{ rule: validAccepted, problem: refusedProblem({ title, exchange, pointer, subject }) }];
}
