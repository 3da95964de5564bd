import { setTimeout as sleep } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { NetworkError, ValidationError } from '@linktor/core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { laneOf } from '../src/engine/lanes.ts';
import { Events } from '../src/events.ts';
import { Outbox, type OutboxOptions } from '../src/index.ts';
import { checkSettings } from '../src/options.ts';
import { startRuntime } from '../src/runtime.ts';
import { claimMessages } from '../src/worker/claim.ts';

let db: PGlite;
const closing: (() => Promise<unknown>)[] = [];

// One database for all: to make the tables takes longer than any of the tests.
beforeAll(async () => {
  db = await startPglite();
});
afterAll(() => db.close());
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0).reverse()) await close();
  await db.exec('TRUNCATE linktor_outbox.message, linktor_outbox.gate, linktor_outbox_jobs.job');
});

type Shop = { send(to: string, text: string): Promise<unknown> };
type Act = (to: string, text: string) => unknown;

/** An outbox on a PGlite of its own, whose sender does as `act` says. */
async function open(act: Act = () => undefined, options: Partial<OutboxOptions<{ shop: Shop }>> = {}) {
  const sent: string[][] = [];
  const shop: Shop = {
    async send(to, text) {
      sent.push([to, text]);
      return act(to, text);
    },
  };
  const outbox = new Outbox({ database: db, senders: { shop }, ...options });
  const errors: unknown[] = [];
  outbox.on('error', (event) => errors.push(event));
  closing.push(async () => {
    await outbox.stop();
    expect(errors).toEqual([]);
  });
  await outbox.start();
  const rows = async (columns = '*'): Promise<Record<string, unknown>[]> =>
    (await db.query<Record<string, unknown>>(`SELECT ${columns} FROM linktor_outbox.message ORDER BY created_at, id`))
      .rows;
  const states = async (): Promise<unknown[]> => (await rows('state')).map(({ state }) => state);
  const all = (state: string): Promise<unknown> =>
    vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set([state])), {
      timeout: 240_000,
      interval: 20,
    });
  const add = (text: string, more: object = {}) =>
    outbox.add({ to: 'shop', call: 'send', args: ['ann', text], ...more });
  return { outbox, sent, rows, states, all, add };
}

test('sends what was added, each once, and keeps the answers', async () => {
  const { outbox, sent, all, add, rows } = await open((_, text) => ({ id: `m${text}` }));
  for (let n = 0; n < 30; n++) await add(`${n}`);
  await outbox.work({ concurrency: 20 });
  await all('sent');
  expect(sent.length).toBe(30);
  expect(new Set(sent.map(([, text]) => text)).size).toBe(30);
  const [first] = await rows();
  expect(first).toMatchObject({ result: { id: 'm0' }, attempts: 1, acted: false, leased_until: null });
  expect(first?.['sent_at']).toBeInstanceOf(Date);
});

test('is told of what is added while it works, and does not wait for the next look', async () => {
  const { outbox, all, add } = await open();
  await outbox.work({ pollInterval: 86_400_000 });
  await sleep(50);
  await add('now');
  await all('sent');
});

test('a group goes out one after the other, in the order of adding; others do not wait for it', async () => {
  let under = 0;
  let most = 0;
  const { outbox, sent, all } = await open(async (to) => {
    if (to !== 'ann') return;
    most = Math.max(most, ++under);
    await sleep(1);
    under--;
  });
  await db.transaction(async (tx) => {
    for (let n = 0; n < 12; n++)
      for (const to of ['ann', 'bob'])
        await outbox.add({ to: 'shop', call: 'send', args: [to, `${n}`], group: to, priority: n }, { tx });
  });
  await outbox.work({ concurrency: 20 });
  await all('sent');
  expect(most).toBe(1);
  for (const name of ['ann', 'bob'])
    expect(sent.filter(([to]) => to === name).map(([, text]) => Number(text))).toEqual([...Array(12).keys()]);
});

