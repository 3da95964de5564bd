import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe } from 'vitest';
import { transactionalContract } from './transactional-contract.ts';

// PostgreSQL compiled into the process: the SQL is tested on every machine.
describe('PostgresInbox over PGlite', () => {
  const database = new PGlite();
  // It makes itself a cluster first.
  beforeAll(() => database.waitReady, 120_000);
  transactionalContract(() => database, { parallel: false });
  afterAll(() => database.close());
});
