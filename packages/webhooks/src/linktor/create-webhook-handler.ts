import { checkOptions } from '#runtime';
import { HANDLER_OPTIONS } from '../endpoint/check-options.ts';
import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { type LazySecret, misconfigured, secretSource } from '../endpoint/lazy-secret.ts';
import { construct } from './construct-event.ts';
import type { EventOf, EventType, UnknownEvent, WebhookEvent } from './event.ts';
import { judgementProblem, type VerifyOptions } from './inspect-delivery.ts';
import { EVENT_TYPES } from './read-event.ts';

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions<Transaction = undefined>
  extends HandlerOptions<WebhookEvent, Transaction>,
    Omit<VerifyOptions, 'secret' | 'maxBytes'> {
  /** The secret of the endpoint, several while it is being rotated, or a function that gets it when it is needed. */
  secret: LazySecret;
  /** Handlers by event type; `unknown` takes events of types newer than this package. */
  on?: On<{ [Type in EventType]: EventOf<Type> } & { unknown: UnknownEvent }, Transaction> | undefined;
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
 * @throws ConfigurationError when an option is missing, misspelt or malformed, or an event is misspelt.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: WebhookHandlerOptions<Transaction>,
): WebhookHandler {
  checkOptions(options, [...HANDLER_OPTIONS, 'secret', 'scheme', 'tolerance', 'now'], 'handler options');
  const { secret, scheme, tolerance, now, maxBytes } = options;
  const secretNow = secretSource(secret);
  const problem = judgementProblem({ scheme, tolerance, now });
  if (problem) throw misconfigured(problem);
  return createHandler<WebhookEvent, Transaction>(
    {
      name: 'linktor',
      events: [...EVENT_TYPES, 'unknown'],
      construct: async ({ payload, headers }) =>
        construct({ payload, headers, secret: await secretNow(), scheme, tolerance, now, maxBytes }),
      typeOf: (event) => event.type,
      idOf: (event) => event.id,
    },
    options,
  );
}
