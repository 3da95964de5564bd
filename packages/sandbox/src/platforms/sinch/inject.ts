import { type ConversationEvent, injectEvent, injectMessage } from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { bare } from './address-book.ts';
import { senderOn, theApp } from './apps.ts';
import { theConversation } from './conversation-lookup.ts';

import { takeMessage } from './inbound.ts';
import { events, type MessageRecord, messages } from './records.ts';
import { invalid } from './refusals.ts';

/** How old something may be when it is put in afterwards. */
const OLDEST = 30 * 24 * 60 * 60 * 1000;

function inThePast(world: World, accept_time: string): void {
  const age = world.clock.now() - Date.parse(accept_time);
  if (age < 0) throw invalid('accept_time', 'lies in the future');
  if (age > OLDEST) throw invalid('accept_time', 'is more than 30 days ago');
}

/** What the body says again must be what it says it of. */
function same(field: string, value: string | undefined, known: string | undefined): void {
  if (value !== undefined && value !== known) throw invalid(field, 'is not that of the conversation');
}

export const injectHandlers: Handlers = {
  ...on(injectMessage, ({ path, body }, context) => {
    const conversation = theConversation(context, path.conversation_id);
    const app = theApp(context, conversation.app_id ?? '');
    inThePast(context, body.accept_time);
    same('contact_id', body.contact_id, conversation.contact_id);
    same('conversation_id', body.conversation_id, conversation.id);
    const outward = 'app_message' in body;
    if (body.direction !== (outward ? 'TO_CONTACT' : 'TO_APP')) {
      throw invalid(
        'direction',
        outward ? 'must be TO_CONTACT with app_message' : 'must be TO_APP with contact_message',
      );
    }
    const id = context.ids.ulid('sinch message', context.clock.now());
    const { channel, identity } = body.channel_identity;
    const record: MessageRecord = {
      id,
      app_id: app.id,
      address: bare(identity),
      conversation_id: conversation.id,
      source: 'CONVERSATION_SOURCE',
      status: outward ? 'DELIVERED' : 'RECEIVED',
      message: {
        sender_id: senderOn(app, channel),
        metadata: '',
        processing_mode: 'CONVERSATION',
        ...body,
        id,
        conversation_id: conversation.id,
        injected: true,
      },
      correlation_id: conversation.correlation_id ?? '',
      content_type: 'CONTENT_UNKNOWN',
      reachable: true,
      others: [],
    };
    if (outward) messages(context).put(id, record);
    else takeMessage(context, app, record);
    return {};
  }),

  ...on(injectEvent, ({ path, body }, context) => {
    const conversation = theConversation(context, path.conversation_id);
    const app = theApp(context, conversation.app_id ?? '');
    inThePast(context, body.accept_time);
    same('contact_id', body.contact_id, conversation.contact_id);
    same('conversation_id', body.conversation_id, conversation.id);
    const id = context.ids.ulid('sinch event', context.clock.now());
    const event: ConversationEvent = {
      direction: 'TO_CONTACT',
      channel_identity: { channel: conversation.active_channel ?? '', identity: '', app_id: '' },
      processing_mode: 'CONVERSATION',
      ...body,
      id,
      conversation_id: conversation.id,
      ...(conversation.contact_id === undefined ? {} : { contact_id: conversation.contact_id }),
    };
    events(context).put(id, { id, app_id: app.id, kept: true, event, metadata: '' });
    return { event_id: id, accepted_time: context.clock.iso() };
  }),
};
