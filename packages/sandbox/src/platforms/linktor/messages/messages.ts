import type { MarkAsReadInput, Message, SendMessageInput } from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, World } from '../../../engine/context.ts';
import { linktorPage } from '../../../engine/generic/page.ts';
import { one } from '../../../engine/paging.ts';
import { callerOf } from '../auth.ts';
import { type KeptConversation, kept, must, present } from '../documents.ts';
import { contentOf } from './content.ts';
import { dispatch } from './progress.ts';

/** Adds a message to its conversation. */
export function addMessage(
  world: World,
  conversation: KeptConversation,
  members: Omit<Message, 'id' | 'conversationId' | 'createdAt' | 'updatedAt'>,
): Message {
  const id = world.ids.next('msg_');
  const now = world.clock.iso();
  const message = { id, conversationId: conversation.id, ...members, createdAt: now, updatedAt: now };
  kept(world, 'messages').put(id, message);
  const unread = members.direction === 'inbound' ? 1 : 0;
  kept(world, 'conversations').put(conversation.id, {
    ...conversation,
    ...{ lastMessageId: id, lastMessageAt: now, updatedAt: now, unreadCount: conversation.unreadCount + unread },
  });
  return message;
}

/** Writes to the contact of a conversation. */
export function sendMessage(context: Context, conversation: KeptConversation, input: SendMessageInput): Message {
  const senderId = callerOf(context)?.id;
  const { contentType, content } = contentOf(input);
  const message = addMessage(context, conversation, {
    ...{ direction: 'outbound', contentType, content, status: 'pending', senderType: 'agent' },
    ...present({ senderId, metadata: input.metadata }),
  });
  dispatch(context, message.id);
  return message;
}

const conversationOf = (context: Context): KeptConversation => must(context, 'conversations', context.params['id']);

/** A message of a conversation, or a 404. */
function messageOf(context: Context): Message {
  const { id } = conversationOf(context);
  const message = must(context, 'messages', context.params['messageId']);
  if (message.conversationId !== id) throw new Refusal(404, `The conversation ${id} has no message ${message.id}.`);
  return message;
}

export const messages: Handlers = {
  /** Newest first. `before` and `after` are the id of a message, or a time. */
  listConversationMessages(context) {
    const { id } = conversationOf(context);
    const all = kept(context, 'messages').by('conversationId', id);
    const [before, after] = [one(context.query['before']), one(context.query['after'])];
    const end = before === undefined ? all.length : placeOf(all, before, 'before');
    const begin = after === undefined ? 0 : placeOf(all, after, 'after');
    return { body: linktorPage(all.slice(begin, end).reverse(), (message) => message.id, context.query) };
  },

  getConversationMessage: (context) => ({ body: messageOf(context) }),

  sendConversationMessage: (context) => ({
    status: 201,
    body: sendMessage(context, conversationOf(context), context.body as SendMessageInput),
  }),

  /** Without ids: everything the customer wrote. */
  markConversationRead(context) {
    const conversation = conversationOf(context);
    const { messageIds } = (context.body ?? {}) as MarkAsReadInput;
    const now = context.clock.iso();
    let unreadCount = 0;
    for (const message of kept(context, 'messages').by('conversationId', conversation.id)) {
      if (message.direction !== 'inbound' || message.readAt !== undefined) continue;
      if (messageIds?.includes(message.id) === false) unreadCount += 1;
      else kept(context, 'messages').put(message.id, { ...message, status: 'read', readAt: now, updatedAt: now });
    }
    kept(context, 'conversations').put(conversation.id, { ...conversation, unreadCount });
    return { status: 204 };
  },
};

/** Where a list is cut: at a message, which is on neither side, or at an instant. */
function placeOf(all: readonly Message[], point: string, name: 'before' | 'after'): number {
  const at = all.findIndex(({ id }) => id === point);
  if (at >= 0) return name === 'before' ? at : at + 1;
  const instant = Date.parse(point);
  if (Number.isNaN(instant)) {
    throw new Refusal(400, `${name} is neither the id of a message of this conversation nor a time.`);
  }
  const past = all.findIndex(({ createdAt }) =>
    name === 'before' ? Date.parse(createdAt) >= instant : Date.parse(createdAt) > instant,
  );
  return past < 0 ? all.length : past;
}
