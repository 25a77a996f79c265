import type { Collection } from './collection.ts';

export type StoredRecord = Readonly<Record<string, unknown>>;

/** The records of one API, and how many of them were made since it was seeded. */
export interface Store {
  readonly collections: Readonly<Record<string, Collection<StoredRecord>>>;
  /** 0, 1, 2, … per name: what makes the keys of new records deterministic. */
  nextOrdinal(name: string): number;
  /** Per name, how many there have been. */
  ordinals(): ReadonlyMap<string, number>;
  fork(): Store;
}

interface OwnStore extends Store {
  created: ReadonlyMap<string, number>;
  /** The same as long as no other store shares it. */
  own: Map<string, number> | undefined;
}

/** `created` is shared, so nobody changes it. */
export function createStore(
  collections: Readonly<Record<string, Collection<StoredRecord>>>,
  created: ReadonlyMap<string, number> = none,
): Store {
  return Object.setPrototypeOf({ collections, created, own: undefined }, abilities);
}

const none: ReadonlyMap<string, number> = new Map();

/** Sessions by the thousand have a store of their own, and share all that it can do. */
const abilities: Omit<Store, 'collections'> & ThisType<OwnStore> = {
  nextOrdinal(name) {
    const ordinal = this.created.get(name) ?? 0;
    this.own ??= new Map(this.created);
    this.created = this.own.set(name, ordinal + 1);
    return ordinal;
  },
  ordinals() {
    return this.created;
  },
  fork() {
    const forks = Object.entries(this.collections).map(([name, it]) => [name, it.fork()] as const);
    this.own = undefined;
    return createStore(Object.fromEntries(forks), this.created);
  },
};
