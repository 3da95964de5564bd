import { AuthenticationError, isLinktorError, type LinktorError, type LinktorErrorInit } from '@linktor/core';
import { type Position, type RealtimeEventMap, type State, WebSocketError } from '@linktor/realtime';

/** What a tab follows, and how far it had come there. */
export interface Wanted {
  conversationId: string;
  from: Position | undefined;
  /** It left the others since, and did not hear what they heard. */
  away: boolean;
}

/** What a tab says to whichever of them leads. */
export type Words =
  | { kind: 'hello'; conversations: readonly Wanted[] }
  | { kind: 'subscribe'; conversations: readonly Wanted[] }
  | { kind: 'unsubscribe'; conversationId: string }
  | { kind: 'typing'; conversationId: string; isTyping: boolean }
  | { kind: 'connect' }
  | { kind: 'bye' };

/** The same, with who says it. */
export type ToLeader = Words & { tab: string };

/** What has come of a subscription. */
export interface Joined {
  conversationId: string;
  /** It goes on from where this tab was. Otherwise it was followed already, or cannot be gone on with. */
  resumed: boolean;
  /** How far it has come for those who followed it already. */
  position: Position | undefined;
}

/** What the leader says to all. */
export type ToTabs =
  /**
   * Where the connection stands: to whoever says hello, and, when another tab leads now, to all, who say hello then. `resumes`:
   * what was missed between two leaders is read from the history.
   */
  | { kind: 'leads'; ask: boolean; state: State; resumes: boolean }
  /** From when on the histories of these are read: further back than some tabs have come, perhaps. */
  | { kind: 'begins'; places: readonly (readonly [conversationId: string, since: string])[] }
  /** To one of them. */
  | { kind: 'joined'; to: string; conversations: readonly Joined[] }
  | {
      [Name in keyof RealtimeEventMap]: {
        kind: 'event';
        name: Name;
        event: RealtimeEventMap[Name];
        /** With `synced`: how far that conversation has come. */
        position?: Position | undefined;
      };
    }[keyof RealtimeEventMap];

/** An error as it travels: the structured clone of one would lose all but its message. */
interface Packed {
  $error: Record<string, unknown>;
}

/** Makes an event fit to travel. Errors in it keep what a logger would see of them. */
export const pack = (event: unknown): unknown => {
  if (isLinktorError(event)) return { $error: event.toJSON() } satisfies Packed;
  const error: unknown = (event as { error?: unknown } | undefined)?.error;
  return isLinktorError(error) ? { ...(event as object), error: pack(error) } : event;
};

/** The event again. */
export const unpack = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null) return event;
  if ('$error' in event) return revive((event as Packed).$error);
  return 'error' in event ? { ...event, error: unpack(event.error) } : event;
};

const revive = ({ name, message, ...init }: Record<string, unknown>): LinktorError => {
  const Kind = name === 'AuthenticationError' ? AuthenticationError : WebSocketError;
  return new Kind(String(message), init as LinktorErrorInit);
};
