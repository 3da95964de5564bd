import type { Channel, ContactMessage, ContactMessageEvent, ReactionEvent } from '@linktor/core-gen/sinch';
import type { Inbound, InboundContent, Received, World } from '../../engine/context.ts';
import { bare } from './address-book.ts';
import { hasChannel, keepsConversations, senderOn } from './apps.ts';
import { tell } from './callbacks.ts';
import { conversationFor } from './conversation-lookup.ts';
import { BY_APP, BY_NUMBER } from './identities.ts';
import { takeMessage } from './inbound.ts';
import { type AppRecord, apps, type MessageRecord, messages } from './records.ts';
import { notNow } from './refusals.ts';
import { contactOf } from './routes.ts';
import { keepsDispatched } from './send-message.ts';

/** What the contact says, as Sinch writes it. */
function messageOf({ text, media, location, choice }: InboundContent): ContactMessage {
  if (choice !== undefined) {
    return { choice_response_message: { message_id: choice.messageId, postback_data: choice.id } };
  }
  if (media !== undefined) {
    const { url, caption } = media;
    return caption === undefined ? { media_message: { url } } : { media_card_message: { url, caption } };
  }
  if (location !== undefined) {
    const { latitude, longitude, name, address } = location;
    const label = address === undefined ? {} : { label: address };
    return { location_message: { coordinates: { latitude, longitude }, title: name ?? '', ...label } };
  }
  return { text_message: { text: text ?? '' } };
}

/** The app that has the channel: the one whose messages this address got last, else the first. */
function appFor(world: World, channel: Channel, address: string): AppRecord {
  const candidates = apps(world)
    .list()
    .filter((app) => hasChannel(app, channel));
  const last = messages(world)
    .by('address', address)
    .findLast(
      ({ message, app_id }) =>
        message.channel_identity?.channel === channel && candidates.some(({ id }) => id === app_id),
    );
  const app = candidates.find(({ id }) => id === last?.app_id) ?? candidates[0];
  if (app === undefined) throw notNow(`No app has a ${channel} channel: create one, or add the channel to one.`);
  return app;
}

/** A contact writes, or reacts to a message: contact and conversation come to be where there are none, and all is told. */
export function receive({ channel: kind, from, name, content }: Inbound, world: World): Received {
  const channel = kind.toUpperCase();
  const app = appFor(world, channel, bare(from));
  // Callbacks have numbers without a plus.
  const address = { channel, identity: BY_NUMBER.includes(channel) ? bare(from) : from };
  const contact = keepsConversations(app) ? contactOf(world, app, [address], name) : undefined;
  const conversation = contact && conversationFor(world, app, contact.id, address);
  const shared = {
    id: world.ids.ulid('sinch message', world.clock.now()),
    direction: 'TO_APP',
    channel_identity: { ...address, app_id: BY_APP.includes(channel) ? app.id : '' },
    conversation_id: conversation?.id ?? '',
    contact_id: contact?.id ?? '',
    accept_time: world.clock.iso(),
    processing_mode: contact === undefined ? 'DISPATCH' : 'CONVERSATION',
  };
  const received = { contactId: contact?.id ?? '', conversationId: conversation?.id ?? '', messageId: shared.id };
  if (content.reaction !== undefined) {
    const event = { ...shared, contact_message_event: reactionEvent(content.reaction) };
    const about = { app_id: app.id, conversationId: conversation?.id, correlation_id: conversation?.correlation_id };
    tell(world, 'EVENT_INBOUND', { event }, about);
    return received;
  }
  const answered = content.choice && messages(world).get(content.choice.messageId);
  const record: MessageRecord = {
    id: shared.id,
    app_id: app.id,
    address: bare(from),
    conversation_id: shared.conversation_id,
    source: contact !== undefined ? 'CONVERSATION_SOURCE' : keepsDispatched(app) ? 'DISPATCH_SOURCE' : null,
    status: 'RECEIVED',
    message: {
      ...shared,
      contact_message: messageOf(content),
      // An answered choice brings back what the app had to say about the question.
      metadata: answered?.message.metadata ?? '',
      injected: false,
      sender_id: senderOn(app, channel),
    },
    correlation_id: conversation?.correlation_id ?? '',
    content_type: 'CONTENT_UNKNOWN',
    reachable: true,
    others: [],
  };
  takeMessage(world, app, record);
  return received;
}

/** No emoji takes a reaction back. */
function reactionEvent({ messageId, emoji }: { messageId: string; emoji: string }): ContactMessageEvent {
  const action = emoji === '' ? 'REACTION_ACTION_UNREACT' : 'REACTION_ACTION_REACT';
  const reaction_event: ReactionEvent = { emoji, action, message_id: messageId };
  return { reaction_event };
}
