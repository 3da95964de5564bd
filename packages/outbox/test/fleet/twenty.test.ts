import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { hasRedisServer, type RedisServer, startRedis } from '../../../webhooks/test/redis-server.ts';

const PROCESSES = 20;
/** Seconds that a token is good for; it is due after half of them. */
const LIFE = 8;

interface Fetched {
  at: number;
  pid: number;
  answered: boolean;
}

/** A token server that counts, and kills whom it is told to kill instead of answering; and an API that knows its tokens. */
const servers = async (kill: (n: number) => boolean) => {
  const fetched: Fetched[] = [];
  const ends = new Map<string, number>();
  const refused: number[] = [];
  const auth = createServer((request, response) => {
    const pid = Number(request.headers['x-pid']);
    const answered = !kill(fetched.length);
    fetched.push({ at: performance.now(), pid, answered });
    if (!answered) {
      process.kill(pid, 'SIGKILL');
      return;
    }
    const token = `token-${fetched.length}`;
    ends.set(`Bearer ${token}`, performance.now() + LIFE * 1_000);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: token, expires_in: LIFE }));
  });
  const api = createServer((request, response) => {
    const good = (ends.get(request.headers.authorization ?? '') ?? 0) > performance.now();
    if (!good) refused.push(performance.now());
    response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
    response.end('{}');
  });
  const urlOf = async (server: Server): Promise<string> => {
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

interface Report {
  calls: number;
  failed: string[];
}

/** Runs a fleet until so many tokens have been fetched. */
const fleet = async (
  kind: string,
  storeUrl: string,
  until: number,
  kill: (n: number) => boolean,
): Promise<{ fetched: Fetched[]; refused: number[]; reports: Report[]; killed: number }> => {
  const { fetched, refused, close, tokenUrl, apiUrl } = await servers(kill);
  const workers: ChildProcess[] = Array.from({ length: PROCESSES }, () =>
    fork(new URL('./token-worker.ts', import.meta.url), [kind, storeUrl, tokenUrl, apiUrl], {
      execArgv: ['--conditions=@linktor/source', '--no-warnings'],
    }),
  );
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    for (const worker of workers) worker.send('go');
    await expect.poll(() => fetched.length, { timeout: 60_000, interval: 100 }).toBeGreaterThanOrEqual(until);
    const alive = workers.filter((worker) => worker.signalCode === null);
    const reports = await Promise.all(
      alive.map(async (worker) => {
        const told = once(worker, 'message');
        worker.send('stop');
        return (await told)[0] as Report;
      }),
    );
    return { fetched, refused, reports, killed: PROCESSES - alive.length };
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    close();
  }
};

/** Milliseconds between one token and the next. */
const gaps = (fetched: Fetched[]): number[] => fetched.slice(1).map(({ at }, n) => at - (fetched[n]?.at ?? 0));

const contract = (kind: string, url: () => string): void => {
  const title = `${kind}: ${PROCESSES} processes fetch one token per lifetime, whoever is killed while fetching`;
  test(title, { timeout: 180_000 }, async () => {
    // The very first, when nobody has a token; and one at renewal, when all have one that still works.
    const { fetched, refused, reports, killed } = await fleet(kind, url(), 5, (n) => n === 0 || n === 3);
    expect(killed).toBe(2);
    for (const [n, gap] of gaps(fetched).entries()) {
      // No two belong to the same lifetime: half of it, less what the request took, passes before the next one is due. After a
      // death: when the lease of ten seconds is over, which began a little before the request came.
      expect(gap).toBeGreaterThan(fetched[n]?.answered ? (LIFE / 3) * 1_000 : 5_000);
    }
    expect(refused).toEqual([]);
    expect(reports).toHaveLength(PROCESSES - 2);
    expect(reports.flatMap(({ failed }) => failed)).toEqual([]);
    expect(Math.min(...reports.map(({ calls }) => calls))).toBeGreaterThan(0);
  });
};

describe.runIf(hasPostgres())('a fleet with PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  contract('postgres', () => server.url);
});

describe.runIf(hasRedisServer())('a fleet with Redis', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());
  contract('redis', () => server.url);
});
