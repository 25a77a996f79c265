import type { Instant } from '../world/clock.ts';
import type { Store } from '../world/store.ts';

/** The records that worlds begin with, made when they are asked for. Shared, so nobody changes them. */
export interface Seeds {
  readonly at: Instant;
  /** The usual ones of an API, or those that a scenario brings. */
  base(api: string, scenario?: string): Store;
  /** What a world's store differs from: by its name, `<api>` and then scenarios. */
  under(store: string): Store;
}

/** What a store is made from. */
export interface Base {
  readonly api: string;
  /** The scenario that brings the records; undefined for the usual ones. */
  readonly scenario: string | undefined;
  readonly start: Instant;
}

export interface SeedsOptions {
  /** The records that an API begins with, or those that a scenario brings instead. Shared, so nobody changes them. */
  seed(seeded: Base): Store;
  /** Whether the scenario of an API brings records of its own instead of the usual ones. */
  brings(api: string, scenario: string): boolean;
}

export function createSeeds(at: Instant, { seed, brings }: SeedsOptions): Seeds {
  const stores = new Map<string, Store>();
  return {
    at,
    base,
    under(store) {
      const [api = '', ...variant] = store.split(' ');
      return base(
        api,
        variant.findLast((scenario) => brings(api, scenario)),
      );
    },
  };

  function base(api: string, scenario?: string): Store {
    const key = `${api} ${scenario ?? ''}`;
    const store = stores.get(key) ?? seed({ api, scenario, start: at });
    stores.set(key, store);
    return store;
  }
}
