import { type Agenda, createAgenda, type Task } from './agenda.ts';
import type { Clock, Instant } from './clock.ts';
import type { ArmedFault } from './fault.ts';
import type { Store } from './store.ts';
import { createTraffic, type Traffic, type TrafficTally } from './traffic.ts';

/** Requests made since `start`, in milliseconds since the epoch. */
export interface QuotaUse {
  readonly start: Instant;
  readonly used: number;
}

/** What a credential may do in a session, where that is not what the contract says. */
export interface LimitOverride {
  readonly api: string;
  /** Default: every credential that has no override of its own. */
  readonly credential?: string | undefined;
  /** Not counted at all. */
  readonly off?: boolean | undefined;
  /** Requests per window. */
  readonly limit?: number | undefined;
  /** The window's length. */
  readonly seconds?: number | undefined;
}

/** Everything that changes in one session. */
export interface World {
  readonly clock: Clock;
  readonly agenda: Agenda;
  /** The store of an API in the variant that is on, forked from its seed at first use. */
  store(api: string): Store;
  traffic(api: string): Traffic;
  /** What the usual store of an API begins with. */
  seeded(api: string): Store;
  /** Those that were used, by API and variant. */
  readonly stores: ReadonlyMap<string, Store>;
  /** How many requests there have been. */
  readonly requests: number;
  /** 1, 2, 3, …: the number of a request in the session. */
  nextRequest(): number;
  /** Scenarios that are on, by API. */
  scenarios(api: string): ReadonlySet<string>;
  setScenario(scenario: { api: string; name: string; active: boolean }): void;
  /** Requests made in the current windows, by API and credential. */
  readonly quotas: Map<string, readonly QuotaUse[]>;
  /** In the order they are asked. */
  faults: readonly ArmedFault[];
  /** 1, 2, 3, …: what makes the ids of faults. */
  nextFault(): number;
  limits: readonly LimitOverride[];
  /** All of it but the records. */
  settings(): WorldSettings;
  /** All of it as it is now, which later changes do not touch; costs no copies of records. */
  state(): WorldState;
  /** Everything becomes as it was then. The clock takes up its time. */
  restore(state: WorldState): void;
}

/** A session at one moment. */
export interface WorldState extends WorldSettings {
  /** By API and variant. */
  readonly stores: ReadonlyMap<string, Store>;
}

export interface WorldSettings {
  readonly now: Instant;
  readonly frozen: boolean;
  readonly requests: number;
  readonly faultsMade: number;
  readonly traffic: ReadonlyMap<string, readonly TrafficTally[]>;
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
  readonly quotas: ReadonlyMap<string, readonly QuotaUse[]>;
  readonly faults: readonly ArmedFault[];
  readonly limits: readonly LimitOverride[];
  readonly pending: readonly Task[];
}

/** What a store begins with: as the API is seeded, or as scenarios have it. */
export interface Seeded {
  readonly api: string;
  /** The scenarios that bring or change records, in the order they were switched on. */
  readonly variant: readonly string[];
  /** The world's own store in another variant. */
  other(variant: readonly string[]): Store;
}

export interface WorldOptions {
  readonly clock: Clock;
  /** Asked at a store's first use; the world forks what it is given. */
  seeded(seeded: Seeded): Store;
  /** Those of an API's scenarios that bring or change records. Default: none. */
  variantOf?(api: string, scenarios: ReadonlySet<string>): readonly string[];
  run(task: Task, world: World): void | Promise<void>;
  /** Told after each restore. */
  restored?(world: World): void;
}

export function createWorld({
  clock,
  seeded,
  variantOf = () => [],
  run,
  restored,
}: WorldOptions): World {
  let traffics = new Map<string, Traffic>();
  let scenarios: ReadonlyMap<string, ReadonlySet<string>> = usual;
  let faultsMade = 0;

  const storeIn = (api: string, variant: readonly string[]): Store =>
    getOrMake(world.stores, {
      key: [api, ...variant].join(' '),
      make: () => seeded({ api, variant, other: (variant) => storeIn(api, variant) }).fork(),
    });

  /** A scenario that is switched on again begins anew. */
  function forgetStores(api: string, scenario: string): void {
    for (const key of world.stores.keys()) {
      const [of, ...variant] = key.split(' ');
      if (of === api && variant.includes(scenario)) world.stores.delete(key);
    }
  }

  const world: OwnWorld = {
    clock,
    agenda: createAgenda({ clock, run: (task) => run(task, world) }),
    store: (api) => storeIn(api, variantOf(api, world.scenarios(api))),
    traffic: (api) => getOrMake(traffics, { key: api, make: createTraffic }),
    seeded: (api) => seeded({ api, variant: [], other: (variant) => storeIn(api, variant) }),
    stores: new Map(),
    requests: 0,
    nextRequest: () => ++world.requests,
    scenarios: (api) => scenarios.get(api) ?? none,
    setScenario({ api, name, active }) {
      const on = new Set(world.scenarios(api));
      if (active) on.add(name);
      else on.delete(name);
      scenarios = new Map(scenarios).set(api, on);
      if (!active) forgetStores(api, name);
    },
    quotas: new Map(),
    faults: [],
    nextFault: () => ++faultsMade,
    limits: [],
    settings: () => ({
      now: clock.now(),
      frozen: clock.frozen,
      requests: world.requests,
      faultsMade,
      traffic: mapped(traffics, (traffic) => traffic.tallies()),
      scenarios: mapped(scenarios, (names) => [...names]),
      quotas: new Map(world.quotas),
      faults: world.faults,
      limits: world.limits,
      pending: world.agenda.pending,
    }),
    state: () => ({ ...world.settings(), stores: mapped(world.stores, (store) => store.fork()) }),
    restore(state) {
      world.requests = state.requests;
      faultsMade = state.faultsMade;
      world.stores = mapped(state.stores, (store) => store.fork());
      traffics = mapped(state.traffic, createTraffic);
      scenarios = mapped(state.scenarios, (names) => new Set(names));
      world.quotas.clear();
      for (const [key, windows] of state.quotas) world.quotas.set(key, windows);
      world.faults = state.faults;
      world.limits = state.limits;
      // Nothing is pending while the clock jumps, or it would run what is to be forgotten.
      world.agenda.replace([]);
      clock.freeze(state.frozen);
      clock.set(state.now);
      world.agenda.replace(state.pending);
      restored?.(world);
    },
  };
  return world;
}

interface OwnWorld extends World {
  stores: Map<string, Store>;
  requests: number;
}

const none: ReadonlySet<string> = new Set();

/** No API in any scenario, as almost every session is. */
const usual: ReadonlyMap<string, ReadonlySet<string>> = new Map();

const mapped = <A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

function getOrMake<T>(map: Map<string, T>, { key, make }: { key: string; make: () => T }): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
