import type { Contact, WebhookEventMap } from '@linktor/core-gen/linktor';
import type { World } from '../../engine/context.ts';
import { present } from './documents.ts';

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
