import type { PGlite } from '@electric-sql/pglite';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { Events } from '../../src/events.ts';
import type { Senders } from '../../src/messages/new-message.ts';
import { checkSettings } from '../../src/options.ts';
import { type Runtime, startRuntime } from '../../src/runtime.ts';

/** An outbox on PGlite, seen from inside. */
export interface Inside {
  readonly runtime: Runtime;
  readonly db: PGlite;
  /** The message as the table has it. */
  row(id: string): Promise<Record<string, unknown>>;
  /** No messages, no reports. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function startInside(senders: Senders = {}): Promise<Inside> {
  const db = await startPglite();
  const runtime = await startRuntime(checkSettings({ database: db, senders }), new Events());
  return {
    runtime,
    db,
    async row(id) {
      const { rows } = await db.query<Record<string, unknown>>('SELECT * FROM linktor_outbox.message WHERE id = $1', [
        id,
      ]);
      return rows[0] as Record<string, unknown>;
    },
    async clear() {
      await db.exec('TRUNCATE linktor_outbox.message, linktor_outbox.report');
    },
    async stop() {
      await runtime.engine.stop();
      await runtime.database.close();
      await db.close();
    },
  };
}

/** A message put into the table by itself, without the engine's knowing. */
export async function put(
  { db }: Inside,
  message: { platform: string; call?: string; args?: unknown[]; state: string } & Record<string, unknown>,
): Promise<string> {
  const id = crypto.randomUUID();
  const { args = [], call = 'send', ...rest } = message;
  const columns = {
    id,
    key: id,
    call,
    args: JSON.stringify(args),
    fingerprint: JSON.stringify([call, args]),
    queue: message.platform,
    ...rest,
  };
  const names = Object.keys(columns);
  await db.query(
    `INSERT INTO linktor_outbox.message (${names.join(', ')}) VALUES (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(columns),
  );
  return id;
}
