/**
 * Where a mock's state survives the process: facts and rows by owner, an owner being a session or a snapshot. What is
 * written is texts, so that a storage need know nothing of what they say.
 */
export interface Storage {
  /** What is there now. */
  read(): Stored;
  /** All or nothing, in the order of the calls. Resolves once it is safe; rejects where it could not be written. */
  write(changes: readonly StorageChange[]): Promise<void>;
  /** Tells whoever started the mock something worth knowing about what was read. */
  tell(sentence: string): void;
  close(): Promise<void>;
}

export interface Stored {
  /** What holds for all owners; undefined where nothing was written yet. */
  readonly general: string | undefined;
  readonly owners: Iterable<StoredOwner>;
}

export interface StoredOwner {
  readonly owner: string;
  readonly facts: string;
  readonly rows: readonly StoredRow[];
}

/** A record that is not as the seed has it. */
export interface StoredRow extends RowPlace {
  readonly sequence: number;
  /** Undefined for one that the seed has and the owner has not. */
  readonly record: string | undefined;
}

export interface RowPlace {
  readonly store: string;
  readonly collection: string;
  readonly key: string;
}

export type StorageChange =
  | { readonly kind: 'general'; readonly text: string }
  | { readonly kind: 'facts'; readonly owner: string; readonly facts: string }
  | { readonly kind: 'row'; readonly owner: string; readonly row: StoredRow }
  /** The record is as the seed has it. */
  | { readonly kind: 'seeded'; readonly owner: string; readonly row: RowPlace }
  /** All records of a store are as the seed has them. */
  | { readonly kind: 'seeded-store'; readonly owner: string; readonly store: string }
  | { readonly kind: 'gone'; readonly owner: string };
