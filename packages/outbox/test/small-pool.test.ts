import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { Outbox } from '../src/index.ts';

describe.skipIf(!hasPostgres())('a pool of one connection', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('sends, and lets everybody else have it', async () => {
    const database = new Pool({ connectionString: postgres.url, max: 1 });
    database.on('error', () => {});
    const sent: string[] = [];
    const shop = { send: async (to: string) => void sent.push(to) };
    const outbox = new Outbox({ database, senders: { shop } });
    const all = new Promise<void>((resolve) => outbox.on('sent', () => sent.length === 2 && resolve()));
    await outbox.add({ to: 'shop', call: 'send', args: ['ann'] });
    await outbox.work({ pollInterval: 50 });
    await outbox.add({ to: 'shop', call: 'send', args: ['bob'], group: 'bob' });
    await all;
    expect(sent.sort()).toEqual(['ann', 'bob']);
    await outbox.stop();
    await database.end();
  });

  it('is not waited for within the transaction that has it', async () => {
    const database = new Pool({ connectionString: postgres.url, max: 1 });
    database.on('error', () => {});
    const senders = { shop: { send: async (_: string) => {} } };
    const outbox = new Outbox({ database, senders, schema: 'another' });
    const client = await database.connect();
    await client.query('BEGIN');
    const add = () => outbox.add({ to: 'shop', call: 'send', args: ['ann'] }, { tx: client });
    await expect(add()).rejects.toMatchObject({ code: 'NOT_STARTED' });
    await client.query('ROLLBACK');
    client.release();
    await outbox.start();
    const again = await database.connect();
    await again.query('BEGIN');
    const added = await outbox.add({ to: 'shop', call: 'send', args: ['ann'] }, { tx: again });
    expect(added.added).toBe(true);
    await again.query('COMMIT');
    again.release();
    await outbox.stop();
    await database.end();
  });
});
