import { isRecord } from '../spec/json-pointer.ts';
import type { LimitOverride } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { checkedFault } from './fault-check.ts';
import { checkedLimit } from './limit-check.ts';
import { didYouMean } from './nearest.ts';
import { Problem } from './problem.ts';
import type { Scenario } from './scenarios.ts';

/** Scenarios by API and name, beside those that the APIs have. */
export type OwnScenarios = Readonly<Record<string, Readonly<Record<string, Scenario>>>>;

type Apis = ReadonlyMap<string, { readonly api: CompiledApi }>;

/** Where a value stands, as `ownScenarios.<api>.<name>`. */
interface Place {
  readonly at: string;
  readonly api: string;
  readonly apis: Apis;
}

const members: Readonly<Record<keyof Scenario, (value: unknown, place: Place) => void>> = {
  description(value, { at }) {
    if (typeof value !== 'string' || value.trim() === '') throw invalid(at, 'expected a sentence');
  },
  faults: each((fault, { api, apis }) => checkedFault({ ...membersOf(fault), api }, apis)),
  limits: each((limit, { api, apis }) => {
    const apiNamed = (name: string) => apis.get(name) as { readonly api: CompiledApi };
    checkedLimit({ ...membersOf(limit), api } as LimitOverride, apiNamed);
  }),
  records(value, { at }) {
    const { size, ...others } = isRecord(value) ? value : {};
    const sized = Number.isInteger(size) && Number(size) >= 0 && Object.keys(others).length === 0;
    if (value === 'none' || typeof value === 'function' || sized) return;
    throw invalid(at, 'expected none, { size } with a whole number from 0, or a function');
  },
  expired(value, { at }) {
    if (typeof value !== 'boolean') throw invalid(at, 'expected true or false');
  },
};

/** Throws `Problem` naming the key that is wrong, as `ownScenarios.<api>.<name>.faults[0]`, and what it may be. */
export function checkOwnScenarios(own: OwnScenarios, apis: Apis): void {
  for (const [api, scenarios] of Object.entries(own)) {
    const at = `ownScenarios.${api}`;
    const names = [...apis.keys()];
    if (!names.includes(api)) {
      throw invalid(
        at,
        `there is no such API; there are: ${names.join(', ')}.${didYouMean(api, names)}`,
      );
    }
    if (!isRecord(scenarios)) throw invalid(at, 'expected an object of scenarios by name');
    for (const [name, scenario] of Object.entries(scenarios)) {
      checkScenario(scenario, { at: `${at}.${name}`, api, apis });
      if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
        throw invalid(`${at}.${name}`, 'expected a name of small letters, digits and hyphens');
      }
    }
  }
}

function checkScenario(scenario: unknown, { at, ...place }: Place): void {
  if (!isRecord(scenario)) throw invalid(at, 'expected a scenario, an object');
  if (scenario.description === undefined) {
    throw invalid(`${at}.description`, 'expected a sentence that says what is the case');
  }
  for (const [name, value] of Object.entries(scenario)) {
    const check = Object.hasOwn(members, name) ? members[name as keyof Scenario] : undefined;
    if (!check) {
      const names = Object.keys(members);
      const problem = `is not a member of a scenario; there are ${names.join(', ')}.`;
      throw invalid(`${at}.${name}`, problem + didYouMean(name, names));
    }
    if (value !== undefined) check(value, { at: `${at}.${name}`, ...place });
  }
}

/** A check of every item of a list, whose problems are then told with their place. */
function each(check: (item: unknown, place: Place) => void) {
  return (value: unknown, { at, ...place }: Place): void => {
    if (!Array.isArray(value)) throw invalid(at, 'expected a list');
    for (const [index, item] of value.entries()) {
      const here = `${at}[${index}]`;
      try {
        check(item, { at: here, ...place });
      } catch (error) {
        throw error instanceof Problem ? invalid(here, error.message) : error;
      }
    }
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value))
    throw new Problem(400, { title: 'Invalid scenario', detail: 'expected an object' });
  if ('api' in value) {
    const detail = 'api: is the API that the scenario belongs to, and not said again';
    throw new Problem(400, { title: 'Invalid scenario', detail });
  }
  return value;
}

const invalid = (at: string, problem: string): Problem =>
  new Problem(400, { title: 'Invalid scenario', detail: `${at}: ${problem}` });
