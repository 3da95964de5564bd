import type { Channels, Database, Queryable } from './database.ts';
import { listenOn } from './listen.ts';

/** What is needed of a client that a `Pool` of `pg` lends. */
export interface PoolClient extends Queryable {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'notification', listener: (message: { channel: string; payload?: string | undefined }) => void): unknown;
  removeListener(event: 'error', listener: (error: Error) => void): unknown;
  removeListener(
    event: 'notification',
    listener: (message: { channel: string; payload?: string | undefined }) => void,
  ): unknown;
  release(error?: Error | boolean): void;
}

/** What is needed of a `Pool` of `pg`. */
export interface Pool extends Queryable {
  readonly options?: { readonly max?: number | undefined } | undefined;
  connect(): Promise<PoolClient>;
  connect(callback: never): void;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The connections of a pool of `pg`. */
export class PoolDatabase implements Database {
  readonly single = false;
  readonly #pool: Pool;
  readonly #own: boolean;

  /** `own`: the pool was made by the outbox, and is closed with it. */
  constructor(pool: Pool, own: boolean) {
    this.#pool = pool;
    this.#own = own;
  }

  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    return this.#pool.query(text, values);
  }

  async script(text: string): Promise<void> {
    await this.#pool.query(text);
  }

  async transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    let lost: Error | undefined;
    const onError = (error: Error): void => {
      lost ??= error;
    };
    const client = await lend(this.#pool, onError);
    let unfit: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      const { command } = (await client.query('COMMIT')) as { command?: string };
      // To the COMMIT of a transaction in which a statement has failed PostgreSQL answers ROLLBACK, and no error.
      if (command === 'ROLLBACK') throw new Error('the transaction was rolled back: a statement in it had failed');
      return result;
    } catch (error) {
      unfit = lost ?? (await client.query('ROLLBACK').then(() => undefined, asError));
      throw error;
    } finally {
      client.removeListener('error', onError);
      client.release(unfit ?? lost);
    }
  }

  async listen(channels: Channels): Promise<{ close(): Promise<void> }> {
    // A pool of one has none to spare: a connection that listens is lent for good. What is new is then found by looking.
    if (this.#pool.options?.max === 1) return { async close() {} };
    return listenOn((onError) => lend(this.#pool, onError), channels);
  }

  async close(): Promise<void> {
    if (this.#own) await this.#pool.end();
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/**
 * A client of the pool, heard from the moment it is lent: nobody else listens to it then, and an error without a listener ends the
 * process. A server that goes down may say so in the same breath as it lets us in, before a promise of the pool's has been heeded.
 */
const lend = (pool: Pool, onError: (error: Error) => void): Promise<PoolClient> =>
  new Promise((resolve, reject) => {
    let known = false;
    const lent = (error: unknown, client: PoolClient | undefined): void => {
      if (!client) return void reject(error);
      if (!known) client.on('error', onError);
      known = true;
      resolve(client);
    };
    // Of those that are like it not all take a function.
    const promised = pool.connect(lent as never) as unknown as PromiseLike<PoolClient> | undefined;
    promised?.then((client) => lent(undefined, client), reject);
  });
