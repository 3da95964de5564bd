import type { Channel, Contact, Conversation, Message } from '@linktor/core-gen/linktor';
import type { Store } from '../engine/store.ts';
import type { PhoneMessage } from './phone.ts';
import type { Line } from './phones.ts';

/** A contact on a channel, whose conversations there follow one another. */
export function linktorPhones(store: Store): Line[] {
  const contacts = store.collection<Contact>('linktor', 'contacts');
  const channels = store.collection<Channel>('linktor', 'channels');
  const messages = store.collection<Message>('linktor', 'messages');
  const lines = new Map<string, Line & { conversations: string[] }>();
  for (const { id, contactId, channelId, channelType } of store
    .collection<Conversation>('linktor', 'conversations')
    .list()) {
    const contact = contacts.get(contactId);
    const channel = channels.get(channelId)?.type ?? channelType;
    if (contact === undefined || channel === undefined) continue;
    const address = addressOf(contact, channelId, channel);
    const known = lines.get(`${channelId} ${address}`);
    if (known !== undefined) {
      known.conversationId = id;
      known.conversations.push(id);
      continue;
    }
    const conversations = [id];
    lines.set(`${channelId} ${address}`, {
      ...{ channel, address, conversationId: id, conversations },
      ...(contact.name === undefined ? {} : { name: contact.name }),
      messages: () => conversations.flatMap((each) => messages.by('conversationId', each).map(shown)),
    });
  }
  return [...lines.values()].map(({ conversations: _, ...line }) => line);
}

function addressOf({ id, identifiers, phone, email }: Contact, channelId: string, channel: string): string {
  const own = identifiers?.find((each) => each.channelId === channelId)?.identifier;
  return own ?? (channel === 'email' ? email : phone) ?? id;
}

function shown({ id, direction, content, contentType, status, createdAt, failedReason }: Message): PhoneMessage {
  return {
    id,
    from: direction === 'inbound' ? 'customer' : 'app',
    content: { type: contentType, ...(content as object) },
    status,
    at: createdAt,
    ...(status === 'failed' ? { refused: failedReason ?? 'the channel refused it' } : {}),
  };
}
