import type { Contact, WebhookEventMap } from '@linktor/core-gen/linktor';
import type { World } from '../../engine/context.ts';
import { type KeptConversation, present } from './documents.ts';

/** The data of each event, as the specification has it. */
type Data<T extends keyof WebhookEventMap> = WebhookEventMap[T]['data'];

/** Tells of something, to webhooks and sockets. */
export function tell<T extends keyof WebhookEventMap>(
  world: World,
  type: T,
  data: Data<T>,
  conversationId?: string,
): void {
  world.emit({ platform: 'linktor', type, data, ...(conversationId === undefined ? {} : { conversationId }) });
}

type ContactEvent = 'contact.created' | 'contact.updated';

/** Tells of a contact, and of what it was before. */
export function tellContact(
  world: World,
  type: ContactEvent,
  { id, name, email, phone }: Contact,
  before?: Contact,
): void {
  const previousData = before && present({ name: before.name, email: before.email, phone: before.phone });
  tell(world, type, present({ contactId: id, name, email, phone, previousData }));
}

type ConversationEvent = Extract<keyof WebhookEventMap, `conversation.${string}`>;

/** Tells of a conversation, and of what it was before. */
export function tellConversation(
  world: World,
  type: ConversationEvent,
  now: KeptConversation,
  before?: KeptConversation,
): void {
  const { id, contactId, channelId, status, assignedTo } = now;
  const previous = {
    previousStatus: before?.status === status ? undefined : before?.status,
    previousAssignedTo: before?.assignedTo === assignedTo ? undefined : before?.assignedTo,
  };
  tell(world, type, present({ conversationId: id, contactId, channelId, status, assignedTo, ...previous }), id);
}
