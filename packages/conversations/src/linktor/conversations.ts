import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireFields,
  requireItems,
  requireNumber,
  requireText,
  type Transport,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  addConversationTags,
  assignConversation,
  type ButtonContent,
  type Conversation,
  type ConversationCounts,
  type ConversationPage,
  type CreateConversationInput,
  closeConversation,
  createConversation,
  type DocActionResponse,
  type DocCloseConversationInput,
  type DocClosedConversationResponse,
  type DocParticipantListResponse,
  type DocTransferConversationInput,
  deleteConversation,
  getConversation,
  getConversationCounts,
  getConversationMessage,
  type ListConversationMessagesQuery,
  type ListConversationsQuery,
  type LocationContent,
  listConversationMessages,
  listConversationParticipants,
  listConversations,
  type Message,
  type MessagePage,
  markConversationRead,
  removeConversationTags,
  removeConversationTagsByPost,
  reopenConversation,
  resolveConversation,
  type SendMessageInput,
  type SendMessageMedia,
  sendConversationMessage,
  snoozeConversation,
  surface,
  type TemplateContent,
  transferConversation,
  type UpdateConversationInput,
  unassignConversation,
  updateConversation,
} from '@linktor/core-gen/linktor';

/**
 * Conversations and the messages in them.
 *
 * Every method returns an `ApiPromise`: await it for the body, or call `.withResponse()` on it for the response and the
 * request id. All of them throw the typed errors of `@linktor/core` (`NotFoundError`, `RateLimitError` …).
 */
