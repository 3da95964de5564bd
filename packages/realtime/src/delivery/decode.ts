import type { RealtimeServerFrame } from '../socket/frames.ts';

/**
 * A frame of a known type, the type of an unknown one, or `undefined` for what is no frame. Fields the client does not
 * work with are not checked: a server may say more, or less, than this version knows.
 */
export function readFrame(value: unknown): RealtimeServerFrame | { unknown: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const frame = value as Record<string, unknown>;
  const { type, conversationId } = frame;
  if (typeof type !== 'string') return undefined;
  let good: boolean;
  switch (type) {
    case 'message': {
      const message = frame['message'] as { id?: unknown; createdAt?: unknown } | undefined;
      good = typeof message?.id === 'string' && message.id !== '' && typeof message.createdAt === 'string';
      break;
    }
    case 'message_status':
      good = typeof frame['messageId'] === 'string';
      break;
    case 'conversation_update':
    case 'typing':
      good = true;
      break;
    case 'pong':
    case 'error':
      return frame as unknown as RealtimeServerFrame;
    default:
      return { unknown: type };
  }
  return good && typeof conversationId === 'string' ? (frame as unknown as RealtimeServerFrame) : undefined;
}
