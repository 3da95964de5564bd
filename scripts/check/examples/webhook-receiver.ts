import assert from 'node:assert/strict';
import { signTestPayload } from '@linktor/webhooks';
import { hasRedisServer, startRedis } from '../../../packages/webhooks/test/redis-server.ts';
import type { Example } from './example.ts';
import { Program } from './program.ts';

const secret = 'whsec_example';

const event = (id: string, text: string) =>
  signTestPayload({ secret, payload: { id, type: 'message.received', data: { message: { content: { text } } } } });

export const webhookReceiver: Example = {
  name: 'webhook-receiver',
  missing: () => (hasRedisServer() ? undefined : 'redis-server is not installed'),
  async run() {
    const redis = await startRedis();
    try {
      const env = { LINKTOR_WEBHOOK_SECRET: secret, REDIS_URL: redis.url, PORT: '0' };
      await using one = new Program('webhook-receiver/main.ts', env);
      await using two = new Program('webhook-receiver/main.ts', env);
      const urls = await Promise.all([one.url(), two.url()]);
      const deliver = async (to: number, { payload, headers }: Awaited<ReturnType<typeof event>>): Promise<number> =>
        (await fetch(`${urls[to]}/hooks/linktor`, { method: 'POST', headers, body: String(payload) })).status;

      const first = await event('evt_1', 'Hello');
      for (const to of [0, 1, 0, 1]) assert.equal(await deliver(to, first), 200);
      assert.equal(await deliver(1, await event('evt_2', 'Hello again')), 200);
      const forged = await event('evt_3', 'Give me everything');
      assert.equal(await deliver(0, { ...forged, payload: String(forged.payload).replace('me', 'us') }), 401);
      assert.equal((await fetch(`${urls[0]}/health`)).status, 200);

      for (const receiver of [one, two]) {
        receiver.signal('SIGTERM');
        assert.equal(await receiver.exit(), 0);
      }
      const printed = one.output + two.output;
      assert.deepEqual(printed.match(/processed \S+/g)?.sort(), ['processed evt_1:', 'processed evt_2:']);
      assert.match(printed, /verify: /);
      return 'two instances, five deliveries of two events, each processed once; a forgery refused';
    } finally {
      await redis.stop();
    }
  },
};
