import { RedisTokenStore } from '@linktor/outbox/fleet';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe } from 'vitest';
import { hasRedisServer, type RedisServer, startRedis } from '../../../webhooks/test/redis-server.ts';
import { tokenContract } from './token-contract.ts';

describe.runIf(hasRedisServer())('Redis', () => {
  let server: RedisServer;
  let ioredis: Redis;
  let redis: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await startRedis();
    ioredis = new Redis(server.url);
    redis = createClient({ url: server.url });
    await redis.connect();
  });
  afterAll(async () => {
    ioredis.disconnect();
    redis.destroy();
    await server.stop();
  });

  const FIELDS = { lease: 'u', renewal: 'r', life: 'e' };
  const all = async (): Promise<string[]> => ioredis.keys('linktor:token:*');
  for (const kind of ['ioredis', 'redis'] as const) {
    tokenContract(`tokens through ${kind}`, () => ({
      store: (options) => new RedisTokenStore(kind === 'redis' ? redis : ioredis, options),
      text: async () => JSON.stringify(await Promise.all((await all()).map((key) => ioredis.hgetall(key)))),
      async pass(what) {
        for (const key of await all())
          if (await ioredis.hexists(key, FIELDS[what])) await ioredis.hset(key, FIELDS[what], 1);
      },
    }));
  }
});
