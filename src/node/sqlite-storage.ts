import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Storage, StorageChange, StoredOwner, StoredRow } from '../mock/storage.ts';
import { DataFolderError } from './data-folder-error.ts';

/** Of the tables. Whoever changes them takes the next number, and reads the earlier ones. */
const format = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS general (id INTEGER PRIMARY KEY CHECK (id = 1), text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS owners (owner TEXT PRIMARY KEY, facts TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rows (
    owner TEXT NOT NULL, store TEXT NOT NULL, collection TEXT NOT NULL, key TEXT NOT NULL,
    sequence INTEGER NOT NULL, record TEXT,
    PRIMARY KEY (owner, store, collection, key)
  ) WITHOUT ROWID;
  PRAGMA user_version = ${format};
`;

/**
 * State in one SQLite file of a folder, which is made where it is missing. A process that is killed loses nothing that was
 * written; half a write is undone when the file is next opened. Rejects with `DataFolderError`.
 */
export async function openStorage(
  folder: string,
  { tell }: Pick<Storage, 'tell'>,
): Promise<Storage> {
  const file = join(folder, 'parley.sqlite');
  const database = await opened(folder, file);
  let queue: { readonly changes: readonly StorageChange[]; end(error?: unknown): void }[] = [];
  const write = writerOf(database);

  /** Everything asked for since the last time is one transaction, so that it costs as much as one. */
  function flush(): void {
    const batch = queue;
    queue = [];
    if (batch.length === 0) return;
    try {
      database.exec('BEGIN');
      for (const { changes } of batch) for (const change of changes) write(change);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const { end } of batch) end(error);
      return;
    }
    for (const { end } of batch) end();
  }

  return {
    tell,
    read() {
      flush();
      const general = database.prepare('SELECT text FROM general').get();
      return {
        general: general === undefined ? undefined : String(general.text),
        owners: ownersOf(database),
      };
    },
    write(changes) {
      return new Promise<void>((resolve, reject) => {
        if (queue.length === 0) setImmediate(flush);
        queue.push({ changes, end: (error) => (error ? reject(error) : resolve()) });
      });
    },
    async close() {
      flush();
      database.close();
    },
  };
}

async function opened(folder: string, file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await quietly(() => import('node:sqlite'));
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(file);
    // The lock is taken by the first write and kept; whoever is about to stop has two seconds.
    database.exec('PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE');
    const { user_version: found } = database.prepare('PRAGMA user_version').get() ?? {};
    if (Number(found) > format) {
      throw new DataFolderError(
        `${file} was written by a newer Parley; use that one, or another --data folder.`,
      );
    }
    database.exec(`${tables}; COMMIT`);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw error instanceof DataFolderError ? error : new DataFolderError(sentenceOf(error, file));
  }
}

function sentenceOf(error: unknown, file: string): string {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message: string };
  // Result codes of SQLite: the low byte is the primary one.
  const primary = (errcode ?? 0) & 0xff;
  if (primary === 5 || primary === 6) {
    return `${file} is in use by another process; end that one, or choose another folder with --data.`;
  }
  if (primary === 11 || primary === 26) {
    return `${file} is no database of Parley or is damaged (${message}); choose another folder with --data, or remove it.`;
  }
  return `${file} cannot be used (${code ?? ''} ${message}); choose another folder with --data.`;
}

/** Node 22 warns that its SQLite is experimental, which who asked for a folder cannot do anything about. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).includes('SQLite')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function writerOf(database: DatabaseSync): (change: StorageChange) => void {
  const prepare = (sql: string) => database.prepare(sql);
  const general = prepare('INSERT OR REPLACE INTO general VALUES (1, ?)');
  const facts = prepare('INSERT OR REPLACE INTO owners VALUES (?, ?)');
  const row = prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?)');
  const place = 'owner = ? AND store = ? AND collection = ? AND key = ?';
  const seeded = prepare(`DELETE FROM rows WHERE ${place}`);
  const seededStore = prepare('DELETE FROM rows WHERE owner = ? AND store = ?');
  const noRows = prepare('DELETE FROM rows WHERE owner = ?');
  const noOwner = prepare('DELETE FROM owners WHERE owner = ?');
  return (change) => {
    if (change.kind === 'general') general.run(change.text);
    else if (change.kind === 'facts') facts.run(change.owner, change.facts);
    else if (change.kind === 'row') {
      const { store, collection, key, sequence, record } = change.row;
      row.run(change.owner, store, collection, key, sequence, record ?? null);
    } else if (change.kind === 'seeded') {
      const { store, collection, key } = change.row;
      seeded.run(change.owner, store, collection, key);
    } else if (change.kind === 'seeded-store') seededStore.run(change.owner, change.store);
    else {
      noRows.run(change.owner);
      noOwner.run(change.owner);
    }
  };
}

function* ownersOf(database: DatabaseSync): Iterable<StoredOwner> {
  const rowsOf = database.prepare(
    'SELECT store, collection, key, sequence, record FROM rows WHERE owner = ?',
  );
  for (const { owner, facts } of database.prepare('SELECT owner, facts FROM owners').all()) {
    const rows = rowsOf.all(String(owner)).map(
      (row): StoredRow => ({
        store: String(row.store),
        collection: String(row.collection),
        key: String(row.key),
        sequence: Number(row.sequence),
        record: row.record === null ? undefined : String(row.record),
      }),
    );
    yield { owner: String(owner), facts: String(facts), rows };
  }
}
