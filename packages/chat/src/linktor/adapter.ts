import { ValidationError } from '@chat-adapter/shared';
import type { ClientOptions } from '@linktor/conversations';
import {
  createWebhookHandler,
  type HandlerOptions,
  signTestPayload,
  type WebhookEvent,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from '@linktor/webhooks';
import type {
  Adapter,
  AdapterPostableMessage,
  ChannelInfo,
  ChatInstance,
  FetchOptions,
  FetchResult,
  FileUpload,
  ListThreadsOptions,
  ListThreadsResult,
  Message,
  RawMessage,
  ThreadInfo,
  UserInfo,
  WebhookOptions,
} from 'chat';
import { PlatformAdapter, type Place as PostingPlace, type Sent } from '../shared/adapter.ts';
import { mediaType } from '../shared/attachments.ts';
import { clientOptions, missing } from '../shared/config.ts';
import { ClientSource, resolve } from '../shared/credentials.ts';
import { adapterError, carryOut, isMissing, type Subject } from '../shared/errors.ts';
import type { Part } from '../shared/fit.ts';
import { Inbound } from '../shared/inbound.ts';
import { limitsOf } from '../shared/limits.ts';
import { receive } from '../shared/receive.ts';
import { StateInbox } from '../shared/state-inbox.ts';
import { type LinktorClients, linktorClients } from './clients.ts';
import { beginEvent, beginMessage, type LinktorSide } from './events.ts';
import { parseMessage } from './parse.ts';
import { conversationWith, userInfo } from './people.ts';
import { Places } from './places.ts';
import { messageInput } from './post.ts';
import { Reading } from './reading.ts';
import { SocketSource } from './socket.ts';
import { decodeChannelId, decodeThreadId, encodeThreadId } from './thread-id.ts';
import type { LinktorAdapterConfig, LinktorRawMessage, LinktorThreadId } from './types.ts';

/** What of the configuration is not the client's. */
const OWN = [
  ...(['apiKey', 'accessToken', 'transport', 'mode', 'socket', 'webhookSecret', 'scheme', 'tolerance', 'now'] as const),
  ...(['defaultChannelId', 'askCapabilities'] as const),
];

interface Keys {
  apiKey?: string;
  accessToken?: string;
}

/** Linktor for Chat SDK: every channel of its inbox. A thread is a conversation. */
export class LinktorAdapter
  extends PlatformAdapter<LinktorThreadId, LinktorRawMessage>
  implements Adapter<LinktorThreadId, LinktorRawMessage>
{
  readonly name = 'linktor';
  readonly #config: LinktorAdapterConfig;
  readonly #clients: { get(): Promise<LinktorClients> };
  readonly #places: Places;
  readonly #reading: Reading;
  readonly #socket: SocketSource | undefined;
  // Which words a channel hands on for a button Linktor does not say.
  protected override readonly answersInWords = true;

  /** @throws ValidationError when an option is missing, misspelt or malformed. */
  constructor(config: LinktorAdapterConfig) {
    super(config, 'linktor');
    const { apiKey, accessToken, transport, mode = 'webhook', webhookSecret, webhookVerifier } = config;
    if (mode !== 'webhook' && mode !== 'socket')
      throw new ValidationError('linktor', `mode must be "webhook" or "socket", got "${String(mode)}"`);
    if (mode === 'webhook' && webhookSecret === undefined && webhookVerifier === undefined)
      throw missing('linktor', 'webhookSecret', 'LINKTOR_WEBHOOK_SECRET');
    this.#config = config;
    this.#places = new Places((subject, call) => this.#call(subject, call), {
      overrides: config.channels,
      ask: config.askCapabilities !== false,
      warn: (message, about) => this.logger.warn(message, about),
    });
    this.#reading = new Reading(
      (subject, call) => this.#call(subject, call),
      (raw) => this.parseMessage(raw),
      (conversation) => this.#places.learnFrom(conversation),
    );
    this.#socket = mode === 'socket' ? new SocketSource(this.#socketSide(), config.socket) : undefined;
    try {
      const options: ClientOptions = clientOptions(config, OWN);
      const credentials = {
        ...(apiKey === undefined ? {} : { apiKey }),
        ...(accessToken === undefined ? {} : { accessToken }),
      };
      const shared = transport && linktorClients(transport);
      this.#clients = shared
        ? { get: async () => shared }
        : new ClientSource<Keys, LinktorClients>(credentials, (keys) => linktorClients({ ...options, ...keys }));
      // What is wrong with the secret is told at start-up, not with the first delivery.
      if (webhookSecret !== undefined) this.#handler({});
    } catch (error) {
      throw adapterError('linktor', { action: 'create the adapter' }, error);
    }
  }

  override async initialize(chat: ChatInstance): Promise<void> {
    await super.initialize(chat);
    if (this.#socket) await carryOut('linktor', { action: 'open the socket' }, () => this.#socket?.start());
  }

  /** Ends the socket, once the messages at hand are handled. */
  async disconnect(): Promise<void> {
    await this.#socket?.stop();
  }

  encodeThreadId(platformData: LinktorThreadId): string {
    return encodeThreadId(platformData);
  }

  decodeThreadId(threadId: string): LinktorThreadId {
    return decodeThreadId(threadId);
  }

  /** A conversation is a channel of its own; those of a channel of Linktor's are listed under `linktor:channel:<id>`. */
  channelIdFromThreadId(threadId: string): string {
    return encodeThreadId(decodeThreadId(threadId));
  }

  parseMessage(raw: LinktorRawMessage): Message<LinktorRawMessage> {
    const place = this.#places.peek(raw.conversationId);
    const { style } = limitsOf(place?.channelType ?? '', this.common.channels);
    return parseMessage(raw, { userName: this.userName, download: this.download, style, contact: place?.contact });
  }

  /** Verifies the signature, answers, and hands messages, choices and failed deliveries to the bot. */
  handleWebhook(request: Request, options?: WebhookOptions): Promise<Response> {
    const { acknowledge = 'received', leaseMs = 30_000, webhookVerifier: verifier } = this.common;
    const inbox =
      acknowledge === 'handled' ? new StateInbox(this.memory.state, 'linktor-chat:linktor:inbox:', leaseMs) : undefined;
    return receive<WebhookEvent>(
      {
        ...{ acknowledge, inbox, verifier },
        handler: (more) => this.#handler(more),
        vouch: (body) => this.#vouch(body),
        begin: (event, more) => beginEvent(event, this.#side(), more),
        onError: (error, stage) => this.logger.error(`a webhook failed at ${stage}`, { error }),
      },
      request,
      options,
    );
  }

  #handler(more: HandlerOptions<WebhookEvent>): WebhookHandler {
    const { webhookSecret, scheme, tolerance, now } = this.#config;
    const secret = webhookSecret as WebhookHandlerOptions['secret'];
    return createWebhookHandler({ ...more, ...{ secret, scheme, tolerance, now } });
  }

  /** What somebody else has verified is read as if we had: under a secret that nobody else knows. */
  async #vouch(
    body: string,
  ): Promise<{ handler: (more: HandlerOptions<WebhookEvent>) => WebhookHandler; headers: Headers }> {
    const secret = crypto.randomUUID();
    const { headers } = await signTestPayload({ payload: body, secret });
    return { handler: (more) => createWebhookHandler({ ...more, secret }), headers: new Headers(headers) };
  }

  #side(): LinktorSide {
    return {
      inbound: new Inbound<LinktorRawMessage>(
        this as Adapter<unknown, LinktorRawMessage>,
        this.chat,
        this.memory,
        this.common.answersByNumber,
      ),
      parse: (raw) => this.parseMessage(raw),
      learn: (conversationId, place) => void this.#places.learn(conversationId, place),
      failed: (failure) => this.reportFailure(failure),
      ignored: (what) => this.logger.debug(`not for the bot: ${what}`),
    };
  }

  #socketSide(): ConstructorParameters<typeof SocketSource>[0] {
    return {
      logger: this.logger,
      conversations: async () => (await this.#clients.get()).conversations,
      credential: () => this.#socketCredential(),
      take: async (raw) => {
        // A process that was cut off for long finds what others have handled long ago: longer than Chat SDK remembers.
        if (raw.direction !== 'inbound' || !(await this.memory.first(`message:${raw.id}`))) return;
        await Promise.all(await beginMessage(raw, this.#side(), { deduplicate: false }));
      },
      found: (conversation) => void this.#places.learnFrom(conversation),
    };
  }

  /** The socket has a credential of its own, which goes in its handshake: those of the moment it is opened. */
  async #socketCredential(): Promise<Pick<ClientOptions, 'baseUrl'> & Keys> {
    const { apiKey, accessToken, baseUrl } = this.#config;
    return {
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(apiKey === undefined ? {} : { apiKey: await resolve(apiKey) }),
      ...(apiKey !== undefined || accessToken === undefined ? {} : { accessToken: await resolve(accessToken) }),
    };
  }

  protected async placeOf({ conversationId }: LinktorThreadId): Promise<PostingPlace> {
    const place = await this.#places.lookUp(conversationId);
    return { channel: place.channelType, limits: await this.#places.limits(place) };
  }

  protected async send({ conversationId }: LinktorThreadId, part: Part): Promise<Sent<LinktorRawMessage>> {
    const raw = await this.#call(
      { action: 'send a message', type: 'conversation', id: conversationId },
      ({ conversations }) => conversations.sendMessage(conversationId, messageInput(part, this.userName)),
    );
    return { id: raw.id, raw };
  }

  /** Linktor stores the file itself, unless the adapter was told where to. */
  protected override async upload(file: FileUpload): Promise<string> {
    if (this.common.upload) return this.common.upload(file);
    const { data, filename, mimeType } = file;
    const kind = mediaType(filename, mimeType);
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    const { data: stored } = await this.#call({ action: 'upload a file' }, ({ media }) =>
      media.upload(bytes, { type: kind === 'file' ? 'document' : kind, filename, ...(mimeType ? { mimeType } : {}) }),
    );
    return stored.url;
  }

  /** Takes a message back from the contact, on channels that can; documented by Linktor, and tried on no server. */
  override async deleteMessage(_threadId: string, messageId: string): Promise<void> {
    await this.#call({ action: 'delete a message', type: 'message', id: messageId }, ({ messages }) =>
      messages.delete(messageId, { forEveryone: true }),
    );
  }

  /** A conversation is its own channel. */
  override postChannelMessage(
    channelId: string,
    message: AdapterPostableMessage,
  ): Promise<RawMessage<LinktorRawMessage>> {
    return decodeChannelId(channelId) === undefined
      ? this.postMessage(channelId, message)
      : super.postChannelMessage(channelId, message);
  }

  /** Shows that an answer is being written: over the socket, where there is one. */
  async startTyping(threadId: string): Promise<void> {
    this.#socket?.typing(decodeThreadId(threadId).conversationId, true);
  }

  /** Shows that no answer is being written any more. */
  async endTyping(threadId: string): Promise<void> {
    this.#socket?.typing(decodeThreadId(threadId).conversationId, false);
  }

  /** Marks a message as read in Linktor. */
  async markAsRead(threadId: string, messageId: string): Promise<void> {
    const { conversationId } = decodeThreadId(threadId);
    await this.#call({ action: 'mark a message as read', type: 'message', id: messageId }, ({ conversations }) =>
      conversations.markAsRead(conversationId, [messageId]),
    );
  }

  fetchMessages(threadId: string, options?: FetchOptions): Promise<FetchResult<LinktorRawMessage>> {
    return this.#reading.messages(decodeThreadId(threadId).conversationId, options);
  }

  fetchMessage(threadId: string, messageId: string): Promise<Message<LinktorRawMessage> | null> {
    return this.#reading.message(decodeThreadId(threadId).conversationId, messageId);
  }

  async fetchThread(threadId: string): Promise<ThreadInfo> {
    const { conversationId } = decodeThreadId(threadId);
    const conversation = await this.#places.read(conversationId);
    return {
      ...{ id: threadId, channelId: threadId, channelName: String(conversation.channelType) },
      ...{ channelVisibility: 'private', isDM: true, metadata: { conversation } },
    };
  }

  async fetchChannelInfo(channelId: string): Promise<ChannelInfo> {
    const inbox = decodeChannelId(channelId);
    const common = { id: channelId, channelVisibility: 'private', isDM: true } as const;
    if (inbox === undefined) {
      const { metadata, channelName } = await this.fetchThread(channelId);
      return { ...common, ...(channelName ? { name: channelName } : {}), metadata };
    }
    const { name, type, status } = await this.#call(
      { action: 'get a channel', type: 'channel', id: inbox },
      ({ channels }) => channels.get(inbox),
    );
    return { ...common, name, metadata: { channelId: inbox, type, status } };
  }

  /** The conversations of `linktor:channel:<id>` with their last messages, the latest first. */
  async listThreads(channelId: string, options?: ListThreadsOptions): Promise<ListThreadsResult<LinktorRawMessage>> {
    const inbox = decodeChannelId(channelId);
    if (inbox !== undefined) return this.#reading.threads(inbox, options);
    const { messages } = await this.fetchMessages(channelId, { limit: 1 });
    return { threads: messages.map((rootMessage) => ({ id: channelId, rootMessage })) };
  }

  /** The thread with a contact, by its id or by a phone number with its plus sign; one is begun where there is none. */
  async openDM(userId: string): Promise<string> {
    const conversation = await this.#call({ action: 'open a conversation', type: 'contact', id: userId }, (linktor) =>
      conversationWith(linktor, userId, this.#config.defaultChannelId),
    );
    this.#places.learnFrom(conversation);
    return encodeThreadId({ conversationId: conversation.id });
  }

  /** Who a contact is; `null` where Linktor knows none of this id. */
  async getUser(userId: string): Promise<UserInfo | null> {
    try {
      return userInfo(
        await this.#call({ action: 'get a contact', type: 'contact', id: userId }, ({ contacts }) =>
          contacts.get(userId),
        ),
      );
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  #call<T>(subject: Subject, call: (linktor: LinktorClients) => T | PromiseLike<T>): Promise<T> {
    return carryOut('linktor', subject, async () => call(await this.#clients.get()));
  }
}
