import {
  createConversation,
  deleteConversation,
  getConversation,
  listConversations,
  listRecentConversations,
  stopActiveConversation,
  updateConversation,
} from '@linktor/core-gen/sinch';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { flag, number, on, text } from '../typed.ts';
import { keepsConversations, theApp } from './apps.ts';
import { theContact } from './contacts.ts';
import {
  activeConversation,
  changeConversation,
  deleteConversationOf,
  startConversation,
  tellConversation,
  theConversation,
} from './conversation-lookup.ts';
import { masked, mergePatch } from './mask.ts';
import { search } from './message-search.ts';
import { paged } from './paging.ts';
import { type ConversationRecord, conversations } from './records.ts';
import { conflict, invalid, notNow } from './refusals.ts';

/** What a conversation goes back to when a field of it is cleared. */
const DEFAULTS = { metadata: '', metadata_json: {}, correlation_id: '' } satisfies Partial<ConversationRecord>;

/** Between an app and a contact goes on one conversation at a time. */
function refuseSecond(world: World, { id, app_id = '', contact_id = '' }: Partial<ConversationRecord>): void {
  const active = activeConversation(world, app_id, contact_id);
  if (active !== undefined && active.id !== id) throw conflict(`Conversation ${active.id} of these two is active.`);
}

function listed(context: Context): ConversationRecord[] {
  const app_id = text(context, 'app_id');
  const contact_id = text(context, 'contact_id');
  const active = flag(context, 'only_active');
  const channel = text(context, 'active_channel');
  if (app_id === undefined && contact_id === undefined)
    throw invalid('app_id', 'is missing: give app_id or contact_id');
  return conversations(context)
    .list()
    .filter(
      (each) =>
        (app_id === undefined || each.app_id === app_id) &&
        (contact_id === undefined || each.contact_id === contact_id) &&
        (active === undefined || each.active === active) &&
        (channel === undefined || each.active_channel === channel),
    );
}

/** The conversations of an app with their last messages, by the time of these. Those without any come last. */
function recent(context: Context): { id: string; conversation: ConversationRecord; last_message?: object }[] {
  const app = theApp(context, text(context, 'app_id') ?? '');
  const order = text(context, 'order') === 'ASC' ? 1 : -1;
  return conversations(context)
    .by('app_id', app.id)
    .filter(({ active }) => flag(context, 'only_active') !== true || active === true)
    .map((conversation) => {
      const [last] = search(context, { source: 'CONVERSATION_SOURCE', conversation_id: conversation.id });
      const time = Date.parse(last?.message.accept_time ?? '1970-01-01T00:00:00Z');
      return { id: conversation.id, conversation, time, ...(last === undefined ? {} : { last_message: last.message }) };
    })
    .sort((a, b) => order * (a.time - b.time))
    .map(({ time: _, ...each }) => each);
}

export const conversationHandlers: Handlers = {
  // An id that the caller sends is ignored.
  ...on(createConversation, ({ body: { id: _, ...body } }, context) => {
    const app = theApp(context, body.app_id);
    if (!keepsConversations(app)) throw notNow(`App ${app.id} is in dispatch mode, which has no conversations.`);
    theContact(context, body.contact_id);
    if (body.active !== false) refuseSecond(context, body);
    return startConversation(context, body);
  }),

  ...on(listConversations, (_given, context) => {
    const found = listed(context);
    const { items, next_page_token } = paged(context, found);
    return { conversations: items, next_page_token, total_size: found.length };
  }),

  ...on(listRecentConversations, (_given, context) => {
    const found = recent(context);
    // As on the platform: who does not say how many gets none.
    const { items, next_page_token } = paged(context, found, { size: number(context, 'page_size') ?? 0 });
    return { conversations: items.map(({ id: _, ...each }) => each), next_page_token, total_size: found.length };
  }),

  ...on(getConversation, ({ path }, context) => theConversation(context, path.conversation_id)),

  ...on(updateConversation, ({ path, body }, context) => {
    const kept = theConversation(context, path.conversation_id);
    const fixed = ['id', 'app_id', 'contact_id', 'last_received'];
    const changed = masked(context, { kept, body, fixed, defaults: { ...DEFAULTS, active: kept.active ?? false } });
    if (text(context, 'metadata_update_strategy') === 'MERGE_PATCH' && body.metadata_json) {
      changed.metadata_json = mergePatch(kept.metadata_json, body.metadata_json) as Record<string, unknown>;
    }
    if (changed.active && !kept.active) refuseSecond(context, changed);
    conversations(context).put(changed.id, changed);
    if (kept.active && !changed.active) tellConversation(context, 'stop', changed);
    return changed;
  }),

  ...on(deleteConversation, ({ path }, context) => {
    deleteConversationOf(context, theConversation(context, path.conversation_id));
    return {};
  }),

  ...on(stopActiveConversation, ({ path }, context) => {
    const conversation = theConversation(context, path.conversation_id);
    if (conversation.active) {
      tellConversation(context, 'stop', changeConversation(context, conversation, { active: false }));
    }
    return {};
  }),
};
