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

export function createStore(
  collections: Readonly<Record<string, Collection<StoredRecord>>>,
  created: ReadonlyMap<string, number> = new Map(),
): Store {
  const ordinals = new Map(created);
  return {
    collections,
    nextOrdinal(name) {
      const ordinal = ordinals.get(name) ?? 0;
      ordinals.set(name, ordinal + 1);
      return ordinal;
    },
    ordinals: () => ordinals,
    fork() {
      const forks = Object.entries(collections).map(([name, collection]) => [
        name,
        collection.fork(),
      ]);
      return createStore(Object.fromEntries(forks), ordinals);
    },
  };
}
