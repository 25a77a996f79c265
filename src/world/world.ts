import { type Agenda, createAgenda, type Task } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { Collection } from './collection.ts';
import { createTraffic, type Traffic } from './traffic.ts';

export type StoredRecord = Readonly<Record<string, unknown>>;

/** The records of one API, and how many of them were made since it was seeded. */
export interface Store {
  readonly collections: Readonly<Record<string, Collection<StoredRecord>>>;
  /** 0, 1, 2, … per name: what makes the keys of new records deterministic. */
  nextOrdinal(name: string): number;
  fork(): Store;
}

export function createStore(
  collections: Readonly<Record<string, Collection<StoredRecord>>>,
  created: ReadonlyMap<string, number> = new Map(),
): Store {
  const ordinals = new Map(created);
  return {
    collections,
    nextOrdinal(name) {
      const ordinal = ordinals.get(name) ?? 0;
      ordinals.set(name, ordinal + 1);
      return ordinal;
    },
    fork() {
      const forks = Object.entries(collections).map(([name, collection]) => [
        name,
        collection.fork(),
      ]);
      return createStore(Object.fromEntries(forks), ordinals);
    },
  };
}

/** Everything that changes in one session. */
export interface World {
  readonly clock: Clock;
  readonly agenda: Agenda;
  /** The store of an API, forked from its seed at first use. */
  store(api: string): Store;
  traffic(api: string): Traffic;
  /** 1, 2, 3, …: the number of a request in the session. */
  nextRequest(): number;
  /** Scenarios that are on, by API. */
  scenarios(api: string): Set<string>;
  /** Requests made in the current windows, by API and credential. */
  readonly quotas: Map<string, readonly { readonly start: number; readonly used: number }[]>;
}

export interface WorldOptions {
  readonly clock: Clock;
  seeded(api: string): Store;
  run(task: Task, world: World): void | Promise<void>;
}

export function createWorld({ clock, seeded, run }: WorldOptions): World {
  const stores = new Map<string, Store>();
  const traffics = new Map<string, Traffic>();
  const scenarios = new Map<string, Set<string>>();
  let requests = 0;
  const world: World = {
    clock,
    agenda: createAgenda({ clock, run: (task) => run(task, world) }),
    store: (api) => getOrMake(stores, { key: api, make: () => seeded(api).fork() }),
    traffic: (api) => getOrMake(traffics, { key: api, make: createTraffic }),
    nextRequest: () => ++requests,
    scenarios: (api) => getOrMake(scenarios, { key: api, make: () => new Set<string>() }),
    quotas: new Map(),
  };
  return world;
}

function getOrMake<T>(map: Map<string, T>, { key, make }: { key: string; make: () => T }): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
