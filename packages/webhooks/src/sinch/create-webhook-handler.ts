import { checkOptions, hmac } from '#runtime';
import { checkFunction, HANDLER_OPTIONS } from '../endpoint/check-options.ts';
import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { type LazySecret, misconfigured, secretSource } from '../endpoint/lazy-secret.ts';
import { InboxError } from '../inboxes/inbox-error.ts';
import { constructEvent } from './construct-event.ts';
import type { SinchEvent, SinchEventOf, UnknownSinchEvent } from './event.ts';
import { judgementProblem, type SinchVerifyOptions } from './inspect-delivery.ts';
import { TRIGGERS, type Trigger } from './keys.ts';

/** Options of `createWebhookHandler`. */
export interface SinchWebhookHandlerOptions<Transaction = undefined>
  extends HandlerOptions<SinchEvent, Transaction>,
    Omit<SinchVerifyOptions, 'secret' | 'maxBytes'> {
  /** The secret of the webhook, several while it is being rotated, or a function that gets it when it is needed. */
  secret: LazySecret;
  /** Handlers by trigger; `UNKNOWN` takes callbacks of kinds newer than this package. */
  on?: On<{ [T in Trigger]: SinchEventOf<T> } & { UNKNOWN: UnknownSinchEvent }, Transaction> | undefined;
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
 * @throws ConfigurationError when an option is missing, misspelt or malformed, or a trigger is misspelt.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: SinchWebhookHandlerOptions<Transaction>,
): WebhookHandler {
  checkOptions(
    options,
    [...HANDLER_OPTIONS, 'secret', 'tolerance', 'now', 'authorization', 'inboxId'],
    'handler options',
  );
  const { secret, tolerance, now, authorization, maxBytes, inboxId } = options;
  const secretNow = secretSource(secret);
  checkFunction(inboxId, 'inboxId');
  const problem = judgementProblem({ tolerance, now, authorization });
  if (problem) throw misconfigured(problem);
  return createHandler<SinchEvent, Transaction>(
    {
      name: 'sinch',
      events: [...Object.values(TRIGGERS), 'UNKNOWN'],
      construct: async ({ payload, headers }) =>
        constructEvent({ payload, headers, secret: await secretNow(), tolerance, now, authorization, maxBytes }),
      typeOf: (event) => event.trigger,
      // A keyed hash of a fixed key is a hash.
      idOf: (event, { payload }) => (inboxId ? named(inboxId(event)) : hmac('sinch', 'hex', '', payload, '')),
    },
    options,
  );
}

/** All events without an id would be one event: the first processed, the others dropped. */
const named = async (given: unknown): Promise<string> => {
  const id = await given;
  if (typeof id === 'string' && id !== '') return id;
  throw new InboxError('EVENT_ID', 'inboxId returned no text, or an empty one', 'Let it return a non-empty string.');
};
