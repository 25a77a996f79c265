import { newOwner, nobody, type Owner } from './owner.ts';
import type { Row } from './record-index.ts';
import { type FieldPath, pathOf, scalarAt } from './scalar.ts';
import {
  type Place,
  placeOf,
  planOf,
  recordsIn,
  recordsOf,
  type Selection,
  type Tally,
  talliesOf,
} from './selection.ts';
import { firstVersion, nextVersion, type RowChange, rowOf, type Version } from './version.ts';

/** How a collection's records are identified and listed. */
export interface CollectionOptions {
  /** The field that holds a record's key; a number there counts as its decimal text. */
  readonly key: string;
  /** The order of lists that ask for none, as in `Selection`; without it, insertion order. */
  readonly order?: string;
}

/** A window of a selection, and the size of the whole. */
export interface Page<R> {
  readonly items: readonly R[];
  readonly total: number;
}

/**
 * Records under their keys. They are values: the collection never changes one it holds, and
 * neither may anyone else, because forks share them.
 */
export interface Collection<R extends object> {
  readonly size: number;
  /** Stands for the content: another object after every write, the same in forks until one of them writes. */
  readonly version: object;
  has(key: string): boolean;
  get(key: string): R | undefined;
  /** Throws a `KeyError` when the key is taken or missing. */
  insert(record: R): R;
  /** Puts the record in the place of the one with this key, whose rank among equals it keeps. */
  replace(key: string, record: R): R;
  /** Replaces the record by a copy with the patch's top-level fields. */
  update(key: string, patch: Partial<R>): R;
  /** False when there was nothing to remove. */
  remove(key: string): boolean;
  /** These records are the whole content from now on, as if inserted in this order. Throws a `KeyError` and changes nothing. */
  load(records: Iterable<R>): void;
  count(selection?: Selection): number;
  page(request: Selection & { readonly offset: number; readonly limit: number }): Page<R>;
  /** Lazy, and over the records as they are now: later writes do not show. */
  values(selection?: Selection): Iterable<R>;
  /** The values of a field in ascending order, each with the number of records that hold it. */
  distinct(field: string, selection?: Selection): readonly Tally[];
  /** A collection that begins with the same content and is independent from here on. */
  fork(): Collection<R>;
}

/** Why a write was refused. */
export class KeyError extends Error {
  readonly reason: 'taken' | 'unknown' | 'missing' | 'changed';

  constructor(reason: KeyError['reason'], message: string) {
    super(message);
    this.name = 'KeyError';
    this.reason = reason;
  }
}

interface Named {
  readonly name: string;
  readonly options: CollectionOptions;
}

interface Identity extends Named {
  readonly keyPath: FieldPath;
}

/** A collection of these records, which count as inserted in this order. */
export function createCollection<R extends object>({
  name,
  options,
  records = [],
}: Named & { readonly records?: Iterable<R> }): Collection<R> {
  const identity = { name, options, keyPath: pathOf(options.key) };
  return collectionOf(identity, firstVersion(rowsOf(records, identity)));
}

function rowsOf<R extends object>(
  records: Iterable<R>,
  identity: Identity,
): ReadonlyMap<string, Row<R>> {
  const rows = new Map<string, Row<R>>();
  for (const record of records) {
    const key = keyOf(record, identity);
    const sequence = rows.size;
    rows.set(key, { key, sequence, record });
    if (rows.size === sequence) throw taken(identity.name, key);
  }
  return rows;
}

const identity = Symbol('identity');
const content = Symbol('content');
const owner = Symbol('owner');

/** Sessions by the thousand have a fork of each collection: a fork is three members, and shares all it can do. */
interface Held<R extends object> extends Collection<R> {
  [identity]: Identity;
  [content]: Version<R>;
  /** `nobody` as long as others may hold the content. */
  [owner]: Owner;
}

function collectionOf<R extends object>(own: Identity, version: Version<R>): Collection<R> {
  const held = { [identity]: own, [content]: version, [owner]: nobody };
  return Object.setPrototypeOf(held, abilities);
}

