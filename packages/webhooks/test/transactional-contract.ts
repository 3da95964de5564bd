import { expect, it } from 'vitest';
import {
  PostgresInbox,
  type PostgresInboxOptions,
  postgresInboxMigration,
  type Queryable,
} from '../src/inboxes/postgres/index.ts';
import type { Outcome, TransactionalInbox } from '../src/index.ts';

type Database = Queryable & { exec?(text: string): Promise<unknown> };
type Source = ConstructorParameters<typeof PostgresInbox<Queryable>>[0];

/** What a `PostgresInbox` must do, whatever it stands on. */
export function transactionalContract(
  database: () => Database,
  { parallel = true }: { parallel?: boolean } = {},
): void {
  // Nothing is to take too long for it, on however busy a machine.
  const make = (options?: PostgresInboxOptions) =>
    new PostgresInbox(database() as Source, { timeout: 60_000, ...options });
  let id = 0;
  const fresh = () => `evt_${id++} /:{}\u{1f511}'"\\`;
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const effect = (event: string) => async (transaction: Queryable) => {
    await transaction.query('INSERT INTO effects (id) VALUES ($1)', [event]);
  };
  const effects = async (event: string) =>
    (await database().query('SELECT 1 FROM effects WHERE id = $1', [event])).rows.length;
  const run = (inbox: TransactionalInbox<Queryable>, event: string, work = effect(event)) =>
    inbox.transact(event, work, report);

  it('is made by its migration, however many make it at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => make().migrate()));
    await database().query('CREATE TABLE IF NOT EXISTS effects (id text)');
    await database().query('CREATE SCHEMA IF NOT EXISTS app');
    await make({ table: 'app.Odd_Name' }).migrate();
    expect((await run(make({ table: 'app.Odd_Name' }), 'in a schema')).status).toBe('processed');
    expect((await database().query('SELECT id FROM app."Odd_Name"')).rows).toEqual([{ id: 'in a schema' }]);
    expect(postgresInboxMigration({ table: 'app.Odd_Name' })).toContain('"app"."Odd_Name"');
    await expect(run(make({ table: 'missing' }), 'x')).rejects.toMatchObject({ code: 'TABLE_MISSING' });
  });

  it('processes an event once', async () => {
    const event = fresh();
    expect(await run(make(), event)).toEqual({ status: 'processed' });
    expect(await run(make(), event)).toEqual({ status: 'duplicate' });
    expect(await effects(event)).toBe(1);
  });

  it('gives one of many at once the event, and the others a word', async () => {
    const event = fresh();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => run(make(), event)));
    expect(outcomes.filter(({ status }) => status === 'processed')).toHaveLength(1);
    expect(await effects(event)).toBe(1);
    for (const outcome of outcomes) if (outcome.status === 'busy') expect(outcome.retryAfter).toBeGreaterThan(0);
  });

  it('keeps neither effect nor memory of what failed', async () => {
    const event = fresh();
    const failing = async (transaction: Queryable) => {
      await effect(event)(transaction);
      throw new Error('mine');
    };
    await expect(run(make(), event, failing)).rejects.toThrow('mine');
    expect(await effects(event)).toBe(0);
    expect(await run(make(), event)).toEqual({ status: 'processed' });
  });

  it.each<[string, string, (transaction: Queryable) => Promise<unknown>]>([
    ['passed over a failed statement', 'ROLLED_BACK', (t) => t.query('SELECT 1/0').catch(() => {})],
    ['rolled back by itself', 'TRANSACTION_ENDED', (t) => t.query('ROLLBACK')],
    ['began another transaction', 'TRANSACTION_ENDED', (t) => t.query('ROLLBACK').then(() => t.query('BEGIN'))],
    ['gave the connection away', 'TRANSACTION_ENDED', async (t) => (t as never as { release(): void }).release()],
  ])('does not take for success what %s', async (_name, code, misdeed) => {
    const event = fresh();
    const work = async (transaction: Queryable) => {
      await effect(event)(transaction);
      // PGlite gives no `release` to call by habit.
      if (code === 'TRANSACTION_ENDED' && !('release' in transaction)) await transaction.query('ROLLBACK');
      else await misdeed(transaction);
    };
    await expect(run(make(), event, work)).rejects.toMatchObject({ name: 'InboxError', code });
    expect(await effects(event)).toBe(0);
    expect(await run(make(), event)).toEqual({ status: 'processed' });
    expect(await effects(event)).toBe(1);
  });

  it('knows what a handler has committed by itself', async () => {
    const event = fresh();
    const work = async (transaction: Queryable) => {
      await effect(event)(transaction);
      await transaction.query('COMMIT');
    };
    await expect(run(make(), event, work)).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    expect(await run(make(), event)).toEqual({ status: 'duplicate' });
    expect(await effects(event)).toBe(1);
  });

  it('lets a handler go back to a savepoint of its own', async () => {
    const event = fresh();
    const work = async (transaction: Queryable) => {
      await transaction.query('SAVEPOINT mine');
      await transaction.query('SELECT 1/0').catch(() => transaction.query('ROLLBACK TO SAVEPOINT mine'));
      await effect(event)(transaction);
    };
    expect(await run(make(), event, work)).toEqual({ status: 'processed' });
    expect(await effects(event)).toBe(1);
  });

  it('lets nothing through a transaction that has ended', async () => {
    const event = fresh();
    let kept: Queryable | undefined;
    await run(make(), event, async (transaction) => {
      kept = transaction;
    });
    await expect(kept?.query('SELECT 1')).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
  });

  it('takes ids that Postgres would not', async () => {
    for (const event of ['\0', 'x'.repeat(100_000), '\ud800', 'sha256:']) {
      expect((await run(make(), event, async () => {})).status).toBe('processed');
      expect((await run(make(), event)).status).toBe('duplicate');
    }
  });

  it('is an inbox of its own for each consumer', async () => {
    const event = fresh();
    for (const consumer of ['', 'billing', 'search'])
      expect((await run(make({ consumer }), event)).status).toBe('processed');
    expect((await run(make({ consumer: 'billing' }), event)).status).toBe('duplicate');
    expect(await effects(event)).toBe(3);
  });

  it('forgets what is older than the retention, so many at a time, and nobody else’s', async () => {
    const inbox = make({ consumer: 'forgetful', retention: 3_600_000 });
    for (const n of [1, 2, 3, 4]) await run(inbox, `old ${n}`);
    await run(make({ consumer: 'other' }), 'old 1');
    await database().query(
      `UPDATE linktor_inbox SET processed_at = now() - interval '61 minutes' WHERE id LIKE 'old %'`,
    );
    await run(inbox, 'young');
    expect(await inbox.sweep({ limit: 3 })).toBe(3);
    expect(await inbox.sweep()).toBe(1);
    expect(await inbox.sweep()).toBe(0);
    expect((await run(inbox, 'old 1')).status).toBe('processed');
    expect((await run(inbox, 'young')).status).toBe('duplicate');
    expect((await run(make({ consumer: 'other' }), 'old 1')).status).toBe('duplicate');
    await expect(inbox.sweep({ limit: 0 })).rejects.toMatchObject({ name: 'ConfigurationError' });
  });

  it('forgets by itself, while events come in', async () => {
    await run(make({ consumer: 'by itself' }), 'old');
    await database().query(`UPDATE linktor_inbox SET processed_at = now() - interval '1 year' WHERE id = 'old'`);
    await run(make({ consumer: 'by itself' }), 'new');
    const { rows } = await database().query(`SELECT id FROM linktor_inbox WHERE consumer = 'by itself'`);
    expect(rows).toEqual([{ id: 'new' }]);
  });

  /** A delivery whose work has begun, and ends when it is told to. */
  const begin = async (event: string, work?: (transaction: Queryable) => Promise<void>) => {
    let succeed = () => {};
    let fail = (_error: Error) => {};
    const promise = new Promise<void>((resolve, reject) => {
      succeed = resolve;
      fail = reject;
    });
    let outcome: Promise<Outcome> | undefined;
    await new Promise<void>((begun) => {
      outcome = run(make(), event, async (transaction) => {
        begun();
        await promise;
        await work?.(transaction);
      });
      outcome.catch(() => {});
    });
    return { outcome, succeed, fail };
  };

  it.runIf(parallel)('says busy of what is being processed, or waits when told to', async () => {
    const event = fresh();
    const first = await begin(event, effect(event));
    expect(await run(make(), event)).toEqual({ status: 'busy', retryAfter: 5000 });
    const second = run(make({ wait: 60_000 }), event);
    const third = run(make({ wait: 150 }), event);
    expect((await third).status).toBe('busy');
    first.succeed();
    expect([await first.outcome, await second]).toEqual([{ status: 'processed' }, { status: 'duplicate' }]);
    expect(await effects(event)).toBe(1);
  });

  it.runIf(parallel)('who waits takes over from who fails', async () => {
    const event = fresh();
    const first = await begin(event);
    const second = run(make({ wait: 60_000 }), event);
    first.fail(new Error('mine'));
    await expect(first.outcome).rejects.toThrow('mine');
    expect(await second).toEqual({ status: 'processed' });
    expect(await effects(event)).toBe(1);
  });

  it('has reported nothing', () => expect(reported).toEqual([]));
}
