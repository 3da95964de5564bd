import { type SendMessageRequest, sendMessage } from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { bare } from './address-book.ts';
import { keepsConversations, senderOn, theApp } from './apps.ts';
import { changeConversation, conversationFor } from './conversation-lookup.ts';
import { handOver } from './delivery.ts';
import { BY_APP } from './identities.ts';
import { mergePatch } from './mask.ts';
import { type AppRecord, type ConversationRecord, type MessageRecord, messages } from './records.ts';
import { invalid } from './refusals.ts';
import { type Routes, routesTo } from './routes.ts';

/** Characters that the metadata of a conversation may have as JSON. */
const METADATA_LIMIT = 2048;

/** Whether an app keeps what it moves in dispatch mode: by default it does not. */
export const keepsDispatched = ({ dispatch_retention_policy }: AppRecord): boolean =>
  (dispatch_retention_policy?.ttl_days ?? 0) > 0;

/** The conversation the message goes into, with what the request says about it. */
function conversationOf(
  world: World,
  app: AppRecord,
  { addresses: [address], contact }: Routes,
  body: SendMessageRequest,
): ConversationRecord | undefined {
  if (contact === undefined) return undefined;
  const conversation = conversationFor(world, app, contact.id, address);
  const { conversation_metadata: metadata, conversation_metadata_update_strategy: strategy, correlation_id } = body;
  const merged = strategy === 'MERGE_PATCH' ? mergePatch(conversation.metadata_json ?? {}, metadata) : metadata;
  return changeConversation(world, conversation, {
    ...(metadata === undefined ? {} : { metadata_json: merged as Record<string, unknown> }),
    ...(correlation_id === undefined ? {} : { correlation_id }),
  });
}

export const sendHandlers: Handlers = {
  ...on(sendMessage, ({ body }, context) => {
    const app = theApp(context, body.app_id);
    if (JSON.stringify(body.conversation_metadata ?? {}).length > METADATA_LIMIT) {
      throw invalid('conversation_metadata', `has more than ${METADATA_LIMIT} characters`);
    }
    const conversational = keepsConversations(app) && body.processing_strategy !== 'DISPATCH_ONLY';
    const routes = routesTo(context, app, body.recipient, { priority: body.channel_priority_order, conversational });
    const conversation = conversationOf(context, app, routes, body);
    const record = recordOf(context, app, routes, body, conversation);
    messages(context).put(record.id, record);
    handOver(context, record);
    return { message_id: record.id, accepted_time: context.clock.iso() };
  }),
};

function recordOf(
  world: World,
  app: AppRecord,
  { addresses: [address, ...others], contact }: Routes,
  body: SendMessageRequest,
  conversation: ConversationRecord | undefined,
): MessageRecord {
  const id = world.ids.ulid('sinch message', world.clock.now());
  const given = body.recipient.identified_by?.channel_identities[0] ?? contact?.channel_identities?.[0];
  const at = address ?? given;
  const conversational = conversation !== undefined;
  return {
    id,
    app_id: app.id,
    address: bare(at?.identity ?? ''),
    conversation_id: conversation?.id ?? '',
    source: conversational ? 'CONVERSATION_SOURCE' : keepsDispatched(app) ? 'DISPATCH_SOURCE' : null,
    status: 'QUEUED',
    message: {
      id,
      direction: 'TO_CONTACT',
      app_message: body.message,
      ...(at === undefined ? {} : { channel_identity: { ...at, app_id: BY_APP.includes(at.channel) ? app.id : '' } }),
      conversation_id: conversation?.id ?? '',
      contact_id: conversational ? (contact?.id ?? '') : '',
      metadata: body.message_metadata ?? '',
      accept_time: world.clock.iso(),
      injected: false,
      sender_id: at === undefined ? '' : senderOn(app, at.channel),
      processing_mode: conversational ? 'CONVERSATION' : 'DISPATCH',
    },
    ...(body.callback_url === undefined ? {} : { callback_url: body.callback_url }),
    correlation_id: conversational ? (body.correlation_id ?? '') : '',
    content_type: body.message_content_type ?? 'CONTENT_UNKNOWN',
    // Without an address that the app can reach there is nothing to try.
    reachable: address !== undefined,
    others,
  };
}
