import {
  type ApiPromise,
  byOffset,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireFields,
  type Transport,
  validated,
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
import { requireContent } from './content.ts';
import { PAGE_SIZE, withLimit } from './search.ts';

/** The messages of a session. */
export class SessionMessages {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Adds a message to the session. It does not make the agent answer: call `sessions.reply` for that. Not repeated after a
   * failure that leaves open whether it acted.
   *
   * API: `POST /sessions/{session_id}/messages`
   *
   * @param sessionId The session.
   * @param data Who says it (`role`), and `content`: by its `type` one of text, image, video, audio, file,
   * function_call, function_result and thought, or `opaqueContent(…)` of another kind. `run_id` is the orchestrator's run.
   * @param options Settings of this call alone.
   * @throws ValidationError when the role is another, or the content lacks a field its kind needs, before anything is sent.
   */
  create(sessionId: string, data: MessagesCreateRequest, options?: RequestOptions): ApiPromise<Message> {
    return validated(
      () => {
        requireContent(data?.content, 'content');
        if (data.role !== 'user' && data.role !== 'assistant') {
          throw invalidArgument('role', 'must be "user" or "assistant"');
        }
      },
      () => this.#transport.request(createMessage, { path: { session_id: sessionId }, body: data }, options),
    );
  }

  /**
   * Gets one message; nothing (`null`, or `undefined` when the API answers with an empty body) when there is none.
   *
   * API: `GET /sessions/{session_id}/messages/{message_id}`
   *
   * @param sessionId The session.
   * @param messageId The message.
   * @param options Settings of this call alone.
   */
  get(sessionId: string, messageId: string, options?: RequestOptions): ApiPromise<Message | null | undefined> {
    const path = { session_id: sessionId, message_id: messageId };
    return this.#transport.request(getMessage, { path }, options);
  }

  /**
   * Changes the fields given, such as the delivery status; the others stay.
   *
   * API: `PATCH /sessions/{session_id}/messages/{message_id}`
   *
   * @param sessionId The session.
   * @param messageId The message.
   * @param data The new values, at least one; `delivered_at` is an ISO 8601 date-time with its offset.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field, before anything is sent.
   */
  update(
    sessionId: string,
    messageId: string,
    data: MessagesUpdateRequest,
    options?: RequestOptions,
  ): ApiPromise<Message> {
    const path = { session_id: sessionId, message_id: messageId };
    return validated(
      () => requireFields(data, 'data'),
      () => this.#transport.request(updateMessage, { path, body: data }, options),
    );
  }

  /**
   * Finds messages of one session: await it for one page, iterate it for all of them.
   *
   * API: `POST /sessions/{session_id}/messages/search`
   *
   * @param sessionId The session.
   * @param query Filters; `limit` is the page size, default 100.
   * @param options Settings of this call alone.
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
   * Finds messages of all sessions: await it for one page, iterate it for all of them. The vendor's client has this path, but
   * its server's model asks for a session: expect that it may answer 422.
   *
   * API: `POST /messages/search`
   *
   * @param query Filters; `limit` is the page size, default 100.
   * @param options Settings of this call alone.
   */
  searchAll(query: AllMessagesSearchRequest = {}, options?: RequestOptions): PagePromise<Message, Message[]> {
    const input = { body: withLimit(query) };
    return paginate(this.#transport, searchAllMessages, input, byOffset<Message>(PAGE_SIZE), options);
  }
}