test('one of a group that fails, or was cancelled, does not hold up the rest', async () => {
  const { outbox, sent, states, add } = await open((_, text) => {
    if (text === 'bad') throw new ValidationError('no such recipient', { code: 'INVALID_ARGUMENT' });
  });
  for (const [n, text] of ['1', 'bad', '3', 'taken back', '5'].entries()) await add(text, { group: 'g', key: `k${n}` });
  expect(await outbox.cancel('k3')).toBe('cancelled');
  await outbox.work();
  await vi.waitFor(async () => expect(await states()).toEqual(['sent', 'failed', 'sent', 'cancelled', 'sent']));
  expect(sent.map(([, text]) => text)).toEqual(['1', 'bad', '3', '5']);
});

test('a message whose time has not come waits, and holds up nobody of its group', async () => {
  const { outbox, states, sent, add } = await open();
  await add('later', { group: 'g', at: new Date(Date.now() + 3_600_000) });
  await add('now', { group: 'g' });
  await outbox.work();
  await vi.waitFor(async () => expect(await states()).toEqual(['queued', 'sent']));
  expect(sent).toEqual([['ann', 'now']]);
});

test('what is late fails, and is not sent', async () => {
  const { outbox, sent, states, rows, add } = await open();
  await add('code 1234', { notAfter: new Date(Date.now() + 20) });
  await sleep(40);
  await outbox.work();
  await vi.waitFor(async () => expect(await states()).toEqual(['failed']));
  expect(sent).toEqual([]);
  expect((await rows('error'))[0]?.['error']).toMatchObject({ name: 'ExpiredError', code: 'EXPIRED' });
});

test('what surely did not act is tried again, with its attempts counted, and given up after the last', async () => {
  const refused = (): never => {
    throw new NetworkError('refused', { code: 'CONNECTION_FAILED' });
  };
  const { outbox, sent, rows, states, add } = await open(refused);
  const retries: number[] = [];
  outbox.on('retry', ({ attempts }) => retries.push(attempts));
  await add('hello');
  await outbox.work({ attempts: 3, retryDelay: 1, pollInterval: 10 });
  await vi.waitFor(async () => expect(await states()).toEqual(['failed']));
  expect(sent.length).toBe(3);
  expect(retries).toEqual([1, 2]);
  expect((await rows())[0]).toMatchObject({ attempts: 3, error: { name: 'NetworkError', code: 'CONNECTION_FAILED' } });
});

test('after a failure that leaves open whether it acted, it is not sent again, and holds its group', async () => {
  const { outbox, sent, states, rows, add } = await open(() => {
    throw new Error('socket hang up');
  });
  await add('hello', { group: 'g' });
  await add('second', { group: 'g' });
  await outbox.work({ retryDelay: 1, pollInterval: 10, looks: 1 });
  await vi.waitFor(async () => expect(await states()).toEqual(['uncertain', 'queued']));
  await sleep(50);
  expect(sent.length).toBe(1);
  expect((await rows())[0]).toMatchObject({ acted: true, error: { name: 'Error', message: 'socket hang up' } });
});

/** Workers drift apart by chance: by this chance, they look after each other some twenty times as often, and their own leases stay long. */
const lookOften = (): void => void vi.spyOn(Math, 'random').mockReturnValue(-1.4);

/** Claims a message as a worker does, which is then never heard of again. */
async function claimAndDie(): Promise<void> {
  const runtime = await startRuntime(checkSettings({ database: db }), new Events());
  const { claimed } = await claimMessages(runtime, laneOf('shop') as never, 10, 1);
  expect(claimed.length).toBe(1);
  await runtime.engine.stop();
}

test('a message that a dead worker was sending is taken over: uncertain, where a repeat could double it', async () => {
  const { outbox, sent, states, rows, add } = await open();
  await add('hello');
  await claimAndDie();
  expect(await states()).toEqual(['sending']);
  lookOften();
  await outbox.work({ pollInterval: 20 });
  await vi.waitFor(async () => expect(await states()).toEqual(['uncertain']));
  expect(sent).toEqual([]);
  expect((await rows())[0]).toMatchObject({ attempts: 1, acted: true, error: { code: 'INTERRUPTED' } });
});

