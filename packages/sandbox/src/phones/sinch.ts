import type { Contact, ConversationMessage, Reason } from '@linktor/core-gen/sinch';
import type { Store } from '../engine/store.ts';
import type { PhoneMessage } from './phone.ts';
import type { Line } from './phones.ts';

interface Kept {
  id: string;
  address: string;
  conversation_id: string;
  status: string;
  reason?: Reason;
  message: ConversationMessage;
}

/** An address on a channel, from whichever app it is written to. */
export function sinchPhones(store: Store): Line[] {
  const contacts = store.collection<Contact & { id: string }>('sinch', 'contacts');
  const lines = new Map<string, Line & { kept: Kept[] }>();
  for (const kept of store.collection<Kept>('sinch', 'messages').list()) {
    const { address, conversation_id, message } = kept;
    const channel = message.channel_identity?.channel ?? '';
    const name = contacts.get(message.contact_id ?? '')?.display_name;
    const line = lines.get(`${channel} ${address}`);
    const all = line?.kept ?? [];
    all.push(kept);
    lines.set(`${channel} ${address}`, {
      ...{ channel, address, kept: all },
      ...(name ? { name } : {}),
      ...(conversation_id ? { conversationId: conversation_id } : {}),
      messages: () => all.map(shown),
    });
  }
  return [...lines.values()].map(({ kept: _, ...line }) => line);
}

function shown({ id, status, reason, message }: Kept): PhoneMessage {
  const { app_message, contact_message, accept_time } = message as Both;
  return {
    id,
    from: contact_message === undefined ? 'app' : 'customer',
    content: contact_message ?? app_message ?? {},
    status: status.toLowerCase(),
    at: accept_time ?? '',
    ...(status === 'FAILED' ? { refused: reason?.description ?? reason?.code ?? 'the channel refused it' } : {}),
  };
}

interface Both {
  app_message?: object;
  contact_message?: object;
  accept_time?: string;
}
