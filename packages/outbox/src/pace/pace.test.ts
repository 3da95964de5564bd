import type { PGlite } from '@electric-sql/pglite';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { Pace, type PaceEvent, type PaceOptions } from './pace.ts';
import { readRates } from './rates.ts';
import { paceTables } from './tables.ts';
import { fill, take } from './take.ts';

let db: PGlite;
const NOW = '(SELECT at FROM t.clock)';

beforeAll(async () => {
  db = await startPglite();
  await db.exec(`CREATE SCHEMA t; CREATE TABLE t.clock (at timestamptz); INSERT INTO t.clock VALUES ('2026-01-01Z');
    ${paceTables('t')}`);
});
afterAll(() => db.close());

beforeEach(async () => {
  await db.exec("TRUNCATE t.bucket, t.gate; UPDATE t.clock SET at = '2026-01-01Z'");
});

const advance = (ms: number): Promise<unknown> =>
  db.query(`UPDATE t.clock SET at = at + $1 * interval '1 millisecond'`, [ms]);

const paceOf = (options: Partial<PaceOptions> = {}): { pace: Pace; events: PaceEvent[] } => {
  const events: PaceEvent[] = [];
  return { events, pace: new Pace(db, { schema: 't', now: NOW, on: (event) => events.push(event), ...options }) };
};

