import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzleOnPg } from 'drizzle-orm/node-postgres';
import { drizzle as drizzleOnPglite } from 'drizzle-orm/pglite';
import knex from 'knex';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { type InTransaction, Outbox } from '../src/index.ts';

const senders = { shop: { send: async (_to: string, _text: string) => {} } };
type Shop = Outbox<typeof senders>;

/** Runs `work` in a transaction of some library, with what is to be handed to the outbox; its failure rolls back. */
type Transact = (work: (options: InTransaction) => Promise<unknown>) => Promise<unknown>;

interface Place {
  outbox: Shop;
  count(): Promise<{ messages: number; jobs: number }>;
}

const COUNT = `SELECT (SELECT count(*)::int FROM linktor_outbox.message) AS messages,
  (SELECT count(*)::int FROM linktor_outbox_jobs.job WHERE state = 'created') AS jobs`;

/** What holds of every library's transactions. */
function contract(place: () => Place, libraries: Record<string, () => Transact>): void {
  test.each(Object.keys(libraries))('%s: kept with the transaction, and gone with it', async (name) => {
    const { outbox, count } = place();
    const transact = (libraries[name] as () => Transact)();
    const before = await count();
    const message = { to: 'shop', call: 'send', args: ['ann', "'; \\ ? ?? $1 :a {b} ünï"] } as const;
    const add = (options: InTransaction) =>
      outbox.add({ ...message, args: [...message.args], key: name, group: 'g' }, options);
    const failure = new Error('the order could not be stored');
    await expect(
      transact(async (options) => {
        expect(await add(options)).toMatchObject({ state: 'queued', added: true });
        throw failure;
      }),
    ).rejects.toThrow(failure.message);
    expect(await count()).toEqual(before);
    await transact(async (options) => {
      expect(await add(options)).toMatchObject({ key: name, state: 'queued', added: true });
      // The same again, in the same transaction: it is the first one.
      expect(await add(options)).toMatchObject({ key: name, state: 'queued', added: false });
    });
    expect(await count()).toEqual({ messages: before.messages + 1, jobs: before.jobs + 1 });
    await transact(async (options) => expect(await outbox.cancel(name, options)).toBe('cancelled'));
    await transact(async (options) => expect(await add(options)).toMatchObject({ state: 'cancelled', added: false }));
    expect(await count()).toEqual({ messages: before.messages + 1, jobs: before.jobs + 1 });
  });
}

