import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { Outbox } from '../index.ts';

const pglite = await startPglite();
const senders = { shop: { send: async (_: string) => {} }, sinch: { send: async (_: string) => {} } };
const outbox = new Outbox({ database: pglite, senders });

beforeAll(() => outbox.start());
beforeEach(() => pglite.exec('TRUNCATE linktor_outbox.message, linktor_outbox.campaign, linktor_outbox_jobs.job'));
afterAll(async () => {
  await outbox.stop();
  await pglite.close();
});

const add = (key: string, more: object = {}) => outbox.add({ to: 'shop', call: 'send', args: [key], key, ...more });
const set = (key: string, assignment: string) =>
  pglite.exec(`UPDATE linktor_outbox.message SET ${assignment} WHERE key = '${key}'`);
const row = async (key: string): Promise<Record<string, unknown>> =>
  (await pglite.query('SELECT * FROM linktor_outbox.message WHERE key = $1', [key])).rows[0] as never;
const jobsOf = async (key: string): Promise<number> =>
  (
    await pglite.query(
      `SELECT 1 FROM linktor_outbox_jobs.job j JOIN linktor_outbox.message m ON m.job = j.id
WHERE m.key = $1 AND j.state < 'active'`,
      [key],
    )
  ).rows.length;
const failed = (code: string) =>
  `state = 'failed', attempts = 3, acted = true, error = '{"name":"E","code":"${code}","message":""}'`;

describe('retry', () => {
  it('queues failed messages again, by key or by what they have in common, with a job and all attempts', async () => {
    for (const key of ['a', 'b', 'c']) await add(key);
    await pglite.exec('TRUNCATE linktor_outbox_jobs.job');
    await set('a', failed('BAD'));
    await set('b', failed('WORSE'));
    expect(await outbox.retry({ keys: ['b', 'c', 'none'] })).toEqual({ queued: 1, expired: 0 });
    expect(await row('b')).toMatchObject({ state: 'queued', attempts: 0, acted: false, error: null, held: false });
    expect(await jobsOf('b')).toBe(1);
    expect(await jobsOf('c')).toBe(0);
    expect(await outbox.retry({ code: 'WORSE' })).toEqual({ queued: 0, expired: 0 });
    expect(await outbox.retry({ code: 'BAD', platform: 'other' })).toEqual({ queued: 0, expired: 0 });
    expect(await outbox.retry({ all: true })).toEqual({ queued: 1, expired: 0 });
    expect((await row('a'))['state']).toBe('queued');
  });

  it('leaves what is too late, and gives those of a campaign back to it', async () => {
    await add('late', { notAfter: new Date(Date.now() + 60_000) });
    await set('late', `${failed('EXPIRED')}, not_after = now() - interval '1 second'`);
    await outbox.addMany([{ recipient: 'ann', to: 'shop', call: 'send', args: ['x'] }], { campaign: 'spring' });
    await set('spring/ann', `${failed('BAD')}, held = false, job = gen_random_uuid()`);
    expect(await outbox.retry({ all: true })).toEqual({ queued: 1, expired: 1 });
    expect(await row('spring/ann')).toMatchObject({ state: 'queued', held: true, job: null });
    expect((await row('late'))['state']).toBe('failed');
  });

  it.each([
    ...[{ keys: 'a' }, { keys: [1] }, { keys: ['a\0'] }, { code: 1 }, { code: '\ud800' }, { state: 'failed' }],
    // What turned out `undefined` must not mean all.
    ...[{}, { campaign: undefined }, { all: false }, { all: true, code: 'BAD' }],
  ])('refuses %o', async (which) => {
    await add('a');
    await set('a', failed('BAD'));
    await expect(outbox.retry(which as never)).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
    expect((await row('a'))['state']).toBe('failed');
  });
});

