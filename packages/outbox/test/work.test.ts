import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterEach, expect, test, vi } from 'vitest';
import { Outbox } from '../src/index.ts';

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** An outbox on a PGlite of its own, whose sender does as `act` says. */
async function open(act: (...args: string[]) => Promise<unknown> = async () => undefined) {
  const sent: string[][] = [];
  const db = new PGlite();
  opened.push(db);
  const shop = {
    send: async (to: string, text: string) => {
      sent.push([to, text]);
      return act(to, text);
    },
  };
  const outbox = new Outbox({ database: db, senders: { shop } });
  const errors: unknown[] = [];
  outbox.on('error', (event) => errors.push(event));
  opened.push({ close: () => outbox.stop() });
  await outbox.start();
  const states = async (): Promise<string[]> =>
    (await db.query<{ state: string }>('SELECT state FROM linktor_outbox.message ORDER BY created_at, id')).rows.map(
      ({ state }) => state,
    );
  return { db, outbox, sent, states, errors };
}

test('sends what was added, once', async () => {
  const { outbox, sent, states, errors } = await open();
  for (let n = 0; n < 50; n++) await outbox.add({ to: 'shop', call: 'send', args: ['ann', `${n}`], key: `k${n}` });
  await outbox.work({ concurrency: 20 });
  await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['sent'])), 60_000);
  expect(errors).toEqual([]);
  expect(sent.length).toBe(50);
});

test('keeps the order of a group', async () => {
  const { outbox, sent, states, errors } = await open(() => sleep(1));
  for (let n = 0; n < 20; n++) {
    await outbox.add({ to: 'shop', call: 'send', args: ['ann', `${n}`], group: 'ann' });
    await outbox.add({ to: 'shop', call: 'send', args: ['bob', `${n}`], group: 'bob' });
  }
  await outbox.work({ concurrency: 20 });
  await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['sent'])), 60_000);
  expect(errors).toEqual([]);
  for (const name of ['ann', 'bob'])
    expect(sent.filter(([to]) => to === name).map(([, text]) => Number(text))).toEqual([...Array(20).keys()]);
});
