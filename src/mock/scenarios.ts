import type { ErrorFormat } from '../conventions/error-format.ts';
import type { RateLimit } from '../conventions/rate-limit.ts';
import type { Fault } from '../world/fault.ts';

/** A situation that a session can be put in. Several can be on at once. */
export interface Scenario {
  /** A sentence. */
  readonly description: string;
  /** Met as long as it is on; their `api` is the scenario's own. */
  readonly faults?: readonly Omit<Fault, 'api'>[];
  /** The records it brings instead of the usual ones, which are there again when it ends. */
  readonly records?: RecordSet;
}

/** `none`: lists are empty; else so many records of the main collection. */
export type RecordSet = 'none' | { readonly size: number };

/** Plain HTTP is refused. */
export const httpsOnly = 'https-only';
/** No credential is accepted any more. */
export const keyExpired = 'key-expired';
/** Every credential's quota is used up. */
export const quotaSpent = 'rate-limited';

const general: Readonly<Record<string, Scenario>> = {
  [keyExpired]: { description: 'Every credential has expired.' },
  'server-errors': {
    description: 'Every request fails with the API’s internal error.',
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
  huge: { description: 'There are 100,000 records of the main kind.', records: { size: 100_000 } },
};

export interface ScenariosOptions {
  readonly definition: {
    /** A sentence stands for a scenario that handlers and tasks ask for. */
    readonly scenarios?: Readonly<Record<string, string | Scenario>>;
  };
  readonly errors: ErrorFormat;
  readonly rateLimit: RateLimit | undefined;
}

/** The scenarios that any API has, as far as its contract allows them, then its own. */
export function compileScenarios({
  definition: { scenarios: own = {} },
  errors,
  rateLimit,
}: ScenariosOptions): ReadonlyMap<string, Scenario> {
  const all: Record<string, Scenario> = { ...general };
  if (rateLimit) all[quotaSpent] = { description: 'The quota of every credential is used up.' };
  if (errors.statusOf('insecure-connection') !== undefined) {
    all[httpsOnly] = { description: 'Requests over plain HTTP are refused.' };
  }
  for (const [name, scenario] of Object.entries(own)) {
    all[name] = typeof scenario === 'string' ? { description: scenario } : scenario;
  }
  return new Map(Object.entries(all));
}

/** The variant of the records that these scenarios bring, by its name; `` is the usual one. */
export function variantOf(
  scenarios: ReadonlyMap<string, Scenario>,
  active: ReadonlySet<string>,
): string {
  for (const name of active) if (scenarios.get(name)?.records) return name;
  return '';
}
