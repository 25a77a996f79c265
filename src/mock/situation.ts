import type { Task } from '../world/agenda.ts';
import type { Clock } from '../world/clock.ts';
import type { ArmedFault } from '../world/fault.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { didYouMean } from './nearest.ts';
import { Problem } from './problem.ts';
import type { Scenario } from './scenarios.ts';

/** Where a session stands: its time, what is still to happen in it, and its scenarios. */
export interface Situation {
  readonly name: string;
  readonly clock: Clock;
  /** Runs what has fallen due, each thing to its end before the next. */
  settled(): Promise<void>;
  /** What is still to happen, in order. */
  agenda(): readonly Task[];
  /** Every scenario there is, and whether the session is in it. */
  scenarios(): readonly ScenarioState[];
  /** Puts the session in a scenario, or takes it out; several can be on at once. Throws `Problem` for one that there is not. */
  setScenario(scenario: ScenarioSwitch): void;
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

interface SituationOptions {
  readonly name: string;
  readonly world: World;
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  /** Throws `Problem` for a name that is no API's. */
  apiNamed(name: string): { readonly api: CompiledApi };
}

export const createSituation = ({ name, world, apis, apiNamed }: SituationOptions): Situation => ({
  name,
  clock: world.clock,
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
});

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

export function arm(world: World, fault: Omit<ArmedFault, 'matched' | 'used'>): ArmedFault {
  const armed = { ...fault, matched: 0, used: 0 };
  world.faults = [...world.faults, armed];
  return armed;
}
