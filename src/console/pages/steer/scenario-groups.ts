import type { ScenarioState } from './situation.ts';

/** Puts scenarios on or off. */
export type SetScenarios = (states: readonly ScenarioState[], on: boolean) => void;

/** A scenario that several APIs have. */
export interface GeneralScenario {
  readonly name: string;
  /** Of the first API that has it. */
  readonly description: string;
  readonly states: readonly ScenarioState[];
}

export interface ScenarioGroups {
  readonly general: readonly GeneralScenario[];
  /** Those that one API has only, by its name. */
  readonly own: ReadonlyMap<string, readonly ScenarioState[]>;
}

/** Parts what several APIs have from what one has alone; with one API, all of it is its own. */
export function scenarioGroups(scenarios: readonly ScenarioState[]): ScenarioGroups {
  const byName = grouped(scenarios, 'name');
  const general = [...byName].flatMap(([name, states]) => {
    const [first] = states;
    return first && states.length > 1 ? [{ name, description: first.description, states }] : [];
  });
  const alone = scenarios.filter(({ name }) => byName.get(name)?.length === 1);
  return { general, own: grouped(alone, 'api') };
}

function grouped(
  scenarios: readonly ScenarioState[],
  by: 'name' | 'api',
): ReadonlyMap<string, readonly ScenarioState[]> {
  const groups = new Map<string, ScenarioState[]>();
  for (const it of scenarios) {
    const group = groups.get(it[by]);
    if (group) group.push(it);
    else groups.set(it[by], [it]);
  }
  return groups;
}
