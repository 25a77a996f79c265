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

/** What worlds of one kind have in common. */
export interface WorldOptions {
  /** Asked at a store's first use; the world forks what it is given. */
  seeded(seeded: Seeded): Store;
  /** Those of an API's scenarios that bring or change records. Default: none. */
  variantOf?(api: string, scenarios: ReadonlySet<string>): readonly string[];
  run(task: Task, world: World): void | Promise<void>;
  /** Told after each restore. */
  restored?(world: World): void;
}

interface OwnWorld extends World {
  readonly options: WorldOptions;
  agenda: Agenda;
  stores: Map<string, Store>;
  traffics: Map<string, Traffic>;
  active: ReadonlyMap<string, ReadonlySet<string>>;
  requests: number;
  faultsMade: number;
}

export function createWorld(clock: Clock, options: WorldOptions): World {
  const own = {
    options,
    clock,
    agenda: createAgenda({ clock, run: (task) => options.run(task, world) }),
    stores: new Map(),
    traffics: new Map(),
    active: usual,
    requests: 0,
    quotas: new Map(),
    faults: [],
    faultsMade: 0,
    limits: [],
  } satisfies Omit<OwnWorld, keyof typeof abilities>;
  const world: World = Object.setPrototypeOf(own, abilities);
  return world;
}

type Abilities = Pick<
  World,
  | ('store' | 'traffic' | 'seeded' | 'scenarios' | 'setScenario')
  | ('nextRequest' | 'nextFault' | 'settings' | 'state' | 'restore')
>;

/** Worlds come by the thousand: each is what differs, and shares all it can do. */
const abilities: Abilities & ThisType<OwnWorld> = {
  store(api) {
    const active = this.scenarios(api);
    const variant = active.size > 0 ? this.options.variantOf?.(api, active) : undefined;
    return storeIn(this, { api, variant: variant ?? usualVariant });
  },
  traffic(api) {
    let traffic = this.traffics.get(api);
    if (!traffic) {
      traffic = createTraffic();
      this.traffics.set(api, traffic);
    }
    return traffic;
  },
  seeded(api) {
    return seededIn(this, { api, variant: [] });
  },
  nextRequest() {
    return ++this.requests;
  },
  scenarios(api) {
    return this.active.get(api) ?? none;
  },
  setScenario({ api, name, active }) {
    const on = new Set(this.scenarios(api));
    if (active) on.add(name);
    else on.delete(name);
    this.active = new Map(this.active).set(api, on);
    if (!active) forgetStores(this, { api, scenario: name });
  },
  nextFault() {
    return ++this.faultsMade;
  },
  settings() {
    const { clock, requests, faultsMade, faults, limits } = this;
    return {
      now: clock.now(),
      frozen: clock.frozen,
      requests,
      faultsMade,
      traffic: mapped(this.traffics, (traffic) => traffic.tallies()),
      scenarios: mapped(this.active, (names) => [...names]),
      quotas: new Map(this.quotas),
      faults,
      limits,
      pending: this.agenda.pending,
    };
  },
  state() {
    return { ...this.settings(), stores: mapped(this.stores, (store) => store.fork()) };
  },
  restore(state) {
    this.requests = state.requests;
    this.faultsMade = state.faultsMade;
    this.stores = mapped(state.stores, (store) => store.fork());
    this.traffics = mapped(state.traffic, createTraffic);
    this.active = mapped(state.scenarios, (names) => new Set(names));
    this.quotas.clear();
    for (const [key, windows] of state.quotas) this.quotas.set(key, windows);
    this.faults = state.faults;
    this.limits = state.limits;
    // Nothing is pending while the clock jumps, or it would run what is to be forgotten.
    this.agenda.replace([]);
    this.clock.freeze(state.frozen);
    this.clock.set(state.now);
    this.agenda.replace(state.pending);
    this.options.restored?.(this);
  },
};

type StoreName = Pick<Seeded, 'api' | 'variant'>;

const usualVariant: readonly string[] = [];

function storeIn(world: OwnWorld, { api, variant }: StoreName): Store {
  const key = variant.length === 0 ? api : [api, ...variant].join(' ');
  let store = world.stores.get(key);
  if (!store) {
    store = seededIn(world, { api, variant }).fork();
    world.stores.set(key, store);
  }
  return store;
}

const seededIn = (world: OwnWorld, { api, variant }: StoreName): Store =>
  world.options.seeded({ api, variant, other: (variant) => storeIn(world, { api, variant }) });

/** A scenario that is switched on again begins anew. */
function forgetStores(world: OwnWorld, { api, scenario }: { api: string; scenario: string }): void {
  for (const key of world.stores.keys()) {
    const [of, ...variant] = key.split(' ');
    if (of === api && variant.includes(scenario)) world.stores.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();

/** No API in any scenario, as almost every session is. */
const usual: ReadonlyMap<string, ReadonlySet<string>> = new Map();

const mapped = <A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));
