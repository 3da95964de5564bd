import type { LinktorError } from '@linktor/core';
import type {
  RealtimeClientFrame,
  RealtimeConversationUpdateFrame,
  RealtimeMessageFrame,
  RealtimeMessageStatusFrame,
  RealtimeTypingFrame,
} from './socket/frames.ts';
import type { State } from './socket/machine.ts';

/** A message, and how it got here. */
export interface RealtimeMessageEvent extends RealtimeMessageFrame {
  /** True for a message fetched from the history, because the connection did not bring it. */
  recovered?: true;
  /**
   * True for a message older than one already delivered in its conversation. A `gap` with reason `late` named it just
   * before.
   */
  late?: true;
}

/** A place in a conversation. */
export interface MessageRef {
  id: string;
  /** ISO 8601, as the server wrote it. */
  createdAt: string;
}

/**
 * How far a conversation has been delivered: JSON, to be kept by you and given to `subscribe(id, { from })`. `id` and
 * `createdAt` are those of the newest message delivered, or of the newest that was there before the first.
 */
export interface Position extends MessageRef {
  /** From this time on it is not settled yet what has been delivered: the ids tell. Default: `createdAt`. */
  since?: string;
  /** Messages since then that have been delivered, or are none of ours. */
  ids?: readonly string[];
  /** What is older than this and not among `ids` may have been delivered: it is named, not delivered again. */
  horizon?: string;
}

/**
 * Why the order or the completeness of a conversation is in doubt.
 *
 * - `late`: nothing is lost. The named messages are delivered right after this event, out of order.
 * - `no-backfill`: the connection was down and no `backfill` was given: whatever was sent meanwhile is lost.
 * - `bound`: more was missed than `maxBackfill` messages; there are some between the bounds, and they were not fetched.
 * - `failed`: the history cannot be read at present. What the server drops from `after` on is missing until the next
 *   `synced`; what is found then comes as `late`. Said once when it begins, and once more if the client ends before.
 * - `overflow`: more events arrived than are held while the history is read; they are delivered now, and what was
 *   missed comes as `late`.
 * - `forgotten`: the named messages, or those between the bounds, are older than the ids this client remembers. They may
 *   have been delivered before, so they are not delivered again.
 * - `unlisted`: the history does not go back to `after` any more. What was between the bounds, if anything, cannot be had.
 * - `unreadable`: the history lists the named messages without a time. They are not delivered, unless they came by themselves.
 */
export type GapReason =
  | 'late'
  | 'no-backfill'
  | 'bound'
  | 'failed'
  | 'overflow'
  | 'forgotten'
  | 'unlisted'
  | 'unreadable';

/** A doubt about a conversation, with its bounds. */
export interface RealtimeGap {
  type: 'gap';
  conversationId: string;
  reason: GapReason;
  /** The last message before the gap; absent when none is known. */
  after?: MessageRef;
  /** The first message after the gap; absent when none is known yet. */
  before?: MessageRef;
  /** The ids in doubt, where they are known (`late`, `forgotten`, `unreadable`). */
  messageIds?: readonly string[];
  /** Why, where an error is behind it (`failed`, `unreadable`). */
  error?: LinktorError;
}

/** Events that an `events()` loop had no room for (with `overflow: 'drop-oldest'`). */
export interface RealtimeDropped {
  type: 'dropped';
  /** How many were dropped since the event before this one. */
  count: number;
}

/** What an `events()` loop yields. */
export type RealtimeEvent =
  | RealtimeMessageEvent
  | RealtimeMessageStatusFrame
  | RealtimeConversationUpdateFrame
  | RealtimeTypingFrame
  | RealtimeGap
  | RealtimeDropped;

/** A change of state. */
export interface StateChange {
  from: State;
  to: State;
  /** Why, when it was not asked for. */
  error?: LinktorError;
}

/** Frames that were never sent. */
export interface UnsentFrames {
  /** In the order in which they were to be sent. */
  frames: RealtimeClientFrame[];
  /** `expired`: too old to be of use when the connection was back. `failed`: the client gave up. */
  reason: 'expired' | 'failed';
}

/** The names `on()` knows, and what handlers of each get. */
export interface RealtimeEventMap {
  message: RealtimeMessageEvent;
  message_status: RealtimeMessageStatusFrame;
  conversation_update: RealtimeConversationUpdateFrame;
  typing: RealtimeTypingFrame;
  /** Order or completeness of a conversation is in doubt. */
  gap: RealtimeGap;
  /** Every change of state. */
  state: StateChange;
  /** A connection is open and all subscriptions are sent. */
  connected: { reconnected: boolean };
  /** An open connection ended. */
  disconnected: { code: number; reason: string };
  /** The next attempt is due in `delay` milliseconds. */
  reconnecting: { attempt: number; delay: number; error: LinktorError };
  /** A conversation's history has been read: everything up to now is delivered. */
  synced: { conversationId: string; recovered: number };
  /**
   * The server refuses a conversation, with an `error` frame that names it. It is not subscribed to any more, and `events()`
   * loops for it alone end with the error. `subscribe()` asks again.
   */
  refused: { conversationId: string; error: LinktorError };
  /** Frames that will not be sent any more. */
  unsent: UnsentFrames;
  /** A frame of a type this version does not know. */
  unknown: { type: string };
  /** A handler threw, the server sent an `error` frame or something that is no frame, or the client failed for good. */
  error: LinktorError;
}

/** What `disconnect()` resolves to. */
export interface Disconnected {
  /** Frames that were accepted but never sent, oldest first. */
  unsent: RealtimeClientFrame[];
}
