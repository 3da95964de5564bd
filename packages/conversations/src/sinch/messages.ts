import {
  type ApiPromise,
  byPageToken,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireFields,
  requireItems,
  requireText,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  type AppMessage,
  type CardMessage,
  type CarouselMessage,
  type ChoiceMessage,
  type ContactInfoMessage,
  type ConversationMessage,
  type DeleteMessageQuery,
  deleteMessage,
  type EmptyResponse,
  type FetchLastMessageRequest,
  type GetMessageQuery,
  getMessage,
  type ListMessage,
  type ListMessagesQuery,
  type LocationMessage,
  listLastMessagesByChannelIdentity,
  listMessages,
  type MediaMessage,
  type MessageList,
  type SendMessageRequest,
  type SendMessageResponse,
  sendMessage,
  type TemplateMessage,
  type UpdateMessageMetadataQuery,
  updateMessageMetadata,
} from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';
import { buildSendRequest, checkSendRequest, type SendOptions } from './send-request.ts';

/** The messages of a Sinch project. */
export class Messages extends SinchResource {
  /**
   * Sends a message of any kind. The answer means accepted, not delivered: delivery reports arrive by webhook. Not
   * repeated after a failure that leaves open whether it acted.
   *
   * API: `POST /v1/projects/{project_id}/messages:send`
   *
   * @param request To a contact or to channel identities: one kind of message, with or without what channels get in its place;
   * or `explicit_channel_message`, `explicit_channel_omni_message` or `channel_specific_message` alone.
   * @param options Settings of this call alone.
   * @throws ValidationError on no content, several kinds of message or of choice, an empty recipient or a bad `ttl`, before
   * anything is sent.
   */
  send(request: SendMessageRequest, options?: RequestOptions): ApiPromise<SendMessageResponse> {
    return validated(
      () => checkSendRequest(request),
      () => this.transport.request(sendMessage, { path: this.path, body: request }, options),
    );
  }

  /**
   * Sends a text.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `text_message`
   *
   * @param request The app, who receives, and the `text`.
   * @param options Settings of this call alone.
   * @throws ValidationError on an empty text, and as `send` does.
   */
  sendTextMessage(request: SendOptions & { text: string }, options?: RequestOptions): ApiPromise<SendMessageResponse> {
    return this.#sendKind('text', request, options, toTextMessage);
  }

