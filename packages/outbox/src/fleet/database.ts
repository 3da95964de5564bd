import type { Database } from '../database/database.ts';
import { checkSchema } from '../database/migrate.ts';
import { checkDatabase, openDatabase } from '../database/open.ts';
import type { Pglite } from '../database/pglite-database.ts';
import type { Pool } from '../database/pool-database.ts';

/** Where a fleet keeps what it shares, in PostgreSQL. */
export interface FleetDatabaseOptions {
  /** The database, `postgres://…`: a pool of a few connections is made for it. Or pass `database`. */
  connectionString?: string | undefined;
  /** A `Pool` of `pg`, or a PGlite. It stays yours to close. */
  database?: Pool | Pglite | undefined;
  /** The schema of the tables. Default: `linktor_fleet`. */
  schema?: string | undefined;
  /** Whether tables that are missing are made. Default: true; else run the SQL that the README shows. */
  migrate?: boolean | undefined;
}

export const DATABASE_OPTIONS: readonly string[] = ['connectionString', 'database', 'schema', 'migrate'];

/** A database that is opened, and whose tables are made, when it is first asked; again, if that failed. */
export class FleetDatabase {
  readonly schema: string;
  readonly #options: FleetDatabaseOptions;
  readonly #tables: (schema: string) => string;
  #opened: Promise<Database> | undefined;

  /** @throws ConfigurationError when there is no database among the options, or it is none. */
  constructor(options: FleetDatabaseOptions, tables: (schema: string) => string) {
    const { connectionString, database, schema = 'linktor_fleet' } = options;
    checkDatabase(connectionString, database);
    this.schema = checkSchema(schema);
    this.#options = options;
    this.#tables = tables;
  }

  async query(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    const { rows } = await (await this.open()).query(text, values);
    return rows as Record<string, unknown>[];
  }

  open(): Promise<Database> {
    this.#opened ??= this.#open().catch((error) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /** Closes what it has opened itself. */
  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined);
    this.#opened = undefined;
    await opened?.close();
  }

  async #open(): Promise<Database> {
    const { connectionString, database, migrate = true } = this.#options;
    // What an idle connection breaks of is found by the next statement.
    const opened = await openDatabase(connectionString, database, () => {});
    try {
      if (migrate) await this.#migrate(opened);
    } catch (error) {
      await opened.close().catch(() => {});
      throw error;
    }
    return opened;
  }

  /** Processes that start together do it once: two `IF NOT EXISTS` at the same time would collide. */
  async #migrate(database: Database): Promise<void> {
    const script = this.#tables(this.schema);
    const names = [...script.matchAll(/CREATE TABLE IF NOT EXISTS (\S+)/g)].map(([, name]) => name);
    const missing = 'SELECT 1 FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NULL';
    // Most of the time they are there, and nobody has to wait for a lock.
    if ((await database.query(missing, [names])).rows.length === 0) return;
    const statements = script.split(';').filter((statement) => statement.trim() !== '');
    await database.transaction(async (transaction) => {
      await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`tables of ${this.schema}`]);
      for (const statement of [`CREATE SCHEMA IF NOT EXISTS ${this.schema}`, ...statements])
        await transaction.query(statement);
    });
  }
}
