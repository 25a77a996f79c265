import { mergedPatch } from '../conventions/merge-patch.ts';
import { isRecord, pointerTo } from '../spec/json-pointer.ts';
import type { Collection, Page } from '../world/collection.ts';
import type { Selection } from '../world/selection.ts';
import type { StoredRecord } from '../world/store.ts';
import type { World } from '../world/world.ts';
import { type CollectionState, collectionsOf } from './collection-list.ts';
import type { CompiledApi } from './compile-api.ts';
import { hiddenMembersOf } from './hidden-members.ts';
import { packedText, unpacked } from './packed-json.ts';
import { type PlacedError, Problem } from './problem.ts';
import { compileRecordCheck } from './record-check.ts';
import { requireField } from './record-fields.ts';
import { compileRemoval } from './references.ts';
import { compileSealing } from './secrets.ts';

/**
 * The records of a session. Shown, they lack passwords and secrets, and have `{ size }` in place of bytes; given back,
 * they keep what was not shown. Bytes can be given as `{ "$bytes": "<base64>" }`. Whoever names something that there is
 * not, or gives records that do not fit the contract, gets a `Problem`, and nothing is changed.
 */
export interface StateControl {
  /** What the state of every API consists of. */
  collections(): readonly CollectionState[];
  /** By collection, in the order they were inserted. */
  state(api: string): Readonly<Record<string, readonly StoredRecord[]>>;
  /** By default all of them, in the order they were inserted. */
  records(place: CollectionPlace, selection?: RecordSelection): Page<StoredRecord>;
  record(place: RecordAt): StoredRecord;
  /** They are the whole content from now on, inserted in this order. */
  replaceRecords(place: CollectionPlace, records: unknown): readonly StoredRecord[];
  /** Each is merged into the record of its key, or inserted. Answers with those. */
  mergeRecords(place: CollectionPlace, records: unknown): readonly StoredRecord[];
  /** The record is inserted where there is none of the key. */
  replaceRecord(place: RecordAt, record: unknown): StoredRecord;
  mergeRecord(place: RecordAt, patch: unknown): StoredRecord;
  /** Nothing refers to it any more then (`x-reference`). */
  removeRecord(place: RecordAt): void;
}

export interface CollectionPlace {
  readonly api: string;
  readonly collection: string;
}

export interface RecordAt extends CollectionPlace {
  readonly key: string;
}

