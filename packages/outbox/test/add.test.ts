import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { Outbox } from '../src/index.ts';

const sent: unknown[] = [];
const senders = { shop: { send: async (to: string, text: string) => void sent.push([to, text]) } };

let db: PGlite;
let outbox: Outbox<typeof senders>;

beforeAll(async () => {
  db = await startPglite();
  outbox = new Outbox({ database: db, senders });
});
afterAll(async () => {
  await outbox.stop();
  await db.close();
});

const count = async (table: string): Promise<number> => {
  const { rows } = await db.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0]?.n ?? -1;
};

test('what is rolled back was never added', async () => {
  await outbox.start();
  const rolledBack = db.transaction(async (tx) => {
    await outbox.add({ to: 'shop', call: 'send', args: ['ann', 'hello'], key: 'a' }, { tx });
    throw new Error('no');
  });
  await expect(rolledBack).rejects.toThrow('no');
  expect(await count('linktor_outbox.message')).toBe(0);
  expect(await count('linktor_outbox_jobs.job')).toBe(0);
  await db.transaction((tx) => outbox.add({ to: 'shop', call: 'send', args: ['ann', 'hello'], key: 'a' }, { tx }));
  expect(await count('linktor_outbox.message')).toBe(1);
  expect(await count('linktor_outbox_jobs.job')).toBe(1);
});