  /**
   * Sends a card: title, description, media, choices (at most 10).
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `card_message`
   *
   * @param request The app, who receives, and the `card_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendCardMessage(
    request: SendOptions & { card_message: CardMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('card_message', request, options);
  }

  /**
   * Sends a row of cards (at most 10), with up to 3 choices below.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `carousel_message`
   *
   * @param request The app, who receives, and the `carousel_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendCarouselMessage(
    request: SendOptions & { carousel_message: CarouselMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('carousel_message', request, options);
  }

  /**
   * Sends a text with choices below it (at most 10).
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `choice_message`
   *
   * @param request The app, who receives, and the `choice_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendChoiceMessage(
    request: SendOptions & { choice_message: ChoiceMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('choice_message', request, options);
  }

  /**
   * Sends a contact card.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `contact_info_message`
   *
   * @param request The app, who receives, and the `contact_info_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendContactInfoMessage(
    request: SendOptions & { contact_info_message: ContactInfoMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('contact_info_message', request, options);
  }

  /**
   * Sends a list to choose from.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `list_message`
   *
   * @param request The app, who receives, and the `list_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendListMessage(
    request: SendOptions & { list_message: ListMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('list_message', request, options);
  }

  /**
   * Sends a place.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `location_message`
   *
   * @param request The app, who receives, and the `location_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendLocationMessage(
    request: SendOptions & { location_message: LocationMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('location_message', request, options);
  }

  /**
   * Sends an image, a video, a sound or a file that the platform fetches from its URL.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `media_message`
   *
   * @param request The app, who receives, and the `media_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendMediaMessage(
    request: SendOptions & { media_message: MediaMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('media_message', request, options, toMediaMessage);
  }

  /**
   * Sends a template of the project, or one a channel has approved.
   *
   * API: `POST /v1/projects/{project_id}/messages:send` with `template_message`
   *
   * @param request The app, who receives, and the `template_message`.
   * @param options Settings of this call alone.
   * @throws ValidationError as `send` does.
   */
  sendTemplateMessage(
    request: SendOptions & { template_message: TemplateMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    return this.#sendKind('template_message', request, options);
  }

  /**
   * Lists messages, newest first: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/projects/{project_id}/messages`
   *
   * @param query Filters. `start_time` and `end_time` are RFC 3339; `page_size` 1 to 1000, default 10; `messages_source` is
   * `CONVERSATION_SOURCE` when left out; `only_recipient_originated` needs `DISPATCH_SOURCE`.
   * @param options Settings of this call alone.
   * @throws ValidationError on `only_recipient_originated` with another source, before anything is sent.
   */
  list(query: ListMessagesQuery = {}, options?: RequestOptions): PagePromise<ConversationMessage, MessageList> {
    const paging = byPageToken<ConversationMessage, MessageList>('messages');
    return validatedPages(
      () => {
        if (query?.only_recipient_originated && query.messages_source !== 'DISPATCH_SOURCE') {
          throw invalidArgument('only_recipient_originated', 'needs messages_source: "DISPATCH_SOURCE"');
        }
      },
      () => paginate(this.transport, listMessages, { path: this.path, query }, paging, options),
    );
  }

  /**
   * Gets one message.
   *
   * API: `GET /v1/projects/{project_id}/messages/{message_id}`
   *
   * @param messageId The message.
   * @param query `messages_source`: where it is kept; the platform's default is `CONVERSATION_SOURCE`.
   * @param options Settings of this call alone.
   */
  get(messageId: string, query: GetMessageQuery = {}, options?: RequestOptions): ApiPromise<ConversationMessage> {
    const path = { ...this.path, message_id: messageId };
    return this.transport.request(getMessage, { path, query }, options);
  }

  /**
   * Deletes the stored message; its recipient keeps it.
   *
   * API: `DELETE /v1/projects/{project_id}/messages/{message_id}`
   *
   * @param messageId The message.
   * @param query `messages_source`: where it is kept; the platform's default is `CONVERSATION_SOURCE`.
   * @param options Settings of this call alone.
   */
  delete(messageId: string, query: DeleteMessageQuery = {}, options?: RequestOptions): ApiPromise<EmptyResponse> {
    const path = { ...this.path, message_id: messageId };
    return this.transport.request(deleteMessage, { path, query }, options);
  }

  /**
   * Replaces the metadata of a message.
   *
   * API: `PATCH /v1/projects/{project_id}/messages/{message_id}`
   *
   * @param messageId The message.
   * @param metadata At most 1024 characters; an empty text takes it away.
   * @param query `messages_source`: where it is kept; the platform's default is `CONVERSATION_SOURCE`.
   * @param options Settings of this call alone.
   * @throws ValidationError when `metadata` is no text or longer, before anything is sent.
   */
  update(
    messageId: string,
    metadata: string,
    query: UpdateMessageMetadataQuery = {},
    options?: RequestOptions,
  ): ApiPromise<ConversationMessage> {
    const path = { ...this.path, message_id: messageId };
    return validated(
      () => {
        if (typeof metadata !== 'string' || metadata.length > MAX_METADATA) {
          throw invalidArgument('metadata', `must be a string of at most ${MAX_METADATA} characters`);
        }
      },
      () => this.transport.request(updateMessageMetadata, { path, query, body: { metadata } }, options),
    );
  }

  /**
   * The last message of each of the given channel identities or contacts: await it for one page, iterate it for all.
   *
   * API: `POST /v1/projects/{project_id}/messages:fetch-last-message`
   *
   * @param request Either `channel_identities` (bare addresses) or `contact_ids`, the latter with `CONVERSATION_SOURCE` only.
   * `messages_source` is always sent, because sources disagree about its default: left out, it is `DISPATCH_SOURCE` for
   * identities and `CONVERSATION_SOURCE` for contacts. `page_size` 1 to 1000, default 10.
   * @param options Settings of this call alone.
   * @throws ValidationError on neither, both, or contacts with `DISPATCH_SOURCE`, before anything is sent.
   */
  listLastMessagesByChannelIdentity(
    request: FetchLastMessageRequest,
    options?: RequestOptions,
  ): PagePromise<ConversationMessage, MessageList> {
    const paging = byPageToken<ConversationMessage, MessageList>('messages', 'body');
    return validatedPages(
      () => checkFetchLast(request),
      () => {
        const fallback = request.contact_ids == null ? 'DISPATCH_SOURCE' : 'CONVERSATION_SOURCE';
        const body = { ...request, messages_source: request.messages_source ?? fallback } as FetchLastMessageRequest;
        const input = { path: this.path, body };
        return paginate(this.transport, listLastMessagesByChannelIdentity, input, paging, options);
      },
    );
  }

  /** Takes one field of the request for the message; what is left goes beside it. */
  #sendKind<K extends string>(
    key: K,
    request: SendOptions & Record<K, unknown>,
    options: RequestOptions | undefined,
    toMessage: (content: unknown) => object = (content) => ({ [key]: content }),
  ): ApiPromise<SendMessageResponse> {
    let body: SendMessageRequest | undefined;
    return validated(
      () => {
        requireFields(request, 'request');
        const { [key]: content, ...rest } = request;
        body = buildSendRequest(toMessage(content) as AppMessage, rest as unknown as SendOptions);
      },
      () => this.send(body as SendMessageRequest, options),
    );
  }
}

const toTextMessage = (text: unknown): object => {
  requireText(text, 'text');
  return { text_message: { text } };
};

const toMediaMessage = (media: unknown): object => {
  requireText((media as MediaMessage | undefined)?.url, 'media_message.url');
  return { media_message: media };
};

const MAX_METADATA = 1024;

const checkFetchLast = (request: FetchLastMessageRequest): void => {
  const { channel_identities, contact_ids, messages_source } = request ?? {};
  if ((channel_identities == null) === (contact_ids == null)) {
    throw invalidArgument('request', 'must name either channel_identities or contact_ids, and not both');
  }
  if (contact_ids == null) {
    requireItems(channel_identities, 'channel_identities');
    return;
  }
  requireItems(contact_ids, 'contact_ids');
  if (messages_source === 'DISPATCH_SOURCE') throw invalidArgument('contact_ids', 'need "CONVERSATION_SOURCE"');
};
