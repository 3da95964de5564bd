/**
 * Where a subscription stands.
 *
 * - `pending`: not served yet: no connection has been open, or its history has not been read for the first time.
 * - `live`: frames flow, and everything up to now is delivered or named.
 * - `polling`: no frames come, the history is read every `pollInterval`: everything up to the last look is delivered or named.
 * - `recovering`: the connection is gone, or the history is not read (or cannot be) since something may have been missed.
 * - `failed`: the server refused it, or the client has failed. `subscribe()`, or `connect()`, asks again.
 * - `closed`: it was unsubscribed from.
 */
export type SubscriptionState = 'pending' | 'live' | 'polling' | 'recovering' | 'failed' | 'closed';

/** What can happen to a subscription. */
export type SubscriptionInput =
  /** A connection is open, and with `backfill` the history has been read: everything up to now is delivered or named. */
  | 'served'
  /** The history has been read, on which alone it relies. */
  | 'polled'
  /** Something may be missed from now on, or cannot be found out: no connection, or no history. */
  | 'lost'
  /** The server does not have it. */
  | 'refused'
  /** The client has failed. */
  | 'fatal'
  /** The client starts over. */
  | 'restarted'
  /** Nobody wants it any more. */
  | 'unsubscribed';

/** The state that follows. */
export type SubscriptionCell = readonly [next: SubscriptionState];

/** Whatever may happen while somebody wants it. */
const ANY = { refused: ['failed'], fatal: ['failed'], unsubscribed: ['closed'] } as const;

/** Its whole life. Where there is no cell, the input means nothing in that state and nothing happens. */
export const SUBSCRIPTION_TABLE: Readonly<
  Record<SubscriptionState, Readonly<Partial<Record<SubscriptionInput, SubscriptionCell>>>>
> = {
  pending: { ...ANY, served: ['live'], polled: ['polling'] },
  live: { ...ANY, lost: ['recovering'] },
  polling: { ...ANY, lost: ['recovering'] },
  recovering: { ...ANY, served: ['live'], polled: ['polling'] },
  failed: { restarted: ['pending'], unsubscribed: ['closed'] },
  closed: {},
};
