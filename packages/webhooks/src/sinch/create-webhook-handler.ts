import { hmac } from '#hmac';
import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { type LazySecret, secretSource } from '../endpoint/lazy-secret.ts';
import { constructEvent } from './construct-event.ts';
import type { SinchEvent, SinchEventOf } from './event.ts';
import type { SinchVerifyOptions } from './inspect-delivery.ts';
import type { Trigger } from './keys.ts';

/** Options of `createWebhookHandler`. */
export interface SinchWebhookHandlerOptions<Transaction = undefined>
  extends HandlerOptions<SinchEvent, Transaction>,
    Omit<SinchVerifyOptions, 'secret' | 'maxBytes'> {
  /** The secret of the webhook, several while it is being rotated, or a function that gets it when it is needed. */
  secret: LazySecret;
  /** Handlers by trigger. */
  on?: On<{ [T in Trigger]: SinchEventOf<T> }, Transaction> | undefined;
  /**
   * What an inbox knows an event by. Sinch gives its callbacks no id, and the nonce is one of the delivery: the default
   * is a fingerprint of the body, the same for each delivery that repeats it byte for byte.
   */
  inboxId?: ((event: SinchEvent) => string) | undefined;
}

/**
 * A webhook endpoint for Sinch Conversation: `(Request) => Promise<Response>`. The vendor does not say how long it waits
 * for the answer.
 *
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: SinchWebhookHandlerOptions<Transaction>,
): WebhookHandler {
  const { secret, on = {}, tolerance, now, authorization, maxBytes, inboxId } = options;
  const secretNow = secretSource(secret);
  return createHandler<SinchEvent, Transaction>(
    {
      construct: async ({ payload, headers }) =>
        constructEvent({ payload, headers, secret: await secretNow(), tolerance, now, authorization, maxBytes }),
      typeOf: (event) => event.trigger,
      // A keyed hash of a fixed key is a hash.
      idOf: (event, { payload }) => (inboxId ? inboxId(event) : hmac('sinch', 'hex', '', payload, '')),
    },
    on,
    options,
  );
}