describe('rates', () => {
  it('never lets more begin in any window than the burst and what the rate allows, whoever asks and whenever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          perSecond: fc.integer({ min: 1, max: 200 }),
          burst: fc.integer({ min: 2, max: 300 }),
          other: fc.integer({ min: 1, max: 200 }),
        }),
        fc.array(
          fc.record({
            wait: fc.nat(900),
            count: fc.integer({ min: 1, max: 60 }),
            channel: fc.boolean(),
            late: fc.nat(250),
          }),
          { minLength: 1, maxLength: 25 },
        ),
        async ({ perSecond, burst, other }, asked) => {
          await db.exec("TRUNCATE t.bucket, t.gate; INSERT INTO t.gate (platform) VALUES ('p')");
          const rates = { p: { perSecond, burst }, 'p:c': { perSecond: other, burst: 400 } };
          const buckets = [...readRates(rates).values()];
          await fill(db, 't', buckets, NOW);
          const begun: { at: number; channel: boolean }[] = [];
          let now = 0;
          for (const { wait, count, channel, late } of asked) {
            await advance(wait);
            now += wait;
            const from = channel ? buckets : buckets.slice(0, 1);
            const { granted = 0, waitMs } = await take(db, 't', 'p', from, count, false, NOW);
            // Used as late as a token may be.
            const at = now + waitMs + Math.min(late, Math.min(...from.map(({ hold }) => hold)) * 1000);
            for (let n = 0; n < granted; n++) begun.push({ at, channel });
          }
          const held = (rate: number, most: number, times: number[]): void => {
            times.sort((a, b) => a - b);
            let worst = Number.NEGATIVE_INFINITY;
            for (const [first, start] of times.entries()) {
              for (let last = first; last < times.length; last++) {
                const seconds = ((times[last] as number) - start) / 1000;
                worst = Math.max(worst, last - first + 1 - (most + rate * seconds));
              }
            }
            expect(worst).toBeLessThanOrEqual(1e-6);
          };
          held(
            perSecond,
            burst,
            begun.map(({ at }) => at),
          );
          held(
            other,
            400,
            begun.filter(({ channel }) => channel).map(({ at }) => at),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('gives all that comes in to those who keep asking', async () => {
    await db.exec("INSERT INTO t.gate (platform) VALUES ('p')");
    const buckets = [...readRates({ p: { perSecond: 40, burst: 20 } }).values()];
    await fill(db, 't', buckets, NOW);
    let got = 0;
    for (let ms = 0; ms < 10_000; ms += 250) {
      got += (await take(db, 't', 'p', buckets, 50, false, NOW)).granted ?? 0;
      await advance(250);
    }
    expect(got).toBeGreaterThanOrEqual(400);
    expect(got).toBeLessThanOrEqual(10 + 40 * 11);
  });

  it.each([
    [{ perSecond: 150, burst: 30 }, 15, 0.1],
    [{ perSecond: 100, burst: 300 }, 275, 0.25],
    [{ perSecond: 80 }, 20, 0.25],
    [{ perSecond: 1 }, 1, 0.02],
  ])('keeps of %o enough for tokens that are used late', (rate, capacity, hold) => {
    expect(readRates({ p: rate }).get('p')).toEqual({ key: 'p', rate: rate.perSecond, capacity, hold });
  });

  it('lets no more than a small burst begin at once, also when a worker stood still with its tokens', async () => {
    await db.exec("INSERT INTO t.gate (platform) VALUES ('p')");
    const buckets = [...readRates({ p: { perSecond: 100, burst: 10 } }).values()];
    await fill(db, 't', buckets, NOW);
    const { hold = 0 } = buckets[0] ?? {};
    const taken: number[] = [];
    for (let ms = 0; ms < 400; ms += 10) {
      const { granted = 0, waitMs } = await take(db, 't', 'p', buckets, 1, false, NOW);
      for (let n = 0; n < granted; n++) taken.push(ms + waitMs);
      await advance(10);
    }
    // Those that can all be used at the same moment.
    const together = taken.map((at) => taken.filter((other) => other >= at && other <= at + hold * 1000).length);
    expect(Math.max(...together)).toBeGreaterThan(5);
    expect(Math.max(...together)).toBeLessThanOrEqual(10);
  });

  it('survives a clock that is set back', async () => {
    await db.exec("INSERT INTO t.gate (platform) VALUES ('p')");
    const buckets = [...readRates({ p: { perSecond: 10, burst: 10 } }).values()];
    await fill(db, 't', buckets, NOW);
    while ((await take(db, 't', 'p', buckets, 50, false, NOW)).granted) {}
    await advance(-3_600_000);
    expect((await take(db, 't', 'p', buckets, 5, false, NOW)).granted).toBe(0);
    await advance(1_000);
    expect((await take(db, 't', 'p', buckets, 5, false, NOW)).granted).toBe(5);
  });

  it('takes for a channel from the bucket of its platform too', async () => {
    const { pace } = paceOf({ rates: { p: { perSecond: 1, burst: 3 }, 'p:c': { perSecond: 100, burst: 100 } } });
    const first = await pace.admit('p', 'c', 50);
    expect(first.granted).toBe(2);
    expect(await pace.admit('p', undefined, 50)).toMatchObject({ granted: 1 });
    expect(await pace.admit('p', 'c', 50)).toMatchObject({ granted: 0, reason: 'rate' });
    expect((await pace.admit('p', 'other', 50)).granted).toBe(0);
    expect((await pace.admit('q', 'c', 50)).granted).toBe(50);
  });

  it('lets a leave lapse', async () => {
    const { pace } = paceOf({ rates: { p: { perSecond: 10 } } });
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    const leave = await pace.admit('p', undefined, 1);
    expect(leave.until).toBe(1_250);
    clock.mockReturnValue(1_250);
    expect(pace.mayBegin(leave)).toBe(true);
    clock.mockReturnValue(1_251);
    expect(pace.mayBegin(leave)).toBe(false);
    clock.mockRestore();
  });

  it.each([
    [{ 'a:b:c': { perSecond: 1 } }, /names no platform/],
    [{ p: { perSecond: 0 } }, /perSecond must be a number above 0/],
    [{ p: { perSecond: 1, burst: 0 } }, /burst must be a number of at least 1/],
    [{ p: { perSecond: 1, perMinute: 3 } }, /perMinute is not known/],
    [{ p: 30 }, /perSecond must be/],
  ])('refuses %o', (rates, message) => {
    expect(() => paceOf({ rates: rates as never })).toThrow(message);
  });
});

describe('a platform that asks to wait', () => {
  it('is left alone by all workers until then', async () => {
    const [one, two] = [paceOf(), paceOf({ rates: { p: { perSecond: 10 } } })];
    await one.pace.throttled('p', 5_000);
    expect(one.events).toEqual([{ type: 'throttled', platform: 'p', waitMs: 5_000 }]);
    expect(await one.pace.admit('p', undefined, 5)).toMatchObject({ granted: 0, reason: 'paused' });
    expect(await two.pace.admit('p', undefined, 5)).toMatchObject({ granted: 0, reason: 'paused' });
    await advance(5_001);
    expect((await two.pace.admit('p', undefined, 1)).granted).toBe(1);
  });

  it('is not begun again by what was admitted before', async () => {
    const { pace } = paceOf();
    const leave = await pace.admit('p', undefined, 5);
    expect(pace.mayBegin(leave)).toBe(true);
    await pace.throttled('p', 5_000);
    expect(pace.mayBegin(leave)).toBe(false);
  });

  it('that names no time is left alone twice as long each time, and never shorter than somebody else heard', async () => {
    const { pace } = paceOf();
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      await pace.throttled('p');
      const { pausedUntil, now } = await pace.look('p');
      waits.push(pausedUntil - now);
      await advance(pausedUntil - now + 1);
      await pace.look('p');
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    await pace.throttled('p', 9_000);
    await paceOf().pace.throttled('p', 1_000);
    const { pausedUntil, now } = await pace.look('p');
    expect(pausedUntil - now).toBe(9_000);
  });

  it('begins anew with its waits once it has answered', async () => {
    const { pace } = paceOf();
    for (let n = 0; n < 3; n++) {
      await pace.throttled('p');
      await advance(60_001);
      await pace.look('p');
    }
    const leave = await pace.admit('p', undefined, 1);
    await pace.report(leave, { ok: 1, down: 0 });
    expect((await pace.look('p')).throttles).toBe(0);
  });
});

describe('the circuit', () => {
  const circuit = { failures: 3, window: 10_000, pause: 1_000, maxPause: 4_000, probeTime: 2_000 };

  it('opens for all, says so once, and lets one worker try', async () => {
    const workers = [paceOf({ circuit }), paceOf({ circuit }), paceOf({ circuit, rates: { p: { perSecond: 10 } } })];
    const [one] = workers as [(typeof workers)[0]];
    const leave = await one.pace.admit('p', undefined, 3);
    await one.pace.report(leave, { ok: 0, down: 3, reason: 'ECONNREFUSED' });
    expect(one.events).toEqual([
      { type: 'circuit', platform: 'p', from: 'closed', to: 'open', reason: 'ECONNREFUSED', waitMs: 1_000 },
    ]);
    expect(one.pace.mayBegin(leave)).toBe(false);
    for (const { pace } of workers) {
      expect(await pace.admit('p', undefined, 5)).toMatchObject({ granted: 0, reason: 'circuit' });
    }
    await advance(1_001);
    const tried = await Promise.all(
      workers.map(({ pace }) => pace.look('p').then(() => pace.admit('p', undefined, 5))),
    );
    expect(tried.map(({ granted }) => granted).sort()).toEqual([0, 0, 1]);
    const prober = tried.findIndex(({ granted }) => granted === 1);
    const { pace, events } = workers[prober] as (typeof workers)[0];
    expect(pace.mayBegin(tried[prober] as never)).toBe(true);
    await pace.report(tried[prober] as never, { ok: 1, down: 0 });
    expect(events.at(-1)).toMatchObject({ from: 'half-open', to: 'closed' });
    expect((await pace.admit('p', undefined, 5)).granted).toBe(5);
  });

  it('hears of what the others did', async () => {
    const [one, two] = [paceOf({ circuit }), paceOf({ circuit })];
    const leave = await two.pace.admit('p', undefined, 3);
    await one.pace.report(await one.pace.admit('p', undefined, 3), { ok: 0, down: 3 });
    expect(two.pace.mayBegin(leave)).toBe(true);
    await two.pace.heard('p');
    expect(two.pace.mayBegin(leave)).toBe(false);
    expect(two.events).toMatchObject([{ type: 'circuit', to: 'open' }]);
  });

  it('opens at once when the account is blocked', async () => {
    const { pace, events } = paceOf({ circuit });
    const leave = await pace.admit('p', undefined, 5);
    await pace.blocked(leave, '401: the key was revoked');
    expect(events).toMatchObject([{ to: 'open', reason: '401: the key was revoked' }]);
    expect((await pace.admit('p', undefined, 5)).granted).toBe(0);
  });

  it('loses no result when many tell at once', async () => {
    const many = Array.from({ length: 6 }, () => paceOf({ circuit: { ...circuit, failures: 100 } }).pace);
    await Promise.all(many.map((pace) => pace.report({ platform: 'p', epoch: 0 }, { ok: 1, down: 2 })));
    expect(await many[0]?.look('p')).toMatchObject({ failures: 12, successes: 6 });
  });
});

it('asks the database once for a batch, and not at all to tell that all is well', async () => {
  let statements = 0;
  const counting = {
    query: (text: string, values?: unknown[]) => {
      statements++;
      return db.query(text, values);
    },
  };
  const pace = new Pace(counting, { schema: 't', rates: { p: { perSecond: 1_000, burst: 2_000 } } });
  await pace.admit('p', undefined, 50);
  statements = 0;
  for (let n = 0; n < 10; n++) {
    const leave = await pace.admit('p', undefined, 50);
    expect(leave.granted).toBe(50);
    await pace.report(leave, { ok: 50, down: 0 });
  }
  expect(statements).toBe(10);
});

it('tells many results at once, and a pause once', async () => {
  let statements = 0;
  const counting = {
    query: (text: string, values?: unknown[]) => {
      statements++;
      return db.query(text, values);
    },
  };
  const events: PaceEvent[] = [];
  const pace = new Pace(counting, { schema: 't', circuit: { failures: 1_000 }, on: (event) => events.push(event) });
  const leave = await pace.admit('p', undefined, 500);
  statements = 0;
  await Promise.all(
    Array.from({ length: 500 }, (_, n) => pace.report(leave, n % 2 ? { ok: 1, down: 0 } : { ok: 0, down: 1 })),
  );
  expect(statements).toBeLessThan(10);
  expect(await pace.look('p')).toMatchObject({ failures: 250, successes: 250 });
  statements = 0;
  await Promise.all(Array.from({ length: 500 }, () => pace.throttled('p', 60_000)));
  expect(statements).toBe(1);
  expect(events).toHaveLength(1);
});

it('sends nothing while somebody holds it', async () => {
  const { pace } = paceOf();
  await pace.pause('p');
  expect(await pace.admit('p', undefined, 5)).toMatchObject({ granted: 0, reason: 'held' });
  await pace.resume('p');
  expect((await pace.admit('p', undefined, 5)).granted).toBe(5);
});
