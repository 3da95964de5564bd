import type { Conversations } from '@linktor/conversations';
import { Outbox } from '@linktor/outbox';
import { Pool } from 'pg';
import type { Round } from './round.ts';

/** Messages added in one transaction. */
const TOGETHER = 500;

/** The outbox, with the client itself as its sender. */
export async function throughOutbox(
  connectionString: string,
  name: string,
  sender: Pick<Conversations, 'sendText'>,
  concurrency: number,
  group = false,
): Promise<Round> {
  const pool = new Pool({ connectionString, max: 4 });
  // The database ends before the last of its connections is closed.
  pool.on('error', () => {});
  const writer = new Outbox({ database: pool, senders: { linktor: sender } });
  await writer.start();
  return {
    name,
    async add(messages) {
      const client = await pool.connect();
      for (let at = 0; at < messages; at += TOGETHER) {
        await client.query('BEGIN');
        for (let n = at; n < Math.min(at + TOGETHER, messages); n++) {
          const args: [string, string] = [`conv_${n % 500}`, `Order ${n} is on its way`];
          await writer.add({ to: 'linktor', call: 'sendText', args, ...(group && { group: args[0] }) }, { tx: client });
        }
        await client.query('COMMIT');
      }
      client.release();
    },
    async work(messages) {
      const worker = new Outbox({ database: pool, senders: { linktor: sender } });
      let left = messages;
      const all = new Promise<void>((resolve, reject) => {
        worker.on('sent', () => {
          left -= 1;
          if (left === 0) resolve();
        });
        worker.on('error', ({ error }) => reject(error));
        worker.on('failed', ({ error }) => reject(error));
      });
      const working = worker.work({ concurrency });
      await all;
      await worker.stop();
      await working;
    },
    async close() {
      await writer.stop();
      await pool.end();
    },
  };
}
