import type { CompiledApi } from './compile-api.ts';
import { Problem } from './problem.ts';
import type { Scenario } from './scenarios.ts';

/** The API with these beside its scenarios. Throws `Problem` for a name that it has already. */
export function withScenarios(
  api: CompiledApi,
  own: Readonly<Record<string, Scenario>> = {},
): CompiledApi {
  const taken = Object.keys(own).find((name) => api.scenarios.has(name));
  if (taken !== undefined) {
    const at = `ownScenarios.${api.contract.name}.${taken}`;
    const detail = `${at}: the API has a scenario of this name already; choose another`;
    throw new Problem(400, { title: 'Invalid scenario', detail });
  }
  return { ...api, scenarios: new Map([...api.scenarios, ...Object.entries(own)]) };
}
