import {
  type ApiPromise,
  byPage,
  type ClientOptions,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireFields,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type DeleteDocMessageQuery,
  type DocBulkReadInput,
  type DocBulkReadResponse,
  type DocMessage,
  type DocMessageDeletionResponse,
  type DocMessageListResponse,
  type DocMessageReadResponse,
  type DocMessageResponse,
  type DocSendMessage,
  deleteDocMessage,
  getDocMessage,
  type ListDocMessagesQuery,
  listDocMessages,
  markDocMessageRead,
  markDocMessagesRead,
  sendDocMessage,
  surface,
} from '@linktor/core-gen/linktor';

/**
 * Messages by the vendor's REST reference, across conversations.
 *
 * Documented but unverified: the reference describes these routes, but no official SDK and no known server has them.
 * `Conversations` sends and reads messages by the routes that are known to work. Answers come in the envelope the
 * reference shows (`{ data, meta }`) and are passed on as they are.
 */
export class Messages extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Sends a message into a conversation, or to a new recipient. Documented but unverified.
   *
   * API: `POST /v1/messages`
   *
   * @param data The channel, the content by its `type`, and one of `conversationId` and `to`. `scheduledAt` is an
   * ISO 8601 date-time.
   * @param options Settings of this call alone. The reference promises to honour `Idempotency-Key` for 24 hours; one is
   * sent with every call, which is repeated after failures that leave open whether it acted. `maxRetries: 0` sends once.
   * @throws ValidationError when the channel, the content or the recipient is missing, before anything is sent.
   */
  send(data: DocSendMessage, options?: RequestOptions): ApiPromise<DocMessageResponse> {
    return validated(
      () => {
        requireText(data?.channelId, 'channelId');
        requireText(data.content?.type, 'content.type');
        if (data.conversationId === undefined) requireText(data.to, 'to');
        else requireText(data.conversationId, 'conversationId');
      },
      () => this.transport.request(sendDocMessage, { body: data }, options),
    );
  }

  /**
   * Lists messages of all conversations: await it for one page, iterate it for all of them. Documented but unverified.
   *
   * API: `GET /v1/messages`
   *
   * @param query Filters; `page` counts from 1, `perPage` is at most 100 (default 20), dates are ISO 8601.
   * @param options Settings of this call alone.
   */
  list(query: ListDocMessagesQuery = {}, options?: RequestOptions): PagePromise<DocMessage, DocMessageListResponse> {
    const paging = byPage<DocMessage, DocMessageListResponse>();
    return paginate(this.transport, listDocMessages, { query }, paging, options);
  }

  /**
   * Gets one message, its `statusHistory` included. Documented but unverified.
   *
   * API: `GET /v1/messages/{id}`
   *
   * @param id The message.
   * @param options Settings of this call alone.
   */
  get(id: string, options?: RequestOptions): ApiPromise<DocMessageResponse> {
    return this.transport.request(getDocMessage, { path: { id } }, options);
  }

  /**
   * Deletes a message. Documented but unverified; channels that cannot take a message back answer 400.
   *
   * API: `DELETE /v1/messages/{id}`
   *
   * @param id The message.
   * @param query `forEveryone: true` takes it back from its recipient too; default `false`.
   * @param options Settings of this call alone.
   */
  delete(
    id: string,
    query: DeleteDocMessageQuery = {},
    options?: RequestOptions,
  ): ApiPromise<DocMessageDeletionResponse> {
    return this.transport.request(deleteDocMessage, { path: { id }, query }, options);
  }

  /**
   * Marks one message as read. Documented but unverified.
   *
   * API: `POST /v1/messages/{id}/read`
   *
   * @param id The message.
   * @param options Settings of this call alone.
   */
  markAsRead(id: string, options?: RequestOptions): ApiPromise<DocMessageReadResponse> {
    return this.transport.request(markDocMessageRead, { path: { id } }, options);
  }

  /**
   * Marks many messages as read. Documented but unverified.
   *
   * API: `POST /v1/messages/bulk-read`
   *
   * @param data `messageIds`, or a `conversationId`; `beforeTimestamp` (ISO 8601) spares what came later.
   * @param options Settings of this call alone.
   * @throws ValidationError when neither is given, before anything is sent.
   */
  markManyAsRead(data: DocBulkReadInput, options?: RequestOptions): ApiPromise<DocBulkReadResponse> {
    return validated(
      () => {
        requireFields(data, 'data');
        if (data.messageIds === undefined && data.conversationId === undefined) {
          throw invalidArgument('data', 'names neither messageIds nor conversationId');
        }
      },
      () => this.transport.request(markDocMessagesRead, { body: data }, options),
    );
  }
}
