import { setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from '@linktor/outbox';
import { Client } from 'pg';
import { isOutage } from './outage.ts';

/** A transaction of the caller's, and the statements that are the caller's own. */
export interface Writing {
  tx: Transaction;
  insert(n: number): Promise<void>;
}

/** Who runs transactions that hold orders, until each has either been committed or rolled back. */
export interface Transactions {
  /** Transactions of which nobody knew whether they had committed, because the database went away. */
  unknown: number;
  /** Runs `work` in a transaction that is committed, or rolled back; again when the database went away meanwhile. */
  run(orders: readonly number[], commit: boolean, work: (writing: Writing) => Promise<void>): Promise<void>;
  end(): Promise<void>;
}

/** What is needed of a PGlite. */
interface Pglite {
  transaction<T>(
    work: (tx: { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }) => Promise<T>,
  ): Promise<T>;
}

const INSERT = 'INSERT INTO orders (n) VALUES ($1)';

/** Transactions on a PGlite, where nothing goes away. */
export function onPglite(pglite: Pglite): Transactions {
  const rolledBack = new Error('rolled back');
  return {
    unknown: 0,
    async run(_orders, commit, work) {
      const done = pglite.transaction(async (tx) => {
        await work({ tx, insert: async (n) => void (await tx.query(INSERT, [n])) });
        if (!commit) throw rolledBack;
      });
      await done.catch((error) => {
        if (error !== rolledBack) throw error;
      });
    },
    async end() {},
  };
}

/** Transactions on a connection that is made anew when it is gone. */
export function onPostgres(connectionString: string): Transactions {
  let client: Client | undefined;
  const open = async (): Promise<Client> => {
    while (!client) {
      const made = new Client(connectionString);
      made.on('error', () => {});
      try {
        await made.connect();
        client = made;
      } catch (error) {
        if (!isOutage(error)) throw error;
        await wait(100);
      }
    }
    return client;
  };
  const close = async (): Promise<void> => {
    const made = client;
    client = undefined;
    await made?.end().catch(() => {});
  };
  const again = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isOutage(error)) throw error;
        await close();
      }
    }
  };
  return {
    unknown: 0,
    async run(orders, commit, work) {
      let committing = false;
      await again(async () => {
        const tx = await open();
        // The COMMIT before may have been heard, and its answer lost.
        if (committing) {
          this.unknown += 1;
          const { rows } = await tx.query('SELECT 1 FROM orders WHERE n = $1', [orders[0]]);
          if (rows.length > 0) return;
          committing = false;
        }
        await tx.query('BEGIN');
        await work({ tx, insert: async (n) => void (await tx.query(INSERT, [n])) });
        if (!commit) return void (await tx.query('ROLLBACK'));
        committing = true;
        await tx.query('COMMIT');
      });
    },
    end: close,
  };
}
