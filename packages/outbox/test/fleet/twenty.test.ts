import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { hasPostgres, startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { hasRedisServer, startRedis } from '../../../webhooks/test/redis-server.ts';

const PROCESSES = 20;
/** Seconds that a token is good for; it is due after half of them. */
const LIFE = 4;
/** Milliseconds that the API takes a token for longer: the store learns of it later than the server when a machine is slow. */
const LENIENCE = 2_000;
/** Milliseconds; nobody waits it out: the test says that it is over. */
const LEASE = 120_000;
/** Milliseconds in which whoever does not heed a lease has shown it: they all look four times a second. */
const BREATH = 750;

// Built once: twenty processes would each turn hundreds of sources into JavaScript before they begin.
let program: string;
beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), 'linktor-twenty-')), 'worker.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('token-worker.ts', import.meta.url))],
    ...{ outfile: program, bundle: true, platform: 'node', format: 'esm', conditions: ['@linktor/source'] },
    ...{ external: ['pg-native'], logLevel: 'silent' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(join(program, '..'), { recursive: true }));

/** Where the fleet keeps its token. */
interface Shelf {
  url: string;
  /** Milliseconds that the lease still has. */
  left(): Promise<number>;
  /** Lets the lease be over. */
  pass(): Promise<unknown>;
  /** Forgets what is there. */
  clear(): Promise<unknown>;
  stop(): Promise<void>;
}

const inPostgres = async (): Promise<Shelf> => {
  const server = await startPostgres();
  const db = new Pool({ connectionString: server.url, max: 1 });
  // The server goes before the last of its connections has.
  db.on('error', () => {});
  const left =
    'SELECT extract(epoch FROM leased_until - clock_timestamp())::float8 * 1000 AS left FROM linktor_fleet.token';
  return {
    url: server.url,
    left: async () => (await db.query(left)).rows[0]?.left,
    pass: () => db.query(`UPDATE linktor_fleet.token SET leased_until = now() - interval '1 second'`),
    clear: () => db.query('DELETE FROM linktor_fleet.token'),
    async stop() {
      await db.end();
      await server.stop();
    },
  };
};

const inRedis = async (): Promise<Shelf> => {
  const server = await startRedis();
  const client = new Redis(server.url);
  const key = async (): Promise<string> => (await client.keys('linktor:token:*'))[0] ?? '';
  return {
    url: server.url,
    left: async () => Number(await client.hget(await key(), 'u')) - Date.now(),
    pass: async () => client.hset(await key(), 'u', 1),
    clear: () => client.flushall(),
    async stop() {
      client.disconnect();
      await server.stop();
    },
  };
};

interface Fetched {
  /** When it was asked for, by the clock that all processes of the machine have. */
  asked: number;
  pid: number;
}

/** A token server that counts, and kills whom it is told to kill instead of answering; and an API that knows its tokens. */
const servers = async (kill: (n: number) => boolean) => {
  const fetched: Fetched[] = [];
  const ends = new Map<string, number>();
  const refused: number[] = [];
  // The longest that a request was on its way. At each station (the answer, the store, another process) a token's end is put off by about
  // that: what is left of its life is told, and not when it ends.
  let slowest = 0;
  const arrived = (asked: number): void => {
    slowest = Math.max(slowest, Date.now() - asked);
  };
  const auth = createServer(({ headers }, response) => {
    arrived(Number(headers['x-asked']));
    const pid = Number(headers['x-pid']);
    const killed = kill(fetched.length);
    fetched.push({ asked: Number(headers['x-asked']), pid });
    if (killed) return void process.kill(pid, 'SIGKILL');
    const token = `token-${fetched.length}`;
    ends.set(`Bearer ${token}`, Date.now() + LIFE * 1_000 + LENIENCE);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: token, expires_in: LIFE }));
  });
  const api = createServer(({ headers }, response) => {
    const asked = Number(headers['x-asked']);
    arrived(asked);
    const good = (ends.get(headers.authorization ?? '') ?? 0) + 4 * slowest > asked;
    if (!good) refused.push(asked);
    response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
    response.end('{}');
  });
  const urlOf = async (server: Server): Promise<string> => {
    // A machine that stands still for five seconds is no reason to hang up.
    server.keepAliveTimeout = 0;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const close = (): void => {
    for (const server of [auth, api]) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { fetched, refused, close, tokenUrl: await urlOf(auth), apiUrl: await urlOf(api) };
};

/** The next that a process says, unless it ends instead. */
const said = (worker: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('exit', (code) => reject(new Error(`a process ended with ${code}`)));
  });

interface Report {
  calls: number;
  failed: string[];
}

// Both at the same time: what takes long is to wait until tokens are due.
describe.concurrent(`${PROCESSES} processes fetch one token per lifetime, whoever is killed while fetching`, () => {
  test.for([
    { kind: 'postgres', has: hasPostgres, open: inPostgres },
    { kind: 'redis', has: hasRedisServer, open: inRedis },
  ])('$kind', async ({ kind, has, open }, { expect, skip }) => {
    if (!has()) return skip();
    const shelf = await open();
    // The very first, when nobody has a token; and one at renewal, when all have one that still works.
    const { fetched, refused, close, tokenUrl, apiUrl } = await servers((n) => n === 0 || n === 3);
    const workers: ChildProcess[] = Array.from({ length: PROCESSES }, () =>
      fork(program, [kind, `${LEASE}`, shelf.url, tokenUrl, apiUrl], { execArgv: ['--no-warnings'] }),
    );
    const alive = (): ChildProcess[] => workers.filter(({ exitCode, signalCode }) => (signalCode ?? exitCode) === null);
    /** The fetch of this number, when it has come. */
    const fetchOf = async (n: number): Promise<Fetched> => {
      await expect.poll(() => fetched.length, { timeout: 240_000, interval: 20 }).toBeGreaterThan(n);
      return fetched[n] as Fetched;
    };
    /** Who made this fetch is dead: nobody else makes one while the lease lasts, which is as long as it is to be. */
    const heeded = async (n: number, since: number): Promise<void> => {
      await fetchOf(n);
      await expect.poll(() => PROCESSES - alive().length).toBe(n === 0 ? 1 : 2);
      await sleep(BREATH);
      expect(fetched).toHaveLength(n + 1);
      const left = await shelf.left();
      expect(left).toBeLessThan(LEASE);
      expect(left).toBeGreaterThan(LEASE - (Date.now() - since) - 100);
      await shelf.pass();
    };
    try {
      await Promise.all(workers.map(said));
      const opened = Promise.all(workers.map(said));
      for (const worker of workers) worker.send('open');
      await opened;
      await shelf.clear();
      const begun = Date.now();
      for (const worker of workers) worker.send('go');
      await heeded(0, begun);
      const second = await fetchOf(2);
      await heeded(3, second.asked);
      await fetchOf(4);
      const reports = await Promise.all(
        alive().map(async (worker) => {
          const told = once(worker, 'message');
          worker.send('stop');
          return (await told)[0] as Report;
        }),
      );
      // No two belong to the same lifetime: half of it passes before the next one is due, but where the one before was killed.
      for (const [n, { asked }] of fetched.entries()) {
        const before = fetched[n - 1];
        if (before && n !== 1 && n !== 4) expect(asked - before.asked).toBeGreaterThan((LIFE / 3) * 1_000);
      }
      expect(refused).toEqual([]);
      expect(reports).toHaveLength(PROCESSES - 2);
      expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
      expect(Math.min(...reports.map(({ calls }) => calls))).toBeGreaterThan(0);
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
      close();
      await shelf.stop();
    }
  });
});
