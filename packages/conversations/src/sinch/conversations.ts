import {
  type ApiPromise,
  byPageToken,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireText,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  type Conversation,
  type ConversationList,
  type ConversationUpdateRequest,
  type CreateConversationRequest,
  createConversation,
  deleteConversation,
  type EmptyResponse,
  type EventAccepted,
  getConversation,
  type InjectConversationEventRequest,
  type InjectMessageRequest,
  injectEvent,
  injectMessage,
  type ListConversationsQuery,
  type ListRecentConversationsQuery,
  listConversations,
  listRecentConversations,
  type RecentConversation,
  type RecentConversationList,
  stopActiveConversation,
  type UpdateConversationQuery,
  updateConversation,
} from '@linktor/core-gen/sinch';
import { checkEvent } from './event-request.ts';
import { requireOneKind } from './one-kind.ts';
import { SinchResource } from './resource.ts';
import { checkMessage } from './send-request.ts';
import { type Changes, checkUpdate, withMask } from './update-mask.ts';

/** Rows per page of `listRecent` when the caller names no number: without one the platform answers with an empty list. */
const RECENT_PAGE_SIZE = 10;

/** Threads between an app and a contact. Dispatch mode has none. */
export class Conversations extends SinchResource {
  /**
   * Creates a conversation; usually one begins with the first message.
   *
   * API: `POST /v1/projects/{project_id}/conversations`
   *
   * @param data The app and the contact; `metadata_json` is your own object, `correlation_id` has at most 128 characters.
   * @param options Settings of this call alone.
   * @throws ValidationError when the app or the contact is missing, before anything is sent.
   */
  create(data: CreateConversationRequest, options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => {
        requireText(data?.app_id, 'app_id');
        requireText(data.contact_id, 'contact_id');
      },
      () => this.transport.request(createConversation, { path: this.path, body: data }, options),
    );
  }

  /**
   * Lists conversations of an app or a contact: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/projects/{project_id}/conversations`
   *
   * @param query `app_id`, `contact_id` or both; `only_active` left out gives all; `page_size` 1 to 20, default 10.
   * @param options Settings of this call alone.
   * @throws ValidationError when neither an app nor a contact is named, before anything is sent.
   */
  list(query: ListConversationsQuery, options?: RequestOptions): PagePromise<Conversation, ConversationList> {
    const paging = byPageToken<Conversation, ConversationList>('conversations');
    return validatedPages(
      () => {
        if (query?.app_id === undefined && query?.contact_id === undefined) {
          throw invalidArgument('query', 'must name an app_id, a contact_id or both');
        }
      },
      () => paginate(this.transport, listConversations, { path: this.path, query }, paging, options),
    );
  }

  /**
   * Lists the conversations of an app with their last messages, by the time of those: await it for one page, iterate it
   * for all of them.
   *
   * API: `GET /v1/projects/{project_id}/conversations:recent`
   *
   * @param query The `app_id`; `page_size` 1 to 50, default 10, always sent; `order` is `DESC` (newest first) when left out.
   * @param options Settings of this call alone.
   * @throws ValidationError when the app is missing, before anything is sent.
   */
  listRecent(
    query: ListRecentConversationsQuery,
    options?: RequestOptions,
  ): PagePromise<RecentConversation, RecentConversationList> {
    const paging = byPageToken<RecentConversation, RecentConversationList>('conversations');
    return validatedPages(
      () => requireText(query?.app_id, 'app_id'),
      () => {
        const sent = { ...query, page_size: query.page_size ?? RECENT_PAGE_SIZE };
        return paginate(this.transport, listRecentConversations, { path: this.path, query: sent }, paging, options);
      },
    );
  }

  /**
   * Gets one conversation.
   *
   * API: `GET /v1/projects/{project_id}/conversations/{conversation_id}`
   *
   * @param conversationId The conversation.
   * @param options Settings of this call alone.
   */
  get(conversationId: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(getConversation, { path: this.#path(conversationId) }, options);
  }

  /**
   * Changes a conversation.
   *
   * API: `PATCH /v1/projects/{project_id}/conversations/{conversation_id}`
   *
   * @param conversationId The conversation.
   * @param data The new values; `null` clears a field. A conversation can be sent back as it was read: its `id` and
   * `last_received` are ignored.
   * @param query `update_mask` names the fields to change; left out, it names those in `data`. `metadata_update_strategy`
   * says how `metadata_json` meets the stored object: `REPLACE` (the platform's default) or `MERGE_PATCH`.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field to change, before anything is sent.
   */
  update(
    conversationId: string,
    data: Changes<ConversationUpdateRequest, Conversation>,
    query: UpdateConversationQuery = {},
    options?: RequestOptions,
  ): ApiPromise<Conversation> {
    const path = this.#path(conversationId);
    return validated(
      () => checkUpdate(data, query),
      () => {
        const masked = withMask(data, query, ['id', 'last_received']);
        return this.transport.request(updateConversation, { path, query: masked, body: data }, options);
      },
    );
  }

  /**
   * Deletes a conversation, and its messages with it.
   *
   * API: `DELETE /v1/projects/{project_id}/conversations/{conversation_id}`
   *
   * @param conversationId The conversation.
   * @param options Settings of this call alone.
   */
  delete(conversationId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteConversation, { path: this.#path(conversationId) }, options);
  }

  /**
   * Ends an active conversation; the next message begins another.
   *
   * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:stop`
   *
   * @param conversationId The conversation.
   * @param options Settings of this call alone.
   */
  stopActive(conversationId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(stopActiveConversation, { path: this.#path(conversationId) }, options);
  }

  /**
   * Stores a message that was exchanged elsewhere, without sending it.
   *
   * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:inject-message`
   *
   * @param conversationId The conversation.
   * @param data Either `app_message` or `contact_message`, and when (`accept_time`, at most 30 days ago), on which channel,
   * with which contact and in which direction it went.
   * @param options Settings of this call alone.
   * @throws ValidationError on no message, both kinds, or an app message with no content or several kinds, before anything is sent.
   */
  injectMessage(
    conversationId: string,
    data: InjectMessageRequest,
    options?: RequestOptions,
  ): ApiPromise<EmptyResponse> {
    return validated(
      () => {
        requireOneKind(data, 'data', ['app_message', 'contact_message'], '_message');
        if (data.app_message !== undefined) checkMessage(data.app_message, 'app_message');
        requireText(data.accept_time, 'accept_time');
      },
      () => this.transport.request(injectMessage, { path: this.#path(conversationId), body: data }, options),
    );
  }

  /**
   * Stores an event that happened elsewhere, without sending it.
   *
   * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:inject-event`
   *
   * @param conversationId The conversation.
   * @param data The event, and when it happened (`accept_time`, at most 30 days ago).
   * @param options Settings of this call alone.
   * @throws ValidationError on an event with no kind or several, before anything is sent.
   */
  injectEvent(
    conversationId: string,
    data: InjectConversationEventRequest,
    options?: RequestOptions,
  ): ApiPromise<EventAccepted> {
    return validated(
      () => {
        checkEvent(data?.app_event, 'app_event');
        requireText(data.accept_time, 'accept_time');
      },
      () => this.transport.request(injectEvent, { path: this.#path(conversationId), body: data }, options),
    );
  }

  #path(conversationId: string): { project_id: string; conversation_id: string } {
    return { ...this.path, conversation_id: conversationId };
  }
}
