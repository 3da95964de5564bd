import { Client, Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PostgresInbox } from '../src/inboxes/postgres/index.ts';
import { type Cut, type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { transactionalContract } from './transactional-contract.ts';

describe.skipIf(!hasPostgres())('PostgresInbox', () => {
  let server: PostgresServer;
  let pool: Pool;
  const pools: Pool[] = [];
  const open = (options: ConstructorParameters<typeof Pool>[0] = {}): Pool => {
    const opened = new Pool({ connectionString: server.url, ...options });
    opened.on('error', () => {});
    pools.push(opened);
    return opened;
  };
  const ignore = () => {};
  let id = 0;
  const fresh = () => `pool_${id++}`;
  const effect = (event: string) => async (transaction: PoolClient) => {
    await transaction.query('INSERT INTO effects (id) VALUES ($1)', [event]);
  };
  const effects = async (event: string) =>
    (await pool.query('SELECT 1 FROM effects WHERE id = $1', [event])).rows.length;

  /** The outcome, as soon as the server has noticed in its own time that a connection from before is gone. */
  const outcomeOnceFree = async (inbox: PostgresInbox<PoolClient>, event: string): Promise<string | undefined> => {
    let outcome: string | undefined;
    await expect
      .poll(async () => (outcome = (await inbox.transact(event, effect(event), ignore)).status))
      .not.toBe('busy');
    return outcome;
  };

  beforeAll(async () => {
    server = await startPostgres();
    pool = open();
  });
  afterAll(async () => {
    // First, for a pool waits until it has everything back.
    await server?.stop();
    await Promise.all(pools.map((opened) => opened.end()));
  });

  describe('over a pool', () => transactionalContract(() => pool));
  describe('over a client', () => {
    let client: Client;
    beforeAll(async () => {
      await pool.query('CREATE DATABASE one');
      client = new Client(server.url.replace(/postgres$/, 'one'));
      await client.connect();
    });
    afterAll(() => client?.end());
    transactionalContract(() => client, { parallel: false });
  });

  it('gives back every connection', async () => {
    const small = open({ max: 2 });
    const inbox = new PostgresInbox(small);
    const works = [effect('a'), () => Promise.reject(new Error('mine')), async () => {}];
    await Promise.allSettled(works.flatMap((work) => [1, 2, 3].map(() => inbox.transact(fresh(), work, ignore))));
    await expect.poll(() => [small.totalCount - small.idleCount, small.waitingCount]).toEqual([0, 0]);
  });

  it('does not wait for ever for a pool that is exhausted, nor keep what it gives too late', async () => {
    const one = open({ max: 1 });
    const taken = await one.connect();
    const inbox = new PostgresInbox(one, { timeout: 50 });
    const event = fresh();
    await expect(inbox.transact(event, effect(event), ignore)).rejects.toMatchObject({ code: 'INBOX_TIMEOUT' });
    taken.release();
    const patient = new PostgresInbox(one, { timeout: 60_000 });
    expect((await patient.transact(event, effect(event), ignore)).status).toBe('processed');
  });

  it('does not wait for ever for a server that is silent', async () => {
    const proxy = await startCuttingProxy(server.port);
    const far = open({ port: proxy.port, host: '127.0.0.1', user: 'postgres', connectionString: undefined });
    const [inbox, patient] = [500, 60_000].map((timeout) => new PostgresInbox(far, { timeout })) as [
      PostgresInbox<PoolClient>,
      PostgresInbox<PoolClient>,
    ];
    for (const text of ['BEGIN', 'WITH lock']) {
      const event = fresh();
      // Nothing but what is not answered is to take long.
      await far.query('SELECT 1');
      proxy.cut(text, 'silence');
      await expect(inbox.transact(event, effect(event), ignore)).rejects.toMatchObject({ code: 'INBOX_TIMEOUT' });
      expect(await outcomeOnceFree(patient, event)).toBe('processed');
    }
    await proxy.stop();
  });

  describe('a connection that is lost during the commit', () => {
    let proxy: CuttingProxy;
    beforeAll(async () => {
      proxy = await startCuttingProxy(server.port);
    });
    afterAll(() => proxy.stop());

    it.each<[Cut, string]>([
      ['before', 'processed'],
      ['after', 'duplicate'],
      ['silence', 'processed'],
    ])('(%s the server has it) is no success, and the next delivery is %s', async (how, next) => {
      const far = open({ port: proxy.port, host: '127.0.0.1', user: 'postgres', connectionString: undefined });
      const inbox = new PostgresInbox(far, { timeout: how === 'silence' ? 1_000 : 60_000 });
      const event = fresh();
      // Nothing but the commit is to take long.
      await far.query('SELECT 1');
      proxy.cut('COMMIT', how);
      await expect(inbox.transact(event, effect(event), ignore)).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' });
      expect(await outcomeOnceFree(new PostgresInbox(far, { timeout: 60_000 }), event)).toBe(next);
      expect(await effects(event)).toBe(1);
    });
  });

  it('tells the handler that its connection is gone, and does not wait for it', async () => {
    const event = fresh();
    const inbox = new PostgresInbox(pool);
    let told: unknown;
    const lost = inbox.transact(
      event,
      async (transaction, signal) => {
        signal.addEventListener('abort', () => (told = signal.reason));
        const { rows } = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
        await effect(event)(transaction);
        await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
        await new Promise(() => {});
      },
      ignore,
    );
    await expect(lost).rejects.toMatchObject({ code: 'TRANSACTION_LOST' });
    expect(told).toMatchObject({ code: 'TRANSACTION_LOST' });
    expect(await outcomeOnceFree(inbox, event)).toBe('processed');
    expect(await effects(event)).toBe(1);
  });

  it('frees what a handler holds that does nothing', async () => {
    const event = fresh();
    // Between beginning and claim it is idle, too, and is not to be too long.
    const idle = new PostgresInbox(pool, { idleTimeout: 1_000 }).transact(event, () => new Promise(() => {}), ignore);
    await expect(idle).rejects.toMatchObject({ code: 'TRANSACTION_LOST' });
    expect(await outcomeOnceFree(new PostgresInbox(pool), event)).toBe('processed');
  });

  it('heals a pool whose handlers all wait for it', async () => {
    const small = open({ max: 2 });
    const inbox = new PostgresInbox(small, { idleTimeout: 100 });
    const greedy = async () => void (await small.query('SELECT 1'));
    await Promise.allSettled([fresh(), fresh()].map((event) => inbox.transact(event, greedy, ignore)));
    const event = fresh();
    const patient = new PostgresInbox(small, { timeout: 60_000 });
    expect((await patient.transact(event, effect(event), ignore)).status).toBe('processed');
  });

  it('passes on what fails only at the commit, having kept nothing', async () => {
    await pool.query('CREATE TABLE strict (id text, CONSTRAINT once UNIQUE (id) DEFERRABLE INITIALLY DEFERRED)');
    const event = fresh();
    const inbox = new PostgresInbox(pool);
    const twice = async (transaction: PoolClient) => {
      await transaction.query(`INSERT INTO strict VALUES ('a'), ('a')`);
    };
    await expect(inbox.transact(event, twice, ignore)).rejects.toMatchObject({ code: '23505' });
    expect((await inbox.transact(event, effect(event), ignore)).status).toBe('processed');
  });

  it('repeats what Postgres asks to be repeated, and not for ever', async () => {
    await pool.query('CREATE TABLE counter AS SELECT 0 AS n');
    const serializable = open({ options: '-c default_transaction_isolation=serializable', max: 5 });
    const inbox = new PostgresInbox(serializable);
    let met = 0;
    let runs = 0;
    const together = async (transaction: PoolClient) => {
      runs += 1;
      const { rows } = await transaction.query<{ n: number }>('SELECT n FROM counter');
      met += 1;
      // Both have read before either writes.
      await expect.poll(() => met).toBeGreaterThan(1);
      await transaction.query('UPDATE counter SET n = $1', [(rows[0]?.n ?? 0) + 1]);
    };
    const outcomes = await Promise.all([fresh(), fresh()].map((event) => inbox.transact(event, together, ignore)));
    expect(outcomes.map(({ status }) => status)).toEqual(['processed', 'processed']);
    expect((await pool.query('SELECT n FROM counter')).rows).toEqual([{ n: 2 }]);
    expect(runs).toBeGreaterThan(2);

    let attempts = 0;
    const hopeless = async () => {
      attempts += 1;
      throw new Error('as a query builder says it', { cause: Object.assign(new Error(), { code: '40P01' }) });
    };
    await expect(inbox.transact(fresh(), hopeless, ignore)).rejects.toThrow('query builder');
    expect(attempts).toBe(3);
  });

  it('reports a sweep that fails, and leaves the event processed', async () => {
    const reported: unknown[] = [];
    await pool.query('CREATE ROLE clerk LOGIN; GRANT SELECT, INSERT ON linktor_inbox, effects TO clerk');
    const inbox = new PostgresInbox(open({ connectionString: server.url.replace('postgres@', 'clerk@') }));
    const event = fresh();
    const outcome = await inbox.transact(event, effect(event), (error) => reported.push(error));
    expect(outcome.status).toBe('processed');
    expect(reported).toEqual([expect.objectContaining({ code: '42501' })]);
  });

  it('lets nothing through while the server is down, and goes on when it is back', async () => {
    const inbox = new PostgresInbox(open(), { timeout: 60_000 });
    const event = fresh();
    await server.crash();
    await expect(inbox.transact(event, effect(event), ignore)).rejects.toThrow();
    await server.start();
    expect((await inbox.transact(event, effect(event), ignore)).status).toBe('processed');
  });
});
