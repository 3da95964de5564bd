import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { Outbox } from '../src/index.ts';
import type { FaultRates } from './soak/platforms/faults.ts';
import { type Platforms, startPlatforms } from './soak/platforms/index.ts';
import { type Senders, sendersFor } from './soak/senders.ts';
import type { Settings } from './soak/settings.ts';

/** Milliseconds, of which nobody is to wait for any: of two processes one may be ready long after the other has asked. */
const TIMEOUT = 240_000;
/** Milliseconds; the last test says that they are over, and no process before it is to take over what another has left. */
const LEASE = 3_600_000;

// A process is killed at each point of a message's way: what it leaves behind, and what becomes of that.
describe.skipIf(!hasPostgres())('killed', () => {
  const faults: FaultRates = {};
  let postgres: PostgresServer;
  let platforms: Platforms;
  let db: Pool;
  let outbox: Outbox<Senders>;
  beforeAll(async () => {
    postgres = await startPostgres();
    db = new Pool({ connectionString: postgres.url, max: 2 });
    db.on('error', () => {});
    const calm = { seed: 1, faults, episodeEvery: 0, episodeFor: 0, timeout: TIMEOUT, lateness: 0, failingReads: 0 };
    platforms = await startPlatforms(calm, async () => {});
    outbox = new Outbox({
      connectionString: postgres.url,
      senders: sendersFor(platforms.urls, TIMEOUT),
      idempotent: ['linktor'],
    });
    await outbox.start();
  });
  afterAll(async () => {
    await outbox.stop();
    await db.end();
    await platforms.stop();
    await postgres.stop();
  });

  /** A process that dies at this point, or works until somebody kills it. */
  const start = (point: string, platform: string): ChildProcess => {
    const settings: Settings = {
      ...{ connectionString: postgres.url, urls: platforms.urls, timeout: TIMEOUT, idempotent: ['linktor'] },
      ...{ work: { requestTimeout: TIMEOUT, lease: LEASE, reconcileDelay: 0 }, suicide: 0 },
    };
    const program = fileURLToPath(new URL('killed-worker.ts', import.meta.url));
    return fork(program, [JSON.stringify(settings), point, platform], { execArgv: ['--conditions=@linktor/source'] });
  };
  const killed = async (child: ChildProcess): Promise<void> =>
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  const stateOf = async (n: number): Promise<unknown> => {
    const { rows } = await db.query('SELECT state FROM linktor_outbox.message WHERE key = $1', [`${n}`]);
    return rows[0]?.state;
  };
  const requests = (n: number): number => platforms.ledger.seen.get(n)?.requests.length ?? 0;
  const effects = (n: number): number => platforms.ledger.seen.get(n)?.effects.length ?? 0;
  /** To Linktor, which honours keys here. */
  const toLinktor = (n: number) =>
    outbox.add({ to: 'linktor', call: 'sendText', args: [`c-${n}`, `m-${n}`], key: `${n}` });
  /** To Sinch, which knows none. */
  const toSinch = (n: number) => {
    const recipient_identities = [{ channel: 'SMS' as const, identity: `+467${n}` }];
    const args: [object] = [{ app_id: 'app', text: `m-${n}`, recipient_identities }];
    return outbox.add({ to: 'sinch', call: 'sendTextMessage', args: args as never, key: `${n}` });
  };
  const dies = async (point: string, linktor: number, sinch: number): Promise<void> => {
    await Promise.all([toLinktor(linktor), toSinch(sinch)]);
    await Promise.all([killed(start(point, 'linktor')), killed(start(point, 'sinch'))]);
    expect([await stateOf(linktor), await stateOf(sinch)]).toEqual(['sending', 'sending']);
  };

  test('before the transaction commits: there is no message', async () => {
    await killed(start('before the commit', 'linktor'));
    expect(await stateOf(1)).toBeUndefined();
  });

  test('after the claim, before the request: sending, and nothing went out', async () => {
    await dies('before the request', 10, 11);
    expect([requests(10), requests(11)]).toEqual([0, 0]);
  });

  test('while the request is on the wire: sending, and it may act', async () => {
    faults['silence before'] = 1;
    await Promise.all([toLinktor(20), toSinch(21)]);
    const children = [start('', 'linktor'), start('', 'sinch')];
    await vi.waitFor(() => expect([requests(20), requests(21)]).toEqual([1, 1]), 240_000);
    delete faults['silence before'];
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map(killed));
    expect([await stateOf(20), await stateOf(21)]).toEqual(['sending', 'sending']);
  });

  test('after the answer, before it is written down: sending, and it went out', async () => {
    await dies('after the answer', 30, 31);
    expect([effects(30), effects(31)]).toEqual([1, 1]);
  });

  test('while the history is searched: uncertain', async () => {
    faults['reset after'] = 1;
    await toSinch(40);
    await killed(start('while reconciling', 'sinch'));
    delete faults['reset after'];
    expect(await stateOf(40)).toBe('uncertain');
    expect(effects(40)).toBe(1);
  });

  test('while a campaign is read: what was stored stays, and is not stored again', async () => {
    await killed(start('while a campaign is read', 'linktor'));
    expect((await outbox.campaign('sale')).added).toBe(6);
    const list = Array.from({ length: 10 }, (_, i) => i + 100).map((n) => ({
      ...{ recipient: `${n}`, to: 'linktor' as const, call: 'sendText' as const },
      args: ['c', `m-${n}`] as [string, string],
    }));
    expect(await outbox.addMany(list, { campaign: 'sale' })).toMatchObject({ added: 4, repeated: 6 });
  });

  test('after add: queued, and whoever works sends it', async () => {
    await killed(start('after add', 'linktor'));
    expect(await stateOf(2)).toBe('queued');
  });

  test('and in the end each was sent once', async () => {
    // The leases of the dead are over, and of a look at the history.
    await db.query("UPDATE linktor_outbox.message SET leased_until = now() - interval '1 s' WHERE state = 'sending'");
    await db.query("UPDATE linktor_outbox.message SET look_at = now() WHERE state = 'uncertain'");
    await outbox.work({ reconcileDelay: 0, absentAfter: 1500, retryDelay: 1, pollInterval: 50 });
    await vi.waitFor(async () => {
      const { rows } = await db.query('SELECT DISTINCT state FROM linktor_outbox.message');
      expect(rows).toEqual([{ state: 'sent' }]);
    }, 240_000);
    const sent = [...platforms.ledger.seen].filter(([, { effects: times }]) => times.length === 1).map(([n]) => n);
    const expected = [2, 10, 11, 20, 21, 30, 31, 40, ...Array.from({ length: 10 }, (_, i) => 100 + i)];
    expect(sent.sort((a, b) => a - b)).toEqual(expected);
    expect(platforms.ledger.seen.size).toBe(expected.length);
    // With a key it is asked for again; without one only where the history did not show it.
    expect([10, 11, 20, 21, 30, 31, 40].map(requests)).toEqual([1, 1, 2, 2, 2, 1, 1]);
  });
});
