import type { Contact, DocBulkReadInput, DocSendMessage, Message } from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers } from '../../../engine/context.ts';
import { one } from '../../../engine/paging.ts';
import { callerOf } from '../auth.ts';
import { contactFor } from '../contact-for.ts';
import { currentOf, openConversation } from '../conversations.ts';
import { type KeptConversation, kept, must, present } from '../documents.ts';
import { addMessage } from '../messages/messages.ts';
import { dispatch } from '../messages/progress.ts';
import { contentOf, docMessage } from './message-view.ts';
import { docPage } from './page.ts';

const messageOf = (context: Context): Message => must(context, 'messages', context.params['id']);

const meta = ({ requestId }: Context) => ({ requestId });

/** Where a message goes: to a conversation that is named, or to whoever has an address on the channel. */
function conversationFor(context: Context, { channelId, conversationId, to }: DocSendMessage): KeptConversation {
  const channel = must(context, 'channels', channelId);
  if (conversationId !== undefined) {
    const conversation = must(context, 'conversations', conversationId);
    if (conversation.channelId === channelId) return conversation;
    const fields = { channelId: `is not the channel of ${conversationId}` };
    throw new Refusal(422, 'The conversation is on another channel.', { fields });
  }
  if (to === undefined) {
    throw new Refusal(422, 'Neither conversationId nor to says who gets it.', {
      fields: { to: 'is needed without conversationId' },
    });
  }
  const contact: Contact = contactFor(context, channel, to, undefined);
  return currentOf(context, channelId, contact.id) ?? openConversation(context, channel, contact.id);
}

/** Marks what a customer wrote as read; tells whether it was not. */
function read(context: Context, message: Message): boolean {
  if (message.direction !== 'inbound' || message.readAt !== undefined) return false;
  const now = context.clock.iso();
  kept(context, 'messages').put(message.id, { ...message, status: 'read', readAt: now, updatedAt: now });
  const conversation = kept(context, 'conversations').get(message.conversationId);
  if (conversation !== undefined)
    kept(context, 'conversations').put(conversation.id, {
      ...conversation,
      unreadCount: Math.max(0, conversation.unreadCount - 1),
    });
  return true;
}

export const docMessages: Handlers = {
  /** Newest first. */
  listDocMessages(context) {
    const { query } = context;
    const [from, until, search] = [one(query['startDate']), one(query['endDate']), one(query['search'])?.toLowerCase()];
    const all = kept(context, 'messages').list().reverse();
    const found = all.filter(({ conversationId, direction, status, contentType, content, createdAt }) => {
      const channelId = kept(context, 'conversations').get(conversationId)?.channelId;
      const own: Record<string, string | undefined> = { conversationId, channelId, direction, status, contentType };
      return (
        Object.entries(own).every(([name, value]) => query[name] === undefined || query[name] === value) &&
        (from === undefined || Date.parse(createdAt) >= Date.parse(from)) &&
        (until === undefined || Date.parse(createdAt) <= Date.parse(until)) &&
        (search === undefined || (content.text ?? '').toLowerCase().includes(search))
      );
    });
    if (one(query['sortOrder']) === 'asc') found.reverse();
    const { data, meta: about } = docPage(context, found);
    return { body: { data: data.map((message) => docMessage(context, message)), meta: about } };
  },

  sendDocMessage(context) {
    const input = context.body as DocSendMessage;
    const conversation = conversationFor(context, input);
    const message = addMessage(context, conversation, {
      ...{ direction: 'outbound', ...contentOf(input.content), status: 'pending', senderType: 'agent' },
      ...present({ senderId: callerOf(context)?.id, metadata: input.metadata }),
    });
    const wait = input.scheduledAt === undefined ? 0 : Date.parse(input.scheduledAt) - context.clock.now();
    dispatch(context, message.id, Math.max(0, wait));
    return { status: 201, body: { data: docMessage(context, message), meta: meta(context) } };
  },

  getDocMessage: (context) => ({ body: { data: docMessage(context, messageOf(context)), meta: meta(context) } }),

  deleteDocMessage(context) {
    const { id } = messageOf(context);
    kept(context, 'messages').delete(id);
    return { body: { data: { id, deleted: true, deletedAt: context.clock.iso() }, meta: meta(context) } };
  },

  markDocMessageRead(context) {
    const message = messageOf(context);
    read(context, message);
    const { status, readAt } = must(context, 'messages', message.id);
    return { body: { data: present({ status, readAt }), meta: meta(context) } };
  },

  /** Those that are named, or those of a conversation up to a time. */
  markDocMessagesRead(context) {
    const { messageIds, conversationId, beforeTimestamp } = context.body as DocBulkReadInput;
    const named = messageIds?.flatMap((id) => kept(context, 'messages').get(id) ?? []);
    if (conversationId !== undefined) must(context, 'conversations', conversationId);
    const all =
      named ?? (conversationId === undefined ? [] : kept(context, 'messages').by('conversationId', conversationId));
    const until = beforeTimestamp === undefined ? Number.POSITIVE_INFINITY : Date.parse(beforeTimestamp);
    const wanted = all.filter(
      (each) => Date.parse(each.createdAt) <= until && (conversationId ?? each.conversationId) === each.conversationId,
    );
    const markedCount = wanted.filter((message) => read(context, message)).length;
    return { body: { data: { markedCount, ...present({ conversationId }) }, meta: meta(context) } };
  },
};
