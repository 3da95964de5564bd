import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { misconfigured } from '../endpoint/lazy-secret.ts';
import { constructEvent } from './construct-event.ts';
import type { AntonniaEvent, AntonniaEventOf, AntonniaEventType } from './event.ts';
import { type Trust, trustProblem } from './trust.ts';

/** Options of `createWebhookHandler`. */
export type AntonniaWebhookHandlerOptions<Transaction = undefined> = HandlerOptions<AntonniaEvent, Transaction> &
  Trust & {
    /** Handlers by event type. */
    on?: On<{ [Type in AntonniaEventType]: AntonniaEventOf<Type> }, Transaction> | undefined;
  };

/**
 * A webhook endpoint for Antonnia: `(Request) => Promise<Response>`. Whoever is believed without a secret
 * (`unverified: true`) can also use up event ids in an inbox before the genuine event comes.
 *
 * @throws ConfigurationError when an option is missing or malformed, the choice of trust above all.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: AntonniaWebhookHandlerOptions<Transaction>,
): WebhookHandler {
  const problem = trustProblem(options);
  if (problem) throw misconfigured(problem);
  const { on = {}, maxBytes } = options;
  // Only what says why a sender is believed goes with each delivery.
  const { secret, header, query, unverified } = options as {
    [key in 'secret' | 'header' | 'query' | 'unverified']?: never;
  };
  const trust = Object.fromEntries(
    Object.entries({ secret, header, query, unverified }).filter(([, value]) => value !== undefined),
  ) as unknown as Trust;
  return createHandler<AntonniaEvent, Transaction>(
    {
      construct: ({ payload, headers, url }) => constructEvent({ ...trust, payload, headers, url, maxBytes }),
      typeOf: (event) => event.type,
      idOf: (event) => event.id,
    },
    on,
    options,
  );
}
