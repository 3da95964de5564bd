import type { Conversation, ConversationPage } from '@linktor/conversations';
import type { FetchOptions, FetchResult, ListThreadsOptions, ListThreadsResult, Message, ThreadSummary } from 'chat';
import { isMissing, type Subject } from '../shared/errors.ts';
import { OffsetHistory } from '../shared/offset-history.ts';
import type { LinktorClients } from './clients.ts';
import { encodeThreadId } from './thread-id.ts';
import type { LinktorRawMessage } from './types.ts';

const PAGE_SIZE = 100;
const CONVERSATIONS = 50;

type Call = <T>(subject: Subject, call: (linktor: LinktorClients) => T | PromiseLike<T>) => Promise<T>;

/** What Linktor keeps of conversations. */
export class Reading {
  readonly #call: Call;
  readonly #parse: (raw: LinktorRawMessage) => Message<LinktorRawMessage>;
  readonly #found: (conversation: Conversation) => void;
  readonly #history: OffsetHistory<LinktorRawMessage>;

  constructor(
    call: Call,
    parse: (raw: LinktorRawMessage) => Message<LinktorRawMessage>,
    found: (conversation: Conversation) => void,
  ) {
    this.#call = call;
    this.#parse = parse;
    this.#found = found;
    this.#history = new OffsetHistory({
      pageSize: PAGE_SIZE,
      idOf: ({ id }) => id,
      timeOf: ({ createdAt }) => createdAt,
      parse,
    });
  }

  messages(conversationId: string, options: FetchOptions = {}): Promise<FetchResult<LinktorRawMessage>> {
    return this.#history.page(async (offset, limit) => {
      const { data, pagination } = await this.#call(
        { action: 'list messages', type: 'conversation', id: conversationId },
        ({ conversations }) => conversations.listMessages(conversationId, { limit, offset }),
      );
      return { items: data, more: pagination.hasMore, total: pagination.total };
    }, options);
  }

  async message(conversationId: string, messageId: string): Promise<Message<LinktorRawMessage> | null> {
    try {
      const raw = await this.#call({ action: 'get a message', type: 'message', id: messageId }, ({ conversations }) =>
        conversations.getMessage(conversationId, messageId),
      );
      return raw.conversationId === conversationId ? this.#parse(raw) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** The conversations of a channel that have messages, the latest first. */
  async threads(
    channelId: string,
    { cursor, limit = CONVERSATIONS }: ListThreadsOptions = {},
  ): Promise<ListThreadsResult<LinktorRawMessage>> {
    const threads: ThreadSummary<LinktorRawMessage>[] = [];
    const size = Math.min(limit, CONVERSATIONS);
    let next: string | undefined = cursor ?? '0';
    do {
      const offset: number = Number(next);
      const { data, pagination }: ConversationPage = await this.#call(
        { action: 'list conversations' },
        ({ conversations }) =>
          conversations.list({ channelId, sortBy: 'lastMessageAt', sortOrder: 'desc', limit: size, offset }),
      );
      for (const conversation of data) {
        this.#found(conversation);
        const { id, lastMessage, lastMessageAt } = conversation;
        if (!lastMessage) continue;
        threads.push({
          id: encodeThreadId({ conversationId: id }),
          rootMessage: this.#parse(lastMessage),
          ...(lastMessageAt ? { lastReplyAt: new Date(lastMessageAt) } : {}),
        });
      }
      next = pagination.hasMore && data.length > 0 ? String(offset + data.length) : undefined;
    } while (threads.length === 0 && next !== undefined);
    return { threads, ...(next === undefined ? {} : { nextCursor: next }) };
  }
}
