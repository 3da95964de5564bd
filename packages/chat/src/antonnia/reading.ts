import type { Antonnia, Session } from '@linktor/conversations/antonnia';
import type { FetchOptions, FetchResult, ListThreadsOptions, ListThreadsResult, Message, ThreadSummary } from 'chat';
import { isMissing, type Subject } from '../shared/errors.ts';
import { OffsetHistory } from '../shared/offset-history.ts';
import { isShown } from './parse.ts';
import { encodeThreadId } from './thread-id.ts';
import type { AntonniaRawMessage } from './types.ts';

const PAGE_SIZE = 100;
/** Each session costs a call for its last message. */
const SESSIONS = 10;

type Call = <T>(subject: Subject, call: (antonnia: Antonnia) => T | PromiseLike<T>) => Promise<T>;

/** What Antonnia keeps of sessions. */
export class Reading {
  readonly #call: Call;
  readonly #parse: (raw: AntonniaRawMessage) => Message<AntonniaRawMessage>;
  readonly #found: (session: Session) => void;
  readonly #history: OffsetHistory<AntonniaRawMessage>;

  constructor(
    call: Call,
    parse: (raw: AntonniaRawMessage) => Message<AntonniaRawMessage>,
    found: (session: Session) => void,
  ) {
    this.#call = call;
    this.#parse = parse;
    this.#found = found;
    this.#history = new OffsetHistory<AntonniaRawMessage>({
      pageSize: PAGE_SIZE,
      idOf: ({ id }) => id,
      timeOf: ({ created_at }) => created_at,
      parse: (raw) => ('config' in raw || isShown(raw) ? parse(raw) : undefined),
    });
  }

  messages(sessionId: string, options: FetchOptions = {}): Promise<FetchResult<AntonniaRawMessage>> {
    return this.#history.page(async (offset, limit) => {
      const { data } = await this.#call({ action: 'search messages', type: 'session', id: sessionId }, ({ sessions }) =>
        sessions.messages.search(sessionId, { limit, offset }),
      );
      // The answer is a bare list: one that is full may go on.
      return { items: data, more: data.length >= limit };
    }, options);
  }

  async message(sessionId: string, messageId: string): Promise<Message<AntonniaRawMessage> | null> {
    try {
      const raw = await this.#call({ action: 'get a message', type: 'message', id: messageId }, ({ sessions }) =>
        sessions.messages.get(sessionId, messageId),
      );
      return raw && raw.session_id === sessionId ? this.#parse(raw) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** The sessions of a contact that have messages. */
  async threads(
    contactId: string,
    { cursor, limit = SESSIONS }: ListThreadsOptions = {},
  ): Promise<ListThreadsResult<AntonniaRawMessage>> {
    const threads: ThreadSummary<AntonniaRawMessage>[] = [];
    let offset = Number(cursor ?? 0);
    let more = true;
    do {
      const { data } = await this.#call({ action: 'search sessions' }, ({ sessions }) =>
        sessions.search({ contact_id: contactId, limit, offset }),
      );
      for (const session of data) {
        this.#found(session);
        const { messages } = await this.messages(session.id, { limit: 1 });
        const [rootMessage] = messages;
        if (!rootMessage) continue;
        const id = encodeThreadId({ sessionId: session.id });
        threads.push({ id, rootMessage, lastReplyAt: rootMessage.metadata.dateSent });
      }
      offset += data.length;
      more = data.length >= limit;
    } while (threads.length === 0 && more);
    return { threads, ...(more ? { nextCursor: String(offset) } : {}) };
  }
}
