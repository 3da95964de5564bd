import { whyNotCommitted } from './ending.ts';
import { hold } from './hold.ts';
import { CHECK, MARK, type Queryable, type Source } from './source.ts';

/** What is needed of PGlite, PostgreSQL within the process: for laptops and tests. */
export interface Pglite<Transaction> extends Queryable {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  exec(text: string): Promise<unknown>;
}

const NEVER_LOST: AbortSignal = /* @__PURE__ */ new AbortController().signal;

/** Transactions of PGlite, one after the other. */
export class PgliteSource<Transaction extends Queryable> implements Source<Transaction> {
  readonly #database: Pglite<Transaction>;

  constructor(database: Pglite<Transaction>) {
    this.#database = database;
  }

  async query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    if (values) return this.#database.query(text, values);
    await this.#database.exec(text);
    return { rows: [] };
  }

  transaction<T>(work: (transaction: Transaction, lost: AbortSignal) => Promise<T>): Promise<T> {
    return this.#database.transaction(async (transaction) => {
      await transaction.query(MARK);
      const { client, end } = hold(transaction);
      const result = await work(client, NEVER_LOST).finally(end);
      await transaction.query(CHECK).catch((error) => {
        throw whyNotCommitted(error);
      });
      return result;
    });
  }
}
