import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../transactional-inbox.ts';
import { PgliteSource } from './pglite-source.ts';
import { PostgresInbox, type PostgresInboxOptions } from './postgres-inbox.ts';
import type { Queryable } from './source.ts';

// What the statements do is tested against Postgres; here, what is asked when, and what the answers are taken for.

type Status = 'claimed' | 'busy' | 'done';
type Asked = [text: string, values?: unknown[]];

/** A pool whose claims are answered in turn, the last one for ever, and whose sweeps forget so many. */
const pool = (claims: readonly unknown[], sweeps: readonly unknown[] = [0]) => {
  const asked: Asked[] = [];
  const next = (list: readonly unknown[], n: number): unknown => list[Math.min(n, list.length - 1)];
  const count = (what: string): number => asked.filter(([text]) => text.startsWith(what)).length;
  const query = async (text: string, values?: unknown[]): Promise<{ rows: unknown[] }> => {
    asked.push(values ? [text, values] : [text]);
    const given = text.startsWith('WITH lock')
      ? next(claims, count('WITH lock') - 1)
      : text.startsWith('WITH old')
        ? next(sweeps, count('WITH old') - 1)
        : [];
    if (given instanceof Error) throw given;
    if (typeof given === 'string') return { rows: [{ status: given }] };
    if (typeof given === 'number') return { rows: [{ forgotten: given }] };
    return { rows: given as unknown[] };
  };
  return { database: { query, connect: async () => ({ query }) }, asked, count };
};
const failing = (code: string): Error => Object.assign(new Error(code), { code });

const reported: unknown[] = [];
const run = (
  { database }: ReturnType<typeof pool>,
  options: PostgresInboxOptions = {},
  work: (transaction: Queryable, signal: AbortSignal) => Promise<void> = async () => {},
): { inbox: PostgresInbox<Queryable>; outcome: Promise<Outcome>; seen: { outcome?: unknown } } => {
  const inbox = new PostgresInbox<Queryable>(database, options);
  const outcome = inbox.transact('id', work, (error) => reported.push(error));
  const seen: { outcome?: unknown } = {};
  outcome.then(
    (value) => (seen.outcome = value),
    (error) => (seen.outcome = error),
  );
  return { inbox, outcome, seen };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  reported.length = 0;
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a delivery', () => {
  it('is claimed for its consumer, and worked on', async () => {
    const fake = pool(['claimed']);
    const work = vi.fn(async () => {});
    expect(await run(fake, { consumer: 'billing' }, work).outcome).toEqual({ status: 'processed' });
    expect(work).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.any(AbortSignal));
    expect(fake.asked.find(([text]) => text.startsWith('WITH lock'))?.[1]).toEqual(['billing', 'id']);
    expect(reported).toEqual([]);
  });

  it.each<[Status, Outcome]>([
    ['done', { status: 'duplicate' }],
    ['busy', { status: 'busy', retryAfter: 5000 }],
  ])('that is %s is not worked on', async (status, outcome) => {
    const work = vi.fn();
    const fake = pool([status]);
    expect(await run(fake, {}, work).outcome).toEqual(outcome);
    expect(work).not.toHaveBeenCalled();
    expect(fake.count('WITH old')).toBe(0);
  });

  it('looks again ten times a second at one that is busy, for as long as it may wait', async () => {
    const fake = pool(['busy']);
    const { seen } = run(fake, { wait: 250 });
    await vi.advanceTimersByTimeAsync(0);
    for (const looks of [1, 2, 3]) {
      expect(fake.count('WITH lock')).toBe(looks);
      expect(seen.outcome).toBeUndefined();
      await vi.advanceTimersByTimeAsync(looks < 3 ? 100 : 50);
    }
    expect(fake.count('WITH lock')).toBe(4);
    expect(seen.outcome).toEqual({ status: 'busy', retryAfter: 5000 });
  });

  it('takes over as soon as it sees that it can', async () => {
    const { seen } = run(pool(['busy', 'busy', 'claimed']), { wait: 60_000 });
    await vi.advanceTimersByTimeAsync(199);
    expect(seen.outcome).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toEqual({ status: 'processed' });
  });

  it.each(['40001', '40P01'])('is worked on again after %s, three times in all, not at once', async (code) => {
    const conflict = failing(code);
    const work = vi.fn().mockRejectedValue(conflict);
    const { seen } = run(pool(['claimed']), {}, work);
    await vi.advanceTimersByTimeAsync(49);
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(work).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(50);
    expect(work).toHaveBeenCalledTimes(3);
    expect(seen.outcome).toBe(conflict);
  });

  it('is processed when the second attempt goes well', async () => {
    const work = vi.fn().mockRejectedValueOnce(failing('40001'));
    const { seen } = run(pool(['claimed']), {}, work);
    await vi.advanceTimersByTimeAsync(50);
    expect(seen.outcome).toEqual({ status: 'processed' });
  });

  it('that fails otherwise fails at once', async () => {
    const work = vi.fn().mockRejectedValue(failing('23505'));
    await expect(run(pool(['claimed']), {}, work).outcome).rejects.toMatchObject({ code: '23505' });
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('fails in as much time as is said', async () => {
    const fake = pool(['claimed']);
    const { query } = fake.database;
    const hanging = async (text: string): Promise<{ rows: unknown[] }> =>
      text.startsWith('WITH lock') ? new Promise(() => {}) : query(text);
    const slow = { ...fake, database: { query, connect: async () => ({ query: hanging }) } };
    const { seen } = run(slow, { timeout: 70 });
    await vi.advanceTimersByTimeAsync(69);
    expect(seen.outcome).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.outcome).toMatchObject({ code: 'INBOX_TIMEOUT', message: expect.stringContaining('the claim took') });
    const { seen: standard } = run(slow);
    await vi.advanceTimersByTimeAsync(4999);
    expect(standard.outcome).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(standard.outcome).toMatchObject({ code: 'INBOX_TIMEOUT' });
  });

  it.each<[unknown, string]>([
    [failing('42P01'), 'TABLE_MISSING'],
    [failing('42501'), '42501'],
    [[], 'INBOX_ANSWER'],
    [[{}], 'INBOX_ANSWER'],
    [[{ status: 'taken' }], 'INBOX_ANSWER'],
  ])('whose claim comes to %o fails: %s', async (answer, code) => {
    const work = vi.fn();
    const { outcome } = run(pool([answer]), {}, work);
    await expect(outcome).rejects.toMatchObject({ code });
    if (code === 'INBOX_ANSWER') await expect(outcome).rejects.toThrow(/^the claim was answered/);
    expect(work).not.toHaveBeenCalled();
  });
});

