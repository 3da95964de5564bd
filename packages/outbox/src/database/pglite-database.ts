import type { Channels, Database, Queryable } from './database.ts';

/** What is needed of PGlite, PostgreSQL within the process: for laptops and tests. */
export interface Pglite extends Queryable {
  exec(text: string): Promise<{ rows: unknown[] }[]>;
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
}

/** The one connection of a PGlite. */
export class PgliteDatabase implements Database {
  readonly single = true;
  /** The user's own: it is theirs to close. */
  readonly pglite: Pglite;

  constructor(pglite: Pglite) {
    this.pglite = pglite;
  }

  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    return this.pglite.query(text, values);
  }

  async script(text: string): Promise<void> {
    await this.pglite.exec(text);
  }

  /** PGlite commits by itself, and throws where it cannot: a failed statement that was passed over is found before. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    return this.pglite.transaction(async (transaction) => {
      const result = await work(transaction);
      await transaction.query('SELECT 1');
      return result;
    });
  }

  async listen(channels: Channels): Promise<{ close(): Promise<void> }> {
    const listening: (() => Promise<void>)[] = [];
    for (const [channel, heard] of channels) {
      listening.push(await this.pglite.listen(channel, heard));
      heard(undefined);
    }
    return {
      async close() {
        for (const close of listening) await close();
      },
    };
  }

  async close(): Promise<void> {}
}
