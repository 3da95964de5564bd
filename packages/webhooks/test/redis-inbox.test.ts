import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createClient, createClientPool } from 'redis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisInbox } from '../src/inboxes/redis-inbox.ts';
import { inboxContract } from './inbox-contract.ts';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.ts';

describe.skipIf(!hasRedisServer())('RedisInbox', () => {
  let server: RedisServer;
  let node: ReturnType<typeof createClient>;
  let pool: ReturnType<typeof createClientPool>;
  let io: Redis;

  beforeAll(async () => {
    server = await startRedis();
    node = createClient({ url: server.url });
    pool = createClientPool({ url: server.url });
    await Promise.all([node.connect(), pool.connect()]);
    io = new Redis(server.url);
  });
  afterAll(async () => {
    node.destroy();
    pool.destroy();
    io.disconnect();
    await server.stop();
  });

  // What takes long is to wait until leases are over.
  describe.concurrent('over redis', () => {
    inboxContract((options) => new RedisInbox(node, { ...options, prefix: 'node:' }), wait);
  });
  describe.concurrent('over a pool of redis', () => {
    inboxContract((options) => new RedisInbox(pool, { ...options, prefix: 'pool:' }), wait);
  });
  describe.concurrent('over ioredis', () => {
    inboxContract((options) => new RedisInbox(io, { ...options, prefix: 'io:' }), wait);
  });

  it('is one inbox for all clients, and another for each prefix', async () => {
    const [a, b, c] = [new RedisInbox(node), new RedisInbox(io), new RedisInbox(io, { prefix: 'other:' })];
    expect((await a.claim('shared')).status).toBe('claimed');
    expect((await b.claim('shared')).status).toBe('busy');
    expect((await c.claim('shared')).status).toBe('claimed');
  });

  it('leaves nothing behind that does not expire', async () => {
    const keys = await io.keys('*');
    expect(keys).toContain('linktor:inbox:shared');
    // -2 is said of those that have expired since, -1 of those that never will.
    for (const key of keys) expect(await io.pttl(key)).not.toBe(-1);
  });

  it('fails when Redis does, instead of letting anything through', async () => {
    const dead = new Redis({ port: 1, lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    dead.on('error', () => {});
    await expect(new RedisInbox(dead).claim('x')).rejects.toThrow();
    dead.disconnect();
  });
});
