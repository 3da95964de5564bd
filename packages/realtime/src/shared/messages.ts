import { AuthenticationError, isLinktorError, type LinktorError, type LinktorErrorInit } from '@linktor/core';
import { type RealtimeEventMap, type State, WebSocketError } from '@linktor/realtime';

/** What tabs say to whichever of them leads. */
export type ToLeader = { tab: string } & (
  | { kind: 'hello'; conversations: readonly string[] }
  | { kind: 'subscribe'; conversationId: string }
  | { kind: 'unsubscribe'; conversationId: string }
  | { kind: 'typing'; conversationId: string; isTyping: boolean }
  | { kind: 'connect' }
  | { kind: 'bye' }
);

/** What the leader says to all. */
export type ToTabs =
  /** Says where the connection stands: to whoever says hello, and, when another tab leads now, to all, who say hello then. */
  | { kind: 'leads'; ask: boolean; state: State }
  | {
      [Name in keyof RealtimeEventMap]: { kind: 'event'; name: Name; event: RealtimeEventMap[Name] };
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
