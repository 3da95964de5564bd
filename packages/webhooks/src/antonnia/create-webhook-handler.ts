import { checkOptions } from '#runtime';
import { HANDLER_OPTIONS } from '../endpoint/check-options.ts';
import { createHandler, type HandlerOptions, type On, type WebhookHandler } from '../endpoint/handler.ts';
import { type LazySecret, misconfigured, secretSource } from '../endpoint/lazy-secret.ts';
import { constructEvent, EVENT_TYPES } from './construct-event.ts';
import type { AntonniaEvent, AntonniaEventOf, AntonniaEventType, UnknownAntonniaEvent } from './event.ts';
import { type Trust, trustProblem } from './trust.ts';

/** Why a delivery is believed; the secret may also be a function that gets it when it is needed. */
export type LazyTrust =
  | { readonly secret: LazySecret; readonly header: string }
  | { readonly secret: LazySecret; readonly query: string }
  | { readonly unverified: true };

/** Options of `createWebhookHandler`. */
export type AntonniaWebhookHandlerOptions<Transaction = undefined> = HandlerOptions<AntonniaEvent, Transaction> &
  LazyTrust & {
    /** Handlers by event type; `unknown` takes events of types newer than this package. */
    on?:
      | On<{ [Type in AntonniaEventType]: AntonniaEventOf<Type> } & { unknown: UnknownAntonniaEvent }, Transaction>
      | undefined;
  };

/**
 * A webhook endpoint for Antonnia: `(Request) => Promise<Response>`. Whoever is believed without a secret
 * (`unverified: true`) can also use up event ids in an inbox before the genuine event comes.
 *
 * @throws ConfigurationError when an option is missing, misspelt or malformed, the choice of trust above all.
 */
export function createWebhookHandler<Transaction = undefined>(
  options: AntonniaWebhookHandlerOptions<Transaction>,
): WebhookHandler {
  checkOptions(options, [...HANDLER_OPTIONS, 'secret', 'header', 'query', 'unverified'], 'handler options');
  const { secret, header, query, unverified } = options as unknown as Partial<Record<string, string>>;
  const { maxBytes } = options;
  // What a function will give cannot be looked at yet; whether there is a place for it can.
  const lazy = typeof secret === 'function';
  const problem = trustProblem({ secret: lazy ? 'later' : secret, header, query, unverified } as unknown as Trust);
  if (problem) throw misconfigured(problem);
  const secretNow = unverified === undefined ? secretSource(secret as unknown as LazySecret) : undefined;
  const where = (header === undefined ? { query } : { header }) as { header: string };
  const trust = async (): Promise<Trust> =>
    secretNow ? { ...where, secret: await secretNow() } : { unverified: true };
  return createHandler<AntonniaEvent, Transaction>(
    {
      name: 'antonnia',
      events: [...EVENT_TYPES, 'unknown'],
      construct: async ({ payload, headers, url }) =>
        constructEvent({ ...(await trust()), payload, headers, url, maxBytes }),
      typeOf: (event) => event.type,
      idOf: (event) => event.id,
    },
    options,
  );
}
