/** What is needed of whatever sends statements: of a client of `pg`, of a transaction of PGlite. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Where the outbox's own statements go: a pool of `pg`, or PGlite. */
export interface Database extends Queryable {
  /**
   * Runs `work` in a transaction. Resolves only when the whole of it was committed; rejects and keeps nothing when `work` throws,
   * a statement failed, or the connection was lost.
   */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  /** Several statements without values, one after the other. */
  script(text: string): Promise<void>;
  /** Calls back with each notification on these channels, and all of them with `undefined` when some may have been missed. */
  listen(channels: Channels): Promise<{ close(): Promise<void> }>;
  /** Gives back what is the database's own; what the user handed in stays open. */
  close(): Promise<void>;
  /** PGlite: one connection for everybody, so that a statement beside an open transaction waits for its end. */
  readonly single: boolean;
}

/** Who is to be told of notifications, by channel. */
export type Channels = ReadonlyMap<string, (payload: string | undefined) => void>;
