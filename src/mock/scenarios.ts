import type { ErrorFormat } from '../conventions/error-format.ts';
import type { RateLimit } from '../conventions/rate-limit.ts';
import type { Contract } from '../spec/contract.ts';
import type { Operation } from '../spec/operation.ts';
import { documentedResponse } from '../spec/response-validator.ts';
import type { Instant } from '../world/clock.ts';
import type { Faker } from '../world/fake.ts';
import type { Fault } from '../world/fault.ts';
import type { Store } from '../world/store.ts';
import type { LimitOverride } from '../world/world.ts';

/** A situation that a session can be put in. Several can be on at once; when one ends, what it brought is gone. */
export interface Scenario<Records = Store['collections']> {
  /** A sentence. */
  readonly description: string;
  /** Met as long as it is on; their `api` is the scenario's own. */
  readonly faults?: readonly Omit<Fault, 'api'>[];
  /** Hold as long as it is on, where the session has set no others. */
  readonly limits?: readonly Omit<LimitOverride, 'api'>[];
  /** The records that there are as long as it is on; the usual ones are there again when it ends. */
  readonly records?: RecordSet<Records>;
  /** No credential is accepted. */
  readonly expired?: boolean;
}

/** `none`: lists are empty; `size`: so many records of the main collection; a function: what the session has, changed. */
export type RecordSet<Records = Store['collections']> =
  | 'none'
  | { readonly size: number }
  | RecordChange<Records>;

/** Changes records, which are the session's own as long as the scenario is on. */
export type RecordChange<Records = Store['collections']> = (
  records: Records,
  given: RecordsGiven,
) => void;

export interface RecordsGiven {
  /** When the session's world began, in milliseconds since the epoch. */
  readonly start: Instant;
  /** A made-up value; the same address gives the same value. */
  fake<T>(address: string, make: (faker: Faker) => T): T;
}

/** Plain HTTP is refused. */
export const httpsOnly = 'https-only';
/** Every credential's quota is used up. */
export const quotaSpent = 'rate-limited';

const general: Readonly<Record<string, Scenario>> = {
  'key-expired': { description: 'Every credential has expired.', expired: true },
  'server-errors': {
    description: 'Every request fails with an internal error.',
    faults: [{ code: 'internal' }],
  },
  flaky: {
    description:
      'A third of the requests fail: some with an internal error, some without an answer.',
    faults: [
      { code: 'internal', probability: 0.2 },
      { abort: 'reset', probability: 0.15 },
    ],
  },
  slow: {
    description: 'Every answer takes 2 to 5 seconds of the virtual clock.',
    faults: [{ delayMs: { min: 2_000, max: 5_000 } }],
  },
  empty: { description: 'Lists are empty, as on the first day.', records: 'none' },
  huge: {
    description:
      'There are 100,000 records of the main kind. Making them takes seconds, in which nothing is answered.',
    records: { size: 100_000 },
  },
};

export interface ScenariosOptions {
  readonly definition: {
    /** A sentence stands for a scenario that handlers and tasks ask for. */
    readonly scenarios?: Readonly<Record<string, string | Scenario>>;
  };
  readonly contract: Contract;
  readonly errors: ErrorFormat;
  readonly rateLimit: RateLimit | undefined;
}

/** The scenarios that any API has, as far as its contract allows them, then its own. */
export function compileScenarios({
  definition: { scenarios: own = {} },
  contract,
  errors,
  rateLimit,
}: ScenariosOptions): ReadonlyMap<string, Scenario> {
  const all: Record<string, Scenario> = { ...general };
  const limited = limitedOperations(contract, errors);
  if (rateLimit) all[quotaSpent] = { description: 'The quota of every credential is used up.' };
  else if (limited.length > 0) {
    all[quotaSpent] = {
      description: 'There were too many requests.',
      faults: limited.map(({ operationId }) => ({ operationId, code: 'rate-limited' })),
    };
  }
  if (errors.statusOf('insecure-connection') !== undefined) {
    all[httpsOnly] = { description: 'Requests over plain HTTP are refused.' };
  }
  for (const [name, scenario] of Object.entries(own)) {
    all[name] = typeof scenario === 'string' ? { description: scenario } : scenario;
  }
  return new Map(Object.entries(all));
}

/** Of an API that tells no quota, the operations that document 429 all the same. */
function limitedOperations(contract: Contract, errors: ErrorFormat): readonly Operation[] {
  if (errors.statusOf('rate-limited') !== 429) return [];
  return contract.operations.filter((operation) => documentedResponse(operation, 429));
}

/** Whether one of the scenarios that are on has every credential refused. */
export const refusesCredentials = (
  scenarios: ReadonlyMap<string, Scenario>,
  active: ReadonlySet<string>,
): boolean => [...active].some((name) => scenarios.get(name)?.expired);
