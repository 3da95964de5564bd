import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { Outbox } from '../index.ts';

const pglite = await startPglite();
const senders = { shop: { send: async (to: string, text: string) => [to, text] }, mail: { send: async () => {} } };
const outbox = new Outbox({ database: pglite, senders });

beforeAll(() => outbox.start());
beforeEach(() => pglite.exec('TRUNCATE linktor_outbox.message, linktor_outbox.campaign'));
afterAll(async () => {
  await outbox.stop();
  await pglite.close();
});

const add = (key: string, more: object = {}) =>
  outbox.add({ to: 'shop', call: 'send', args: ['ann', key], key, ...more });
const set = (key: string, assignment: string) =>
  pglite.exec(`UPDATE linktor_outbox.message SET ${assignment} WHERE key = '${key}'`);

it('counts messages by state and platform, and says how long the first one has been due', async () => {
  expect(await outbox.stats()).toMatchObject({
    messages: { queued: 0, sent: 0 },
    platforms: {},
    paused: [],
    waiting: 0,
    campaigns: [],
  });
  await add('a');
  await add('b');
  await outbox.add({ to: 'mail', call: 'send', args: [] });
  await add('later', { at: new Date(Date.now() + 3_600_000) });
  await set('a', `state = 'sent', created_at = now() - interval '1 hour'`);
  await set('b', `created_at = now() - interval '90 minutes'`);
  const stats = await outbox.stats();
  expect(stats.messages).toMatchObject({ queued: 3, sent: 1, failed: 0 });
  expect(stats.platforms['shop']).toMatchObject({ queued: 2, sent: 1 });
  expect(stats.platforms['mail']).toMatchObject({ queued: 1 });
  expect(Math.round(stats.waiting / 60)).toBe(90);
});

it('lists messages by state, platform and campaign, the newest first, page by page', async () => {
  for (const key of ['a', 'b', 'c', 'd', 'e']) await add(key, { group: 'ann' });
  await set('b', `state = 'failed', error = '{"name":"ValidationError","message":"no","code":"BAD"}', attempts = 2`);
  await set('d', `state = 'failed'`);
  await set('e', `campaign = 'spring'`);
  const page = await outbox.messages({ limit: 2 });
  expect(page.data.map(({ key }) => key)).toEqual(['e', 'd']);
  expect(page.hasNextPage()).toBe(true);
  const all: string[] = [];
  for await (const { key } of outbox.messages({ limit: 2 })) all.push(key);
  expect(all).toEqual(['e', 'd', 'c', 'b', 'a']);
  const failed = await outbox.messages({ state: 'failed', limit: 2 });
  expect(failed.hasNextPage()).toBe(false);
  expect(await failed.nextPage()).toBeUndefined();
  expect(failed.data[1]).toMatchObject({
    ...{ key: 'b', platform: 'shop', call: 'send', args: ['ann', 'b'], state: 'failed', group: 'ann', attempts: 2 },
    ...{ error: { code: 'BAD' }, sentAt: undefined, createdAt: expect.any(Date) },
  });
  const keys = async (options: object) => (await outbox.messages(options)).data.map(({ key }) => key);
  expect(await keys({ state: ['queued', 'failed'], after: page.data[1]?.id, limit: 2 })).toEqual(['c', 'b']);
  expect(await keys({ campaign: 'spring' })).toEqual(['e']);
  expect(await keys({ platform: 'mail' })).toEqual([]);
});

it.each<object>([{ state: 'done' }, { limit: 0 }, { after: '7' }, { platform: 7 }])('refuses %o at once', (options) => {
  expect(() => outbox.messages(options)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});

it('drains: waits for what is due, not for what is paused, later, or up to a person', async () => {
  await add('a');
  await add('later', { at: new Date(Date.now() + 3_600_000) });
  await add('old');
  await set('old', `state = 'failed'`);
  await outbox.addMany([{ recipient: 'bob', to: 'shop', call: 'send', args: ['bob', 'hi'] }], { campaign: 'spring' });
  const looks: unknown[] = [];
  const done = await outbox.drain({
    interval: 1,
    // What others do meanwhile.
    onProgress: async (remaining) => {
      looks.push(remaining.due);
      if (looks.length === 1) await outbox.pause({ campaign: 'spring' });
      if (looks.length === 2) await set('a', `state = 'uncertain', look_at = now()`);
      if (looks.length === 3) await set('a', `look_at = NULL`);
      if (looks.length === 3) await set('later', `state = 'failed', updated_at = now() + interval '1 second'`);
    },
  });
  expect(looks).toEqual([2, 1, 0, 0]);
  expect(done).toEqual({ due: 0, uncertain: 0, undecided: 1, failed: 1 });
  await outbox.resume({ campaign: 'spring' });
  const signal = AbortSignal.timeout(20);
  await expect(outbox.drain({ campaign: 'spring', interval: 5, signal })).rejects.toMatchObject({ code: 'ABORTED' });
});

it('knows campaigns by name', async () => {
  await outbox.addMany([{ recipient: 'bob', to: 'shop', call: 'send', args: ['bob', 'hi'] }], { campaign: 'spring' });
  expect(await outbox.campaign('spring')).toMatchObject({ state: 'sending', added: 1 });
  await outbox.pause({ campaign: 'spring' });
  expect(await outbox.campaign('spring')).toMatchObject({ state: 'paused' });
  await expect(outbox.campaign('autumn')).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
  await expect(outbox.resume({ campaign: 'autumn' })).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
});
