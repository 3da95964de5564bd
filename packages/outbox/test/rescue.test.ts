import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { laneOf } from '../src/engine/lanes.ts';
import { Events } from '../src/events.ts';
import { Outbox } from '../src/index.ts';
import { checkSettings } from '../src/options.ts';
import { type Runtime, startRuntime } from '../src/runtime.ts';
import { claimMessages } from '../src/worker/claim.ts';
import { releaseAbandoned } from '../src/worker/rescue.ts';

const senders = { shop: { send: async (_to: string) => {} } };
let db: PGlite;
let outbox: Outbox<typeof senders>;
let runtime: Runtime;
beforeAll(async () => {
  db = await startPglite();
  outbox = new Outbox({ database: db, senders });
  runtime = await startRuntime(checkSettings({ database: db, senders }), new Events());
});
afterAll(async () => {
  await runtime.engine.stop();
  await outbox.stop();
  await db.close();
});

test('a message of a dead worker is given out once, however many look for such messages', async () => {
  await outbox.add({ to: 'shop', call: 'send', args: ['ann'] });
  const lane = laneOf('shop');
  if (!lane) throw new Error('no lane');
  const claim = () => claimMessages(runtime, lane, 10, 60_000);
  expect((await claim()).claimed).toHaveLength(1);
  expect(await releaseAbandoned(runtime)).toBe(0);

  await db.query("UPDATE linktor_outbox.message SET leased_until = now() - interval '1 second'");
  expect(await releaseAbandoned(runtime)).toBe(1);
  // Those who look after it must not keep it from being taken over.
  expect(await releaseAbandoned(runtime)).toBe(0);
  expect((await claim()).abandoned).toHaveLength(1);
  expect(await releaseAbandoned(runtime)).toBe(0);

  // Nor is it lost when whoever took it over dies as well.
  await db.query("UPDATE linktor_outbox.message SET leased_until = now() - interval '1 second'");
  expect(await releaseAbandoned(runtime)).toBe(1);
  expect((await claim()).abandoned).toHaveLength(1);
});
