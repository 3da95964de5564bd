import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { type LazySecret, secretSource } from '../endpoint/lazy-secret.ts';
import { constructEvent } from './construct-event.ts';
import type { EventOf, EventType, WebhookEvent } from './event.ts';
import type { VerifyOptions } from './inspect-delivery.ts';

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions<Transaction = undefined>
  extends HandlerOptions<WebhookEvent, Transaction>,
    Omit<VerifyOptions, 'secret' | 'maxBytes'> {
  /** The secret of the endpoint, several while it is being rotated, or a function that gets it when it is needed. */
  secret: LazySecret;
  /** Handlers by event type. */
  on?: On<{ [Type in EventType]: EventOf<Type> }, Transaction> | undefined;
}

/**
 * A webhook endpoint for Linktor: `(Request) => Promise<Response>`, which is what Hono, Next.js, Workers, Bun and Deno
 * call; for the others there are adapters.
 *
 * ```ts
 * export const POST = createWebhookHandler({
 *   secret: process.env.LINKTOR_WEBHOOK_SECRET!,
 *   on: { 'message.received': async (event) => { await reply(event.data.conversationId); } },
 *   inbox: new MemoryInbox(),
 * });
 * ```
 *
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: WebhookHandlerOptions<Transaction>,
): WebhookHandler {
  const { secret, on = {}, scheme, tolerance, now, maxBytes } = options;
  const secretNow = secretSource(secret);
  return createHandler<WebhookEvent, Transaction>(
    {
      construct: async ({ payload, headers }) =>
        constructEvent({ payload, headers, secret: await secretNow(), scheme, tolerance, now, maxBytes }),
      typeOf: (event) => event.type,
      idOf: (event) => event.id,
    },
    on,
    options,
  );
}