describe('resolve', () => {
  beforeEach(async () => {
    await add('a');
    await set('a', `state = 'uncertain', acted = true`);
  });

  it('says that the platform has it', async () => {
    expect(await outbox.resolve('a', { state: 'sent', platformMessageId: 'm1' })).toBe('sent');
    expect(await row('a')).toMatchObject({ state: 'sent', platform_message_id: 'm1', sent_at: expect.any(Date) });
    await expect(outbox.resolve('a', { state: 'queued' })).rejects.toMatchObject({
      ...{ name: 'ConflictError', code: 'NOT_UNCERTAIN', details: { state: 'sent' } },
    });
  });

  it('has it sent again, or never', async () => {
    expect(await outbox.resolve('a', { state: 'queued' })).toBe('queued');
    expect(await row('a')).toMatchObject({ state: 'queued', acted: false });
    await set('a', `state = 'uncertain'`);
    expect(await outbox.resolve('a', { state: 'failed' })).toBe('failed');
    expect(await row('a')).toMatchObject({ state: 'failed', error: { code: 'RESOLVED' } });
  });

  it('refuses what cannot be', async () => {
    await expect(outbox.resolve('none', { state: 'sent' })).rejects.toMatchObject({ code: 'MESSAGE_NOT_FOUND' });
    for (const wrong of [
      ...[{ state: 'read' }, {}, undefined, { state: 'sent', platformMessageId: 7 }],
      ...[
        { state: 'sent', platformMessageId: 'a\0' },
        { state: 'sent', platformMessageID: 'm' },
      ],
      { state: 'queued', platformMessageId: 'm' },
    ])
      await expect(outbox.resolve('a', wrong as never)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:INVALID_ARGUMENT|CONFIGURATION)$/),
      });
    await expect(outbox.resolve('a\0', { state: 'sent' })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect((await row('a'))['state']).toBe('uncertain');
  });
});

describe('forget', () => {
  it('deletes what has ended before a time, and nothing that has not', async () => {
    for (const key of ['sent', 'failed', 'cancelled', 'read', 'queued', 'sending', 'uncertain'])
      await add(key).then(() => set(key, `state = '${key}', updated_at = now() - interval '2 days'`));
    await add('new');
    await set('new', `state = 'sent'`);
    expect(await outbox.forget({ before: new Date(Date.now() - 86_400_000) })).toBe(4);
    const { data } = await outbox.messages();
    expect(data.map(({ key }) => key).sort()).toEqual(['new', 'queued', 'sending', 'uncertain']);
    for (const wrong of [{ before: 7 }, { before: new Date(8.64e15) }, { before: new Date(), campaign: undefined }])
      await expect(outbox.forget(wrong as never)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});

describe('pause and resume', () => {
  it('hold a platform, or all that something was added for, and say so', async () => {
    await outbox.pause({ platform: 'sinch' });
    expect((await outbox.stats()).paused).toEqual([
      { platform: 'sinch', why: 'held', reason: undefined, seconds: undefined },
    ]);
    await add('a');
    await outbox.pause({ all: true });
    expect((await outbox.stats()).paused.map(({ platform }) => platform)).toEqual(['shop', 'sinch']);
    await outbox.resume({ platform: 'shop' });
    expect((await outbox.stats()).paused.map(({ platform }) => platform)).toEqual(['sinch']);
    await outbox.resume({ all: true });
    expect((await outbox.stats()).paused).toEqual([]);
    await pglite.exec(
      `UPDATE linktor_outbox.gate SET paused_until = now() + interval '30 seconds' WHERE platform = 'shop'`,
    );
    expect((await outbox.stats()).paused).toMatchObject([{ platform: 'shop', why: 'throttled' }]);
  });

  it('refuse a platform that nothing goes to: whoever stops one must not stop another', async () => {
    const refusal = { name: 'NotFoundError', code: 'PLATFORM_NOT_FOUND', message: expect.stringContaining('"sinch"') };
    await expect(outbox.pause({ platform: 'sinhc' })).rejects.toMatchObject(refusal);
    await expect(outbox.resume({ platform: 'sinhc' })).rejects.toMatchObject(refusal);
    expect((await outbox.stats()).paused.map(({ platform }) => platform)).not.toContain('sinhc');
  });

  it.each([
    ...[{}, { all: true, platform: 'shop' }, { all: false }, { platform: 'a b' }, { campaign: 7 }, { campaign: 'a\0' }],
    { everything: true },
  ])('refuse %o', async (what) => {
    await expect(outbox.pause(what as never)).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
  });
});