describe('on PGlite', () => {
  let db: PGlite;
  let outbox: Shop;
  beforeAll(async () => {
    db = await startPglite();
    outbox = new Outbox({ database: db, senders });
    await outbox.start();
  });
  afterAll(async () => {
    await outbox.stop();
    await db.close();
  });
  const count = async () => (await db.query<{ messages: number; jobs: number }>(COUNT)).rows[0] as never;

  contract(() => ({ outbox, count }), {
    pglite: () => (work) => db.transaction((tx) => work({ tx })),
    drizzle: () => (work) => drizzleOnPglite(db).transaction((tx) => work({ tx, sql })),
  });

  test('a channel that is new within the transaction has its lane with it, and the next one again', async () => {
    const add = (key: string, options?: InTransaction) =>
      outbox.add({ to: 'shop', call: 'send', args: ['ann', 'x'], key, channel: 'SMS' }, options);
    await expect(
      db.transaction(async (tx) => {
        await add('lane-1', { tx });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await db.transaction((tx) => add('lane-1', { tx }));
    const { rows } = await db.query("SELECT name FROM linktor_outbox_jobs.job WHERE name = 'shop/sms'");
    expect(rows).toHaveLength(1);
  });

  test('what was not started is not started within a transaction that nothing can pass', async () => {
    const late = new Outbox({ database: db, senders });
    await expect(
      db.transaction((tx) => late.add({ to: 'shop', call: 'send', args: ['ann', 'x'] }, { tx })),
    ).rejects.toMatchObject({ code: 'NOT_STARTED' });
    await late.stop();
  });

  test('a database is no transaction, and stores nothing', async () => {
    const before = await count();
    const added = outbox.add({ to: 'shop', call: 'send', args: ['ann', 'x'], key: 'no-tx' }, { tx: db });
    await expect(added).rejects.toMatchObject({ name: 'ValidationError', details: { parameter: 'tx' } });
    expect((await count()) as { messages: number }).toMatchObject({
      messages: (before as { messages: number }).messages,
    });
  });
});

describe.runIf(hasPostgres())('on PostgreSQL', () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  let outbox: Shop;
  let kysely: Kysely<unknown>;
  let builder: knex.Knex;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url });
    // The server goes before the last of its connections has.
    pool.on('error', () => {});
    outbox = new Outbox({ connectionString: server.url, senders });
    kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
    builder = knex({
      client: 'pg',
      connection: server.url,
      pool: {
        ...{ min: 0, max: 2 },
        afterCreate: (client: pg.Client, done: (error: null, client: pg.Client) => void) => {
          client.on('error', () => {});
          done(null, client);
        },
      },
    });
    await outbox.start();
  });
  afterAll(async () => {
    await outbox.stop();
    await builder.destroy();
    await pool.end();
    await server.stop();
  });
  const count = async () => (await pool.query(COUNT)).rows[0];
  const onClient =
    (end: string): Transact =>
    async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work({ tx: client });
        await client.query(end);
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    };

  contract(() => ({ outbox, count }), {
    pg: () => onClient('COMMIT'),
    drizzle: () => (work) => drizzleOnPg(pool).transaction((tx) => work({ tx, sql })),
    kysely: () => (work) => kysely.transaction().execute((tx) => work({ tx })),
    knex: () => (work) => builder.transaction((tx) => work({ tx })),
    // What Prisma hands to an interactive transaction answers with rows, and takes the values one by one.
    prisma: () => (work) =>
      onClient('COMMIT')(({ tx = pool }) =>
        work({
          tx: {
            $queryRawUnsafe: async (text: string, ...values: never[]) =>
              (await (tx as pg.PoolClient).query(text, values)).rows,
          },
        }),
      ),
  });

  test('a transaction that goes on after a failed statement is not committed, and nothing of it counts', async () => {
    const before = await count();
    await onClient('COMMIT')(async ({ tx = pool }) => {
      await outbox.add({ to: 'shop', call: 'send', args: ['ann', 'x'], key: 'silent' }, { tx });
      await (tx as pg.PoolClient).query('SELECT 1 / 0').catch(() => {});
    });
    expect(await count()).toEqual(before);
  });

  test.each([
    ['a pool', () => ({ tx: pool })],
    ['a database of Drizzle', () => ({ tx: drizzleOnPg(pool), sql })],
    ['a database of Kysely', () => ({ tx: kysely })],
    ['Knex itself', () => ({ tx: builder })],
  ] as [string, () => InTransaction][])(
    '%s is no transaction, and stores nothing that is sent',
    async (_name, options) => {
      const before = await count();
      const added = outbox.add({ to: 'shop', call: 'send', args: ['ann', 'x'], key: 'no-tx' }, options());
      await expect(added).rejects.toMatchObject({ name: 'ValidationError', details: { parameter: 'tx' } });
      expect((await count()).messages).toBe(before.messages);
    },
  );

  test('transactions that hold all connections of the pool they share with the outbox do not wait for each other', async () => {
    const small = new pg.Pool({ connectionString: server.url, max: 4 });
    small.on('error', () => {});
    const own = new Outbox({ database: small, senders });
    await own.start();
    const one = async (n: number): Promise<void> => {
      const client = await small.connect();
      await client.query('BEGIN');
      await own.add({ to: 'shop', call: 'send', args: ['ann', 'x'], channel: `new-${n % 2}` }, { tx: client });
      await client.query('COMMIT');
      client.release();
    };
    await Promise.all([...Array(12).keys()].map(one));
    await own.stop();
    await small.end();
  });
});
