import {
  type ApiPromise,
  byOffset,
  type PagePromise,
  paginate,
  type RequestOptions,
  type Transport,
} from '@linktor/core';
import {
  type AllMessagesSearchRequest,
  createMessage,
  getMessage,
  type Message,
  type MessagesCreateRequest,
  type MessagesSearchRequest,
  type MessagesUpdateRequest,
  searchAllMessages,
  searchMessages,
  updateMessage,
} from '@linktor/core-gen/antonnia';
import { requireFields, requireText } from '../arguments.ts';
import { rejecting } from '../rejecting.ts';
import { PAGE_SIZE, withLimit } from './search.ts';

/** The messages of a session. */
export class SessionMessages {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds a message to the session. It does not make the agent answer: call `sessions.reply` for that.
   * @param data `content` is one of text, image, audio, file, function_call, function_result and thought, by its `type`.
   * API: `POST /sessions/{session_id}/messages`
   */
  create(sessionId: string, data: MessagesCreateRequest, options?: RequestOptions): ApiPromise<Message> {
    return rejecting(
      () => requireText(data?.content?.type, 'content.type'),
      () => this.#transport.request(createMessage, { path: { session_id: sessionId }, body: data }, options),
    );
  }

  /**
   * Gets one message; nothing (`null`, or `undefined` when the API answers with an empty body) when there is none.
   * API: `GET /sessions/{session_id}/messages/{message_id}`
   */
  get(sessionId: string, messageId: string, options?: RequestOptions): ApiPromise<Message | null | undefined> {
    const path = { session_id: sessionId, message_id: messageId };
    return this.#transport.request(getMessage, { path }, options);
  }

  /** Changes the fields given, such as the delivery status. API: `PATCH /sessions/{session_id}/messages/{message_id}` */
  update(
    sessionId: string,
    messageId: string,
    data: MessagesUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<Message> {
    const path = { session_id: sessionId, message_id: messageId };
    return rejecting(
      () => requireFields(data, 'data'),
      () => this.#transport.request(updateMessage, { path, body: data }, options),
    );
  }

  /**
   * Finds messages of one session: await it for one page, iterate it for all of them.
   * @param query `limit` is the page size, default 100.
   * API: `POST /sessions/{session_id}/messages/search`
   */
  search(
    sessionId: string,
    query: Omit<MessagesSearchRequest, 'session_id'> = {},
    options?: RequestOptions,
  ): PagePromise<Message, Message[]> {
    const body = withLimit<MessagesSearchRequest>({ ...query, session_id: sessionId });
    const input = { path: { session_id: sessionId }, body };
    return paginate(this.#transport, searchMessages, input, byOffset<Message>(PAGE_SIZE), options);
  }

  /**
   * Finds messages of all sessions. The vendor's client has this path, but its server's model asks for a session: expect
   * that it may answer 422.
   * API: `POST /messages/search`
   */
  searchAll(query: AllMessagesSearchRequest = {}, options?: RequestOptions): PagePromise<Message, Message[]> {
    const input = { body: withLimit(query) };
    return paginate(this.#transport, searchAllMessages, input, byOffset<Message>(PAGE_SIZE), options);
  }
}
