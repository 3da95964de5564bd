import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { toNodeHandler } from '../../src/adapters/node.ts';
import { RedisInbox } from '../../src/inboxes/redis-inbox.ts';
import { createWebhookHandler } from '../../src/index.ts';

// One worker of the fleet: an HTTP server that is killed without warning. What it does is written into Redis as it
// happens, so that it outlives it.
const [name, redisPort, lease] = process.argv.slice(2) as [string, string, string];
const url = `redis://127.0.0.1:${redisPort}`;
const log = new Redis(url);
// Half of the fleet over each client library.
const node = createClient({ url });
node.on('error', () => {});
if (Number(name.split('.')[0]) % 2 === 0) await node.connect();
const inbox = new RedisInbox(node.isOpen ? node : new Redis(url), { lease: Number(lease) });

const commit = inbox.commit.bind(inbox);
inbox.commit = async (id, token) => {
  const kept = await commit(id, token);
  if (kept) await log.rpush('runs', `${id} ${name} commit`);
  return kept;
};

const handler = createWebhookHandler({
  secret: 'whsec_soak',
  inbox,
  on: {
    'message.received': async (event) => {
      await log.rpush('runs', `${event.id} ${name} begin`);
      await wait(Math.random() * 10);
      // Some work fails, and is to be repeated.
      if (Math.random() < 0.01) throw new Error('soak');
      await log.rpush('runs', `${event.id} ${name} end`);
    },
  },
  onError: (error, { stage }) => {
    if (stage !== 'handler') void log.rpush('errors', `${name} ${stage} ${error}`);
  },
});

const server = createServer(toNodeHandler(handler));
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
