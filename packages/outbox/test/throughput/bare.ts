import { PgBoss } from 'pg-boss';
import type { Round, Send } from './round.ts';

const QUEUE = 'send';

interface Job {
  conversation: string;
  text: string;
}

/** The engine by itself, as its documentation shows it: batches, all of a batch at once, the next when it is over. */
export async function bare(connectionString: string, send: Send, batch: number): Promise<Round> {
  const boss = new PgBoss({ connectionString, schema: 'bare', max: 4, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(QUEUE);
  return {
    name: `pg-boss, ${batch} at once`,
    async add(messages) {
      for (let at = 0; at < messages; at += 500) {
        const some = Array.from({ length: Math.min(500, messages - at) }, (_, i) => ({
          data: { conversation: `conv_${(at + i) % 500}`, text: `Order ${at + i} is on its way` },
        }));
        await boss.insert(QUEUE, some);
      }
    },
    async work(messages) {
      let left = messages;
      let done = (): void => {};
      const all = new Promise<void>((resolve) => {
        done = resolve;
      });
      const options = { batchSize: batch, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };
      await boss.work<Job>(QUEUE, options, async (jobs) => {
        await Promise.all(jobs.map(({ data: { conversation, text } }) => send(conversation, text)));
        left -= jobs.length;
        if (left === 0) done();
      });
      await all;
      // Waits for the last batch to be written down.
      await boss.offWork(QUEUE, { wait: true });
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}
