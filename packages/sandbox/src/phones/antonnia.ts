import type { Message } from '@linktor/core-gen/antonnia';
import type { Store } from '../engine/store.ts';
import type { PhoneMessage } from './phone.ts';
import type { Line } from './phones.ts';

interface Contact {
  id: string;
  name: string;
  conversation_id: string;
  channel?: string;
}

/** What a contact never sees: it is between the agent and its functions. */
const INTERNAL = new Set(['function_call', 'function_result', 'thought']);

/** A contact whom the platform has heard of from a channel. */
export function antonniaPhones(store: Store): Line[] {
  const messages = store.collection<Message>('antonnia', 'messages');
  return store
    .collection<Contact>('antonnia', 'contacts')
    .list()
    .map(({ id, name, conversation_id, channel = 'api' }) => ({
      ...{ channel, address: id, name, conversationId: conversation_id },
      messages: () =>
        messages
          .by('conversation_id', conversation_id)
          .filter(({ content }) => !INTERNAL.has(content.type))
          .map(shown),
    }));
}

function shown({ id, role, content, delivery_status, delivery_error_message, created_at }: Message): PhoneMessage {
  const status = delivery_status ?? 'pending';
  return {
    ...{ id, from: role === 'user' ? 'customer' : 'app', content, status, at: created_at },
    ...(status === 'failed' || status === 'rejected'
      ? { refused: delivery_error_message ?? 'the channel refused it' }
      : {}),
  };
}
