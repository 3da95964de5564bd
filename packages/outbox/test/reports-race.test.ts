import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { Events } from '../src/events.ts';
import { Outbox } from '../src/index.ts';
import { checkSettings } from '../src/options.ts';
import { type Runtime, startRuntime } from '../src/runtime.ts';
import { applyReports } from '../src/track/track.ts';

const senders = { sinch: { send: async (_to: string) => ({ message_id: '01S' }) } };

describe.skipIf(!hasPostgres())('two reports of one message at once', () => {
  let postgres: PostgresServer;
  let pool: Pool;
  let runtime: Runtime;
  let outbox: Outbox<typeof senders>;
  beforeAll(async () => {
    postgres = await startPostgres();
    pool = new Pool({ connectionString: postgres.url });
    pool.on('error', () => {});
    outbox = new Outbox({ database: pool, senders });
    runtime = await startRuntime(checkSettings({ database: pool, senders }), new Events());
  });
  afterAll(async () => {
    await runtime.engine.stop();
    await outbox.stop();
    await pool.end();
    await postgres.stop();
  });

  const state = async (id: string): Promise<string> =>
    (await pool.query('SELECT state FROM linktor_outbox.message WHERE id = $1', [id])).rows[0].state;
  const blocked = async (): Promise<boolean> =>
    (await pool.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'")).rows.length > 0;

  /** While somebody else moves the message, `work` waits for it; then `work` goes on. */
  const meanwhile = async <T>(id: string, move: string, work: () => Promise<T>): Promise<T> => {
    const other = new Client(postgres.url);
    await other.connect();
    await other.query('BEGIN');
    await other.query(`UPDATE linktor_outbox.message SET state = '${move}' WHERE id = $1`, [id]);
    const working = work();
    await vi.waitFor(async () => expect(await blocked()).toBe(true));
    await other.query('COMMIT');
    await other.end();
    return working;
  };

  it('loses neither when the first one ends the doubt while the second one is heeded', async () => {
    const { id } = await outbox.add({ to: 'sinch', call: 'send', args: ['ann'] });
    await pool.query("UPDATE linktor_outbox.message SET state = 'uncertain', acted = true WHERE id = $1", [id]);
    await pool.query(
      `INSERT INTO linktor_outbox.report (platform, platform_message_id, message_id, state) VALUES ('sinch', '01S', $1, 'delivered')`,
      [id],
    );
    await meanwhile(id, 'sent', () => applyReports(runtime, [id]));
    await applyReports(runtime, [id]);
    expect(await state(id)).toBe('delivered');
  });

  it('keeps one that comes while its message is claimed once more', async () => {
    const { id } = await outbox.add({ to: 'sinch', call: 'send', args: ['bob'] });
    await pool.query('UPDATE linktor_outbox.message SET acted = true WHERE id = $1', [id]);
    const report = { platform: 'sinch', platformMessageId: '01T', id, state: 'delivered' } as const;
    expect(await meanwhile(id, 'sending', () => outbox.track(report))).toBe('early');
    await pool.query("UPDATE linktor_outbox.message SET state = 'sent' WHERE id = $1", [id]);
    await applyReports(runtime, [id]);
    expect(await state(id)).toBe('delivered');
  });
});