describe('what was processed long ago', () => {
  const again = (inbox: PostgresInbox<Queryable>) =>
    inbox.transact(
      'id',
      async () => {},
      (error) => reported.push(error),
    );

  it('is forgotten about once a minute, a thousand events at a time', async () => {
    const fake = pool(['claimed']);
    const { inbox, outcome } = run(fake, { consumer: 'billing', retention: 7000 });
    await outcome;
    expect(fake.asked.at(-1)).toEqual([expect.stringContaining('WITH old'), ['billing', 7000, 1000]]);
    await vi.advanceTimersByTimeAsync(59_999);
    await again(inbox);
    expect(fake.count('WITH old')).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await again(inbox);
    expect(fake.count('WITH old')).toBe(2);
  });

  it('is gone on with at once where there may be more', async () => {
    const fake = pool(['claimed'], [1000, 999]);
    const { inbox, outcome } = run(fake);
    await outcome;
    await again(inbox);
    await again(inbox);
    expect(fake.count('WITH old')).toBe(2);
    expect(fake.asked.find(([text]) => text.startsWith('WITH old'))?.[1]).toEqual(['', 86_400_000, 1000]);
  });

  it('may stay: a failure is told, and changes nothing', async () => {
    const error = failing('42501');
    expect(await run(pool(['claimed'], [error])).outcome).toEqual({ status: 'processed' });
    expect(reported).toEqual([error]);
  });

  it('is forgotten when asked, and counted', async () => {
    const fake = pool(['claimed'], ['3', 0]);
    fake.database.query = vi.fn(async () => ({ rows: [{ forgotten: '3' }] }));
    const inbox = new PostgresInbox<Queryable>(fake.database);
    expect(await inbox.sweep({ limit: 1e9 })).toBe(3);
    expect(fake.database.query).toHaveBeenCalledExactlyOnceWith(expect.any(String), ['', 86_400_000, 1e6]);
  });
});

it('looks at what a sweep is asked for', async () => {
  const inbox = new PostgresInbox<Queryable>(pool([]).database);
  await expect(inbox.sweep({ limit: 0 })).rejects.toMatchObject({
    message: 'limit must be a positive number, got 0',
    details: { option: 'limit' },
  });
  await expect(inbox.sweep(null as never)).rejects.toThrow('sweep options must be an object');
});

it('does not take nonsense for a number of events', async () => {
  const inbox = new PostgresInbox<Queryable>(pool([], [[], [{}]]).database);
  for (let i = 0; i < 2; i++) await expect(inbox.sweep()).rejects.toThrow(/^the sweep was answered/);
});

it('is migrated by one text, without values', async () => {
  const fake = pool([]);
  await new PostgresInbox<Queryable>(fake.database, { table: 'app.inbox' }).migrate();
  expect(fake.asked).toEqual([[expect.stringContaining('CREATE TABLE IF NOT EXISTS "app"."inbox" (')]]);
});

