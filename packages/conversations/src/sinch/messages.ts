import {
  type ApiPromise,
  byPageToken,
  type PagePromise,
  paginate,
  type RequestOptions,
  type Transport,
} from '@linktor/core';
import {
  type AppMessage,
  type CardMessage,
  type CarouselMessage,
  type ChoiceMessage,
  type ContactInfoMessage,
  type ConversationMessage,
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
  updateMessageMetadata,
} from '@linktor/core-gen/sinch';
import { requireText } from '../arguments.ts';
import { rejecting } from '../rejecting.ts';
import { buildSendRequest, checkSendRequest, type SendOptions } from './send-request.ts';

/** The messages of a Sinch project. */
export class Messages {
  readonly #transport: Transport;
  readonly #projectId: string;

  /** @internal */
  constructor(transport: Transport, projectId: string) {
    this.#transport = transport;
    this.#projectId = projectId;
  }

  /**
   * Sends a message of any kind. The answer means accepted, not delivered: delivery reports arrive by webhook.
   * @param request Exactly one kind of message, to a contact or to channel identities.
   * @throws ValidationError on no kind, several kinds, an empty recipient or a malformed phone number, before anything is sent.
   * API: `POST /v1/projects/{project_id}/messages:send`
   */
  send(request: SendMessageRequest, options?: RequestOptions): ApiPromise<SendMessageResponse> {
    return rejecting(
      () => checkSendRequest(request),
      () => this.#transport.request(sendMessage, { path: { project_id: this.#projectId }, body: request }, options),
    );
  }

  /** Sends a text. API: `POST /v1/projects/{project_id}/messages:send` with `text_message` */
  sendTextMessage(request: SendOptions & { text: string }, options?: RequestOptions): ApiPromise<SendMessageResponse> {
    const { text, ...rest } = request;
    return this.#sendKind({ text_message: { text } }, rest as SendOptions, options, () => requireText(text, 'text'));
  }

  /** Sends a card: title, description, media, choices. API: `POST …/messages:send` with `card_message` */
  sendCardMessage(
    request: SendOptions & { card_message: CardMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { card_message, ...rest } = request;
    return this.#sendKind({ card_message }, rest as SendOptions, options);
  }

  /** Sends a row of cards. API: `POST …/messages:send` with `carousel_message` */
  sendCarouselMessage(
    request: SendOptions & { carousel_message: CarouselMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { carousel_message, ...rest } = request;
    return this.#sendKind({ carousel_message }, rest as SendOptions, options);
  }

  /** Sends a text with choices below it. API: `POST …/messages:send` with `choice_message` */
  sendChoiceMessage(
    request: SendOptions & { choice_message: ChoiceMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { choice_message, ...rest } = request;
    return this.#sendKind({ choice_message }, rest as SendOptions, options);
  }

  /** Sends a contact card. API: `POST …/messages:send` with `contact_info_message` */
  sendContactInfoMessage(
    request: SendOptions & { contact_info_message: ContactInfoMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { contact_info_message, ...rest } = request;
    return this.#sendKind({ contact_info_message }, rest as SendOptions, options);
  }

  /** Sends a list to choose from. API: `POST …/messages:send` with `list_message` */
  sendListMessage(
    request: SendOptions & { list_message: ListMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { list_message, ...rest } = request;
    return this.#sendKind({ list_message }, rest as SendOptions, options);
  }

  /** Sends a place. API: `POST …/messages:send` with `location_message` */
  sendLocationMessage(
    request: SendOptions & { location_message: LocationMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { location_message, ...rest } = request;
    return this.#sendKind({ location_message }, rest as SendOptions, options);
  }

  /** Sends an image, a video, a sound or a file. API: `POST …/messages:send` with `media_message` */
  sendMediaMessage(
    request: SendOptions & { media_message: MediaMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { media_message, ...rest } = request;
    return this.#sendKind({ media_message }, rest as SendOptions, options, () =>
      requireText(media_message?.url, 'media_message.url'),
    );
  }

  /** Sends a template. API: `POST …/messages:send` with `template_message` */
  sendTemplateMessage(
    request: SendOptions & { template_message: TemplateMessage },
    options?: RequestOptions,
  ): ApiPromise<SendMessageResponse> {
    const { template_message, ...rest } = request;
    return this.#sendKind({ template_message }, rest as SendOptions, options);
  }

  /**
   * Lists messages, newest first: await it for one page, iterate it for all of them.
   * @param query `start_time` and `end_time` are RFC 3339; `page_size` 1 to 1000, default 10.
   * API: `GET /v1/projects/{project_id}/messages`
   */
  list(query: ListMessagesQuery = {}, options?: RequestOptions): PagePromise<ConversationMessage, MessageList> {
    const input = { path: { project_id: this.#projectId }, query };
    return paginate(
      this.#transport,
      listMessages,
      input,
      byPageToken<ConversationMessage, MessageList>('messages'),
      options,
    );
  }

  /** Gets one message. API: `GET /v1/projects/{project_id}/messages/{message_id}` */
  get(messageId: string, query: GetMessageQuery = {}, options?: RequestOptions): ApiPromise<ConversationMessage> {
    const path = { project_id: this.#projectId, message_id: messageId };
    return this.#transport.request(getMessage, { path, query }, options);
  }

  /** Deletes a message. API: `DELETE /v1/projects/{project_id}/messages/{message_id}` */
  delete(messageId: string, query: GetMessageQuery = {}, options?: RequestOptions): ApiPromise<EmptyResponse> {
    const path = { project_id: this.#projectId, message_id: messageId };
    return this.#transport.request(deleteMessage, { path, query }, options);
  }

  /**
   * Replaces the metadata of a message.
   * @param metadata At most 1024 characters.
   * API: `PATCH /v1/projects/{project_id}/messages/{message_id}`
   */
  update(
    messageId: string,
    metadata: string,
    query: GetMessageQuery = {},
    options?: RequestOptions,
  ): ApiPromise<ConversationMessage> {
    const path = { project_id: this.#projectId, message_id: messageId };
    return this.#transport.request(updateMessageMetadata, { path, query, body: { metadata } }, options);
  }

  /**
   * The last message of each of the given channel identities or contacts: await it for one page, iterate it for all.
   * @param request Either `channel_identities` or `contact_ids`. `messages_source` is always sent, because sources
   * disagree about its default: left out, it is `DISPATCH_SOURCE` for identities and `CONVERSATION_SOURCE` for contacts.
   * API: `POST /v1/projects/{project_id}/messages:fetch-last-message`
   */
  listLastMessagesByChannelIdentity(
    request: FetchLastMessageRequest,
    options?: RequestOptions,
  ): PagePromise<ConversationMessage, MessageList> {
    const fallback = 'contact_ids' in request ? 'CONVERSATION_SOURCE' : 'DISPATCH_SOURCE';
    const body: FetchLastMessageRequest = { messages_source: fallback, ...request };
    const paging = byPageToken<ConversationMessage, MessageList>('messages', 'body');
    const input = { path: { project_id: this.#projectId }, body };
    return paginate(this.#transport, listLastMessagesByChannelIdentity, input, paging, options);
  }

  #sendKind(
    message: AppMessage,
    rest: SendOptions,
    options: RequestOptions | undefined,
    check?: () => void,
  ): ApiPromise<SendMessageResponse> {
    let request: SendMessageRequest | undefined;
    return rejecting(
      () => {
        check?.();
        request = buildSendRequest(message, rest);
      },
      () => this.send(request as SendMessageRequest, options),
    );
  }
}
