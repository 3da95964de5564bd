import type { Platform } from '../engine/context.ts';

/** What can go wrong on purpose. */
export type FaultKind =
  /** The answer waits `ms` milliseconds (default 1000). */
  | 'latency'
  /** 429 with `Retry-After: retryAfter` seconds (default 1); nothing is done. */
  | 'rate-limit'
  /** `status` (default 500) in the platform's own form; nothing is done. */
  | 'error'
  /** What was asked is done, and the connection is reset before the answer. */
  | 'reset'
  /** What was asked is done, and no answer comes. */
  | 'stall'
  /** What was asked is done, and half of the answer comes, streams included. */
  | 'truncate'
  /** A frame of the WebSocket is not sent. */
  | 'drop-frame'
  /** A frame is sent twice. */
  | 'repeat-frame'
  /** A webhook is delivered twice. */
  | 'webhook-twice'
  /** A webhook is delivered `ms` milliseconds late (default 60 000), on the clock of the sandbox. */
  | 'webhook-late'
  /** A webhook is delivered after the next one to the same endpoint, or `ms` milliseconds later (default 60 000). */
  | 'webhook-out-of-order'
  /** 401, as with a token that has expired; nothing is done. */
  | 'token-expired';

/** Something to go wrong, for a share of what it fits or for the next few. */
export interface Fault {
  /** Given by the sandbox unless you give one. */
  id: string;
  kind: FaultKind;
  /** Default: any. */
  platform?: Platform;
  /** The operation's name in the specification (`sendConversationMessage`); of a webhook, the event's type. Default: any. */
  operation?: string;
  /** The share that it befalls, 0 to 1, drawn from the seed. Default, without `next`: 1. */
  share?: number;
  /** Befalls so many and is gone. With `share`: so many in all. */
  next?: number;
  /** Milliseconds, where the kind waits. */
  ms?: number;
  /** HTTP status of `error`, 400 to 599. */
  status?: number;
  /** Seconds of `rate-limit`. */
  retryAfter?: number;
}

export type FaultInput = Omit<Fault, 'id'> & { id?: string };

/** Kinds by what they befall. */
export const KINDS: Readonly<Record<'exchange' | 'frame' | 'webhook', readonly FaultKind[]>> = {
  exchange: ['latency', 'rate-limit', 'error', 'reset', 'stall', 'truncate', 'token-expired'],
  frame: ['drop-frame', 'repeat-frame'],
  webhook: ['webhook-twice', 'webhook-late', 'webhook-out-of-order'],
};

export const ALL_KINDS: readonly FaultKind[] = Object.values(KINDS).flat();
