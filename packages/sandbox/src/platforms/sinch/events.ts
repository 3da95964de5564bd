import { type AppEvent, deleteEvent, getEvent, listEvents, type Reason, sendEvent } from '@linktor/core-gen/sinch';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { on, text } from '../typed.ts';
import { keepsConversations, theApp } from './apps.ts';
import { tell } from './callbacks.ts';
import { conversationFor } from './conversation-lookup.ts';
import { BY_APP } from './identities.ts';
import { paged } from './paging.ts';
import { type EventRecord, events } from './records.ts';
import { invalid, notFound } from './refusals.ts';
import { routesTo } from './routes.ts';

/** Milliseconds until a channel has an event. */
const TO_CHANNEL = 300;

/** Channels that have a way for these kinds; the others of them are for all. */
const ONLY_ON: Readonly<Partial<Record<string, readonly string[]>>> = {
  read_message_event: ['WHATSAPP', 'RCS'],
  comment_reply_event: ['INSTAGRAM'],
};

function theEvent(context: Context, id: string): EventRecord {
  const record = events(context).get(id);
  if (record === undefined || !record.kept) throw notFound('Event', id);
  return record;
}

/** Why the channel would not take this event; nothing when it would. */
function refusedBy({ event: { channel_identity, app_event = {} } }: EventRecord): Reason | undefined {
  const { channel } = channel_identity;
  if (channel === '') return { code: 'NO_CHANNELS_LEFT', description: 'The app has no channel to this recipient.' };
  const kind = Object.keys(app_event).find((name) => !(ONLY_ON[name]?.includes(channel) ?? true));
  return kind === undefined ? undefined : { code: 'UNSUPPORTED_OPERATION', description: `${channel} has no ${kind}.` };
}

/** The channel has taken the event, or not. Events get one report. */
export function reportEvent(world: World, id: string): void {
  const record = events(world).get(id);
  if (record === undefined) return;
  const { app_id, event, metadata, callback_url } = record;
  const reason = refusedBy(record);
  const event_delivery_report = {
    event_id: id,
    status: reason === undefined ? 'DELIVERED' : 'FAILED',
    channel_identity: event.channel_identity,
    contact_id: event.contact_id ?? '',
    ...(reason === undefined ? {} : { reason }),
    metadata,
    processing_mode: event.processing_mode,
  };
  const about = { app_id, conversationId: event.conversation_id, accepted_time: event.accept_time };
  tell(world, 'EVENT_DELIVERY', { event_delivery_report }, { ...about, message_metadata: metadata, callback_url });
  if (!record.kept) events(world).delete(id);
}

export const eventHandlers: Handlers = {
  ...on(sendEvent, ({ body }, context) => {
    const app = theApp(context, body.app_id);
    const conversational = keepsConversations(app);
    // Of the channels only the first counts.
    const priority = body.channel_priority_order?.slice(0, 1);
    const { addresses, contact } = routesTo(context, app, body.recipient, { priority, conversational });
    const [address = { channel: '', identity: '' }] = addresses;
    const conversation = contact && conversationFor(context, app, contact.id, addresses[0]);
    const id = context.ids.ulid('sinch event', context.clock.now());
    const accept_time = context.clock.iso();
    const record: EventRecord = {
      id,
      app_id: app.id,
      kept: conversational,
      event: {
        id,
        app_event: body.event satisfies AppEvent,
        channel_identity: { ...address, app_id: BY_APP.includes(address.channel) ? app.id : '' },
        processing_mode: conversational ? 'CONVERSATION' : 'DISPATCH',
        direction: 'TO_CONTACT',
        conversation_id: conversation?.id ?? '',
        contact_id: contact?.id ?? '',
        accept_time,
      },
      metadata: body.event_metadata ?? '',
      ...(body.callback_url === undefined ? {} : { callback_url: body.callback_url }),
    };
    events(context).put(id, record);
    context.later('sinch', 'report event', id, TO_CHANNEL);
    return { event_id: id, accepted_time: accept_time };
  }),

  ...on(listEvents, (_given, context) => {
    const conversation_id = text(context, 'conversation_id');
    const contact_id = text(context, 'contact_id');
    if (conversation_id === undefined && contact_id === undefined) {
      throw invalid('conversation_id', 'is missing: give conversation_id or contact_id');
    }
    const found = events(context)
      .list()
      .filter(
        ({ kept, event }) =>
          kept &&
          (conversation_id === undefined || event.conversation_id === conversation_id) &&
          (contact_id === undefined || event.contact_id === contact_id),
      )
      .reverse();
    const { items, next_page_token } = paged(context, found);
    return { events: items.map(({ event }) => event), next_page_token };
  }),

  ...on(getEvent, ({ path }, context) => theEvent(context, path.event_id).event),

  ...on(deleteEvent, ({ path }, context) => {
    events(context).delete(theEvent(context, path.event_id).id);
    return {};
  }),
};
