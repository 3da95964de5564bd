import { DatabaseSync } from 'node:sqlite';
import type { Change, Snapshot } from './store.ts';

/** A file that holds the state: what was kept is there after the process was killed at any moment. */
export interface StateFile {
  /** What was in it. */
  readonly found: Snapshot;
  /** Keeps changes, all of them or none. */
  keep(changes: readonly Change[]): void;
  close(): void;
}

/** Opens or makes one. Throws `StateFileError` for a file of something else, or one that another sandbox holds. */
export function openStateFile(path: string): StateFile {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(path);
    // One process at a time: two would not see each other's changes.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'").get() as {
      n: number;
    };
    if (version !== VERSION && (version !== 0 || tables.n > 0)) throw new Error('it holds no state of this sandbox');
    database.exec(`
      CREATE TABLE IF NOT EXISTS documents (
        collection TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (collection, key)
      );
      PRAGMA user_version = ${VERSION};`);
  } catch (cause) {
    throw new StateFileError(path, cause);
  }
  const put = database.prepare(
    `INSERT INTO documents (collection, key, document) VALUES (?, ?, ?)
     ON CONFLICT (collection, key) DO UPDATE SET document = excluded.document`,
  );
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND key = ?');
  return {
    found: read(database),
    keep(changes) {
      database.exec('BEGIN');
      try {
        for (const { collection, key, document } of changes) {
          if (document === undefined) remove.run(collection, key);
          else put.run(collection, key, JSON.stringify(document));
        }
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

const VERSION = 1;

/** The file for the state cannot be used. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const busy = /locked|busy/i.test(why);
    const remedy = busy ? 'Stop the sandbox that holds it, or name another file.' : 'Name another file.';
    super(`The state cannot be kept in ${path}: ${why}. ${remedy}`, { cause });
  }
}

function read(database: DatabaseSync): Snapshot {
  const found: Record<string, [string, unknown][]> = {};
  // The order of the rows is that in which the documents came: a change leaves a row in its place.
  for (const row of database.prepare('SELECT collection, key, document FROM documents ORDER BY rowid').iterate()) {
    const { collection, key, document } = row as { collection: string; key: string; document: string };
    found[collection] ??= [];
    found[collection].push([key, JSON.parse(document) as unknown]);
  }
  return found;
}
