import type { Allowance } from '../conventions/rate-limit.ts';
import type { Task } from '../world/agenda.ts';
import type { Clock } from '../world/clock.ts';
import type { ArmedFault, Fault } from '../world/fault.ts';
import type { World } from '../world/world.ts';
import { type CollectionState, collectionsOf } from './collection-list.ts';
import type { CompiledApi } from './compile-api.ts';
import { checkedFault } from './fault-check.ts';
import { checkedLimit, type LimitChange } from './limit-check.ts';
import { didYouMean } from './nearest.ts';
import { Problem } from './problem.ts';
import type { Quotas } from './quotas.ts';
import type { Scenario } from './scenarios.ts';
import { createStateControl, type StateControl } from './state-control.ts';

/** The controls of one session. */
export interface Session extends StateControl {
  readonly name: string;
  readonly clock: Clock;
  /** What the state of every API consists of. */
  collections(): readonly CollectionState[];
  /** Runs what has fallen due, each thing to its end before the next. */
  settled(): Promise<void>;
  /** What is still to happen, in order. */
  agenda(): readonly Task[];
  /** Every scenario there is, and whether the session is in it. */
  scenarios(): readonly ScenarioState[];
  /** Puts the session in a scenario, or takes it out; several can be on at once. Throws `Problem` for one that there is not. */
  setScenario(scenario: ScenarioSwitch): void;
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

export interface ScenarioSwitch {
  readonly api: string;
  readonly name: string;
  readonly active: boolean;
}

export interface ScenarioState extends ScenarioSwitch {
  /** A sentence. */
  readonly description: string;
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

/** An API as sessions need it. */
export interface SteeredApi {
  readonly api: CompiledApi;
  readonly quotas: Quotas;
}

export interface SessionOptions {
  readonly name: string;
  readonly world: World;
  readonly apis: ReadonlyMap<string, SteeredApi>;
  /** Throws `Problem` for a name that is no API's. */
  apiNamed(name: string): SteeredApi;
}

export function createSession({ name, world, apis, apiNamed }: SessionOptions): Session {
  return {
    ...createStateControl({ world, apiNamed }),
    name,
    clock: world.clock,
    collections: () => [...apis.values()].flatMap(({ api }) => collectionsOf(api, world)),
    settled: () => world.agenda.settled(),
    agenda: () => world.agenda.pending,

    scenarios: () =>
      [...apis.values()].flatMap(({ api: { contract, scenarios } }) =>
        [...scenarios].map(([name, { description }]) => {
          const active = world.scenarios(contract.name).has(name);
          return { api: contract.name, name, description, active };
        }),
      ),
    setScenario: (scenario) => switchScenario(world, scenario, apiNamed(scenario.api).api),

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

/** Throws `Problem` for a scenario that the API does not have. */
export function scenarioNamed(name: string, { contract, scenarios }: CompiledApi): Scenario {
  const scenario = scenarios.get(name);
  if (scenario) return scenario;
  const names = [...scenarios.keys()];
  const detail = `${contract.name} has no scenario ${name}; it has: ${names.join(', ')}.`;
  throw new Problem(404, { title: 'No such scenario', detail: detail + didYouMean(name, names) });
}

/** Throws `Problem` for a scenario that the API does not have. */
export function switchScenario(
  world: World,
  { api, name, active }: ScenarioSwitch,
  compiled: CompiledApi,
): void {
  const scenario = scenarioNamed(name, compiled);
  if (world.scenarios(api).has(name) === active) return;
  world.setScenario({ api, name, active });
  const own = `${api}/${name}`;
  world.faults = world.faults.filter((it) => it.scenario !== own);
  if (!active) return;
  // Their ids say what chance decides about them, so they are the same whatever other faults there were.
  for (const [index, fault] of (scenario.faults ?? []).entries()) {
    arm(world, { id: `${api}-${name}-${index + 1}`, fault: { ...fault, api }, scenario: own });
  }
}

function arm(world: World, fault: Omit<ArmedFault, 'matched' | 'used'>): ArmedFault {
  const armed = { ...fault, matched: 0, used: 0 };
  world.faults = [...world.faults, armed];
  return armed;
}

function limitsOf({ api, quotas }: SteeredApi, world: World): readonly LimitState[] {
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
