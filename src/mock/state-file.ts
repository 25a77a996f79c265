import { stateFile } from '../generated/state-file.ts';
import { interpreted } from '../spec/interpreted-schemas.ts';
import { pointerTo } from '../spec/json-pointer.ts';
import type { Task } from '../world/agenda.ts';
import { preciseTimestamp } from '../world/clock.ts';
import type { ArmedFault } from '../world/fault.ts';
import { createStore, type Store, type StoredRecord } from '../world/store.ts';
import type { TrafficTally } from '../world/traffic.ts';
import type { LimitOverride, QuotaUse, World, WorldState } from '../world/world.ts';
import type { CompiledApi } from './compile-api.ts';
import { checkedFault } from './fault-check.ts';
import { filedRecord, readRecord } from './filed-record.ts';
import { hiddenMembersOf } from './hidden-members.ts';
import { checkedLimit } from './limit-check.ts';
import { hidden, packed, unpacked } from './packed-json.ts';
import { Problem } from './problem.ts';
import { compileRecordCheck } from './record-check.ts';

/**
 * A session's state as JSON that can be kept, shared and read by another mock. Passwords and secrets stay out of it, each
 * a `{ "$hidden": true }`; bytes are `{ "$bytes": "<base64>" }`.
 */
export interface StateFile {
  readonly parley: 'state';
  readonly format: 1;
  /** Versions of the contracts, by API. */
  readonly contracts: Readonly<Record<string, string>>;
  /** RFC 3339 in UTC, to the millisecond. */
  readonly now: string;
  readonly frozen: boolean;
  readonly requests: number;
  readonly faultsMade: number;
  /** By API, or API and variant (`<api> <variant>`); records in the order they were inserted. */
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly ordinals: Readonly<Record<string, number>>;
        readonly collections: Readonly<Record<string, readonly StoredRecord[]>>;
      }
    >
  >;
  readonly traffic: Readonly<Record<string, readonly TrafficTally[]>>;
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
  readonly quotas: Readonly<Record<string, readonly QuotaUse[]>>;
  readonly faults: readonly ArmedFault[];
  readonly limits: readonly LimitOverride[];
  readonly pending: readonly Task[];
}

type Apis = ReadonlyMap<string, { readonly api: CompiledApi }>;

/** The state of a world with the records of every API, also of those that nobody has used yet. */
export function wholeState(world: World, apis: Apis): WorldState {
  for (const name of apis.keys()) world.store(name);
  return world.state();
}

export function exportState(state: WorldState, apis: Apis): StateFile {
  const { now, requests, faultsMade, frozen, faults, limits, pending } = state;
  const stores = [...state.stores].map(([name, store]) => {
    const api = apiOf(name, apis);
    return [name, api ? storeFile(store, api) : undefined] as const;
  });
  const file: StateFile = {
    parley: 'state',
    format: 1,
    contracts: Object.fromEntries([...apis].map(([name, { api }]) => [name, api.contract.version])),
    now: preciseTimestamp(now),
    frozen,
    requests,
    faultsMade,
    stores: Object.fromEntries(
      stores.flatMap(([name, store]) => (store ? [[name, store] as const] : [])),
    ),
    traffic: Object.fromEntries(state.traffic),
    scenarios: Object.fromEntries(state.scenarios),
    quotas: Object.fromEntries(state.quotas),
    faults,
    limits,
    pending,
  };
  return packed(file) as StateFile;
}

function storeFile(store: Store, api: CompiledApi): StateFile['stores'][string] {
  const { shown } = hiddenMembersOf(api);
  const filed = (record: StoredRecord) => filedRecord(record, shown);
  const collections = Object.entries(store.collections).map(
    ([name, collection]) => [name, Array.from(collection.values({ order: '' }), filed)] as const,
  );
  return {
    ordinals: Object.fromEntries(store.ordinals()),
    collections: Object.fromEntries(collections),
  };
}

export interface ImportOptions {
  readonly apis: Apis;
  /** Whose records of the same keys have what the file hides; where there is none, a secret is replaced by another. */
  readonly world: World;
}

