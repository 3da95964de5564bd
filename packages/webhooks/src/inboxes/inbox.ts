/** The outcome of a claim. */
export type Claim =
  /** The event is yours until the lease ends: process it, then `commit` or `release` with this token. */
  | { readonly status: 'claimed'; readonly token: string }
  /** Somebody is processing it, or died doing so; the lease ends in at most `retryAfter` milliseconds. */
  | { readonly status: 'busy'; readonly retryAfter: number }
  /** It has been processed. */
  | { readonly status: 'done' };

/**
 * Remembers which events have been processed, and which are being processed now, so that a fleet processes each of them
 * once whatever the sender repeats.
 *
 * A claim is a lease: whoever dies between `claim` and `commit` loses it when the lease ends, and a redelivery is
 * processed. `release` and `renew` act only while the token still holds the claim; `commit` also after the lease has ended, unless
 * somebody else has taken the event since.
 *
 * Two consumers of the same events need two inboxes (or two prefixes), or each would see half of them.
 */
export interface Inbox {
  /** How long a claim lasts without being renewed, in milliseconds. */
  readonly lease: number;
  /** How long each call may take before it counts as failed, in milliseconds. Default 5000. */
  readonly timeout?: number;
  /** How long a handler may take before its claim is no longer renewed, in milliseconds. Default 600 000. */
  readonly handlerTimeout?: number;
  /** Takes the event, unless it is taken or done. */
  claim(id: string): Promise<Claim>;
  /**
   * The event has been processed: remembers it. False when somebody else has taken it since; true again to who says it
   * again.
   */
  commit(id: string, token: string): Promise<boolean>;
  /** The event has not been processed: the next delivery may try at once. False when the lease had ended. */
  release(id: string, token: string): Promise<boolean>;
  /** Begins the lease anew. False when it had ended. */
  renew(id: string, token: string): Promise<boolean>;
}

/** What all inboxes can be told. */
export interface InboxOptions {
  /**
   * How long a claim lasts without being renewed, in milliseconds. Default 30 000: short of the first redelivery of
   * Linktor, which comes after a minute, and three renewals long.
   */
  lease?: number | undefined;
  /** How long a processed event is remembered, in milliseconds. Default 24 h; Linktor redelivers for under three. */
  retention?: number | undefined;
  /**
   * How long a handler may take, in milliseconds. Default 600 000: ten minutes. Then its `signal` is aborted, `onError` is told,
   * and its claim is no longer renewed, so that a redelivery is processed once the lease has ended. `Infinity` is no limit.
   */
  handlerTimeout?: number | undefined;
}

export const LEASE = 30_000;
export const HANDLER_TIMEOUT = 600_000;
export const RETENTION = 86_400_000;
