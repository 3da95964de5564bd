import type { PGlite } from '@electric-sql/pglite';
import { createTransport, RateLimitError } from '@linktor/core';
import { PostgresRate, paced, RedisRate, type SharedRate } from '@linktor/outbox/fleet';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startPglite } from '../../../webhooks/test/pglite-database.ts';
import { hasRedisServer, type RedisServer, startRedis } from '../../../webhooks/test/redis-server.ts';

type Make = (options: { name: string; perSecond: number; burst?: number }) => SharedRate;

/** What a rate of a fleet has to keep to. */
const contract = (title: string, make: Make): void => {
  describe(title, () => {
    let names = 0;
    const name = (): string => `rate-${++names}`;

    test('no more begin than the rate and the burst, whoever asks', async () => {
      const options = { name: name(), perSecond: 40, burst: 20 };
      const processes = [make(options), make(options), make(options)];
      const began: number[] = [];
      const from = performance.now();
      await Promise.all(
        Array.from({ length: 90 }, async (_, n) => {
          await processes[n % 3]?.take();
          began.push(performance.now() - from);
        }),
      );
      began.sort((a, b) => a - b);
      expect(began).toHaveLength(90);
      // Counted from the beginning, not within any second: leave that is late comes together with the next, and is none too much.
      const early = began.filter((at, n) => n + 1 > options.burst + (options.perSecond * at) / 1_000 + 1);
      expect(early).toEqual([]);
    });

    test('a pause is everybody’s', async () => {
      const options = { name: name(), perSecond: 1_000, burst: 500 };
      const [first, second] = [make(options), make(options)];
      await second.take();
      await first.pause(600_000);
      await expect(make(options).take(300)).rejects.toMatchObject({ code: 'RATE_EXHAUSTED' });
    });

    test('who would wait too long is told at once, and nothing is sent', async () => {
      const rate = make({ name: name(), perSecond: 0.001, burst: 1 });
      await rate.take();
      const sent: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        sent.push(url);
        return Response.json({});
      };
      const options = paced({ apiKey: 'key', fetch }, rate, { maxWait: 50 });
      const transport = createTransport({ name: 'linktor', baseUrl: 'http://x' }, options);
      const error = await transport.request({ method: 'GET', path: '/' }).then(undefined, (thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ code: 'RATE_EXHAUSTED', retryAfter: expect.any(Number) });
      expect(sent).toEqual([]);
    });

    test('a 429 that says how long holds the fleet back; hooks of the caller are told as ever', async () => {
      const options = { name: name(), perSecond: 1_000, burst: 500 };
      const told: number[] = [];
      const hooks = { onError: ({ attempt }: { attempt: number }): void => void told.push(attempt) };
      const fetch = async (): Promise<Response> =>
        new Response('{}', { status: 429, headers: { 'retry-after': '600' } });
      const transport = createTransport(
        { name: 'linktor', baseUrl: 'http://x' },
        paced({ apiKey: 'key', fetch, hooks }, make(options)),
      );
      await transport.request({ method: 'GET', path: '/' }).catch(() => {});
      expect(told).toEqual([1]);
      const other = make(options);
      await expect
        .poll(() =>
          other.take(100).then(
            () => 'sent',
            (error) => error.code,
          ),
        )
        .toBe('RATE_EXHAUSTED');
    });
  });
};

let db: PGlite;
beforeAll(async () => {
  // It takes its time on a busy machine, and a store has a bound.
  db = await startPglite();
  // So do the tables, with which the first one begins; what it has begun goes on.
  const first = new PostgresRate({ database: db, name: 'first', perSecond: 1_000 });
  await vi.waitFor(() => first.take());
});
afterAll(() => db.close());
contract('a rate in PGlite', (options) => new PostgresRate({ database: db, ...options }));

describe.runIf(hasRedisServer())('Redis', () => {
  let server: RedisServer;
  let client: Redis;
  beforeAll(async () => {
    server = await startRedis();
    client = new Redis(server.url);
  });
  afterAll(async () => {
    client.disconnect();
    await server.stop();
  });
  contract('a rate in Redis', (options) => new RedisRate(client, options));
});

describe('what cannot be meant is refused', () => {
  const redis = { eval: async () => null, defineCommand: null };
  test.each<[string, () => unknown]>([
    ['name', () => new RedisRate(redis, { name: 'a b', perSecond: 1 })],
    ['perSecond', () => new RedisRate(redis, { name: 'a', perSecond: 0 })],
    ['burst', () => new RedisRate(redis, { name: 'a', perSecond: 1, burst: 0.5 })],
    ['client', () => new RedisRate({} as never, { name: 'a', perSecond: 1 })],
    ['connectionString', () => new PostgresRate({ name: 'a', perSecond: 1 })],
    ['maxWait', () => paced({}, new RedisRate(redis, { name: 'a', perSecond: 1 }), { maxWait: -1 })],
    ['rate', () => paced({}, {} as never)],
  ])('%s', (option, make) => {
    expect(make).toThrow(expect.objectContaining({ code: 'CONFIGURATION', details: { option } }));
  });
});
