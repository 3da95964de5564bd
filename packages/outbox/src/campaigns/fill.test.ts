import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { prepare } from '../add/prepare.ts';
import type { Queryable } from '../database/database.ts';
import { PgliteDatabase } from '../database/pglite-database.ts';
import { messageTables } from '../database/tables.ts';
import type { Enqueued } from '../engine/engine.ts';
import { feed } from './feed.ts';
import { type Filling, fill as fillChecked } from './fill.ts';
import { type AddManyOptions, checkAddMany } from './options.ts';
import { setPaused } from './pause.ts';
import { campaignProgress } from './progress.ts';
import { campaignTables } from './schema.ts';

const schema = 'outbox';
const pglite = await startPglite();
const database = new PgliteDatabase(pglite as never);

const senders = { sinch: { sendTextMessage: async () => {} } };
const filling: Filling = { database, schema, prepare: (message) => prepare(senders, message) };
const fill = async (filling: Filling, items: unknown, options: AddManyOptions) =>
  fillChecked(filling, items as never, checkAddMany(options, items));

const to = <More extends object>(recipient: string, text = 'hello', more = {} as More) => ({
  ...{ recipient, to: 'sinch', call: 'sendTextMessage', args: [text] },
  ...more,
});
const keys = async (where = 'true'): Promise<string[]> =>
  ((await pglite.query(`SELECT key FROM outbox.message WHERE ${where} ORDER BY at, id`)).rows as { key: string }[]).map(
    ({ key }) => key,
  );

beforeAll(async () => {
  await pglite.exec(`CREATE SCHEMA outbox; ${messageTables(schema)} ${campaignTables(schema)}`);
});
beforeEach(() => pglite.exec('TRUNCATE outbox.message, outbox.campaign'));
afterAll(() => pglite.close());

