import { isLinktorError, NotFoundError } from '@linktor/core';
import type { UpdateConversationInput } from '@linktor/core-gen/linktor';
import {
  assignConversation,
  createConversation,
  getConversation,
  getMessage,
  listConversations,
  listMessages,
  type Conversation as Row,
  reopenConversation,
  resolveConversation,
  sendMessage,
  updateConversation,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { refuse, refuseValue, uuid } from '../errors.ts';
import { totalOf, windowOf, windowOverHead } from '../lists.ts';
import { channelTypes } from '../shapes/channel-types.ts';
import { conversation, conversations } from '../shapes/conversation.ts';
import { message } from '../shapes/message.ts';
import { outgoingMessage } from '../shapes/outgoing-message.ts';
import type { Table } from '../table.ts';

const NO_TAGS = 'it stores no tags of conversations';
const NO_SNOOZE = 'it has no snoozed conversations';
const NOT_STORED = 'it has no place for it.';

interface ById {
  path: { id: string };
}

const get = (call: Call, { path }: ById): Promise<Row> => call.object(getConversation, { path });

const assign = (call: Call, { path }: ById, user: unknown, parameter: string): Promise<Row> =>
  call.object(assignConversation, { path, body: { user_id: uuid(user, parameter) } });

/** The server refuses what is already so; to the SDK that is as good. */
const resolve = async (call: Call, { path }: ById): Promise<Row> => {
  try {
    return await call.object(resolveConversation, { path });
  } catch (error) {
    if (isLinktorError(error) && error.status === 400 && /already/.test(error.message)) return get(call, { path });
    throw error;
  }
};

/** Opens one that is resolved or closed; the server refuses the others: a pending one is opened by its status. */
const reopen = async (call: Call, { path }: ById): Promise<Row> => {
  try {
    return await call.object(reopenConversation, { path });
  } catch (error) {
    if (!isLinktorError(error) || error.status !== 400 || !/already/.test(error.message)) throw error;
    return call.object(updateConversation, { path, body: { status: 'open' } });
  }
};

/** What changes, in this order: what is refused is refused first, then who answers it, then the rest. */
const update = async (call: Call, { path }: ById, input: UpdateConversationInput): Promise<Row> => {
  const { status, assignedTo, priority } = input;
  refuse(input, ['tags', 'metadata'], NOT_STORED);
  refuseValue(assignedTo === null, 'assignedTo', 'cannot be null: this server takes no conversation from its agent');
  refuseValue(status === 'snoozed', 'status', `cannot be "snoozed": of this server's, ${NO_SNOOZE}`);
  if (assignedTo != null) uuid(assignedTo, 'assignedTo');
  let row: Row | undefined;
  if (assignedTo != null) row = await assign(call, { path }, assignedTo, 'assignedTo');
  // Only its own route notes when a conversation was resolved.
  const resolves = status === 'resolved';
  if (priority !== undefined || (status !== undefined && !resolves)) {
    const body = { ...(priority !== undefined && { priority }), ...(status !== undefined && !resolves && { status }) };
    row = await call.object(updateConversation, { path, body: body as { status?: 'open' } });
  }
  if (resolves) row = await resolve(call, { path });
  return row ?? get(call, { path });
};

export const entries: Table<
  | 'listConversations'
  | 'createConversation'
  | 'getConversationCounts'
  | 'getConversation'
  | 'deleteConversation'
  | 'updateConversation'
  | 'assignConversation'
  | 'unassignConversation'
  | 'snoozeConversation'
  | 'resolveConversation'
  | 'reopenConversation'
  | 'addConversationTags'
  | 'removeConversationTags'
  | 'removeConversationTagsByPost'
  | 'listConversationMessages'
  | 'sendConversationMessage'
  | 'getConversationMessage'
  | 'markConversationRead'
  | 'listConversationParticipants'
  | 'closeConversation'
  | 'transferConversation'
> = {
  /**
   * @partial Only the 20 changed last can be had, and of the filters only `status`: a list that goes beyond them throws
   * `PaginationError`, all other filters and sort orders are refused. No `contact`, `lastMessage`, `tags`, `metadata`.
   */
  async listConversations(call, { query = {} }) {
    const others = ['channelId', 'channelType', 'assignedTo', 'contactId', 'tags', 'search'];
    refuse(query, others, 'its list knows no filter but status.');
    const { status, sortBy = 'updatedAt', sortOrder = 'desc' } = query;
    refuseValue(
      sortBy !== 'updatedAt' || sortOrder !== 'desc',
      'sortBy',
      'can only be "updatedAt", descending, on this server',
    );
    refuseValue(status === 'snoozed', 'status', `cannot be "snoozed": ${NO_SNOOZE}`);
    const window = windowOf(query);
    const { data, meta } = await call.send(listConversations, {
      query: status === undefined ? {} : { status: status as 'open' },
    });
    const rows = data ?? [];
    // With a status the total is that of all conversations: as a bound it still tells when nothing is missing.
    const all = totalOf(call, listConversations, { meta });
    const total = status === undefined || all <= rows.length ? all : undefined;
    const page = windowOverHead(rows, window, { most: 20, total, of: 'conversations changed last' });
    return { ...page, data: await conversations(call, page.data) };
  },

  /** @partial `metadata` is refused. Where the contact has an open or pending one on the channel, that one is given. */
  async createConversation(call, { body }) {
    refuse(body, ['metadata'], NOT_STORED);
    const channel_id = uuid(body.channelId, 'channelId');
    const contact_id = uuid(body.contactId, 'contactId');
    await channelTypes(call, [channel_id]);
    return conversation(call, await call.object(createConversation, { body: { channel_id, contact_id } }));
  },

  getConversationCounts: 'it gives no totals by status',

  /** @partial No `contact`, `lastMessage`, `tags`, `metadata`, `assignedAt`: the server has none of them. */
  getConversation: async (call, input) => conversation(call, await get(call, input)),

  deleteConversation: 'it deletes no conversations',

  /** @partial `tags`, `metadata`, `assignedTo: null` and `status: "snoozed"` are refused. One call for each kind of change. */
  updateConversation: async (call, input) => conversation(call, await update(call, input, input.body)),

  /** @full */
  assignConversation: async (call, input) =>
    conversation(call, await assign(call, input, input.body.agentId, 'agentId')),

  unassignConversation: 'it takes no conversation from its agent',
  snoozeConversation: NO_SNOOZE,

  /** @full */
  resolveConversation: async (call, input) => conversation(call, await resolve(call, input)),

  /** @full */
  reopenConversation: async (call, input) => conversation(call, await reopen(call, input)),

  addConversationTags: NO_TAGS,
  removeConversationTags: NO_TAGS,
  removeConversationTagsByPost: NO_TAGS,

  /**
   * @partial Only the 50 newest can be had, newest first: a list that goes beyond them throws `PaginationError`; `before` and
   * `after` are refused. Attachments are known to `getMessage` alone.
   */
  async listConversationMessages(call, { path, query = {} }) {
    refuse(query, ['before', 'after'], 'it gives the 50 newest, whatever is asked.');
    const window = windowOf(query, 50);
    const { data, meta } = await call.send(listMessages, { path });
    // It lists nothing of a conversation that is not there, too.
    const total = totalOf(call, listMessages, { meta });
    if (total === 0) await get(call, { path });
    const of = 'newest messages of a conversation';
    const page = windowOverHead(data ?? [], window, { most: 50, total, of });
    return { ...page, data: await Promise.all(page.data.map(message)) };
  },

  /**
   * @partial One kind of content each; of buttons up to three, of type `reply`, below a text. Values of `metadata` become
   * strings. Stays `pending`: no message leaves this server by itself.
   */
  sendConversationMessage: async (call, { path, body }) =>
    message(await call.object(sendMessage, { path, body: await outgoingMessage(body) })),

  /** @full */
  async getConversationMessage(call, { path: { id, messageId } }) {
    const row = await call.object(getMessage, { path: { id: messageId } });
    // The route knows nothing of conversations: a message of another one is not to be found here.
    if (row.conversation_id === id) return message(row);
    throw new NotFoundError('the conversation has no such message', {
      code: 'MESSAGE_NOT_FOUND',
      ...{ status: 404, method: 'GET', path: getMessage.path, requestId: call.last?.requestId },
    });
  },

  markConversationRead: 'it marks nothing as read',
  listConversationParticipants: 'it knows no participants',

  /** @partial `reason`, `resolution` and `notes` are refused. `closedAt` is the time of the change. */
  async closeConversation(call, { path, body }) {
    refuse(body, ['reason', 'resolution', 'notes'], NOT_STORED);
    const { status, updated_at } = await call.object(updateConversation, { path, body: { status: 'closed' } });
    return { data: { status, closedAt: updated_at } };
  },

  /** @partial `reason`, `summary` and `notifyContact` are refused. */
  async transferConversation(call, input) {
    refuse(input.body, ['reason', 'summary', 'notifyContact'], NOT_STORED);
    const row = await assign(call, input, input.body.toAssigneeId, 'toAssigneeId');
    return { data: { ...(await conversation(call, row)) } };
  },
};
