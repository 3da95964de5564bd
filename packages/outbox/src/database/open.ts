import { describe, misconfigured } from '@linktor/core';
import type { Database } from './database.ts';
import { type Pglite, PgliteDatabase } from './pglite-database.ts';
import { type Pool, PoolDatabase } from './pool-database.ts';

/** Connections of a pool that the outbox makes for itself. */
const POOL_SIZE = 10;
/** Milliseconds until a server that takes a connection and says nothing counts as not there. */
const CONNECT_WITHIN = 10_000;

/**
 * The database among the options: a connection string, a `Pool` of `pg`, or a PGlite.
 *
 * @throws ConfigurationError when there is none, or it is none of these.
 */
export async function openDatabase(
  connectionString: string | undefined,
  database: Pool | Pglite | undefined,
  onError: (error: unknown) => void,
  connectWithin: number = CONNECT_WITHIN,
): Promise<Database> {
  if (database !== undefined) return databaseOf(database);
  // Loaded when it is needed: who hands in a database of their own has their own.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...{ connectionString, max: POOL_SIZE, application_name: 'linktor-outbox' },
    ...{ connectionTimeoutMillis: connectWithin, keepAlive: true },
  });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', onError);
  return new PoolDatabase(pool as Pool, true);
}

/** Looks at the options as far as that needs no connection. */
export function checkDatabase(connectionString: unknown, database: unknown): void {
  if ((connectionString === undefined) === (database === undefined))
    throw misconfigured(
      'connectionString',
      connectionString === undefined ? 'is not set, nor is database' : 'and database are both set',
      'Set connectionString ("postgres://…"), or pass a Pool of the pg package or a PGlite as database.',
    );
  if (database !== undefined) databaseOf(database);
  // What it is instead may be a secret in the wrong place.
  else if (typeof connectionString !== 'string' || !/^postgres(?:ql)?:\/\/./.test(connectionString))
    throw misconfigured(
      'connectionString',
      'is no connection string of PostgreSQL',
      'It looks like postgres://user:password@host:5432/database.',
    );
}

function databaseOf(database: unknown): Database {
  const has = (method: string): boolean =>
    typeof (database as Record<string, unknown> | null | undefined)?.[method] === 'function';
  if (has('query') && has('exec') && has('transaction') && has('listen')) return new PgliteDatabase(database as Pglite);
  if (has('query') && has('connect') && has('end') && !has('escapeLiteral'))
    return new PoolDatabase(database as Pool, false);
  throw misconfigured(
    'database',
    `must be a Pool of the pg package or a PGlite, got ${has('escapeLiteral') ? 'a single Client' : describe(database)}`,
    'Pass new pg.Pool({ connectionString }), a PGlite, or set connectionString instead.',
  );
}

/** Whether a transaction of the caller's may have all of its connections. */
export const hasOneConnection = (database: Pool | Pglite | undefined): boolean =>
  database !== undefined && ('exec' in database || database.options?.max === 1);
