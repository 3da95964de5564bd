/** What is needed of whatever sends statements: of a client of `pg`, of a transaction of PGlite. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Where transactions come from. */
export interface Source<Transaction> {
  /**
   * Runs `work` in a transaction. Resolves only when the whole of it was committed: neither a failed statement that `work`
   * passed over nor a transaction that it ended by itself counts as success. `lost` is aborted when the connection breaks.
   */
  transaction<T>(work: (transaction: Transaction, lost: AbortSignal) => Promise<T>): Promise<T>;
  /** One statement, or several without values, outside of any transaction of `work`. */
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

// A savepoint of ours marks the transaction as ours. It cannot be released when a statement has failed since, nor when
// somebody has ended the transaction: both would otherwise look like success, for Postgres answers ROLLBACK to the COMMIT
// of a failed transaction, and to one without a transaction a mere warning.
export const MARK = 'SAVEPOINT linktor_inbox';
export const CHECK = 'RELEASE SAVEPOINT linktor_inbox';

/** The SQLSTATE of an error of Postgres, also of one that a query builder has wrapped. */
export const sqlState = (error: unknown): string | undefined => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  return cause === undefined || cause === error ? undefined : sqlState(cause);
};