export class Conversations extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists conversations: await it for one page, iterate it for all of them.
   *
   * API: `GET /conversations`
   *
   * @param query Filters, order and page size (`limit`); left out, the platform decides.
   * @param options Settings of this call alone.
   */
  list(query: ListConversationsQuery = {}, options?: RequestOptions): PagePromise<Conversation, ConversationPage> {
    return paginate(this.transport, listConversations, { query }, byCursor<Conversation, ConversationPage>(), options);
  }

  /**
   * Iterates over all conversations that match, as iterating `list()` does, but sends nothing before the first is asked for.
   *
   * API: `GET /conversations`
   *
   * @param query Filters, order and page size (`limit`).
   * @param options Settings of each page's call.
   */
  async *iterate(
    query: ListConversationsQuery = {},
    options?: RequestOptions,
  ): AsyncGenerator<Conversation, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Lists the conversations that match a text: await it for one page, iterate it for all of them.
   *
   * API: `GET /conversations?search=`
   *
   * @param text What to look for.
   * @param query Further filters, order and page size (`limit`).
   * @param options Settings of this call alone.
   * @throws ValidationError when `text` is empty, before anything is sent.
   */
  search(
    text: string,
    query: ListConversationsQuery = {},
    options?: RequestOptions,
  ): PagePromise<Conversation, ConversationPage> {
    return validatedPages(
      () => requireText(text, 'text'),
      () => this.list({ ...query, search: text }, options),
    );
  }

  /**
   * Gets one conversation.
   *
   * API: `GET /conversations/{id}`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  get(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(getConversation, { path: { id } }, options);
  }

  /**
   * Opens a conversation; usually one begins by itself when a contact writes.
   *
   * API: `POST /conversations`
   *
   * @param data The channel and the contact.
   * @param options Settings of this call alone.
   * @throws ValidationError when one of the two is missing, before anything is sent.
   */
  create(data: CreateConversationInput, options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => {
        requireText(data?.channelId, 'channelId');
        requireText(data.contactId, 'contactId');
      },
      () => this.transport.request(createConversation, { body: data }, options),
    );
  }

  /**
   * Changes the fields given; the others stay.
   *
   * API: `PATCH /conversations/{id}`
   *
   * @param id The conversation.
   * @param data The new values; `assignedTo: null` takes it from its agent, `tags` replaces all tags.
   * @param options Settings of this call alone.
   */
  update(id: string, data: UpdateConversationInput, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(updateConversation, { path: { id }, body: data }, options);
  }

  /**
   * Deletes a conversation.
   *
   * API: `DELETE /conversations/{id}`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteConversation, { path: { id } }, options);
  }

  /**
   * Gives the conversation to an agent.
   *
   * API: `POST /conversations/{id}/assign`
   *
   * @param id The conversation.
   * @param agentId The agent.
   * @param options Settings of this call alone.
   * @throws ValidationError when `agentId` is empty, before anything is sent.
   */
  assign(id: string, agentId: string, options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => requireText(agentId, 'agentId'),
      () => this.transport.request(assignConversation, { path: { id }, body: { agentId } }, options),
    );
  }

  /**
   * Takes the conversation from its agent.
   *
   * API: `POST /conversations/{id}/unassign`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  unassign(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(unassignConversation, { path: { id } }, options);
  }

  /**
   * Marks the conversation as resolved.
   *
   * API: `PATCH /conversations/{id}` with `status: resolved`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  resolve(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.update(id, { status: 'resolved' }, options);
  }

  /**
   * Opens a resolved conversation again.
   *
   * API: `PATCH /conversations/{id}` with `status: open`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  reopen(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.update(id, { status: 'open' }, options);
  }

  /**
   * As `resolve`, by the route of its own that some servers have.
   *
   * API: `POST /conversations/{id}/resolve`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  resolveByPost(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(resolveConversation, { path: { id } }, options);
  }

  /**
   * As `reopen`, by the route of its own that some servers have.
   *
   * API: `POST /conversations/{id}/reopen`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  reopenByPost(id: string, options?: RequestOptions): ApiPromise<Conversation> {
    return this.transport.request(reopenConversation, { path: { id } }, options);
  }

  /**
   * Hides the conversation for a while.
   *
   * API: `POST /conversations/{id}/snooze`
   *
   * @param id The conversation.
   * @param until When it comes back, as an ISO 8601 date-time; left out, the platform decides.
   * @param options Settings of this call alone.
   */
  snooze(id: string, until?: string, options?: RequestOptions): ApiPromise<Conversation> {
    const body = until === undefined ? {} : { until };
    return this.transport.request(snoozeConversation, { path: { id }, body }, options);
  }

  /**
   * Adds tags to those the conversation has.
   *
   * API: `POST /conversations/{id}/tags`
   *
   * @param id The conversation.
   * @param tags At least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tags` is no array or empty, before anything is sent.
   */
  addTags(id: string, tags: string[], options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => requireItems(tags, 'tags'),
      () => this.transport.request(addConversationTags, { path: { id }, body: { tags } }, options),
    );
  }

  /**
   * Removes tags. The body travels with a DELETE, which a few proxies drop: `removeTagsByPost` does without.
   *
   * API: `DELETE /conversations/{id}/tags`
   *
   * @param id The conversation.
   * @param tags At least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tags` is no array or empty, before anything is sent.
   */
  removeTags(id: string, tags: string[], options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => requireItems(tags, 'tags'),
      () => this.transport.request(removeConversationTags, { path: { id }, body: { tags } }, options),
    );
  }

  /**
   * As `removeTags`, for networks that drop the body of a DELETE.
   *
   * API: `POST /conversations/{id}/tags/remove`
   *
   * @param id The conversation.
   * @param tags At least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tags` is no array or empty, before anything is sent.
   */
  removeTagsByPost(id: string, tags: string[], options?: RequestOptions): ApiPromise<Conversation> {
    return validated(
      () => requireItems(tags, 'tags'),
      () => this.transport.request(removeConversationTagsByPost, { path: { id }, body: { tags } }, options),
    );
  }

  /**
   * How many conversations there are in each status.
   *
   * API: `GET /conversations/counts`
   *
   * @param options Settings of this call alone.
   */
  getCounts(options?: RequestOptions): ApiPromise<ConversationCounts> {
    return this.transport.request(getConversationCounts, {}, options);
  }

  /**
   * Lists the messages of a conversation: await it for one page, iterate it for all of them.
   *
   * API: `GET /conversations/{id}/messages`
   *
   * @param id The conversation.
   * @param query Page size (`limit`) and place (`before`, `after`); left out, the platform decides.
   * @param options Settings of this call alone.
   */
  listMessages(
    id: string,
    query: ListConversationMessagesQuery = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessagePage> {
    const paging = byCursor<Message, MessagePage>();
    return paginate(this.transport, listConversationMessages, { path: { id }, query }, paging, options);
  }

  /**
   * Gets one message.
   *
   * API: `GET /conversations/{id}/messages/{messageId}`
   *
   * @param id The conversation.
   * @param messageId The message.
   * @param options Settings of this call alone.
   */
  getMessage(id: string, messageId: string, options?: RequestOptions): ApiPromise<Message> {
    return this.transport.request(getConversationMessage, { path: { id, messageId } }, options);
  }

  /**
   * Sends a message of any kind; the `send…` methods below are shorter for one kind each. Not repeated after a failure that
   * leaves open whether it acted, unless you pass an `idempotencyKey`.
   *
   * API: `POST /conversations/{id}/messages`
   *
   * @param id The conversation.
   * @param data At least one of `text`, `media`, `location`, `buttons` and `template`; `metadata` is yours.
   * @param options Settings of this call alone.
   * @throws ValidationError when `data` has none of them, before anything is sent.
   */
  sendMessage(id: string, data: SendMessageInput, options?: RequestOptions): ApiPromise<Message> {
    return validated(
      () => checkContent(data),
      () => this.transport.request(sendConversationMessage, { path: { id }, body: data }, options),
    );
  }

  /**
   * Sends a text.
   *
   * API: `POST /conversations/{id}/messages` with `text`
   *
   * @param id The conversation.
   * @param text The text, not empty.
   * @param options Settings of this call alone.
   * @throws ValidationError when `text` is empty, before anything is sent.
   */
  sendText(id: string, text: string, options?: RequestOptions): ApiPromise<Message> {
    return validated(
      () => requireText(text, 'text'),
      () => this.sendMessage(id, { text }, options),
    );
  }

  /**
   * Sends an image the platform fetches.
   *
   * API: `POST /conversations/{id}/messages` with `media`
   *
   * @param id The conversation.
   * @param url Where the image is.
   * @param caption A text below it.
   * @param options Settings of this call alone.
   * @throws ValidationError when `url` is empty, before anything is sent.
   */
  sendImage(id: string, url: string, caption?: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#sendMedia(id, { type: 'image', url, ...(caption !== undefined && { caption }) }, options);
  }

  /**
   * Sends a video the platform fetches.
   *
   * API: `POST /conversations/{id}/messages` with `media`
   *
   * @param id The conversation.
   * @param url Where the video is.
   * @param caption A text below it.
   * @param options Settings of this call alone.
   * @throws ValidationError when `url` is empty, before anything is sent.
   */
  sendVideo(id: string, url: string, caption?: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#sendMedia(id, { type: 'video', url, ...(caption !== undefined && { caption }) }, options);
  }

  /**
   * Sends a sound the platform fetches.
   *
   * API: `POST /conversations/{id}/messages` with `media`
   *
   * @param id The conversation.
   * @param url Where the sound is.
   * @param options Settings of this call alone.
   * @throws ValidationError when `url` is empty, before anything is sent.
   */
  sendAudio(id: string, url: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#sendMedia(id, { type: 'audio', url }, options);
  }

  /**
   * Sends a file the platform fetches.
   *
   * API: `POST /conversations/{id}/messages` with `media`
   *
   * @param id The conversation.
   * @param url Where the file is.
   * @param filename The name its recipient sees.
   * @param options Settings of this call alone.
   * @throws ValidationError when `url` is empty, before anything is sent.
   */
  sendDocument(id: string, url: string, filename?: string, options?: RequestOptions): ApiPromise<Message> {
    return this.#sendMedia(id, { type: 'document', url, ...(filename !== undefined && { filename }) }, options);
  }

  /**
   * Sends a place.
   *
   * API: `POST /conversations/{id}/messages` with `location`
   *
   * @param id The conversation.
   * @param latitude Degrees, -90 to 90.
   * @param longitude Degrees, -180 to 180.
   * @param name What the place is called.
   * @param address Where it is, in words.
   * @param options Settings of this call alone.
   * @throws ValidationError when a coordinate is out of bounds, before anything is sent.
   */
  sendLocation(
    id: string,
    latitude: number,
    longitude: number,
    name?: string,
    address?: string,
    options?: RequestOptions,
  ): ApiPromise<Message> {
    const location: LocationContent = {
      latitude,
      longitude,
      ...(name !== undefined && { name }),
      ...(address !== undefined && { address }),
    };
    return validated(
      () => {
        requireNumber(latitude, 'latitude', -90, 90);
        requireNumber(longitude, 'longitude', -180, 180);
      },
      () => this.sendMessage(id, { location }, options),
    );
  }

  /**
   * Sends a template the channel has approved.
   *
   * API: `POST /conversations/{id}/messages` with `template`
   *
   * @param id The conversation.
   * @param template Its `name` and `language`, and values for its `components`.
   * @param options Settings of this call alone.
   * @throws ValidationError when the name or the language is missing, before anything is sent.
   */
  sendTemplate(id: string, template: TemplateContent, options?: RequestOptions): ApiPromise<Message> {
    return validated(
      () => {
        requireText(template?.name, 'template.name');
        requireText(template?.language, 'template.language');
      },
      () => this.sendMessage(id, { template }, options),
    );
  }

  /**
   * Sends a text with buttons below it.
   *
   * API: `POST /conversations/{id}/messages` with `text` and `buttons`
   *
   * @param id The conversation.
   * @param text The text, not empty.
   * @param buttons At least one; how many fit depends on the channel.
   * @param options Settings of this call alone.
   * @throws ValidationError when the text is empty or there is no button, before anything is sent.
   */
  sendButtons(id: string, text: string, buttons: ButtonContent[], options?: RequestOptions): ApiPromise<Message> {
    return validated(
      () => {
        requireText(text, 'text');
        requireItems(buttons, 'buttons');
      },
      () => this.sendMessage(id, { text, buttons }, options),
    );
  }

  /**
   * Marks messages as read.
   *
   * API: `POST /conversations/{id}/read`
   *
   * @param id The conversation.
   * @param messageIds Which ones; left out, presumably the whole conversation (the platform does not say).
   * @param options Settings of this call alone.
   */
  markAsRead(id: string, messageIds?: string[], options?: RequestOptions): ApiPromise<void> {
    const body = messageIds === undefined ? {} : { messageIds };
    return this.transport.request(markConversationRead, { path: { id }, body }, options);
  }

  /**
   * Lists who takes part: the contact, users, bots. Documented but unverified; the answer is in the reference's envelope.
   *
   * API: `GET /v1/conversations/{id}/participants`
   *
   * @param id The conversation.
   * @param options Settings of this call alone.
   */
  listParticipants(id: string, options?: RequestOptions): ApiPromise<DocParticipantListResponse> {
    return this.transport.request(listConversationParticipants, { path: { id } }, options);
  }

  /**
   * Gives the conversation to somebody else, with a word about it. Documented but unverified; `assign` is the way that is
   * known to work. The answer is in the reference's envelope.
   *
   * API: `POST /v1/conversations/{id}/transfer`
   *
   * @param id The conversation.
   * @param data `toAssigneeId`, and what the next person should know.
   * @param options Settings of this call alone.
   * @throws ValidationError when `toAssigneeId` is missing, before anything is sent.
   */
  transfer(id: string, data: DocTransferConversationInput, options?: RequestOptions): ApiPromise<DocActionResponse> {
    return validated(
      () => requireText(data?.toAssigneeId, 'toAssigneeId'),
      () => this.transport.request(transferConversation, { path: { id }, body: data }, options),
    );
  }

  /**
   * Closes the conversation, saying why. Documented but unverified; `resolve` is the way that is known to work. The answer
   * is in the reference's envelope.
   *
   * API: `POST /v1/conversations/{id}/close`
   *
   * @param id The conversation.
   * @param data The `reason`, the `resolution` (`resolved`, `unresolved` or `spam`) and `notes`; all may be left out.
   * @param options Settings of this call alone.
   */
  close(
    id: string,
    data: DocCloseConversationInput = {},
    options?: RequestOptions,
  ): ApiPromise<DocClosedConversationResponse> {
    return this.transport.request(closeConversation, { path: { id }, body: data }, options);
  }

  #sendMedia(id: string, media: SendMessageMedia, options: RequestOptions | undefined): ApiPromise<Message> {
    return validated(
      () => requireText(media.url, 'url'),
      () => this.sendMessage(id, { media }, options),
    );
  }
}

const CONTENT: readonly string[] = ['text', 'media', 'location', 'buttons', 'template'];

/** Refuses a message with nothing to show; several fields may go together (a text with buttons). */
const checkContent = (data: SendMessageInput): void => {
  requireFields(data, 'data');
  if (!CONTENT.some((key) => data[key as keyof SendMessageInput] !== undefined)) {
    throw invalidArgument('data', `has none of ${CONTENT.join(', ')}`);
  }
};
