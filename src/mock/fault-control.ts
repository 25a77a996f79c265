import type { Allowance } from '../conventions/rate-limit.ts';
import type { ArmedFault, Fault } from '../world/fault.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { checkedFault } from './fault-check.ts';
import { checkedLimit, type LimitChange } from './limit-check.ts';
import { Problem } from './problem.ts';
import type { Quotas } from './quotas.ts';
import { arm } from './situation.ts';

/** What a session puts in the way of requests. */
export interface FaultControl {
  /** In the order they are asked. */
  faults(): readonly ArmedFault[];
  /** Throws `Problem` naming the member that is wrong. */
  addFault(fault: Fault): ArmedFault;
  /** Throws `Problem` where there is none of this id. */
  removeFault(id: string): void;
  /** Those that scenarios brought stay. */
  removeFaults(): void;
  /** How every credential of every API with a rate limit stands. */
  limits(): readonly LimitState[];
  /**
   * Takes the place of an earlier one for the same credential, unless it says no more than what is left. Throws `Problem`
   * naming the member that is wrong.
   */
  setLimit(limit: LimitChange): void;
  /** The documented limits hold again. Throws `Problem` for an API that there is not. */
  resetLimits(api: string): void;
}

export interface LimitState extends Omit<Allowance, 'reset'> {
  readonly api: string;
  readonly credential: string;
  /** Length of the window. */
  readonly seconds: number;
  /** Not counted at all. */
  readonly off: boolean;
  /** When the window ends, in milliseconds since the epoch. */
  readonly reset: number;
}

/** An API as faults and limits need it. */
interface LimitedApi {
  readonly api: CompiledApi;
  readonly quotas: Quotas;
}

interface FaultControlOptions {
  readonly world: World;
  readonly apis: ReadonlyMap<string, LimitedApi>;
  /** Throws `Problem` for a name that is no API's. */
  apiNamed(name: string): LimitedApi;
}

export function createFaultControl({ world, apis, apiNamed }: FaultControlOptions): FaultControl {
  return {
    faults: () => world.faults,
    addFault: (value) => {
      const fault = checkedFault(value, apis);
      return arm(world, { id: `fault-${world.nextFault()}`, fault });
    },
    removeFault(id) {
      if (!world.faults.some((it) => it.id === id)) {
        const ids = world.faults.map((it) => it.id).join(', ') || 'none';
        throw new Problem(404, {
          title: 'No such fault',
          detail: `There is no ${id}; there are: ${ids}.`,
        });
      }
      world.faults = world.faults.filter((it) => it.id !== id);
    },
    removeFaults() {
      world.faults = world.faults.filter((it) => it.scenario !== undefined);
    },

    limits: () => [...apis.values()].flatMap((it) => limitsOf(it, world)),
    setLimit(change) {
      const { remaining, ...limit } = checkedLimit(change, apiNamed);
      const { api: name, credential, ...rest } = limit;
      if (Object.values(rest).some((it) => it !== undefined)) {
        const others = world.limits.filter((it) => it.api !== name || it.credential !== credential);
        world.limits = [...others, limit];
      }
      if (remaining === undefined) return;
      const { api, quotas } = apiNamed(name);
      const now = world.clock.now();
      const all = [...api.credentials.values()].map((it) => it.name);
      for (const one of credential === undefined ? all : [credential]) {
        quotas.leave({ world, credential: one, now }, remaining);
      }
    },
    resetLimits(api) {
      apiNamed(api);
      world.limits = world.limits.filter((it) => it.api !== api);
    },
  };
}

function limitsOf({ api, quotas }: LimitedApi, world: World): readonly LimitState[] {
  const { contract, rateLimit, credentials } = api;
  if (!rateLimit) return [];
  const now = world.clock.now();
  const { name } = contract;
  return [...credentials.values()].flatMap(({ name: credential, expired }) => {
    const use = { world, credential, now };
    const allowance = expired ? undefined : quotas.stand(use);
    if (!allowance) return [];
    const { limit, remaining, reset, retryAfter } = allowance;
    const { off = false, seconds = rateLimit.quotas[0].seconds } = quotas.override(use) ?? {};
    return [{ api: name, credential, limit, remaining, reset, retryAfter, seconds, off }];
  });
}
