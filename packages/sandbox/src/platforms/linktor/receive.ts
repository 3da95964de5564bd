import type { Message, MessageContent } from '@linktor/core-gen/linktor';
import type { Inbound, InboundContent, Received, World } from '../../engine/context.ts';
import { channelFor } from './channels/channels.ts';
import { contactFor } from './contact-for.ts';
import { currentOf, moveTo, openConversation } from './conversations.ts';
import { type KeptConversation, kept, present } from './documents.ts';
import { tell } from './events.ts';
import { addMessage } from './messages/messages.ts';

/** A customer writes: to the conversation that is going on, which opens again where it had ended, or to a new one. */
export function receive({ channel: wanted, from, name, content }: Inbound, world: World): Received {
  const channel = channelFor(world, wanted);
  const found = contactFor(world, channel, from, name);
  const contact = kept(world, 'contacts').put(found.id, { ...found, lastSeenAt: world.clock.iso() });
  const going = currentOf(world, channel.id, contact.id);
  const conversation = going === undefined ? openConversation(world, channel, contact.id) : awake(world, going);
  const message = addMessage(world, conversation, {
    ...{ direction: 'inbound', ...received(content), status: 'delivered' },
    ...{ externalId: world.ids.next('in_'), senderId: contact.id, senderType: 'contact' },
  });
  const where = { conversationId: conversation.id, contactId: contact.id, channelId: channel.id };
  tell(world, 'message.received', { message, ...where, channelType: channel.type }, conversation.id);
  return { contactId: contact.id, conversationId: conversation.id, messageId: message.id };
}

const awake = (world: World, conversation: KeptConversation): KeptConversation =>
  ['resolved', 'snoozed'].includes(conversation.status) ? moveTo(world, conversation, 'open') : conversation;

function received({
  text,
  media,
  location,
  choice,
  reaction,
}: InboundContent): Pick<Message, 'contentType' | 'content' | 'metadata'> {
  const words = text ?? choice?.title ?? choice?.id ?? reaction?.emoji;
  const content: MessageContent = present({ text: words, media, location });
  const metadata = present({
    replyTo: choice?.messageId ?? reaction?.messageId,
    payload: choice?.id,
    reaction: reaction?.emoji,
  });
  const contentType = media === undefined ? (location === undefined ? 'text' : 'location') : kindOfFile(media.mimeType);
  return { contentType, content, ...(Object.keys(metadata).length > 0 ? { metadata } : {}) };
}

function kindOfFile(mimeType: string | undefined): string {
  const [kind = ''] = (mimeType ?? '').split('/');
  return ['image', 'video', 'audio'].includes(kind) ? kind : 'document';
}
