import { parseJson } from '@linktor/core';
import type { RealtimeServerFrame } from './frames.ts';

/** Frames about a conversation, by what else they must have for this client to work with them. */
const CONVERSATION_FRAMES: Readonly<Record<string, (frame: Record<string, unknown>) => boolean>> = {
  message: ({ message }) => {
    const { id, createdAt } = (message ?? {}) as { id?: unknown; createdAt?: unknown };
    return typeof id === 'string' && id !== '' && typeof createdAt === 'string';
  },
  message_status: ({ messageId }) => typeof messageId === 'string',
  conversation_update: () => true,
  typing: () => true,
};

/** The default decoder. */
export const decodeJson = (text: string): unknown => parseJson(text);

/**
 * A frame of a known type, the type of an unknown one, or `undefined` for what is no frame. Fields the client does not
 * work with are not checked: a server may say more, or less, than this version knows.
 */
export function readFrame(value: unknown): RealtimeServerFrame | { unknown: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const frame = value as Record<string, unknown>;
  const { type } = frame;
  if (typeof type !== 'string') return undefined;
  if (type === 'pong' || type === 'error') return frame as unknown as RealtimeServerFrame;
  if (!Object.hasOwn(CONVERSATION_FRAMES, type)) return { unknown: type };
  const good = typeof frame['conversationId'] === 'string' && CONVERSATION_FRAMES[type]?.(frame);
  return good ? (frame as unknown as RealtimeServerFrame) : undefined;
}
