// Receives Linktor's webhooks. Start as many as you like behind a load balancer: the inbox in Redis sees to it that each
// event is processed once, however often and wherever it is delivered.
import { RedisInbox } from '@linktor/webhooks/redis';
import { Redis } from 'ioredis';
import { createReceiver } from './receiver.ts';

const { LINKTOR_WEBHOOK_SECRET, REDIS_URL = 'redis://127.0.0.1:6379', PORT = '3000' } = process.env;
if (!LINKTOR_WEBHOOK_SECRET) throw new Error('set LINKTOR_WEBHOOK_SECRET to the secret of your webhook endpoint');

const redis = new Redis(REDIS_URL);
const app = await createReceiver({
  secret: LINKTOR_WEBHOOK_SECRET,
  inbox: new RedisInbox(redis, { prefix: 'receiver:' }),
  onMessage: ({ id, data }) => console.log(`processed ${id}: ${data.message?.content.text ?? '(no text)'}`),
});
console.log(`listening on ${await app.listen({ port: Number(PORT), host: '127.0.0.1' })}`);

// Finish what is being processed, then go. What is cut off is delivered again, here or elsewhere.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await app.close();
    await redis.quit();
    console.log('bye');
  });
