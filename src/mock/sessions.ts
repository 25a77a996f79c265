import type { Task } from '../world/agenda.ts';
import { createClock, type Instant, wallTime } from '../world/clock.ts';
import type { Store } from '../world/store.ts';
import { createWorld, type Seeded, type World, type WorldOptions } from '../world/world.ts';
import { Problem } from './problem.ts';

export const defaultSession = 'default';

/** Worlds by name. One exists from its first use on and begins as the seed is. */
export interface Sessions {
  world(name: string): World;
  names(): readonly string[];
  /** The session's next use finds it as new: records, clock and quotas. */
  reset(name: string): void;
}

export interface SessionsOptions extends Pick<WorldOptions, 'variantOf' | 'restored'> {
  /** Where every clock starts; wall time when undefined. */
  readonly start: Instant | undefined;
  /** The records that an API begins with, or those that a scenario brings instead. Shared, so nobody changes them. */
  seed(seeded: Base): Store;
  /** A store of one world. */
  varied(seeded: Seeded, given: Given): Store;
  run(task: Task, world: World): void | Promise<void>;
  /** Prepares a world that has just begun. `seededAt`: the time that its records are made for. */
  begun(world: World, birth: { readonly session: string; readonly seededAt: Instant }): void;
  /** Told of a session that has ended. */
  ended(session: string): void;
}

/** What a store is made from. */
export interface Base {
  readonly api: string;
  /** The scenario that brings the records; undefined for the usual ones. */
  readonly scenario: string | undefined;
  readonly start: Instant;
}

/** What a world's store is made with. */
export interface Given {
  readonly start: Instant;
  /** The shared records of the API, or of one of its scenarios. */
  base(scenario?: string): Store;
}

/** After this long a seed made for the wall clock is stale: what it calls "an hour ago" no longer is. */
const freshness = 3_600_000;

export function createSessions(options: SessionsOptions): Sessions {
  const { start, seed, varied, run, variantOf, restored, begun, ended } = options;
  const worlds = new Map<string, World>();
  let seededAt = start ?? wallTime();
  let seeds = new Map<string, Store>();

  function freshSeeds(): { readonly at: Instant; readonly stores: Map<string, Store> } {
    if (start === undefined && wallTime() - seededAt > freshness) {
      seededAt = wallTime();
      seeds = new Map();
    }
    return { at: seededAt, stores: seeds };
  }

  function seededFrom(
    { at, stores }: ReturnType<typeof freshSeeds>,
    { api, scenario }: Omit<Base, 'start'>,
  ): Store {
    const key = `${api} ${scenario ?? ''}`;
    let store = stores.get(key);
    if (!store) {
      store = seed({ api, scenario, start: at });
      stores.set(key, store);
    }
    return store;
  }

  return {
    world(name) {
      const known = worlds.get(name);
      if (known) return known;
      if (!/^(?!\.{1,2}$)[A-Za-z0-9._-]{1,64}$/.test(name)) {
        throw new Problem(400, {
          title: 'Invalid session name',
          detail: 'Expected 1 to 64 letters, digits, dots, underscores or hyphens.',
        });
      }
      const fresh = freshSeeds();
      const world = createWorld({
        clock: createClock({ start }),
        seeded: (seeded) =>
          varied(seeded, {
            start: fresh.at,
            base: (scenario) => seededFrom(fresh, { api: seeded.api, scenario }),
          }),
        ...(variantOf && { variantOf }),
        ...(restored && { restored }),
        run,
      });
      worlds.set(name, world);
      begun(world, { session: name, seededAt: fresh.at });
      return world;
    },
    names: () => [...worlds.keys()],
    reset: (name) => {
      const world = worlds.get(name);
      if (!world) return;
      world.agenda.stop();
      worlds.delete(name);
      ended(name);
    },
  };
}