export interface RecordSelection extends Pick<Selection, 'where'> {
  readonly order?: string | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

export interface StateControlOptions {
  readonly world: World;
  readonly apis: ReadonlyMap<string, { readonly api: CompiledApi }>;
  /** Throws `Problem` for a name that is no API's. */
  apiNamed(name: string): { readonly api: CompiledApi };
}

/** Insertion. */
const natural = '';

export function createStateControl({ world, apis, apiNamed }: StateControlOptions): StateControl {
  function found(place: CollectionPlace) {
    const { api } = apiNamed(place.api);
    const { contract, definition } = api;
    const store = world.store(contract.name);
    const collection = store.collections[place.collection];
    const resource = contract.resources.get(place.collection);
    const key = definition.collections?.[place.collection]?.key ?? resource?.key;
    if (!collection || key === undefined) {
      const names = Object.keys(store.collections).join(', ');
      throw noSuch('collection', `${contract.name} has no ${place.collection}; it has: ${names}.`);
    }
    return { api, store, collection, resource, key, name: place.collection };
  }

  function existing(place: RecordAt) {
    const at = found(place);
    const before = at.collection.get(place.key);
    if (before) return { ...at, before };
    const some = at.collection.page({ order: natural, offset: 0, limit: 5 }).items;
    const keys = some.map((record) => String(record[at.key])).join(', ') || 'none';
    const rest = at.collection.size > 5 ? ` and ${at.collection.size - 5} more` : '';
    const detail = `${place.collection} has no record ${place.key}; there are: ${keys}${rest}.`;
    throw noSuch('record', detail);
  }

  type Found = ReturnType<typeof found>;

  const shownBy = ({ api }: Found) => hiddenMembersOf(api).shown;

  function given(records: unknown): readonly StoredRecord[] {
    if (!Array.isArray(records)) throw invalid('expected a list of records');
    const wrong = records.findIndex((it) => !isRecord(it));
    if (wrong >= 0) throw invalid(`/${wrong} must be an object`);
    return unpacked(records) as readonly StoredRecord[];
  }

  /** As it is to be stored: what the one before it hides is kept, and passwords are sealed. */
  function prepared(at: Found, record: StoredRecord): StoredRecord {
    const before = at.collection.get(String(record[at.key]));
    const whole = before ? hiddenMembersOf(at.api).kept(record, before) : record;
    if (whole === before) return before;
    const sent = Object.keys(whole).filter((name) => whole[name] !== before?.[name]);
    const sealed = at.resource ? compileSealing(at.api.contract, at.resource)(whole, sent) : whole;
    return before && isSame(before, { after: sealed, shown: shownBy(at) }) ? before : sealed;
  }

  /** `one`: the body is the record itself, into which the pointers then lead. */
  function requireFit(at: Found, { records, whole = false, one = false }: Fitting): void {
    const check = compileRecordCheck(at.api);
    const problems = check({ collection: at.name, key: at.key, records, store: at.store, whole });
    if (problems.length === 0) return;
    const errors = problems.slice(0, 100).map(({ pointer, problem: detail }) => {
      return { pointer: one ? pointer.replace(/^\/0/, '') : pointer, detail };
    });
    const some = errors.slice(0, 5).map(({ pointer, detail }) => `${pointer || '/'} ${detail}`);
    const rest = problems.length > 5 ? `; and ${problems.length - 5} more` : '';
    throw invalid(`${some.join('; ')}${rest}`, errors);
  }

  function merge(at: Found, { records, one }: Fitting): readonly StoredRecord[] {
    const { changed } = hiddenMembersOf(at.api);
    const merged = records.map((record) => {
      const before = at.collection.get(String(record[at.key]));
      if (!before) return prepared(at, record);
      const patch = changed(record, before);
      return Object.keys(patch).length === 0 ? before : prepared(at, mergedPatch(before, patch));
    });
    requireFit(at, { records: merged, one });
    for (const record of merged) put(at, record);
    return merged.map(shownBy(at));
  }

  /** Names the key where a body is for one record, whose pointers then lead into it. */
  function single(place: RecordAt, record: unknown): readonly StoredRecord[] {
    const at = found(place);
    if (!isRecord(record)) throw invalid('expected a record, which is an object');
    const [own] = given([record]);
    const value = own?.[at.key];
    if (value !== undefined && String(value) !== place.key) {
      const detail = `must be ${JSON.stringify(place.key)}, as keys do not change`;
      const pointer = pointerTo('', at.key);
      throw invalid(`${pointer} ${detail}`, [{ pointer, detail }]);
    }
    return [{ [at.key]: at.collection.get(place.key)?.[at.key] ?? place.key, ...own }];
  }

  const control: StateControl = {
    collections: () => [...apis.values()].flatMap(({ api }) => collectionsOf(api, world)),
    state(name) {
      const { shown } = hiddenMembersOf(apiNamed(name).api);
      const all = Object.entries(world.store(name).collections);
      return Object.fromEntries(
        all.map(([it, found]) => [it, Array.from(found.values({ order: natural }), shown)]),
      );
    },
    records(place, { offset = 0, limit, order = natural, where = {} } = {}) {
      const at = found(place);
      for (const field of [...Object.keys(where), order.replace(/^-/, '')]) requireField(at, field);
      const { items, total } = at.collection.page({
        where,
        order,
        offset,
        limit: limit ?? at.collection.size,
      });
      return { items: items.map(shownBy(at)), total };
    },
    record(place) {
      const at = existing(place);
      return shownBy(at)(at.before);
    },
    replaceRecords(place, records) {
      const at = found(place);
      const next = given(records).map((record) => prepared(at, record));
      requireFit(at, { records: next, whole: true });
      const keys = new Set(next.map((record) => String(record[at.key])));
      const gone = [...at.collection.values()].filter((it) => !keys.has(String(it[at.key])));
      const remove = compileRemoval(at.api.contract);
      for (const record of gone) {
        remove(at.store, { collection: at.name, key: String(record[at.key]) });
      }
      at.collection.load(next);
      return next.map(shownBy(at));
    },
    mergeRecords(place, records) {
      const at = found(place);
      return merge(at, { records: given(records) });
    },
    replaceRecord(place, record) {
      const at = found(place);
      const next = single(place, record).map((it) => prepared(at, it));
      requireFit(at, { records: next, one: true });
      for (const it of next) put(at, it);
      return control.record(place);
    },
    mergeRecord(place, patch) {
      merge(existing(place), { records: single(place, patch), one: true });
      return control.record(place);
    },
    removeRecord(place) {
      const { api, store } = existing(place);
      compileRemoval(api.contract)(store, place);
    },
  };
  return control;
}

interface Fitting {
  readonly records: readonly StoredRecord[];
  readonly whole?: boolean | undefined;
  readonly one?: boolean | undefined;
}

/** Where members that are not shown stand among the others does not matter. */
function isSame(
  before: StoredRecord,
  { after, shown }: { readonly after: StoredRecord; shown(record: StoredRecord): StoredRecord },
): boolean {
  const same = (name: string) =>
    before[name] === after[name] || packedText(before[name]) === packedText(after[name]);
  const orderOf = (record: StoredRecord) => Object.keys(shown(record)).join('\n');
  return (
    Object.keys(before).length === Object.keys(after).length &&
    Object.keys(before).every(same) &&
    orderOf(before) === orderOf(after)
  );
}

function put({ collection, key: name }: PutPlace, record: StoredRecord): void {
  const key = String(record[name]);
  const before = collection.get(key);
  if (before === undefined) collection.insert(record);
  else if (before !== record) collection.replace(key, record);
}

interface PutPlace {
  readonly collection: Collection<StoredRecord>;
  readonly key: string;
}

const noSuch = (what: string, detail: string): Problem =>
  new Problem(404, { title: `No such ${what}`, detail });

const invalid = (detail: string, errors: readonly PlacedError[] = []): Problem =>
  new Problem(400, { title: 'Invalid records', detail, ...(errors.length > 0 && { errors }) });
