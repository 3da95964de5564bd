import type { SandboxEvent } from '../engine/context.ts';

/** A frame of Linktor's WebSocket. */
export type Frame = { type: string; conversationId?: string } & Record<string, unknown>;

type Json = Record<string, unknown>;

/** What Linktor's WebSocket tells of an event; nothing of most. */
export function framesOf({ platform, type, data, conversationId, at }: SandboxEvent): Frame[] {
  if (platform !== 'linktor' || conversationId === undefined) return [];
  const told = data as Json;
  const [subject, what] = type.split('.');
  if (subject === 'message') {
    const { message, messageId, status } = told as { message?: Json; messageId?: string; status?: string };
    const whole = message === undefined ? [] : [{ type: 'message', conversationId, message }];
    const known = what === 'received' || messageId === undefined || status === undefined;
    return known ? whole : [...whole, { type: 'message_status', conversationId, messageId, status, timestamp: at }];
  }
  if (subject === 'conversation' && what !== 'created') {
    const { status, assignedTo } = told;
    const changed = {
      ...(status === undefined ? {} : { status }),
      ...(assignedTo === undefined || assignedTo === null ? {} : { assignedTo }),
    };
    return [{ type: 'conversation_update', conversationId, ...changed }];
  }
  return [];
}
