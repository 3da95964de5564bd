import { Pool } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { hasPostgres, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { laneOf } from '../src/engine/lanes.ts';
import { Events } from '../src/events.ts';
import { Outbox } from '../src/index.ts';
import { checkSettings } from '../src/options.ts';
import { startRuntime } from '../src/runtime.ts';
import { claimMessages } from '../src/worker/claim.ts';
import { unsent } from '../src/worker/send.ts';
import { Settler } from '../src/worker/settle.ts';

describe.skipIf(!hasPostgres())('two workers that write down what became of the same messages', () => {
  it('lock them in the same order, and never wait for each other', async () => {
    const postgres = await startPostgres();
    const database = new Pool({ connectionString: postgres.url, max: 6 });
    database.on('error', () => {});
    const senders = { shop: { send: async (_to: string) => {} } };
    const outbox = new Outbox({ database, senders });
    const ids: string[] = [];
    for (const name of ['ann', 'bob', 'eve'])
      ids.push((await outbox.add({ to: 'shop', call: 'send', args: [name] })).id);
    const runtime = await startRuntime(checkSettings({ database, senders }), new Events());
    const { claimed } = await claimMessages(runtime, laneOf('shop') as never, 10, 60_000);
    const [first, second, third] = ids.map((id) => claimed.find(({ message }) => message.id === id));

    // Somebody has the first row; whoever waits for it must not have the others.
    const holder = await database.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM linktor_outbox.message WHERE id = $1 FOR UPDATE', [ids[0]]);
    const written = vi.fn();
    const settler = new Settler(runtime, written);
    for (const claim of [third, first, second]) settler.add(unsent(claim as NonNullable<typeof claim>, 0));
    await vi.waitFor(async () => {
      const { rows } = await holder.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
      expect(rows.length).toBe(1);
    });
    const { rows } = await holder.query('SELECT id FROM linktor_outbox.message ORDER BY id FOR UPDATE SKIP LOCKED');
    expect(rows).toEqual(ids.map((id) => ({ id })));
    await holder.query('ROLLBACK');
    holder.release();
    expect(await settler.drain(30_000)).toBe(0);
    expect(written).toHaveBeenCalledOnce();
    await runtime.engine.stop();
    await outbox.stop();
    await database.end();
    await postgres.stop();
  });
});