test('and sent again with its key, where the platform honours that', async () => {
  const { outbox, sent, all, add, rows } = await open(() => undefined, { idempotent: ['shop'] });
  await add('hello');
  await claimAndDie();
  lookOften();
  await outbox.work({ pollInterval: 20, retryDelay: 1 });
  await all('sent');
  expect(sent.length).toBe(1);
  expect((await rows())[0]).toMatchObject({ attempts: 2, acted: true });
});

test('a job that somebody deleted in the tables of the engine is given again', async () => {
  const { outbox, all, add } = await open();
  await add('hello');
  await db.query('DELETE FROM linktor_outbox_jobs.job');
  await db.query("UPDATE linktor_outbox.message SET updated_at = now() - interval '1 hour'");
  // Workers drift apart by chance, and look every fifteen seconds: by this chance, two hundred times as often.
  vi.spyOn(Math, 'random').mockReturnValue(-1.49);
  await outbox.work({ pollInterval: 20 });
  await all('sent');
});

test('what a rate holds back waits in the table, and not in a worker', async () => {
  const { outbox, sent, states, add } = await open();
  for (let n = 0; n < 30; n++) await add(`${n}`);
  await outbox.work({ concurrency: 100, rate: { shop: { perSecond: 0.001, burst: 2 } } });
  await vi.waitFor(() => expect(sent.length).toBe(2));
  expect((await states()).filter((state) => state === 'queued').length).toBeGreaterThanOrEqual(20);
});

test('stop waits for what is under way and writes it down; what has not begun stays queued', async () => {
  let finish = (): void => {};
  const { outbox, sent, states, add } = await open(() => new Promise<void>((resolve) => (finish = resolve)));
  await add('first');
  await add('second');
  await outbox.work({ concurrency: 1 });
  await vi.waitFor(() => expect(sent.length).toBe(1));
  const stopped = outbox.stop();
  await sleep(20);
  finish();
  await stopped;
  expect(sent.length).toBe(1);
  expect((await states()).sort()).toEqual(['queued', 'sent']);
});

test('a sender that never answers is ended, and the message is uncertain', async () => {
  const { outbox, states, add } = await open(() => new Promise(() => {}));
  await add('hello');
  await outbox.work({ requestTimeout: 5, lease: 60_000 });
  await vi.waitFor(async () => expect(await states()).toEqual(['uncertain']));
});

test('the larger priority goes first', async () => {
  const { outbox, sent, all, add } = await open();
  for (const priority of [0, 5, -3, 9]) await add(`${priority}`, { priority });
  await outbox.work({ concurrency: 1 });
  await all('sent');
  expect(sent.map(([, text]) => text)).toEqual(['9', '5', '0', '-3']);
});

test('leaves a platform alone that is down, after as many failures and for as long as it is told to', async () => {
  let down = true;
  const { outbox, sent, all, add } = await open(() => {
    if (down) throw new NetworkError('nobody there', { code: 'CONNECTION_FAILED' });
  });
  // What had been sent when it was told of: a test that looks later may find that it was tried again and again.
  const pauses: [string, number][] = [];
  outbox.on('paused', ({ platform }) => pauses.push([platform, sent.length]));
  for (let n = 0; n < 6; n++) await add(`${n}`);
  await outbox.work({ concurrency: 1, retryDelay: 0, circuit: { failures: 2, pause: 300, maxPause: 300 } });
  await vi.waitFor(() => expect(pauses).not.toEqual([]), { timeout: 240_000, interval: 5 });
  down = false;
  expect(pauses[0]).toEqual(['shop', expect.any(Number)]);
  expect(pauses[0]?.[1]).toBeLessThan(6);
  await all('sent');
});

test('what nothing can tell about is left to a person at once, and nobody waits for it', async () => {
  const { outbox, add } = await open(() => {
    throw new Error('broke off');
  });
  await add('a');
  await outbox.work({ reconcileDelay: 0 });
  expect(await outbox.drain({ interval: 50 })).toMatchObject({ due: 0, uncertain: 0, undecided: 1 });
});
