import {
  type ConversationMessage,
  deleteMessage,
  type FetchLastMessageRequest,
  getMessage,
  listLastMessagesByChannelIdentity,
  listMessages,
  updateMessageMetadata,
} from '@linktor/core-gen/sinch';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { flag, on, text } from '../typed.ts';
import { bare } from './address-book.ts';

import { isKept, newestFirst, search, type Wanted } from './message-search.ts';
import { paged } from './paging.ts';
import { type MessageRecord, messages } from './records.ts';
import { invalid, notFound } from './refusals.ts';

const sourceOf = (context: Context): string => text(context, 'messages_source') ?? 'CONVERSATION_SOURCE';

function theMessage(context: Context, id: string): MessageRecord {
  const record = messages(context).get(id);
  if (record === undefined || record.source !== sourceOf(context) || !isKept(context, record)) {
    throw notFound('Message', id);
  }
  return record;
}

/** As the API shows it: with its metadata or without. */
function view({ message }: MessageRecord, kind: string | null | undefined): ConversationMessage {
  if (kind !== 'WITHOUT_METADATA') return message;
  const { metadata: _, ...rest } = message;
  return rest;
}

/** The newest message of each address or contact that is asked for. `null` is as good as left out. */
function newestOfEach(world: World, body: FetchLastMessageRequest): MessageRecord[] {
  const { channel_identities, contact_ids } = body;
  const source = body.messages_source ?? 'CONVERSATION_SOURCE';
  if (contact_ids && source === 'DISPATCH_SOURCE') throw invalid('contact_ids', 'goes with CONVERSATION_SOURCE only');
  const each = channel_identities
    ? [...new Set(channel_identities.map(bare))].map((address) => ({ address }))
    : [...new Set(contact_ids ?? [])].map((contact_id) => ({ contact_id }));
  if (each.length === 0) throw invalid('channel_identities', 'is missing: give channel_identities or contact_ids');
  const shared: Wanted = {
    source,
    app_id: body.app_id ?? undefined,
    channel: body.channel ?? undefined,
    direction: body.direction ?? undefined,
    start: body.start_time ?? undefined,
    end: body.end_time ?? undefined,
  };
  return newestFirst(each.flatMap((who) => search(world, { ...shared, ...who }).slice(0, 1)));
}

export const messageHandlers: Handlers = {
  ...on(listMessages, (_given, context) => {
    const received = flag(context, 'only_recipient_originated') === true;
    const source = sourceOf(context);
    if (received && source !== 'DISPATCH_SOURCE') {
      throw invalid('only_recipient_originated', 'goes with DISPATCH_SOURCE only');
    }
    const address = text(context, 'channel_identity');
    const found = search(context, {
      source,
      conversation_id: text(context, 'conversation_id'),
      contact_id: text(context, 'contact_id'),
      app_id: text(context, 'app_id'),
      channel: text(context, 'channel'),
      direction: received ? 'TO_APP' : text(context, 'direction'),
      address: address === undefined ? undefined : bare(address),
      start: text(context, 'start_time'),
      end: text(context, 'end_time'),
    });
    const { items, next_page_token } = paged(context, found);
    return { messages: items.map((each) => view(each, text(context, 'view'))), next_page_token };
  }),

  ...on(getMessage, ({ path }, context) => theMessage(context, path.message_id).message),

  ...on(deleteMessage, ({ path }, context) => {
    messages(context).delete(theMessage(context, path.message_id).id);
    return {};
  }),

  ...on(updateMessageMetadata, ({ path, body }, context) => {
    if (sourceOf(context) === 'DISPATCH_SOURCE') throw invalid('messages_source', 'must be CONVERSATION_SOURCE here');
    const record = theMessage(context, path.message_id);
    const message = { ...record.message, metadata: body.metadata };
    messages(context).put(record.id, { ...record, message });
    return message;
  }),

  ...on(listLastMessagesByChannelIdentity, ({ body }, context) => {
    const found = newestOfEach(context, body);
    const { items, next_page_token } = paged(context, found, { size: body.page_size, token: body.page_token });
    return { messages: items.map((each) => view(each, body.view)), next_page_token };
  }),
};
