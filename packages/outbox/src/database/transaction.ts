import { describe, invalidArgument } from '@linktor/core';
import { type Db, fromDrizzle, fromKnex, fromKysely, fromPrisma } from 'pg-boss';
import type { Queryable } from './database.ts';

/** What is needed of Drizzle's `sql`. */
export interface SqlTag {
  (strings: TemplateStringsArray, ...values: unknown[]): unknown;
  param(value: unknown): unknown;
}

/** A transaction of the caller's, as their library hands it out. */
export type Transaction =
  /** A client of `pg` or a transaction of PGlite. */
  | Queryable
  /** A transaction of Kysely. */
  | { executeQuery(query: never): Promise<{ rows: unknown[] }> }
  /** A transaction of Drizzle: pass its `sql` beside it. */
  | { execute(query: never): Promise<unknown> }
  /** A transaction of Knex. */
  | { raw(sql: string, bindings?: never): unknown }
  /** The client of an interactive transaction of Prisma. */
  | { $queryRawUnsafe(query: string, ...values: never[]): Promise<unknown> }
  /** Anything else, in the engine's terms. */
  | { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

/** Options of what writes into a transaction. */
export interface InTransaction {
  /**
   * The transaction it belongs to: it is kept if that is committed, and never was if it is not. A client of `pg`, a transaction of
   * PGlite, Kysely, Knex, Prisma, or Drizzle. Default: one of its own, committed before the promise resolves. Named and `undefined` it
   * is refused: a message that was to belong to a transaction must not go out without it.
   */
  tx?: Transaction;
  /** With a transaction of Drizzle: its `sql`, from `drizzle-orm`. */
  sql?: SqlTag | undefined;
}

/**
 * Looks at options that may name a transaction. Whatever misses its mark here (`add(message, tx)`, `{ trx }`, `{ tx: undefined }`)
 * would be sent although the caller's transaction is rolled back.
 *
 * @throws ValidationError
 */
export function checkInTransaction(options: unknown): asserts options is InTransaction {
  const remedy = 'Pass { tx }, the transaction; or nothing, for one of its own.';
  if (typeof options !== 'object' || options === null)
    throw invalidArgument('options', `must be an object, got ${describe(options)}`, remedy);
  if (['query', 'executeSql', 'executeQuery', '$queryRawUnsafe', 'raw', 'execute'].some((method) => method in options))
    throw invalidArgument('options', 'is a transaction itself', 'Pass { tx }.');
  const unknown = Object.keys(options).find((name) => name !== 'tx' && name !== 'sql');
  if (unknown !== undefined) throw invalidArgument(unknown, '', remedy, `unknown option "${unknown}"`);
  if ('tx' in options && options.tx === undefined) throw invalidArgument('tx', 'is undefined', remedy);
}

/**
 * The caller's transaction as what sends statements.
 *
 * @throws ValidationError when it is none of those that are known.
 */
export function inTransaction(tx: unknown, sql: SqlTag | undefined): Queryable {
  const has = (method: string): boolean =>
    (typeof tx === 'object' || typeof tx === 'function') &&
    tx !== null &&
    typeof (tx as Record<string, unknown>)[method] === 'function';
  if (has('executeSql')) return fromEngine(tx as Db);
  if (has('executeQuery')) return fromEngine(fromKysely(tx as Parameters<typeof fromKysely>[0]));
  if (has('$queryRawUnsafe')) return fromEngine(fromPrisma(tx as Parameters<typeof fromPrisma>[0]));
  // Before `query`, which these have, too, for something else.
  if (has('raw')) return fromEngine(fromKnex(tx as Parameters<typeof fromKnex>[0]));
  if (has('execute') && has('insert')) {
    if (typeof sql !== 'function')
      throw invalidArgument(
        'sql',
        'is needed beside a transaction of Drizzle',
        "Pass { tx, sql }, with sql from 'drizzle-orm'.",
      );
    return fromEngine(fromDrizzle(tx as Parameters<typeof fromDrizzle>[0], sql));
  }
  if (has('query')) return tx as Queryable;
  throw invalidArgument(
    'tx',
    `is no transaction, got ${describe(tx)}`,
    'Pass the client of pg that has begun one, or what PGlite, Drizzle, Kysely, Knex or Prisma hand to the function of theirs.',
  );
}

const fromEngine = (db: Db): Queryable => ({ query: (text, values) => db.executeSql(text, values) });

/** The error for statements that did not go into one transaction. */
export const notInTransaction = (): Error =>
  invalidArgument(
    'tx',
    'is not in a transaction: each of its statements is committed by itself',
    'Pass what your library hands to the function of the transaction, or a client that has sent BEGIN; not the pool or the database. Nothing will be sent.',
  );
