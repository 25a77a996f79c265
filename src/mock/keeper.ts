import { preciseTimestamp } from '../world/clock.ts';
import { fingerprint } from '../world/digest.ts';
import type { Store } from '../world/store.ts';
import type { World } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import type { Seeds } from './seeds.ts';
import type { Sessions } from './sessions.ts';
import type { KeptSnapshot } from './snapshots.ts';
import type { Storage, StorageChange, Stored } from './storage.ts';
import { type Facts, factsText, ordinalsOf } from './stored-facts.ts';
import { readOwner } from './stored-owner.ts';
import { type StoredRecords, storeRows } from './stored-rows.ts';

/** Keeps the storage as the sessions and snapshots are. */
export interface Keeper {
  /** Those of earlier runs. */
  readonly snapshots: readonly KeptSnapshot[];
  /** Resolves once all is safe that changed in a session, and what was told before. Rejects where it could not be written. */
  save(session: string): Promise<void>;
  ended(session: string): void;
  taken(snapshot: KeptSnapshot): void;
  removed(snapshot: string): void;
}

interface KeeperOptions {
  readonly storage: Storage;
  readonly stored: Stored;
  readonly options: KeptOptions;
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  readonly sessions: Sessions;
}

/** What decides the seed, so that what differs from it stays the same. */
export interface KeptOptions {
  readonly seed?: number | undefined;
  readonly now?: number | undefined;
  readonly size?: number | undefined;
}

interface General extends KeptOptions {
  /** Fingerprints of contracts. */
  readonly contracts: Readonly<Record<string, string>>;
}

/** What makes a mock's state survive; begun by each mock anew. */
export interface Keeping {
  /** What decides the seed: as an earlier run stored it, if there was one. */
  options(asked: KeptOptions): KeptOptions;
  keeper(given: Pick<KeeperOptions, 'options' | 'apis' | 'sessions'>): Keeper;
}

/** Keeps state in a storage. Handed to a mock, as one that keeps nothing has no need of this code. */
export const keepingIn = (storage: Storage) => (): Keeping => {
  const stored = storage.read();
  return {
    options: (asked) => keptOptions(asked, { storage, stored }),
    keeper: (given) => createKeeper({ ...given, storage, stored }),
  };
};

/** The options that an earlier run stored, if there was one. Those asked for that differ are told. */
function keptOptions(
  { seed = 1, now, size }: KeptOptions,
  { storage, stored }: Pick<KeeperOptions, 'storage' | 'stored'>,
): KeptOptions {
  const asked = { seed, now, size };
  if (stored.general === undefined) return asked;
  const before = JSON.parse(stored.general) as General;
  const kept = { seed: before.seed, now: before.now, size: before.size };
  for (const name of ['seed', 'now', 'size'] as const) {
    if (asked[name] === undefined || kept[name] === asked[name]) continue;
    const [is, wanted] = [shownOption(name, kept[name]), shownOption(name, asked[name])];
    storage.tell(
      `The state that is stored began with ${name} ${is}, which goes on to hold instead of ${wanted}.`,
    );
  }
  return kept;
}

function shownOption(name: string, value: number | undefined): string {
  if (value === undefined) return '(not given)';
  return name === 'now' ? preciseTimestamp(value) : String(value);
}

function createKeeper({ storage, stored, options, apis, sessions }: KeeperOptions): Keeper {
  const records = new Map<string, StoredRecords>();
  const strays = new Map<string, Facts['ordinals']>();
  const snapshots: KeptSnapshot[] = [];
  let last = Promise.resolve();

  function read(): void {
    const before =
      stored.general === undefined ? undefined : (JSON.parse(stored.general) as General);
    const contracts = Object.fromEntries(
      Array.from(apis, ([name, { api }]) => [
        name,
        fingerprint(JSON.stringify(api.contract.document)),
      ]),
    );
    const known = new Map<number, Seeds>();
    const seedsOf = (at: number): Seeds => {
      const seeds = known.get(at) ?? sessions.seedsOf(at);
      known.set(at, seeds);
      return seeds;
    };
    const changed = new Set(
      Object.keys(contracts).filter((name) => before?.contracts[name] !== contracts[name]),
    );
    for (const it of stored.owners) {
      const found = readOwner(it, { apis, seedsOf, changed, tell: storage.tell });
      const { state, seeds, snapshot } = found;
      records.set(it.owner, found.stored);
      if (found.strays.size > 0) strays.set(it.owner, found.strays);
      const [, name = ''] = it.owner.split(' ');
      if (snapshot) snapshots.push({ name, ...snapshot, state, seeds });
      else sessions.adopt(name, seeds).restore(state);
    }
    const general: General = { ...options, contracts: { ...before?.contracts, ...contracts } };
    write([{ kind: 'general', text: JSON.stringify(general) }]);
  }

  /** What could not be written is told to whoever waits for it; then everything is written again. */
  function write(changes: readonly StorageChange[]): void {
    const written = storage.write(changes);
    written.catch(() => {
      for (const { owner } of changes.flatMap((it) => ('owner' in it ? [it] : []))) {
        records.delete(owner);
      }
    });
    last = written;
  }

  function rowsOf(
    owner: string,
    { stores, seeds }: { readonly stores: ReadonlyMap<string, Store>; readonly seeds: Seeds },
  ): readonly StorageChange[] {
    const known = records.get(owner);
    const current: StoredRecords = known ?? new Map();
    records.set(owner, current);
    const rows = storeRows({ owner, stores, seeds }, current);
    return known ? rows : [{ kind: 'gone', owner }, ...rows];
  }

  function sessionChanges(
    owner: string,
    { world, seeds }: { readonly world: World; readonly seeds: Seeds },
  ): readonly StorageChange[] {
    const { stores, agenda } = world;
    const settings = { ...world.settings(), pending: agenda.unfinished() };
    const ordinals = new Map([...(strays.get(owner) ?? []), ...ordinalsOf(stores)]);
    const facts = factsText({ settings, ordinals, seededAt: seeds.at });
    return [...rowsOf(owner, { stores, seeds }), { kind: 'facts', owner, facts }];
  }

  function forget(owner: string): void {
    records.delete(owner);
    strays.delete(owner);
    write([{ kind: 'gone', owner }]);
  }

  read();
  return {
    snapshots,
    save(session) {
      const found = sessions.peek(session);
      if (found) write(sessionChanges(`session ${session}`, found));
      return last;
    },
    ended: (session) => forget(`session ${session}`),
    taken({ name, session, taken, state, seeds }) {
      const owner = `snapshot ${name}`;
      forget(owner);
      const { stores, ...settings } = state;
      const ordinals = ordinalsOf(stores);
      const snapshot = { session, taken };
      const facts = factsText({ settings, ordinals, seededAt: seeds.at, snapshot });
      write([...rowsOf(owner, { stores, seeds }), { kind: 'facts', owner, facts }]);
    },
    removed: (snapshot) => forget(`snapshot ${snapshot}`),
  };
}
