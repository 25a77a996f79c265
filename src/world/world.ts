import type { Clock } from './clock.ts';
import type { Collection } from './collection.ts';

export type StoredRecord = Readonly<Record<string, unknown>>;

/** The records of one API, and how many of them were made since it was seeded. */
export interface Store {
  readonly collections: Readonly<Record<string, Collection<StoredRecord>>>;
  /** 0, 1, 2, … per collection: what makes the keys of new records deterministic. */
  nextOrdinal(collection: string): number;
  fork(): Store;
}

export function createStore(
  collections: Readonly<Record<string, Collection<StoredRecord>>>,
  created: ReadonlyMap<string, number> = new Map(),
): Store {
  const ordinals = new Map(created);
  return {
    collections,
    nextOrdinal(collection) {
      const ordinal = ordinals.get(collection) ?? 0;
      ordinals.set(collection, ordinal + 1);
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
  /** The store of an API, forked from its seed at first use. */
  store(api: string): Store;
  /** Requests made, by API and credential. */
  readonly quotas: Map<string, { readonly start: number; readonly used: number }>;
}

export interface WorldOptions {
  readonly clock: Clock;
  seeded(api: string): Store;
}

export function createWorld({ clock, seeded }: WorldOptions): World {
  const stores = new Map<string, Store>();
  return {
    clock,
    store(api) {
      let store = stores.get(api);
      if (!store) {
        store = seeded(api).fork();
        stores.set(api, store);
      }
      return store;
    },
    quotas: new Map(),
  };
}
