import type {
  AssignConversationInput,
  Conversation,
  CreateConversationInput,
  SnoozeConversationInput,
  TagsInput,
  UpdateConversationInput,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, Reply, Tasks, World } from '../../engine/context.ts';
import { matching, mentions } from '../../engine/generic/matching.ts';
import { linktorPage } from '../../engine/generic/page.ts';
import { one } from '../../engine/paging.ts';
import { shownContact } from './contacts.ts';
import { type KeptConversation, kept, must, present, TENANT_ID } from './documents.ts';
import { tellConversation } from './events.ts';

/** As the API shows it: with its contact and its last message. */
function shown(world: World, { lastMessageId, wakeUp: _, ...conversation }: KeptConversation): Conversation {
  const contact = kept(world, 'contacts').get(conversation.contactId);
  const lastMessage = kept(world, 'messages').get(lastMessageId ?? '');
  return { ...conversation, ...present({ contact: contact && shownContact(world, contact), lastMessage }) };
}

const conversationOf = (context: Context): KeptConversation => must(context, 'conversations', context.params['id']);

/** Opens one and tells of it. */
export function openConversation(
  world: World,
  channel: { id: string; type: string },
  contactId: string,
  metadata?: Record<string, unknown>,
): KeptConversation {
  const id = world.ids.next('conv_');
  const now = world.clock.iso();
  const conversation: KeptConversation = {
    ...{ id, tenantId: TENANT_ID, channelId: channel.id, channelType: channel.type, contactId },
    ...{ status: 'open', unreadCount: 0, ...present({ metadata }), createdAt: now, updatedAt: now },
  };
  kept(world, 'conversations').put(id, conversation);
  tellConversation(world, 'conversation.created', conversation);
  return conversation;
}

const EVENTS: Readonly<Record<string, 'conversation.resolved' | 'conversation.closed'>> = {
  resolved: 'conversation.resolved',
  closed: 'conversation.closed',
};

/** Moves a conversation to another state and tells of it; nothing where it is there already. */
export function moveTo(
  world: World,
  before: KeptConversation,
  status: string,
  more: Partial<KeptConversation> = {},
): KeptConversation {
  if (before.wakeUp !== undefined) world.forget(before.wakeUp);
  const { wakeUp: _, ...awake } = before;
  if (before.status === status && Object.keys(more).length === 0)
    return kept(world, 'conversations').put(before.id, awake);
  const now = kept(world, 'conversations').put(before.id, { ...awake, ...more, status, updatedAt: world.clock.iso() });
  const again = status === 'open' && (before.status === 'resolved' || before.status === 'closed');
  if (before.status !== status)
    tellConversation(world, again ? 'conversation.reopened' : (EVENTS[status] ?? 'conversation.updated'), now, before);
  return now;
}

/** Gives a conversation to somebody, or to nobody. */
function assign(context: Context, before: KeptConversation, agentId: string | undefined): KeptConversation {
  if (before.assignedTo === agentId) return before;
  const { assignedTo: _, assignedAt: __, ...rest } = before;
  const now = context.clock.iso();
  const to = agentId === undefined ? {} : { assignedTo: agentId, assignedAt: now };
  const after = kept(context, 'conversations').put(before.id, { ...rest, ...to, updatedAt: now });
  tellConversation(context, agentId === undefined ? 'conversation.updated' : 'conversation.assigned', after, before);
  return after;
}

function change(context: Context, before: KeptConversation, changes: Partial<KeptConversation>): KeptConversation {
  const after = { ...before, ...changes, updatedAt: context.clock.iso() };
  kept(context, 'conversations').put(before.id, after);
  tellConversation(context, 'conversation.updated', after, before);
  return after;
}

function snooze(context: Context, before: KeptConversation, until: string | undefined): KeptConversation {
  const at = until === undefined ? undefined : Date.parse(until);
  if (Number.isNaN(at))
    throw new Refusal(400, 'until is not a date and time.', { fields: { until: 'is not a date and time' } });
  const snoozed = moveTo(context, before, 'snoozed');
  if (at === undefined) return snoozed;
  const wakeUp = context.later(
    'linktor',
    'conversation.wake',
    { id: before.id },
    Math.max(0, at - context.clock.now()),
  );
  return kept(context, 'conversations').put(before.id, { ...snoozed, wakeUp });
}

function tagged(context: Context, tags: readonly string[]): Reply {
  return { body: shown(context, change(context, conversationOf(context), { tags: [...tags] })) };
}