/** Throws `Problem` with the JSON pointer of what is damaged or does not fit this mock. */
export function importState(file: unknown, { apis, world }: ImportOptions): WorldState {
  const [violation] = interpreted(stateFile).validator().at('')(file);
  if (violation) throw unfit(violation.pointer, violation.problem);
  const { now, stores, traffic, scenarios, quotas, faults, pending, limits, ...rest } = unpacked(
    file,
  ) as StateFile;
  for (const name of Object.keys(stores)) {
    if (!apiOf(name, apis)) throw unfit(pointerTo('/stores', name), missing(apis));
  }
  for (const [index, { fault }] of faults.entries()) {
    checking(`/faults/${index}/fault`, () => checkedFault(fault, apis));
  }
  for (const [index, limit] of limits.entries()) {
    checking(`/limits/${index}`, () => checkedLimit(limit, (name) => named(name, apis)));
  }
  for (const [index, task] of pending.entries()) {
    const { tasks = {} } = apis.get(task.api)?.api.definition ?? {};
    if (tasks[task.name]) continue;
    throw unfit(`/pending/${index}`, `there is no task ${task.name} of ${task.api}`);
  }
  return {
    now: Date.parse(now),
    frozen: rest.frozen,
    requests: rest.requests,
    faultsMade: rest.faultsMade,
    stores: new Map(
      Object.entries(stores).map(([name, store]) => [name, readStore(name, store)] as const),
    ),
    traffic: new Map(Object.entries(traffic)),
    scenarios: new Map(Object.entries(scenarios)),
    quotas: new Map(Object.entries(quotas)),
    faults,
    limits,
    pending,
  };

  function readStore(name: string, { ordinals, collections }: StateFile['stores'][string]): Store {
    const { api } = named(name, apis);
    const { definition, contract } = api;
    const current = world.store(definition.name);
    const store = createStore(current.fork().collections, new Map(Object.entries(ordinals)));
    const check = compileRecordCheck(api);
    const { restored } = hiddenMembersOf(api);
    const lists = Object.entries(collections).map(([collection, filed]) => {
      const key =
        definition.collections?.[collection]?.key ?? contract.resources.get(collection)?.key;
      const there = store.collections[collection];
      const at = pointerTo('/stores', name, 'collections', collection);
      if (!there || key === undefined) {
        const names = Object.keys(store.collections).join(', ');
        throw unfit(at, `is no collection of ${definition.name}; it has: ${names}`);
      }
      const seed = world.seeded(definition.name).collections[collection];
      const records = filed.map((record, index) => {
        const it = String(record[key]);
        const [before, first] = [current.collections[collection]?.get(it), seed?.get(it)];
        const name = `${collection} ${it}`;
        const read = readRecord(record, { name, before: before ?? first, seed: first, restored });
        if (read) return read;
        const problem = 'is seeded data, which only a mock of the same seed and size has';
        throw unfit(pointerTo(at, index), problem);
      });
      const held = records.filter((record) => isKey(record[key]));
      if (held.length === records.length) there.load(distinct(records, key));
      return { at, key, collection, records, filed };
    });
    for (const { at, filed, ...written } of lists) {
      const found = check({ ...written, store, whole: true }).find(
        ({ pointer }) => memberAt(filed, pointer) !== hidden,
      );
      if (found) throw unfit(at + found.pointer, found.problem);
    }
    return store;
  }
}

const isKey = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Keys that occur twice are found by the check, which needs the others to be stored. */
const distinct = (records: readonly StoredRecord[], key: string): Iterable<StoredRecord> =>
  new Map(records.map((record) => [String(record[key]), record])).values();

/** The member of a record that a pointer into a list of records leads to. */
function memberAt(records: readonly StoredRecord[], pointer: string): unknown {
  const [, index, member = ''] = pointer.split('/');
  return records[Number(index)]?.[member];
}

const apiOf = (store: string, apis: Apis): CompiledApi | undefined =>
  apis.get(store.split(' ')[0] ?? '')?.api;

function named(store: string, apis: Apis): { readonly api: CompiledApi } {
  const api = apiOf(store, apis);
  if (api) return { api };
  throw new Problem(404, { title: 'No such API', detail: missing(apis) });
}

const missing = (apis: Apis): string =>
  `there is no such API; there are: ${[...apis.keys()].join(', ')}`;

function checking(pointer: string, check: () => unknown): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Problem) throw unfit(pointer, error.message);
    throw error;
  }
}

const unfit = (pointer: string, problem: string): Problem =>
  new Problem(400, {
    title: 'Invalid state file',
    detail: `${pointer || '/'} ${problem}`,
    errors: [{ pointer, detail: problem }],
  });
