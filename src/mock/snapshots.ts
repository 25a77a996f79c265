import { type Instant, wallTime } from '../world/clock.ts';
import type { WorldState } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { hiddenMembersOf } from './hidden-members.ts';
import { Problem } from './problem.ts';
import { requireName } from './required-name.ts';
import type { Seeds } from './seeds.ts';
import type { Sessions } from './sessions.ts';
import { type StateDifference, stateDifference } from './state-difference.ts';
import { exportState, importState, type StateFile, wholeState } from './state-file.ts';

/** States of sessions, kept by name for the whole mock. Whoever names one that there is not gets a `Problem`. */
export interface Snapshots {
  list(): readonly SnapshotSummary[];
  /** Keeps a session as it is now, in place of an earlier one of the name. */
  take(snapshot: SessionAt): SnapshotSummary;
  /** The session becomes as it was then, its clock too. */
  restore(snapshot: SessionAt): void;
  remove(name: string): void;
  /** What leads from a snapshot to another (`with`), or to a session as it is. */
  difference(
    name: string,
    to: { readonly with: string } | { readonly session: string },
  ): StateDifference;
  /** As a file, without secrets. */
  read(name: string): StateFile;
  /** Keeps what a file holds. Throws `Problem` with the pointer of what does not fit. */
  write(snapshot: SessionAt, file: unknown): SnapshotSummary;
}

export interface SessionAt {
  /** The snapshot's. */
  readonly name: string;
  readonly session: string;
}

export interface SnapshotSummary extends SessionAt {
  /** Real time, in milliseconds since the epoch. */
  readonly taken: Instant;
  /** By the session's clock. */
  readonly now: Instant;
  /** How many there are, by API and collection. */
  readonly records: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A snapshot with all that it holds. */
export interface KeptSnapshot extends Pick<SnapshotSummary, 'name' | 'session' | 'taken'> {
  readonly state: WorldState;
  /** What the session of that state began with. */
  readonly seeds: Seeds;
}

export interface SnapshotsOptions {
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  readonly sessions: Sessions;
  /** Those of an earlier run. */
  readonly kept: readonly KeptSnapshot[];
  /** Told of every one that is taken or read from a file. */
  taken(snapshot: KeptSnapshot): void;
  removed(name: string): void;
}

export function createSnapshots({
  apis,
  sessions,
  kept,
  taken,
  removed,
}: SnapshotsOptions): Snapshots {
  const snapshots = new Map(kept.map((it) => [it.name, it] as const));

  function named(name: string): KeptSnapshot {
    const found = snapshots.get(name);
    if (found) return found;
    const names = [...snapshots.keys()].join(', ') || 'none';
    const detail = `There is no snapshot ${name}; there are: ${names}.`;
    throw new Problem(404, { title: 'No such snapshot', detail });
  }

  function keep({ name, session }: SessionAt, state: WorldState): SnapshotSummary {
    const { seeds } = sessions.begun(session);
    const snapshot = { name, session, taken: wallTime(), state, seeds };
    snapshots.set(name, snapshot);
    taken(snapshot);
    return summaryOf(snapshot);
  }

  return {
    list: () => [...snapshots.values()].map(summaryOf),
    take(snapshot) {
      requireName(snapshot.name, 'snapshot');
      return keep(snapshot, wholeState(sessions.world(snapshot.session), apis));
    },
    restore({ name, session }) {
      const { state } = named(name);
      sessions.world(session).restore(state);
    },
    remove(name) {
      named(name);
      snapshots.delete(name);
      removed(name);
    },
    difference(name, to) {
      const before = named(name).state;
      const after =
        'with' in to ? named(to.with).state : wholeState(sessions.world(to.session), apis);
      return stateDifference({
        before,
        after,
        shown(name, record) {
          const api = apis.get(name)?.api;
          return api ? hiddenMembersOf(api).shown(record) : {};
        },
      });
    },
    read: (name) => exportState(named(name).state, apis),
    write(snapshot, file) {
      requireName(snapshot.name, 'snapshot');
      const world = sessions.world(snapshot.session);
      return keep(snapshot, importState(file, { apis, world }));
    },
  };
}

function summaryOf({ state, seeds: _, ...snapshot }: KeptSnapshot): SnapshotSummary {
  const records = [...state.stores].map(([name, { collections }]) => {
    const sizes = Object.entries(collections).map(([it, { size }]) => [it, size] as const);
    return [name, Object.fromEntries(sizes)] as const;
  });
  return { ...snapshot, now: state.now, records: Object.fromEntries(records) };
}
