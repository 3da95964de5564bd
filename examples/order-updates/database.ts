import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** What sends statements. */
export interface Statements {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The shop's database. */
export interface Database extends Statements {
  /** The same, for the outbox to stand on. */
  readonly own: pg.Pool | PGlite;
  transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL where there is a URL, else PGlite, its files in a folder. */
export const openDatabase = async (url: string | undefined, folder: string): Promise<Database> =>
  url ? onServer(new pg.Pool({ connectionString: url })) : inProcess(await PGlite.create(folder));

const inProcess = (own: PGlite): Database => ({
  own,
  query: (text, values) => own.query(text, values),
  transaction: (work) => own.transaction(work),
  close: () => own.close(),
});

function onServer(own: pg.Pool): Database {
  own.on('error', (error) => console.error(error.message));
  return {
    own,
    query: (text, values) => own.query(text, values),
    async transaction(work) {
      const client = await own.connect();
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: () => own.end(),
  };
}
