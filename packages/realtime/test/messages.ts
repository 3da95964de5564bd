import type { Message } from '@linktor/realtime';

/** The n-th message of a conversation, a second after the one before. */
export const messageOf = (n: number, conversationId = 'conv_1', fields: Partial<Message> = {}): Message => {
  const createdAt = new Date(Date.UTC(2026, 2, 2, 14) + n * 1000).toISOString();
  return {
    id: `msg_${n}`,
    conversationId,
    direction: 'inbound',
    contentType: 'text',
    content: { text: `number ${n}` },
    status: 'delivered',
    senderType: 'contact',
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
};

/** Messages from..to, both included. */
export const messagesOf = (from: number, to: number, conversationId = 'conv_1'): Message[] =>
  Array.from({ length: to - from + 1 }, (_, index) => messageOf(from + index, conversationId));
