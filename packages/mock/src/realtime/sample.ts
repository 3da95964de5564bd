import type { MockMessage } from './types.ts';

/** A valid text message; `fields` say what is to be different. */
export function sampleMessage(fields: Partial<MockMessage> & { id: string }): MockMessage {
  const createdAt = fields.createdAt ?? new Date().toISOString();
  return {
    conversationId: 'conv_123',
    direction: 'inbound',
    contentType: 'text',
    content: { text: `message ${fields.id}` },
    status: 'delivered',
    senderId: 'contact_789',
    senderType: 'contact',
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
}
