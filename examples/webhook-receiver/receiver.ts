import { createWebhookHandler, type EventOf, type Inbox } from '@linktor/webhooks';
import { webhookPlugin } from '@linktor/webhooks/fastify';
import Fastify, { type FastifyInstance } from 'fastify';

/** What the receiver needs to know. */
export interface ReceiverOptions {
  secret: string;
  /** Shared by all instances, so that each event is processed once. */
  inbox: Inbox;
  onMessage: (event: EventOf<'message.received'>) => void | Promise<void>;
}

/** The web server: webhooks under /hooks/linktor, and a health check for whoever balances the load. */
export async function createReceiver({ secret, inbox, onMessage }: ReceiverOptions): Promise<FastifyInstance> {
  const app = Fastify();
  const handler = createWebhookHandler({
    secret,
    inbox,
    on: { 'message.received': onMessage },
    onUnhandled: ({ type }) => console.log(`ignored ${type}`),
    onError: (error, { stage }) => console.error(`${stage}: ${error instanceof Error ? error.message : error}`),
  });
  await app.register(webhookPlugin, { path: '/hooks/linktor', handler });
  app.get('/health', () => ({ ok: true }));
  return app;
}