describe('addMany', () => {
  it('stores a message for each recipient, held back from the engine and behind single messages', async () => {
    const seen: number[] = [];
    const filled = await fill(filling, [to('a'), to('b'), to('c')], {
      ...{ campaign: 'spring', batch: 2, total: 3 },
      onProgress: ({ added }) => seen.push(added),
    });
    expect(filled).toEqual({ campaign: 'spring', read: 3, added: 3, repeated: 0, differing: 0, refused: 0 });
    expect(seen).toEqual([2, 3]);
    expect(await keys("held AND priority = -1 AND campaign = 'spring' AND at IS NOT NULL")).toEqual([
      'spring/a',
      'spring/b',
      'spring/c',
    ]);
  });

  it('gives a recipient one message, and counts those that would have been other ones', async () => {
    const list = [to('a'), to('a'), to('a', 'other'), to('b')];
    expect(await fill(filling, list, { campaign: 'spring' })).toMatchObject({ added: 2, repeated: 1, differing: 1 });
    // The next time, in other batches.
    expect(await fill(filling, [...list, to('c')], { campaign: 'spring', batch: 1 })).toMatchObject({
      ...{ read: 5, added: 1, repeated: 3, differing: 1 },
    });
    expect(await fill(filling, [to('a')], { campaign: 'summer' })).toMatchObject({ added: 1 });
    const [progress] = await campaignProgress(database, schema, { name: 'spring', limit: 1 });
    expect(progress?.added).toBe(3);
  });

  it('holds one batch in memory, however fast the list is', async () => {
    let made = 0;
    let most = 0;
    let stored = 0;
    function* endless() {
      for (; made < 1000; made++) {
        most = Math.max(most, made - stored);
        yield to(`r${made}`);
      }
    }
    await fill(filling, endless(), { campaign: 'spring', batch: 50, onProgress: ({ added }) => (stored = added) });
    expect(most).toBe(49);
    // Long messages make the batch smaller.
    const sizes: number[] = [];
    const long = Array.from({ length: 6 }, (_, i) => to(`long${i}`, 'x'.repeat(400_000)));
    await fill(filling, long, { campaign: 'long', onProgress: ({ added }) => sizes.push(added) });
    expect(sizes).toEqual([3, 6]);
  });

  it('goes on after a crash where it stopped', async () => {
    const list = (from: number, until: number) =>
      async function* () {
        for (let i = from; i < until; i++) yield to(`r${i}`, 'hello', { cursor: i });
      };
    const crash = new Error('the process died');
    let crashing = true;
    const asked: unknown[] = [];
    const source = async function* ({ after }: { after: unknown }) {
      asked.push(after);
      for await (const item of list((after as number | undefined) === undefined ? 0 : (after as number) + 1, 100)()) {
        if (crashing && item.cursor === 70) throw crash;
        yield item;
      }
    };
    // Killed for good: what was read and not stored is not stored by anybody.
    const dead: Filling = {
      ...filling,
      database: {
        ...database,
        query: database.query.bind(database),
        transaction: (work: never) => (++batches > 3 ? Promise.reject(crash) : database.transaction(work)),
      } as never,
    };
    let batches = 0;
    await expect(fill(dead, source, { campaign: 'spring', batch: 20 })).rejects.toBe(crash);
    expect(await campaignProgress(database, schema, { name: 'spring', limit: 1 })).toMatchObject([
      { state: 'filling', added: 60 },
    ]);
    crashing = false;
    expect(await fill(filling, source, { campaign: 'spring', batch: 20 })).toMatchObject({
      read: 40,
      added: 40,
      repeated: 0,
    });
    expect(asked).toEqual([undefined, 59]);
    expect(await keys()).toHaveLength(100);
    expect(await campaignProgress(database, schema, { name: 'spring', limit: 1 })).toMatchObject([
      { state: 'sending', added: 100 },
    ]);
  });

  it('keeps what came before an item that cannot be stored, and names the item', async () => {
    const bad = { recipient: 'b', to: 'sinch', call: 'sendTextMessage' };
    await expect(fill(filling, [to('a'), bad, to('c')], { campaign: 'spring' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'item 1 of the campaign "spring" cannot be stored: args must be an array, got undefined',
      details: { parameter: 'args', position: 1 },
    });
    expect(await keys()).toEqual(['spring/a']);
    const refused: unknown[] = [];
    const filled = await fill(
      filling,
      [to('a'), bad, null as never, { args: [] } as never, { ...to('d'), key: 'x' }, to('c')],
      {
        campaign: 'spring',
        onRefused: (error, item, position) => refused.push([position, item, error.details]),
      },
    );
    expect(filled).toMatchObject({ read: 6, added: 1, repeated: 1, refused: 4 });
    expect(refused).toHaveLength(4);
    expect(refused[2]).toEqual([3, { args: [] }, { parameter: 'recipient', position: 3 }]);
  });

  it('ends at a signal, also while the list hangs, and leaves the list', async () => {
    const controller = new AbortController();
    let left = false;
    const hanging = {
      [Symbol.asyncIterator]: () => {
        let n = 0;
        return {
          next: () => {
            if (n++ < 3) return Promise.resolve({ done: false as const, value: to(`r${n}`) });
            queueMicrotask(() => controller.abort());
            return new Promise<never>(() => {});
          },
          return: () => {
            left = true;
            return Promise.resolve({ done: true as const, value: undefined });
          },
        };
      },
    };
    await expect(fill(filling, hanging, { campaign: 'spring', signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortedError',
    });
    expect(left).toBe(true);
    expect(await keys()).toHaveLength(3);
  });

  it.each<[string, unknown, object]>([
    ['no list', undefined, { campaign: 'spring' }],
    ['a text', 'abc', { campaign: 'spring' }],
    ['no campaign', [], {}],
    ['a campaign with a slash', [], { campaign: 'a/b' }],
    ['an empty name', [], { campaign: ' ' }],
    ['a misspelt option', [], { campaign: 'spring', onprogress: () => {} }],
    ['a batch of 0', [], { campaign: 'spring', batch: 0 }],
    ['a total of -1', [], { campaign: 'spring', total: -1 }],
    ['no signal', [], { campaign: 'spring', signal: 5 }],
  ])('refuses %s before anything is stored', async (_, source, options) => {
    await expect(fill(filling, source as never, options as never)).rejects.toMatchObject({
      name: expect.stringMatching(/ConfigurationError|ValidationError/),
    });
    expect(await campaignProgress(database, schema, { limit: 10 })).toEqual([]);
  });
});

describe('feed', () => {
  const given: string[] = [];
  const enqueue = async (_: Queryable, due: Enqueued[]) => void given.push(...due.map(({ id }) => id));
  const run = (window: number) => feed({ database, schema, engine: { enqueue } as never }, window);
  beforeEach(() => void given.splice(0));

  it('hands over a window of each campaign, and more as it empties', async () => {
    await fill(
      filling,
      Array.from({ length: 10 }, (_, i) => to(`r${i}`)),
      { campaign: 'spring' },
    );
    await fill(filling, [to('x')], { campaign: 'summer' });
    expect(await run(4)).toBe(5);
    expect(await run(4)).toBe(0);
    expect(await keys("NOT held AND campaign = 'spring'")).toEqual([
      'spring/r0',
      'spring/r1',
      'spring/r2',
      'spring/r3',
    ]);
    await pglite.exec(`UPDATE outbox.message SET state = 'sent' WHERE key IN ('spring/r0', 'spring/r1')`);
    expect(await run(4)).toBe(2);
    // In the order of adding, or groups would not keep it.
    const order = (
      await pglite.query(`SELECT id FROM outbox.message WHERE campaign = 'spring' AND NOT held ORDER BY id`)
    ).rows as { id: string }[];
    expect(given.filter((id) => order.some((row) => row.id === id))).toEqual(order.map(({ id }) => id));
  });

  it('hands over nothing of a paused campaign, nothing before its time, and nothing that was cancelled', async () => {
    await fill(filling, [to('a')], { campaign: 'spring' });
    await fill(filling, [to('b', 'hello', { at: new Date(Date.now() + 3_600_000) }), to('c')], { campaign: 'summer' });
    expect(await setPaused(database, schema, 'spring', true)).toBe(true);
    expect(await setPaused(database, schema, 'spring', true)).toBe(false);
    await pglite.exec(`UPDATE outbox.message SET state = 'cancelled' WHERE key = 'summer/c'`);
    expect(await run(10)).toBe(0);
    expect(await campaignProgress(database, schema, { name: 'spring', limit: 1 })).toMatchObject([{ state: 'paused' }]);
    expect(await setPaused(database, schema, 'spring', false)).toBe(true);
    expect(await run(10)).toBe(1);
    await expect(setPaused(database, schema, 'autumn', true)).rejects.toMatchObject({ code: 'CAMPAIGN_NOT_FOUND' });
  });

  it('hands over nothing that the engine did not take', async () => {
    await fill(filling, [to('a')], { campaign: 'spring' });
    await expect(
      feed({ database, schema, engine: { enqueue: () => Promise.reject(new Error('no')) } as never }),
    ).rejects.toThrow('no');
    expect(await keys('held')).toEqual(['spring/a']);
  });
});

describe('progress', () => {
  it('counts by state, and estimates by what was sent in the last half minute', async () => {
    await fill(
      filling,
      Array.from({ length: 100 }, (_, i) => to(`r${i}`)),
      { campaign: 'spring', total: 400 },
    );
    await pglite.exec(`UPDATE outbox.campaign SET created_at = now() - interval '1 hour';
UPDATE outbox.message SET held = false, state = 'sent', sent_at = now() - interval '1 minute' WHERE key LIKE '%r1_';
UPDATE outbox.message SET held = false, state = 'delivered', sent_at = now() WHERE key LIKE '%r2_' OR key LIKE '%r3_' OR key LIKE '%r4_';
UPDATE outbox.message SET held = false, state = 'failed' WHERE key LIKE '%r5_';`);
    const [progress] = await campaignProgress(database, schema, { limit: 5 });
    expect(progress).toMatchObject({
      state: 'sending',
      total: 400,
      added: 100,
      finished: 50,
      perSecond: 1,
      secondsLeft: 350,
    });
    expect(progress?.messages).toMatchObject({ queued: 50, sent: 10, delivered: 30, failed: 10, read: 0 });
    await setPaused(database, schema, 'spring', true);
    expect(await campaignProgress(database, schema, { limit: 5 })).toMatchObject([
      { state: 'paused', secondsLeft: undefined },
    ]);
    await setPaused(database, schema, 'spring', false);
    await pglite.exec(`UPDATE outbox.message SET held = false, state = 'sent', sent_at = now()`);
    await fill(filling, [], { campaign: 'spring', total: 100 });
    expect(await campaignProgress(database, schema, { limit: 5 })).toMatchObject([
      { state: 'done', finished: 100, secondsLeft: 0 },
    ]);
  });
});
