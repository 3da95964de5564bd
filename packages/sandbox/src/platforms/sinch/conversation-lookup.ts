import type { ChannelRecipientIdentity } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { tell } from './callbacks.ts';
import { type AppRecord, type ConversationRecord, conversations, events, messages } from './records.ts';
import { notFound } from './refusals.ts';

/** When nothing has come in yet. */
export const NEVER = '1970-01-01T00:00:00Z';

/** The conversation of this id; 404 when there is none. */
export function theConversation(world: World, id: string): ConversationRecord {
  const conversation = conversations(world).get(id);
  if (conversation === undefined) throw notFound('Conversation', id);
  return conversation;
}

/** The one conversation between an app and a contact that goes on. */
export const activeConversation = (world: World, app_id: string, contact_id: string): ConversationRecord | undefined =>
  conversations(world)
    .by('contact_id', contact_id)
    .find((each) => each.app_id === app_id && each.active === true);

/** Makes a conversation, keeps it and tells so. */
export function startConversation(world: World, given: Omit<ConversationRecord, 'id'>): ConversationRecord {
  const conversation: ConversationRecord = {
    active: true,
    last_received: NEVER,
    metadata: '',
    metadata_json: {},
    correlation_id: '',
    ...given,
    id: world.ids.ulid('sinch conversation', world.clock.now()),
  };
  conversations(world).put(conversation.id, conversation);
  tellConversation(world, 'start', conversation);
  return conversation;
}

/** The conversation that a message between these two belongs to: the active one, or a new one. */
export function conversationFor(
  world: World,
  app: AppRecord,
  contact_id: string,
  address: ChannelRecipientIdentity | undefined,
): ConversationRecord {
  const channel = address === undefined ? {} : { active_channel: address.channel };
  const active = activeConversation(world, app.id, contact_id);
  if (active === undefined) return startConversation(world, { app_id: app.id, contact_id, ...channel });
  return changeConversation(world, active, channel);
}

export function changeConversation(
  world: World,
  conversation: ConversationRecord,
  changes: Partial<ConversationRecord>,
): ConversationRecord {
  const changed = { ...conversation, ...changes };
  conversations(world).put(changed.id, changed);
  return changed;
}

/** Takes a conversation away, with its messages and events, and tells so. */
export function deleteConversationOf(world: World, conversation: ConversationRecord): void {
  const { id } = conversation;
  for (const { id: key, message } of messages(world).list()) {
    if (message.conversation_id === id) messages(world).delete(key);
  }
  for (const { id: key, event } of events(world).list()) {
    if (event.conversation_id === id) events(world).delete(key);
  }
  conversations(world).delete(id);
  tellConversation(world, 'delete', conversation);
}

/** Tells that a conversation has started, stopped or is gone. */
export function tellConversation(
  world: World,
  what: 'start' | 'stop' | 'delete',
  conversation: ConversationRecord,
): void {
  const { id, app_id = '', correlation_id } = conversation;
  const about = { app_id, conversationId: id, correlation_id };
  const notification = { conversation };
  if (what === 'start') tell(world, 'CONVERSATION_START', { conversation_start_notification: notification }, about);
  else if (what === 'stop') tell(world, 'CONVERSATION_STOP', { conversation_stop_notification: notification }, about);
  else tell(world, 'CONVERSATION_DELETE', { conversation_delete_notification: notification }, about);
}
