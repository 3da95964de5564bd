// An AI agent with tools: a message comes in by webhook, a model reads the conversation and looks things up, and its answer
// is sent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AI } from '@linktor/ai';
import { Conversations } from '@linktor/conversations';
import { createWebhookHandler, MemoryInbox } from '@linktor/webhooks';
import { toNodeHandler } from '@linktor/webhooks/node';
import { answer } from './answer.ts';

const { LINKTOR_API_KEY, LINKTOR_URL, LINKTOR_WEBHOOK_SECRET, PORT = '3000' } = process.env;
if (!LINKTOR_WEBHOOK_SECRET) throw new Error('set LINKTOR_WEBHOOK_SECRET to the secret of your webhook endpoint');

const options = { apiKey: LINKTOR_API_KEY, baseUrl: LINKTOR_URL };
const clients = { ai: new AI(options), conversations: new Conversations(options) };

const handler = createWebhookHandler({
  secret: LINKTOR_WEBHOOK_SECRET,
  inbox: new MemoryInbox(), // several instances share a RedisInbox instead
  on: {
    'message.received': async ({ id, data }, { signal }) => {
      if (data.conversationId) await answer(clients, data.conversationId, { eventId: id, signal });
    },
  },
  onError: (error, { stage }) => console.error(`${stage}: ${error instanceof Error ? error.message : error}`),
});

const server = createServer(toNodeHandler(handler));
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
