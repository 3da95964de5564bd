import type { RealtimeClientFrame, RealtimeServerFrame } from '@linktor/realtime';

/** One frame of every kind the server may send, as the specification's schemas have them. */
export const SERVER_FRAMES: { [Type in RealtimeServerFrame['type']]: Extract<RealtimeServerFrame, { type: Type }> } = {
  message: {
    type: 'message',
    conversationId: 'conv_123',
    message: {
      id: 'msg_456',
      conversationId: 'conv_123',
      direction: 'inbound',
      contentType: 'text',
      content: { text: 'Hi, where is my order?' },
      status: 'delivered',
      senderId: 'contact_789',
      senderType: 'contact',
      createdAt: '2026-03-02T14:05:09Z',
      updatedAt: '2026-03-02T14:05:09Z',
    },
  },
  message_status: {
    type: 'message_status',
    conversationId: 'conv_123',
    messageId: 'msg_457',
    status: 'delivered',
    timestamp: '2026-03-02T14:06:12Z',
  },
  conversation_update: {
    type: 'conversation_update',
    conversationId: 'conv_123',
    status: 'pending',
    assignedTo: 'user_42',
  },
  typing: { type: 'typing', conversationId: 'conv_123', userId: 'user_42', isTyping: true },
  error: {
    type: 'error',
    code: 'SUBSCRIPTION_REFUSED',
    message: 'You may not follow this',
    conversationId: 'conv_123',
  },
  pong: { type: 'pong' },
};

/** One frame of every kind a client may send. */
export const CLIENT_FRAMES: { [Type in RealtimeClientFrame['type']]: Extract<RealtimeClientFrame, { type: Type }> } = {
  subscribe: { type: 'subscribe', conversationId: 'conv_123' },
  unsubscribe: { type: 'unsubscribe', conversationId: 'conv_123' },
  typing: { type: 'typing', conversationId: 'conv_123', isTyping: true },
  ping: { type: 'ping' },
};
