import { createServer } from 'node:net';
import { inspect } from 'node:util';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { openDatabase } from '../src/database/open.ts';
import { Outbox } from '../src/index.ts';

const senders = { shop: { send: async (_to: string, _text: unknown) => {} } };
let db: PGlite;
let outbox: Outbox<typeof senders>;
beforeAll(async () => {
  db = await startPglite();
  outbox = new Outbox({ database: db, senders });
  await outbox.start();
});
afterAll(async () => {
  await outbox.stop();
  await db.close();
});

describe('a transaction that misses its mark', () => {
  const message = { to: 'shop', call: 'send', args: ['ann', 'hello'] } as const;
  it.each<[string, unknown, RegExp]>([
    ['handed over as the options', { query: async () => ({ rows: [] }) }, /options is a transaction itself/],
    ['under another name', { trx: {} }, /unknown option "trx"/],
    ['named, and not there', { tx: undefined }, /tx is undefined/],
    ['null', null, /options must be an object/],
  ])('is refused: %s', async (_name, options, expected) => {
    const added = outbox.add({ ...message, args: [...message.args] }, options as never);
    await expect(added).rejects.toMatchObject({ name: 'ValidationError', message: expect.stringMatching(expected) });
    await expect(outbox.cancel('key', options as never)).rejects.toThrow(expected);
    const { rows } = await db.query('SELECT FROM linktor_outbox.message');
    expect(rows).toHaveLength(0);
  });
});

test('a list with holes is refused as one with undefined is', async () => {
  const holed = [1, 2, 3];
  delete holed[1];
  for (const list of [holed, [1, undefined, 3]])
    await expect(outbox.add({ to: 'shop', call: 'send', args: ['ann', list] })).rejects.toThrow(
      'args[1][1] is undefined, which cannot be stored',
    );
});

test('a server that takes the connection and says nothing is given up', async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const { port } = mute.address() as { port: number };
  const database = await openDatabase(`postgres://user@127.0.0.1:${port}/none`, undefined, () => {}, 50);
  await expect(database.query('SELECT 1')).rejects.toThrow(/timeout/);
  await database.close();
  mute.close();
});

describe('a sender that throws what nobody expects', () => {
  it.each<[string, () => unknown, string]>([
    ['an error with a NUL and half a character', () => new Error('a\0b\ud800c'), 'a\ufffdb\ufffdc'],
    ['nothing', () => undefined, 'the sender threw nothing'],
    [
      'what throws when it is looked at',
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('boo');
            },
          },
        ),
      'the sender threw something that cannot be read',
    ],
  ])('%s', async (_name, thrown, message) => {
    const shop = { send: (): Promise<void> => Promise.reject(thrown()) };
    const worker = new Outbox({ database: db, senders: { shop } });
    const errors: unknown[] = [];
    worker.on('error', (event) => errors.push(event));
    const told = new Promise<void>((resolve) => worker.on('uncertain', () => resolve()));
    await worker.start();
    await worker.add({ to: 'shop', call: 'send', args: [] });
    await worker.work({ concurrency: 1 });
    await told;
    // As text: whoever looks at one with psql must not be told that a character does not exist.
    const { rows } = await db.query("SELECT error->>'message' AS message FROM linktor_outbox.message");
    expect(rows).toEqual([{ message }]);
    expect(errors).toEqual([]);
    await worker.stop();
    await db.exec('TRUNCATE linktor_outbox.message, linktor_outbox_jobs.job');
  });
});

describe('work that could not be what was meant', () => {
  it('is refused: a rate of nobody, no senders, an event that there is not, an outbox that was stopped', async () => {
    const other = new Outbox({ database: db, senders });
    await expect(other.work({ rate: { shpo: { perSecond: 1 } } })).rejects.toThrow('rate["shpo"] is of no sender');
    await expect(new Outbox({ database: db }).work()).rejects.toThrow('senders is empty');
    for (const signal of ['TERM', 'sigterm', 'SIGKILL', 15])
      await expect(other.work({ stopOn: [signal as NodeJS.Signals] })).rejects.toThrow(
        'which no process can listen to',
      );
    expect(() => other.on('sended' as 'sent', () => {})).toThrow('is no event, got "sended"');
    await other.work({ rate: { shop: { perSecond: 5 }, sinch: { perSecond: 5 } } });
    await other.stop();
    await expect(other.work()).rejects.toMatchObject({ code: 'STOPPED' });
  });
});

describe('what PostgreSQL could not even be asked for', () => {
  it.each<[string, () => unknown]>([
    ['cancel', () => outbox.cancel('a\0')],
    ['campaign', () => outbox.campaign('a\0')],
    ['messages', () => outbox.messages({ campaign: '\ud800' })],
    ['messages of a platform', () => outbox.messages({ platform: 'a\0' })],
    ['drain', () => outbox.drain({ campaign: 'a\0' })],
  ])('is refused by %s', async (_name, ask) => {
    await expect((async () => ask())()).rejects.toMatchObject({ name: 'ValidationError', code: 'INVALID_ARGUMENT' });
  });

  it('is no report', async () => {
    const event = { type: 'message.delivered', timestamp: '2026-01-01T12:00:00Z', data: { messageId: 'a\0b' } };
    expect(await outbox.track(event)).toBe('foreign');
    const longAgo = { ...event, timestamp: '-271821-04-20T00:00:00Z', data: { messageId: 'm' } };
    expect(await outbox.track(longAgo)).toBe('foreign');
  });
});

describe('what would do nothing, silently', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['draining a campaign that there is not', () => outbox.drain({ campaign: 'sprng' }), /no campaign "sprng"/],
    ['a signal that is none', () => outbox.drain({ signal: 5 as never }), /signal must be an AbortSignal/],
    ['an option of stop that there is not', () => outbox.stop({ tiemout: 5 } as never), /did you mean "timeout"/],
    ['a time-out that is none', () => outbox.stop({ timeout: Number.POSITIVE_INFINITY }), /timeout must be a number/],
    ['a rate that is no object', () => outbox.work({ rate: [] as never }), /rate must be an object, got an array/],
    ['a rate that is null', () => outbox.work({ rate: null as never }), /rate must be an object, got null/],
    ['a rate for no channel', () => outbox.work({ rate: { 'shop:a b': { perSecond: 1 } } }), /names no platform/],
    [
      'two rates for one channel',
      () => outbox.work({ rate: { 'shop:SMS': { perSecond: 1 }, 'shop:sms': { perSecond: 2 } } }),
      /is given twice/,
    ],
    [
      'a circuit that is none',
      () => outbox.work({ circuit: { failures: 0.5 } }),
      /circuit.failures must be an integer/,
    ],
    ['a setting of the circuit', () => outbox.work({ circuit: { pauze: 1 } as never }), /did you mean "pause"/],
    [
      'a longest pause that is shorter',
      () => outbox.work({ circuit: { pause: 2000, maxPause: 1000 } }),
      /circuit.maxPause of 1000 ms is shorter than pause/,
    ],
  ])('is refused: %s', async (_name, ask, expected) => {
    await expect((async () => ask())()).rejects.toThrow(expected);
  });
});

test('a connection string that is no URL is named, and not shown', async () => {
  const wrong = new Outbox({ connectionString: 'postgres://user:canary@host:99999/db' });
  const error: unknown = await wrong.start().catch((failure: unknown) => failure);
  expect(error).toMatchObject({ name: 'ConfigurationError', message: 'connectionString is no URL' });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary');
  await wrong.stop();
});
