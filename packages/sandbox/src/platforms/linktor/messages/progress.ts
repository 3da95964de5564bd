import type { Message, MessageStatusPayload } from '@linktor/core-gen/linktor';
import type { Tasks, World } from '../../../engine/context.ts';
import { kept, present } from '../documents.ts';
import { tell } from '../events.ts';
import { refusalOf } from './refusal.ts';

/** What becomes of a message, and how long each step takes after the one before, in milliseconds. */
const STEPS = { sent: 50, delivered: 200, read: 1500 } as const;

type Step = keyof typeof STEPS;

const NEXT: Readonly<Partial<Record<Step, Step>>> = { sent: 'delivered', delivered: 'read' };

/** Lets a message go its way, after a wait: `pending`, `sent`, `delivered`, `read`, or `failed`. */
export function dispatch(world: World, messageId: string, waitMs = 0): void {
  world.later('linktor', 'message.progress', { messageId, to: 'sent' satisfies Step }, waitMs + STEPS.sent);
}

export const progress: Tasks = {
  'message.progress': ({ messageId, to }: { messageId: string; to: Step }, world) => {
    const message = kept(world, 'messages').get(messageId);
    // Deleted meanwhile, or already read.
    if (message === undefined || message.readAt !== undefined) return;
    const conversation = kept(world, 'conversations').get(message.conversationId);
    if (conversation === undefined) return;
    const channel = kept(world, 'channels').get(conversation.channelId);
    const contact = kept(world, 'contacts').get(conversation.contactId);
    const refused = to === 'sent' ? refusalOf(channel, contact, message.contentType, message.content) : undefined;
    const now = world.clock.iso();
    if (refused !== undefined) {
      const failed = put(world, message, { status: 'failed', failedReason: refused });
      tell(world, 'message.failed', { ...status(failed, now), error: refused }, conversation.id);
      return;
    }
    if (to === 'sent') {
      const externalId = channel?.type === 'whatsapp' ? world.ids.next('wamid.') : world.ids.next('ext_');
      const sent = put(world, message, { status: 'sent', externalId });
      const { contactId, channelId, channelType } = conversation;
      tell(
        world,
        'message.sent',
        { ...status(sent, now), message: sent, contactId, channelId, channelType },
        conversation.id,
      );
    } else {
      const reached = put(
        world,
        message,
        to === 'read' ? { status: to, readAt: now } : { status: to, deliveredAt: now },
      );
      tell(world, `message.${to}`, status(reached, now), conversation.id);
    }
    const next = NEXT[to];
    if (next !== undefined) world.later('linktor', 'message.progress', { messageId, to: next }, STEPS[next]);
  },
};

function put(world: World, message: Message, changes: Partial<Message>): Message {
  return kept(world, 'messages').put(message.id, { ...message, ...changes, updatedAt: world.clock.iso() });
}

const status = ({ id, conversationId, status, direction }: Message, timestamp: string): MessageStatusPayload =>
  present({ messageId: id, conversationId, status, direction, timestamp });
