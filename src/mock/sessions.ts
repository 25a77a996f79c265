import type { Task } from '../world/agenda.ts';
import { createClock, farthest, type Instant, wallTime } from '../world/clock.ts';
import type { Store } from '../world/store.ts';
import { createWorld, type Seeded, type World, type WorldOptions } from '../world/world.ts';
import { requireName } from './required-name.ts';
import { createSeeds, type Seeds, type SeedsOptions } from './seeds.ts';

export const defaultSession = 'default';

/** Worlds by name. One exists from its first use on and begins as the seed is. */
export interface Sessions {
  world(name: string): World;
  /** The same, with what it began with. */
  begun(name: string): { readonly world: World; readonly seeds: Seeds };
  names(): readonly string[];
  summaries(): readonly SessionSummary[];
  /** The session, which does not end for being idle until its visitor leaves. */
  enter(name: string): Visitor;
  leave(visitor: Visitor): void;
  /** The session's next use finds it as new: records, clock and quotas. */
  reset(name: string): void;
  /** A session that began earlier, with what was then its seed. */
  adopt(name: string, seeds: Seeds): World;
  /** The records that sessions of a certain time begin with. */
  seedsOf(at: Instant): Seeds;
  /** Without counting as a use. */
  peek(name: string): { readonly world: World; readonly seeds: Seeds } | undefined;
  /** Nothing happens by itself any more. */
  stop(): void;
}

export interface SessionSummary {
  readonly name: string;
  /** How many it got. */
  readonly requests: number;
  /** Real time, in milliseconds since the epoch. */
  readonly lastUse: Instant;
  /** By the session's clock. */
  readonly now: Instant;
  readonly frozen: boolean;
}

export interface SessionsOptions
  extends SeedsOptions,
    Pick<WorldOptions, 'variantOf' | 'restored'> {
  /** Where every clock starts; wall time when undefined. */
  readonly start: Instant | undefined;
  /** A store of one world. */
  varied(seeded: Seeded, given: Given): Store;
  run(task: Task, world: World): void | Promise<void>;
  /** Prepares a world that has just begun. `seededAt`: the time that its records are made for. */
  begun(world: World, birth: Birth): void;
  /** The same for one that began in an earlier process. */
  adopted(world: World, birth: Birth): void;
  /** A session that nobody used for so many milliseconds of real time ends; never the default one. */
  readonly idle: number;
  /** Told of every session that is no more. */
  ended(session: string): void;
}

export interface Birth {
  readonly session: string;
  readonly seededAt: Instant;
}

/** What a world's store is made with. */
export interface Given {
  readonly start: Instant;
  /** The shared records of the API, or of one of its scenarios. */
  base(scenario?: string): Store;
}

/** After this long a seed made for the wall clock is stale: what it calls "an hour ago" no longer is. */
const freshness = 3_600_000;

/** A gigabyte or so. Beyond it, those that nobody used for longest end. */
const most = 100_000;

/** Who is in a session. */
export interface Visitor {
  readonly world: World;
}

interface Held extends Visitor {
  readonly seeds: Seeds;
  lastUse: Instant;
  /** How many requests and streams are under way. */
  holds: number;
}

export function createSessions(options: SessionsOptions): Sessions {
  const { start, idle, varied, run, variantOf, restored } = options;
  const held = new Map<string, Held>();
  const kinds = new WeakMap<Seeds, WorldOptions>();
  let fresh = createSeeds(start ?? wallTime(), options);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function freshSeeds(): Seeds {
    if (start === undefined && wallTime() - fresh.at > freshness) {
      fresh = createSeeds(wallTime(), options);
    }
    return fresh;
  }

  /** What worlds that begin with these records are made with. */
  function kindOf(seeds: Seeds): WorldOptions {
    const known = kinds.get(seeds);
    if (known) return known;
    const kind: WorldOptions = {
      seeded: (seeded) =>
        varied(seeded, {
          start: seeds.at,
          base: (scenario) => seeds.base(seeded.api, scenario),
        }),
      ...(variantOf && { variantOf }),
      ...(restored && { restored }),
      run,
    };
    kinds.set(seeds, kind);
    return kind;
  }

  function begin(name: string, seeds: Seeds): Held {
    requireName(name, 'session');
    const world = createWorld(createClock({ start }), kindOf(seeds));
    const session = { world, seeds, lastUse: wallTime(), holds: 0 };
    held.set(name, session);
    if (held.size > most) endLongestIdle();
    arm();
    return session;
  }

  function used(name: string): Held {
    const known = held.get(name);
    if (known) {
      known.lastUse = wallTime();
      return known;
    }
    const session = begin(name, freshSeeds());
    try {
      options.begun(session.world, { session: name, seededAt: session.seeds.at });
    } catch (error) {
      // It is not found begun next time, and otherwise than it should.
      end(name);
      throw error;
    }
    return session;
  }

  function enter(name: string): Held {
    const session = used(name);
    session.holds++;
    return session;
  }

  function end(name: string): void {
    held.get(name)?.world.agenda.stop();
    if (held.delete(name)) options.ended(name);
  }

  const mayEnd = ([name, { holds }]: readonly [string, Held]) =>
    holds === 0 && name !== defaultSession;

  /** A hundredth at a time, as finding one costs as much as finding many. */
  function endLongestIdle(): void {
    const idle = [...held].filter(mayEnd).sort(([, a], [, b]) => a.lastUse - b.lastUse);
    for (const [name] of idle.slice(0, most / 100)) end(name);
  }

  function endIdle(): void {
    timer = undefined;
    const latest = wallTime() - idle;
    for (const entry of held) if (mayEnd(entry) && entry[1].lastUse <= latest) end(entry[0]);
    arm();
  }

  function arm(): void {
    const others = held.size - (held.has(defaultSession) ? 1 : 0);
    if (timer !== undefined || others === 0 || idle === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(endIdle, Math.min(farthest, Math.max(10, idle / 10)));
    // In Node, a session that is yet to end does not keep the process alive.
    (timer as { unref?: () => void }).unref?.();
  }

  return {
    world: (name) => used(name).world,
    begun: used,
    names: () => [...held.keys()],
    summaries: () =>
      Array.from(held, ([name, { world, lastUse }]) => {
        const { clock, requests } = world;
        return { name, requests, lastUse, now: clock.now(), frozen: clock.frozen };
      }),
    enter,
    leave(visitor) {
      const session = visitor as Held;
      session.holds--;
      session.lastUse = wallTime();
    },
    reset: end,
    adopt(name, seeds) {
      const { world } = begin(name, seeds);
      options.adopted(world, { session: name, seededAt: seeds.at });
      return world;
    },
    seedsOf: (at) => createSeeds(at, options),
    peek: (name) => held.get(name),
    stop() {
      clearTimeout(timer);
      for (const { world } of held.values()) world.agenda.stop();
    },
  };
}