const abilities: Collection<object> & ThisType<Held<object>> = {
  get size() {
    return this[content].rows.size;
  },
  get version() {
    return this[content];
  },
  has(key) {
    return rowOf(this[content], key) !== undefined;
  },
  get(key) {
    return rowOf(this[content], key)?.record;
  },
  insert(record) {
    const key = keyOf(record, this[identity]);
    if (rowOf(this[content], key) !== undefined) throw taken(this[identity].name, key);
    const after = { key, sequence: this[content].nextSequence, record };
    write(this, { before: undefined, after });
    return record;
  },
  replace(key, record) {
    return put(this, { before: existing(this, key), record });
  },
  update(key, patch) {
    const before = existing(this, key);
    return put(this, { before, record: { ...before.record, ...patch } });
  },
  remove(key) {
    const before = rowOf(this[content], key);
    if (before !== undefined) {
      write(this, { before, after: undefined });
    }
    return before !== undefined;
  },
  load(records) {
    replaceContent(this, firstVersion(rowsOf(records, this[identity])));
  },
  count(selection = {}) {
    const { start, end } = place(this, selection);
    return end - start;
  },
  page(request) {
    const whole = place(this, request);
    const items = recordsOf(windowOf(whole, request));
    return { items, total: whole.end - whole.start };
  },
  values(selection = {}) {
    // It reads what is here now, also when that was long ago.
    this[owner] = nobody;
    return recordsIn(place(this, selection));
  },
  distinct(field, selection = {}) {
    const plan = planOf(selection, this[identity].options.order ?? '');
    return talliesOf(this[content], { plan, field });
  },
  fork() {
    this[owner] = nobody;
    return collectionOf(this[identity], this[content]);
  },
};

const place = <R extends object>(held: Held<R>, selection: Selection): Place<R> =>
  placeOf(held[content], planOf(selection, held[identity].options.order ?? ''));

function existing<R extends object>(held: Held<R>, key: string): Row<R> {
  const row = rowOf(held[content], key);
  if (row) return row;
  throw new KeyError('unknown', `${held[identity].name} has no record "${key}".`);
}

function put<R extends object>(
  held: Held<R>,
  { before, record }: { readonly before: Row<R>; readonly record: R },
): R {
  const { name } = held[identity];
  const key = keyOf(record, held[identity]);
  if (key !== before.key) {
    throw new KeyError('changed', `${name} "${before.key}" cannot change its key to "${key}".`);
  }
  write(held, { before, after: { key, sequence: before.sequence, record } });
  return record;
}

/** The content of a collection, for what works with rows. */
export const contentOf = <R extends object>(collection: Collection<R>): Version<R> =>
  (collection as Held<R>)[content];

export function replaceContent<R extends object>(to: Collection<R>, version: Version<R>): void {
  const held = to as Held<R>;
  held[content] = version;
  held[owner] = nobody;
}

/** What others hold is left as it is; what is the collection's own from its first write on is edited. */
export function write<R extends object>(to: Collection<R>, { before, after }: RowChange<R>): void {
  const held = to as Held<R>;
  const shared = held[owner] === nobody;
  if (shared) held[owner] = newOwner();
  held[content] = nextVersion(held[content], { before, after, owner: held[owner], shared });
}

/** Offset and limit count in reading direction, so in reverse they count from the end. */
function windowOf<R>(whole: Place<R>, request: { offset: number; limit: number }): Place<R> {
  const offset = Math.max(0, request.offset);
  const limit = Math.max(0, request.limit);
  if (whole.reverse) {
    const end = whole.end - offset;
    return { ...whole, start: Math.max(whole.start, end - limit), end };
  }
  const start = whole.start + offset;
  return { ...whole, start, end: Math.min(whole.end, start + limit) };
}

function keyOf(record: object, { name, options, keyPath }: Identity): string {
  const key = scalarAt(record, keyPath);
  if (typeof key === 'string') return key;
  if (typeof key === 'number') return String(key);
  throw new KeyError('missing', `A record of ${name} needs a key in "${options.key}".`);
}

function taken(name: string, key: string): KeyError {
  return new KeyError('taken', `${name} already has a record "${key}".`);
}