it.each([
  ['inbox', '"inbox"', 'inbox'],
  ['app.inbox', '"app"."inbox"', 'inbox'],
  ['x'.repeat(50), `"${'x'.repeat(50)}"`, 'x'.repeat(50)],
])('the table %s is quoted, and its locks and its index are its own', async (table, quoted, last) => {
  const fake = pool(['claimed']);
  const { inbox, outcome } = run(fake, { table });
  await outcome;
  await inbox.migrate();
  const [claim, sweep, migration] = ['WITH lock', 'WITH old', 'SELECT pg_advisory'].map(
    (start) => fake.asked.find(([text]) => text.startsWith(start))?.[0],
  );
  for (const text of [claim, sweep, migration]) expect(text).toContain(quoted);
  expect(claim).toContain(`'${table}', $1::text, $2::text`);
  expect(migration).toContain(`'migration of ${table}'`);
  expect(migration).toContain(`"${last}_by_age"`);
});

it('lets a transaction rest for a minute, or as long as is said', async () => {
  for (const [options, idle] of [
    [{}, 60_000],
    [{ idleTimeout: 1234.5 }, 1235],
    [{ idleTimeout: Number.POSITIVE_INFINITY }, 2 ** 31 - 1],
  ] as const) {
    const fake = pool(['claimed']);
    await run(fake, options).outcome;
    expect(fake.asked[0]?.[0]).toContain(`idle_in_transaction_session_timeout = ${idle};`);
  }
});

it('names the option that is wrong', () => {
  const { database } = pool([]);
  const refusal = (make: () => unknown): unknown => {
    try {
      return make();
    } catch (error) {
      return error;
    }
  };
  const of = (options: object) => refusal(() => new PostgresInbox<Queryable>(database, options));
  for (const consumer of [5, 'a\0b']) expect(of({ consumer })).toMatchObject({ details: { option: 'consumer' } });
  for (const table of ['a b', 'a.b.c', 5]) {
    expect(of({ table })).toMatchObject({
      details: { option: 'table' },
      remediation: expect.stringContaining('at most 50'),
    });
  }
  expect(refusal(() => new PostgresInbox({ query: async () => ({ rows: [] }) } as never))).toMatchObject({
    details: { option: 'database' },
    remediation: expect.stringContaining('new pg.Pool'),
  });
});

describe('what it stands on is told by its methods:', () => {
  const claimed = { rows: [{ status: 'claimed' }] };

  it('a client of pg is not connected again, and never given back', async () => {
    const query = vi.fn(async (_text: string) => claimed);
    const client = { query, escapeLiteral: () => '', connect: vi.fn(), release: vi.fn() };
    const inbox = new PostgresInbox<Queryable>(client as never);
    expect(
      (
        await inbox.transact(
          'id',
          async () => {},
          () => {},
        )
      ).status,
    ).toBe('processed');
    expect(client.connect).not.toHaveBeenCalled();
    expect(client.release).not.toHaveBeenCalled();
    expect(query.mock.calls[0]?.[0]).toMatch(/^BEGIN;/);
  });

  it('PGlite makes the transaction itself', async () => {
    const log: string[] = [];
    const query = async (text: string) => {
      log.push(text.slice(0, 10));
      return claimed;
    };
    const database = {
      query,
      exec: async (text: string) => void log.push(`exec ${text.slice(0, 6)}`),
      transaction: async (work: (t: Queryable) => Promise<unknown>) => work({ query }),
    };
    const inbox = new PostgresInbox<Queryable>(database as never);
    await inbox.migrate();
    expect(await new PgliteSource(database as never).query('SELECT 1; SELECT 2')).toEqual({ rows: [] });
    let kept: Queryable | undefined;
    let lost: AbortSignal | undefined;
    const work = async (transaction: Queryable, signal: AbortSignal): Promise<void> => {
      kept = transaction;
      lost = signal;
    };
    expect((await inbox.transact('id', work, () => {})).status).toBe('processed');
    expect(log).toEqual(['exec SELECT', 'exec SELECT', 'SAVEPOINT ', 'WITH lock ', 'RELEASE SA', 'WITH old A']);
    expect(lost?.aborted).toBe(false);
    await expect(kept?.query('late')).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
  });

  it.each<[string, string]>([
    ['25P02', 'ROLLED_BACK'],
    ['25P01', 'TRANSACTION_ENDED'],
  ])('and what PGlite says of the end, %s, is said as %s', async (state, code) => {
    const query = async (text: string) => {
      if (text.startsWith('RELEASE')) throw failing(state);
      return claimed;
    };
    const database = {
      query,
      exec: async () => {},
      transaction: async (work: (t: Queryable) => Promise<unknown>) => work({ query }),
    };
    const outcome = new PostgresInbox<Queryable>(database as never).transact(
      'id',
      async () => {},
      () => {},
    );
    await expect(outcome).rejects.toMatchObject({ code });
  });
});
