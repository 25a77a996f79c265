import type { Row } from './record-index.ts';
import { pathOf, scalarsAt } from './scalar.ts';
import {
  type Place,
  placeOf,
  planOf,
  recordsIn,
  type Selection,
  type Tally,
  talliesOf,
} from './selection.ts';
import { firstVersion, nextVersion, rowOf, type Version } from './version.ts';

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

interface Identity {
  readonly name: string;
  readonly options: CollectionOptions;
}

/** A collection of these records, which count as inserted in this order. */
export function createCollection<R extends object>({
  name,
  options,
  records = [],
}: Identity & { readonly records?: Iterable<R> }): Collection<R> {
  const identity = { name, options };
  return collectionOf(identity, firstVersion(rowsOf(records, identity)));
}

function rowsOf<R extends object>(records: Iterable<R>, identity: Identity): readonly Row<R>[] {
  const keys = new Set<string>();
  const rows: Row<R>[] = [];
  for (const record of records) {
    const key = keyOf(record, identity);
    if (keys.has(key)) throw taken(identity.name, key);
    keys.add(key);
    rows.push({ key, sequence: rows.length, record });
  }
  return rows;
}

function collectionOf<R extends object>(identity: Identity, initial: Version<R>): Collection<R> {
  const { name, options } = identity;
  let version = initial;

  const place = (selection: Selection) => placeOf(version, planOf(selection, options.order ?? ''));

  const existing = (key: string) => {
    const row = rowOf(version, key);
    if (row === undefined) throw new KeyError('unknown', `${name} has no record "${key}".`);
    return row;
  };

  const put = (before: Row<R>, record: R) => {
    const key = keyOf(record, identity);
    if (key !== before.key) {
      throw new KeyError('changed', `${name} "${before.key}" cannot change its key to "${key}".`);
    }
    version = nextVersion(version, { before, after: { ...before, record } });
    return record;
  };

  return {
    get size() {
      return version.rows.size;
    },
    get version() {
      return version;
    },
    has: (key) => rowOf(version, key) !== undefined,
    get: (key) => rowOf(version, key)?.record,
    insert(record) {
      const key = keyOf(record, identity);
      if (rowOf(version, key) !== undefined) throw taken(name, key);
      const after = { key, sequence: version.nextSequence, record };
      version = nextVersion(version, { before: undefined, after });
      return record;
    },
    replace: (key, record) => put(existing(key), record),
    update(key, patch) {
      const before = existing(key);
      return put(before, { ...before.record, ...patch });
    },
    remove(key) {
      const before = rowOf(version, key);
      if (before !== undefined) version = nextVersion(version, { before, after: undefined });
      return before !== undefined;
    },
    load(records) {
      version = firstVersion(rowsOf(records, identity));
    },
    count(selection = {}) {
      const { start, end } = place(selection);
      return end - start;
    },
    page({ offset, limit, ...selection }) {
      const whole = place(selection);
      const items = [...recordsIn(windowOf(whole, { offset, limit }))];
      return { items, total: whole.end - whole.start };
    },
    values(selection = {}) {
      const whole = place(selection);
      return recordsIn(whole);
    },
    distinct: (field, selection = {}) =>
      talliesOf(version, { plan: planOf(selection, options.order ?? ''), field }),
    fork: () => collectionOf(identity, version),
  };
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

function keyOf(record: object, { name, options }: Identity): string {
  const [key = null] = scalarsAt(record, pathOf(options.key));
  if (typeof key === 'string') return key;
  if (typeof key === 'number') return String(key);
  throw new KeyError('missing', `A record of ${name} needs a key in "${options.key}".`);
}

function taken(name: string, key: string): KeyError {
  return new KeyError('taken', `${name} already has a record "${key}".`);
}
