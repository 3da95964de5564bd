import type { PGlite } from '@electric-sql/pglite';
import { PostgresTokenStore } from '@linktor/outbox/fleet';
import { afterAll, beforeAll, vi } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { type Shelf, tokenContract } from './token-contract.ts';

let db: PGlite;
beforeAll(async () => {
  // It takes its time on a busy machine, and a store has a bound.
  db = await startPglite();
  // So do the tables, with which the first one begins; what it has begun goes on.
  const first = new PostgresTokenStore({ database: db });
  const { signal } = new AbortController();
  await vi.waitFor(() => first.set('of nobody', { token: 'none' }, { signal }));
});
afterAll(() => db.close());

const COLUMNS = { lease: 'leased_until', renewal: 'renew_at', life: 'expires_at' };

const shelf = (): Shelf => ({
  store: (options) => new PostgresTokenStore({ database: db, ...options }),
  text: async () => JSON.stringify((await db.query('SELECT * FROM linktor_fleet.token')).rows),
  pass: (what) => db.query(`UPDATE linktor_fleet.token SET ${COLUMNS[what]} = now() - interval '1 second'`) as never,
});
// Its clock is that of the process.
tokenContract('tokens on PGlite', shelf, { ownClock: false });
