// One process of a bot that runs on several: an HTTP server that is killed without warning.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresState } from '@chat-adapter/state-pg';
import { createRedisState } from '@chat-adapter/state-redis';
import { Chat, type Logger, type StateAdapter } from 'chat';
import { createSinchAdapter } from '../../src/sinch/index.ts';

const [name, stateUrl, platform, lease] = process.argv.slice(2) as [string, string, string, string];
const silent: Logger = { child: () => silent, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const state = stateUrl.startsWith('redis:')
  ? createRedisState({ url: stateUrl, logger: silent })
  : createPostgresState({ url: stateUrl, logger: silent });

const bot = new Chat({
  userName: 'support',
  adapters: {
    sinch: createSinchAdapter({
      ...{ projectId: 'p', keyId: name, keySecret: 'secret', auth: 'basic', baseUrl: platform, appId: 'app' },
      ...{ webhookSecret: 'soak', acknowledge: 'handled', leaseMs: Number(lease) },
    }),
  },
  // What has two processes' types of one name is the same at run time.
  state: state as unknown as StateAdapter,
  concurrency: 'concurrent',
  logger: silent,
});
bot.onDirectMessage(async (thread, message) => {
  await wait(Math.random() * 10);
  await thread.post(`answer to ${message.text}`);
});
await bot.initialize();

// Any handler of `(Request) => Response` is served like this.
const handler = bot.webhooks.sinch;
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { status } = await handler(
    new Request('http://bot.example/', {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks),
    }),
  );
  response.writeHead(status).end();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
