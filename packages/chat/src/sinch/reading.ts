import type { ListMessagesQuery, MessageSource, Sinch } from '@linktor/conversations/sinch';
import type { FetchOptions, FetchResult, ListThreadsOptions, ListThreadsResult, Message, ThreadSummary } from 'chat';
import { isMissing, type Subject } from '../shared/errors.ts';
import { history } from '../shared/history.ts';
import { encodeThreadId } from './thread-id.ts';
import type { SinchRawMessage } from './types.ts';

/** The largest page of messages that Sinch gives, and of conversations. */
const PAGE_SIZE = 1000;
const CONVERSATIONS = 50;

type Call = <T>(subject: Subject, call: (sinch: Sinch) => T | PromiseLike<T>) => Promise<T>;

/** What Sinch keeps of the messages of an app. */
export class Reading {
  readonly #appId: string;
  readonly #source: MessageSource;
  readonly #call: Call;
  readonly #parse: (raw: SinchRawMessage) => Message<SinchRawMessage>;

  constructor(
    appId: string,
    source: MessageSource = 'CONVERSATION_SOURCE',
    call: Call,
    parse: (raw: SinchRawMessage) => Message<SinchRawMessage>,
  ) {
    this.#appId = appId;
    this.#source = source;
    this.#call = call;
    this.#parse = parse;
  }

  messages(filter: ListMessagesQuery, options: FetchOptions = {}): Promise<FetchResult<SinchRawMessage>> {
    const query = { ...filter, app_id: this.#appId, messages_source: this.#source };
    return history<SinchRawMessage>(
      options,
      async (limit, cursor) => {
        const { body } = await this.#call({ action: 'list messages', type: 'thread' }, (sinch) =>
          sinch.messages.list({ ...query, page_size: limit, ...(cursor === undefined ? {} : { page_token: cursor }) }),
        );
        const { messages = [], next_page_token } = body;
        return { items: messages, next: next_page_token || undefined };
      },
      { pageSize: PAGE_SIZE, parse: (raw) => (hasSender(raw) ? this.#parse(raw) : undefined) },
    );
  }

  async message(threadId: string, messageId: string): Promise<Message<SinchRawMessage> | null> {
    try {
      const raw = await this.#call({ action: 'get a message', type: 'message', id: messageId }, (sinch) =>
        sinch.messages.get(messageId, { messages_source: this.#source }),
      );
      // An id of another thread is no message of this one.
      return hasSender(raw) && threadIdOf(raw) === threadId ? this.#parse(raw) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async threads(
    channel: string,
    { cursor, limit = CONVERSATIONS }: ListThreadsOptions = {},
  ): Promise<ListThreadsResult<SinchRawMessage>> {
    const threads: ThreadSummary<SinchRawMessage>[] = [];
    let next = cursor;
    // A page can hold conversations of other channels alone, and a reader stops at an empty one.
    do {
      const { body } = await this.#call({ action: 'list conversations' }, (sinch) =>
        sinch.conversations.listRecent({
          ...{ app_id: this.#appId, page_size: Math.min(limit, CONVERSATIONS) },
          ...(next === undefined ? {} : { page_token: next }),
        }),
      );
      for (const { last_message: raw } of body.conversations ?? []) {
        if (!raw || !hasSender(raw) || raw.channel_identity?.channel !== channel) continue;
        const rootMessage = this.#parse(raw);
        threads.push({ id: rootMessage.threadId, rootMessage, lastReplyAt: rootMessage.metadata.dateSent });
      }
      next = body.next_page_token || undefined;
    } while (threads.length === 0 && next !== undefined);
    return { threads, ...(next === undefined ? {} : { nextCursor: next }) };
  }
}

const hasSender = ({ channel_identity: who }: SinchRawMessage): boolean => Boolean(who?.channel && who.identity);

const threadIdOf = ({ channel_identity: who }: SinchRawMessage): string =>
  encodeThreadId({ channel: String(who?.channel), identity: String(who?.identity) });
