import { checkOptions } from '@linktor/core';
import { DATABASE_OPTIONS, FleetDatabase, type FleetDatabaseOptions } from '../database.ts';
import { FleetTokenStore, type NewToken, type StoredToken, type TokenTable } from './fleet-token-store.ts';
import { checkTokenOptions, type FleetTokenOptions, TOKEN_OPTIONS } from './options.ts';

/** Options of a `PostgresTokenStore`. */
export interface PostgresTokenStoreOptions extends FleetDatabaseOptions, FleetTokenOptions {}

/**
 * One OAuth token for a fleet, in PostgreSQL: however many processes use it, one fetches, once per lifetime.
 *
 * ```ts
 * const sinch = new Sinch({ …, tokenStore: new PostgresTokenStore({ connectionString }) });
 * ```
 */
export class PostgresTokenStore extends FleetTokenStore {
  readonly #database: FleetDatabase;

  /** @throws ConfigurationError when an option is missing, misspelt or malformed. */
  constructor(given: PostgresTokenStoreOptions) {
    const options = checkOptions(given, [...DATABASE_OPTIONS, ...TOKEN_OPTIONS]);
    const settings = checkTokenOptions(options);
    const database = new FleetDatabase(options, tokenTable);
    super(new PostgresTokens(database), settings);
    this.#database = database;
  }

  /** Lets go of the database. */
  async close(): Promise<void> {
    await this.#database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

const tokenTable = (schema: string): string => `CREATE TABLE IF NOT EXISTS ${schema}.token (
  key text PRIMARY KEY,
  sealed text,
  fingerprint text,
  expires_at timestamptz,
  renew_at timestamptz,
  lease uuid,
  leased_until timestamptz
)`;

const NOW = 'clock_timestamp()';
const after = (parameter: string): string => `${NOW} + ${parameter}::float8 * interval '1 millisecond'`;

interface TokenRow {
  sealed: string | null;
  fingerprint: string | null;
  life: number | null;
  due: boolean;
  leased: boolean;
}

class PostgresTokens implements TokenTable {
  readonly #database: FleetDatabase;
  readonly #table: string;

  constructor(database: FleetDatabase) {
    this.#database = database;
    this.#table = `${database.schema}.token`;
  }

  async look(key: string): Promise<StoredToken | undefined> {
    const [row] = await this.#database.query(
      `SELECT sealed, fingerprint, (extract(epoch FROM expires_at - ${NOW}) * 1000)::float8 AS life,
  coalesce(renew_at <= ${NOW}, false) AS due, coalesce(leased_until > ${NOW}, false) AS leased
FROM ${this.#table} WHERE key = $1`,
      [key],
    );
    if (!row) return undefined;
    const { sealed, fingerprint, life, due, leased } = row as unknown as TokenRow;
    return {
      sealed: sealed ?? undefined,
      fingerprint: fingerprint ?? undefined,
      life: life ?? Number.POSITIVE_INFINITY,
      due,
      leased,
    };
  }

  async claim(key: string, lease: string, ms: number, refused: string): Promise<boolean> {
    const rows = await this.#database.query(
      `INSERT INTO ${this.#table} AS t (key, lease, leased_until) VALUES ($1, $2::uuid, ${after('$3')})
ON CONFLICT (key) DO UPDATE SET lease = excluded.lease, leased_until = excluded.leased_until,
  sealed = CASE WHEN t.fingerprint = $4 THEN NULL ELSE t.sealed END
WHERE (t.leased_until IS NULL OR t.leased_until <= ${NOW})
  AND (t.sealed IS NULL OR t.fingerprint = $4 OR t.renew_at <= ${NOW} OR t.expires_at <= ${NOW})
RETURNING key`,
      [key, lease, ms, refused],
    );
    return rows.length > 0;
  }

  async put(key: string, lease: string, { sealed, fingerprint, life, renewIn }: NewToken): Promise<void> {
    const ends = Number.isFinite(life);
    await this.#database.query(
      `INSERT INTO ${this.#table} AS t (key, sealed, fingerprint, expires_at, renew_at)
VALUES ($1, $3, $4, ${after('$5')}, ${after('$6')})
ON CONFLICT (key) DO UPDATE SET sealed = excluded.sealed, fingerprint = excluded.fingerprint,
  expires_at = excluded.expires_at, renew_at = excluded.renew_at, lease = NULL, leased_until = NULL
WHERE t.lease::text = $2 OR t.sealed IS NULL OR t.expires_at < excluded.expires_at`,
      [key, lease, sealed, fingerprint, ends ? life : null, ends ? renewIn : null],
    );
  }

  async release(key: string, lease: string): Promise<void> {
    await this.#database.query(
      `UPDATE ${this.#table} SET lease = NULL, leased_until = NULL WHERE key = $1 AND lease::text = $2`,
      [key, lease],
    );
  }
}
