import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RedisInbox } from '../src/inboxes/redis-inbox.ts';
import { createWebhookHandler, signTestPayload } from '../src/index.ts';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.ts';

/** A client as people make it, and how to end it. */
type Make = (url: string) => Promise<{ client: ConstructorParameters<typeof RedisInbox>[0]; end(): void }>;

const overRedis =
  (options: object = {}): Make =>
  async (url) => {
    const client = createClient({ url, ...options });
    client.on('error', () => {});
    await client.connect();
    return { client, end: () => client.destroy() };
  };
const overIoRedis =
  (options: object = {}): Make =>
  async (url) => {
    const client = new Redis(url, options);
    client.on('error', () => {});
    await client.ping();
    return { client, end: () => client.disconnect() };
  };

describe.skipIf(!hasRedisServer())('a Redis that dies', () => {
  let server: RedisServer;
  let end = () => {};
  beforeAll(async () => {
    server = await startRedis();
  });
  afterEach(() => end());
  afterAll(() => server?.stop());

  it.each<[string, Make]>([
    ['redis by default', overRedis()],
    ['redis without its queue', overRedis({ disableOfflineQueue: true })],
    ['ioredis by default', overIoRedis()],
    ['ioredis with one retry', overIoRedis({ maxRetriesPerRequest: 1 })],
  ])('while a handler runs makes nobody repeat it, and the next event is refused (%s)', async (name, make) => {
    const made = await make(server.url);
    end = made.end;
    // Only what is asked of a Redis that is gone is to take too long.
    await new RedisInbox(made.client, { timeout: 60_000, prefix: `${name}:` }).claim('warm');
    const stages: string[] = [];
    const runs: string[] = [];
    const handler = createWebhookHandler({
      secret: 'secret',
      inbox: new RedisInbox(made.client, { timeout: 1_000, prefix: `${name}:` }),
      on: {
        'message.received': async ({ id }) => {
          runs.push(id);
          if (id === 'first') await server.crash();
        },
      },
      onError: (_error, { stage }) => void stages.push(stage),
    });
    const deliver = async (id: string): Promise<number> => {
      const { payload, headers } = await signTestPayload({
        payload: { id, type: 'message.received' },
        secret: 'secret',
      });
      return (await handler(new Request('https://a.example', { method: 'POST', headers, body: payload as string })))
        .status;
    };
    expect(await deliver('first')).toBe(200);
    expect(stages).toEqual(['inbox']);
    expect(await deliver('second')).toBe(500);
    expect(stages).toEqual(['inbox', 'inbox']);
    expect(runs).toEqual(['first']);
    await server.start();
    // Also where the client sends the claim of before as soon as it can: nobody would process that event for a lease.
    await expect.poll(() => deliver('second'), { interval: 100 }).toBe(200);
    expect(runs).toEqual(['first', 'second']);
  });
});
