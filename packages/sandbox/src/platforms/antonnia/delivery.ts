import type { DeliveryStatusInput, Message } from '@linktor/core-gen/antonnia';
import type { World } from '../../engine/context.ts';
import { contacts, messages, type SessionRecord } from './records.ts';

/** What comes after each state, and after how many milliseconds. */
const NEXT: Readonly<Record<string, { status: DeliveryStatusInput; after: number } | undefined>> = {
  pending: { status: 'sent', after: 200 },
  sent: { status: 'delivered', after: 800 },
  delivered: { status: 'read', after: 2000 },
};

/** What a contact never sees: it is between the agent and its functions. */
const INTERNAL = new Set(['function_call', 'function_result', 'thought']);

/**
 * Sends a message on its way to a contact who has written from a channel. Where the channel is not known, your application
 * is the one that delivers and reports it with `updateMessage`; then the message stays as it is.
 */
export function deliver(world: World, session: SessionRecord, message: Message): void {
  if (contacts(world).get(session.contact_id)?.channel === undefined || INTERNAL.has(message.content.type)) return;
  plan(world, message);
}

/** One step further; a message that was deleted, or whose delivery was reported otherwise, takes none. */
export function stepDelivery(world: World, id: string): void {
  const message = messages(world).get(id);
  const next = NEXT[message?.delivery_status ?? ''];
  if (message === undefined || next === undefined) return;
  const at = world.clock.iso();
  const delivered_at = next.status === 'delivered' ? at : message.delivered_at;
  const stepped = {
    ...message,
    provider_message_id: message.provider_message_id ?? `sandbox.${message.id}`,
    delivery_status: next.status,
    delivered_at: delivered_at ?? null,
    updated_at: at,
  };
  messages(world).put(stepped.id, stepped);
  plan(world, stepped);
}

function plan(world: World, { id, delivery_status }: Message): void {
  const next = NEXT[delivery_status ?? ''];
  if (next !== undefined) world.later('antonnia', 'delivery', id, next.after);
}
