import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPglite } from './pglite-database.ts';
import { transactionalContract } from './transactional-contract.ts';

// PostgreSQL compiled into the process: the SQL is tested on every machine.
describe('PostgresInbox over PGlite', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await startPglite();
  });
  transactionalContract(() => database, { parallel: false });
  afterAll(() => database.close());
});
