import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, type PostgresClient, pooled } from './checkout.ts';
import { ClientSource } from './client-source.ts';

// What Postgres itself makes of the statements is tested against it; here, what is sent, when, and what becomes of the connection.

const rows = { rows: [] as unknown[] };
const never = () => new Promise<never>(() => {});

/** A connection that answers every statement, except as `answers` says, by its beginning; and what was done with it. */
const connection = (answers: Record<string, () => Promise<unknown>> = {}) => {
  const log: string[] = [];
  const released: unknown[] = [];
  const client = Object.assign(new EventEmitter(), {
    query: vi.fn(async (text: string): Promise<{ rows: unknown[] }> => {
      log.push(text);
      const [, answer] = Object.entries(answers).find(([start]) => text.includes(start)) ?? [];
      return (answer ? await answer() : rows) as { rows: unknown[] };
    }),
    release(this: unknown, error?: unknown) {
      expect(this).toBe(client);
      released.push(error);
    },
  });
  return { client, log, released };
};
type Fake = ReturnType<typeof connection>;
const sourceOf = ({ client }: Fake, timeout = 100) =>
  new ClientSource<PostgresClient>(
    pooled({ connect: async () => client, query: client.query } as never),
    timeout,
    60_000,
  );

const BEGIN = 'BEGIN; SET LOCAL idle_in_transaction_session_timeout = 60000; SAVEPOINT linktor_inbox';
const COMMIT = 'RELEASE SAVEPOINT linktor_inbox; COMMIT';
const ask = (text: string) => (client: PostgresClient) => client.query(text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a transaction', () => {
  it('is begun, worked in, checked, committed, and its connection given back', async () => {
    const fake = connection();
    const seen: unknown[] = [];
    const result = await sourceOf(fake).transaction(async (client, lost) => {
      seen.push(lost.aborted, fake.client.listenerCount('error'));
      await client.query('WORK');
      return 'done';
    });
    expect(result).toBe('done');
    expect(fake.log).toEqual([BEGIN, 'WORK', COMMIT]);
    expect(seen).toEqual([false, 1]);
    expect(fake.released).toEqual([undefined]);
    expect(fake.client.listenerCount('error')).toBe(0);
  });

  it('fails, and not the process, when the server goes down in the breath in which it lets us in', async () => {
    const gone = new Error('terminating connection due to administrator command');
    const fake = connection({ BEGIN: () => Promise.reject(gone) });
    const connect = (callback?: (error: undefined, client: unknown) => void): unknown => {
      const promised = callback ? callback(undefined, fake.client) : Promise.resolve(fake.client);
      // Without a listener this throws, as it does within `pg`.
      fake.client.emit('error', gone);
      return promised;
    };
    const source = new ClientSource<PostgresClient>(
      pooled({ connect, query: fake.client.query } as never),
      100,
      60_000,
    );
    await expect(source.transaction(ask('WORK'))).rejects.toBe(gone);
    expect(fake.log).toEqual([BEGIN]);
    expect(fake.released).toEqual([expect.objectContaining({ code: 'TRANSACTION_LOST' })]);
    expect(fake.client.listenerCount('error')).toBe(0);
  });

  it('is rolled back by what the work throws, and the connection is good', async () => {
    const fake = connection();
    const mine = new Error('mine');
    await expect(sourceOf(fake).transaction(() => Promise.reject(mine))).rejects.toBe(mine);
    expect(fake.log).toEqual([BEGIN, 'ROLLBACK']);
    expect(fake.released).toEqual([undefined]);
    expect(fake.client.listenerCount('error')).toBe(0);
  });

  it('whose rollback fails leaves a connection that is not used again', async () => {
    const broken = new Error('broken');
    const fake = connection({ ROLLBACK: () => Promise.reject(broken) });
    await expect(sourceOf(fake).transaction(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    expect(fake.released).toEqual([broken]);
  });

  it('whose rollback hangs does so, too', async () => {
    const fake = connection({ ROLLBACK: never });
    const failed = sourceOf(fake).transaction(() => Promise.reject(new Error('mine')));
    failed.catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    await expect(failed).rejects.toThrow('mine');
    const message = 'the rollback took longer than 100 ms';
    expect(fake.released).toEqual([expect.objectContaining({ code: 'INBOX_TIMEOUT', message })]);
  });

  it.each<[string, string]>([
    ['beginning', 'BEGIN'],
    ['commit', 'COMMIT'],
  ])('whose %s hangs is not rolled back either: closing the connection does that', async (_, step) => {
    const fake = connection({ [step]: never });
    const hung = sourceOf(fake).transaction(async () => 'done');
    hung.catch(() => {});
    await vi.advanceTimersByTimeAsync(99);
    expect(fake.released).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    const code = step === 'COMMIT' ? 'COMMIT_UNKNOWN' : 'INBOX_TIMEOUT';
    await expect(hung).rejects.toMatchObject({ name: 'InboxError', code });
    const { message, cause } = (await hung.catch((error) => error)) as Error;
    const words = step === 'COMMIT' ? 'the commit took' : 'the beginning of the transaction took';
    expect(step === 'COMMIT' ? (cause as Error).message : message).toContain(words);
    expect(fake.log).not.toContain('ROLLBACK');
    expect(fake.released).toEqual([expect.objectContaining({ code })]);
  });

  it('whose connection breaks is lost at once, however long the work goes on', async () => {
    const fake = connection();
    let lost: AbortSignal | undefined;
    const held = sourceOf(fake).transaction((_client, signal) => {
      lost = signal;
      return never();
    });
    held.catch(() => {});
    await vi.advanceTimersByTimeAsync(0);
    const reset = new Error('reset');
    fake.client.emit('error', reset);
    await expect(held).rejects.toMatchObject({ name: 'InboxError', code: 'TRANSACTION_LOST', cause: reset });
    expect(lost?.reason).toMatchObject({ code: 'TRANSACTION_LOST' });
    expect(fake.log).toEqual([BEGIN]);
    expect(fake.released).toEqual([lost?.reason]);
  });

  it('whose connection breaks as it begins fails, and nothing is left that nobody looks at', async () => {
    const unseen: unknown[] = [];
    const listen = (reason: unknown) => unseen.push(reason);
    process.on('unhandledRejection', listen);
    const reset = new Error('reset');
    const fake = connection({
      BEGIN: () => {
        fake.client.emit('error', reset);
        return Promise.reject(reset);
      },
    });
    await expect(sourceOf(fake).transaction(async () => {})).rejects.toBe(reset);
    expect(fake.released).toEqual([expect.objectContaining({ code: 'TRANSACTION_LOST', cause: reset })]);
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    vi.useFakeTimers();
    process.off('unhandledRejection', listen);
    expect(unseen).toEqual([]);
  });

  it('ends its client with it, whether it went well or not', async () => {
    for (const failing of [false, true]) {
      let kept: PostgresClient | undefined;
      const fake = connection();
      const run = sourceOf(fake).transaction(async (client) => {
        kept = client;
        if (failing) throw new Error('mine');
      });
      await run.catch(() => {});
      await expect(kept?.query('LATE')).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
      expect(fake.log).not.toContain('LATE');
    }
  });

  it('does without what a client like that of pg lacks', async () => {
    const { client } = connection();
    const bare = { query: client.query } as PostgresClient;
    const source = new ClientSource(pooled({ connect: async () => bare, query: bare.query } as never), 100, 1);
    expect(await source.transaction(async () => 'done')).toBe('done');
  });
});

describe('a connection', () => {
  it('that a pool gives too late goes back at once', async () => {
    const fake = connection();
    let give = (_client: Fake['client']) => {};
    const connect = () => new Promise<Fake['client']>((resolve) => (give = resolve));
    const source = new ClientSource<PostgresClient>(pooled({ connect, query: fake.client.query } as never), 100, 1);
    const work = vi.fn();
    const failed = source.transaction(work);
    failed.catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    const message = 'getting a connection took longer than 100 ms';
    await expect(failed).rejects.toMatchObject({ code: 'INBOX_TIMEOUT', message });
    give(fake.client);
    await vi.advanceTimersByTimeAsync(0);
    expect(fake.released).toEqual([undefined]);
    expect(fake.log).toEqual([]);
    expect(work).not.toHaveBeenCalled();
  });

  it('of a pool is given back as it was when it was taken', async () => {
    const fake = connection();
    const connections = pooled({ connect: async () => fake.client, query: fake.client.query } as never);
    const { release } = await connections.checkout();
    const another = vi.fn();
    fake.client.release = another;
    release();
    expect(fake.released).toEqual([undefined]);
    expect(another).not.toHaveBeenCalled();
  });

  it('of one client is used in turns', async () => {
    const fake = connection();
    let finish = () => {};
    const first = new ClientSource<PostgresClient>(inTurn(fake.client), 100, 1);
    const second = new ClientSource<PostgresClient>(inTurn(fake.client), 100, 1);
    const held = first.transaction(async (client) => {
      await client.query('FIRST');
      await new Promise<void>((resolve) => (finish = resolve));
    });
    const waiting = second.query('SECOND', ['value']);
    await vi.advanceTimersByTimeAsync(50);
    expect(fake.log.at(-1)).toBe('FIRST');
    finish();
    await Promise.all([held, waiting]);
    expect(fake.log.slice(-2)).toEqual([COMMIT, 'SECOND']);
    expect(fake.client.query).toHaveBeenLastCalledWith('SECOND', ['value']);
    // Nobody took it away: it is the user's.
    expect(fake.released).toEqual([]);
  });

  it('of one client is free again after a statement that failed', async () => {
    const fake = connection({ BAD: () => Promise.reject(new Error('bad')) });
    const source = new ClientSource<PostgresClient>(inTurn(fake.client), 100, 1);
    await expect(source.query('BAD')).rejects.toThrow('bad');
    expect(await source.query('GOOD')).toBe(rows);
  });

  it('answers a statement outside of a transaction in time, or not at all', async () => {
    const fake = connection({ SLOW: never });
    expect(await sourceOf(fake).query('QUICK', [1])).toBe(rows);
    expect(fake.client.query).toHaveBeenLastCalledWith('QUICK', [1]);
    const slow = sourceOf(fake).query('SLOW');
    slow.catch(() => {});
    await vi.advanceTimersByTimeAsync(100);
    const message = 'a statement of the inbox took longer than 100 ms';
    await expect(slow).rejects.toMatchObject({ code: 'INBOX_TIMEOUT', message });
  });
});

describe('a commit that fails', () => {
  const failing = async (error: unknown) => {
    const fake = connection({ COMMIT: () => Promise.reject(error) });
    const seen = await sourceOf(fake)
      .transaction(ask('WORK'))
      .catch((caught: unknown) => caught);
    return { seen, ...fake };
  };
  const state = (code: string, more: object = {}) => Object.assign(new Error('from Postgres'), { code, ...more });

  it.each<[string, Error, string]>([
    ['after a statement that had failed', state('25P02'), 'ROLLED_BACK'],
    ['in no transaction', state('25P01'), 'TRANSACTION_ENDED'],
    ['in another transaction', state('3B001'), 'TRANSACTION_ENDED'],
    ['as a builder of queries wraps it', new Error('wrapped', { cause: state('25P02') }), 'ROLLED_BACK'],
    ['with the connection', new Error('reset'), 'COMMIT_UNKNOWN'],
    ['with a code of the network', state('ECONNRESET'), 'COMMIT_UNKNOWN'],
    ['with the farewell of the server', state('57P01', { severity: 'FATAL' }), 'COMMIT_UNKNOWN'],
    ['with its panic', state('57P02', { severity: 'PANIC' }), 'COMMIT_UNKNOWN'],
  ])('%s', async (_, error, code) => {
    const { seen, released } = await failing(error);
    expect(seen).toMatchObject({ name: 'InboxError', code, cause: error });
    expect(released).toEqual([code === 'COMMIT_UNKNOWN' ? seen : undefined]);
  });

  it('because a statement was refused is passed on: nothing was kept', async () => {
    const error = state('23505', { severity: 'ERROR' });
    const { seen, log, released } = await failing(error);
    expect(seen).toBe(error);
    expect(log.at(-1)).toBe('ROLLBACK');
    expect(released).toEqual([undefined]);
  });
});