const withoutTags = (context: Context): Reply => {
  const gone = new Set((context.body as TagsInput).tags);
  return tagged(
    context,
    (conversationOf(context).tags ?? []).filter((tag) => !gone.has(tag)),
  );
};

const moving =
  (status: string) =>
  (context: Context): Reply => ({ body: shown(context, moveTo(context, conversationOf(context), status)) });

export const conversations: Handlers = {
  /** Those with the latest message first, unless it is said otherwise. */
  listConversations(context) {
    const { search, ...query } = context.query;
    const words = one(search);
    const sorted = { sortBy: 'lastMessageAt', ...query };
    const found = matching(kept(context, 'conversations').list().reverse(), sorted);
    const all = words === undefined ? found : found.filter((each) => isAbout(context, each, words));
    const { data, pagination } = linktorPage(all, ({ id }) => id, query);
    return { body: { data: data.map((each) => shown(context, each)), pagination } };
  },

  createConversation(context) {
    const { channelId, contactId, metadata } = context.body as CreateConversationInput;
    const channel = must(context, 'channels', channelId);
    must(context, 'contacts', contactId);
    const there = currentOf(context, channelId, contactId);
    if (there !== undefined && there.status !== 'resolved')
      throw new Refusal(409, `The conversation ${there.id} with this contact on this channel is ${there.status}.`);
    return { status: 201, body: shown(context, openConversation(context, channel, contactId, metadata)) };
  },

  getConversationCounts(context) {
    const counts: Record<string, number> = { open: 0, pending: 0, resolved: 0, snoozed: 0 };
    for (const { status } of kept(context, 'conversations').list()) counts[status] = (counts[status] ?? 0) + 1;
    return { body: counts };
  },

  getConversation: (context) => ({ body: shown(context, conversationOf(context)) }),

  updateConversation(context) {
    const { status, assignedTo, ...changes } = context.body as UpdateConversationInput;
    let now = conversationOf(context);
    if (assignedTo !== undefined) now = assign(context, now, assignedTo ?? undefined);
    if (Object.keys(changes).length > 0) now = change(context, now, present(changes));
    if (status !== undefined)
      now = status === 'snoozed' ? snooze(context, now, undefined) : moveTo(context, now, status);
    return { body: shown(context, now) };
  },

  deleteConversation(context) {
    const { id, wakeUp } = conversationOf(context);
    if (wakeUp !== undefined) context.forget(wakeUp);
    for (const message of kept(context, 'messages').by('conversationId', id))
      kept(context, 'messages').delete(message.id);
    kept(context, 'conversations').delete(id);
    return { status: 204 };
  },

  assignConversation: (context) => ({
    body: shown(context, assign(context, conversationOf(context), (context.body as AssignConversationInput).agentId)),
  }),

  unassignConversation: (context) => ({ body: shown(context, assign(context, conversationOf(context), undefined)) }),

  snoozeConversation(context) {
    const { until } = (context.body ?? {}) as SnoozeConversationInput;
    return { body: shown(context, snooze(context, conversationOf(context), until)) };
  },

  resolveConversation: moving('resolved'),
  reopenConversation: moving('open'),

  addConversationTags: (context) =>
    tagged(context, [...new Set([...(conversationOf(context).tags ?? []), ...(context.body as TagsInput).tags])]),

  removeConversationTags: withoutTags,
  removeConversationTagsByPost: withoutTags,

  listContactConversations(context) {
    const { id } = must(context, 'contacts', context.params['id']);
    const all = kept(context, 'conversations').by('contactId', id).reverse();
    const { data, pagination } = linktorPage(all, (each) => each.id, context.query);
    return { body: { data: data.map((each) => shown(context, each)), pagination } };
  },
};

/** The conversation in which a contact writes on a channel: the latest that is not closed. */
export function currentOf(world: World, channelId: string, contactId: string): KeptConversation | undefined {
  return kept(world, 'conversations')
    .by('contactId', contactId)
    .findLast((each) => each.channelId === channelId && each.status !== 'closed');
}

function isAbout(world: World, conversation: KeptConversation, words: string): boolean {
  const contact = kept(world, 'contacts').get(conversation.contactId);
  const message = kept(world, 'messages').get(conversation.lastMessageId ?? '');
  return (
    (contact !== undefined && mentions(contact, words)) || (message !== undefined && mentions(message.content, words))
  );
}

export const waking: Tasks = {
  'conversation.wake': ({ id }: { id: string }, world) => {
    const conversation = kept(world, 'conversations').get(id);
    if (conversation?.status === 'snoozed') moveTo(world, conversation, 'open');
  },
};
