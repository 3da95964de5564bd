import { ValidationError } from '@chat-adapter/shared';
import {
  Antonnia,
  type Message as AntonniaMessage,
  type AntonniaOptions,
  type Session,
} from '@linktor/conversations/antonnia';
import type { HandlerOptions } from '@linktor/webhooks';
import {
  type AntonniaEvent,
  type AntonniaWebhookHandlerOptions,
  createWebhookHandler,
  type WebhookHandler,
} from '@linktor/webhooks/antonnia';
import type {
  Adapter,
  AdapterPostableMessage,
  ChannelInfo,
  FetchOptions,
  FetchResult,
  ListThreadsOptions,
  ListThreadsResult,
  Message,
  RawMessage,
  ScheduledMessage,
  ThreadInfo,
  UserInfo,
  WebhookOptions,
} from 'chat';
import { type Place, PlatformAdapter, type Sent } from '../shared/adapter.ts';
import { clientOptions, missing } from '../shared/config.ts';
import { ClientSource } from '../shared/credentials.ts';
import { adapterError, carryOut, notPossible, type Subject } from '../shared/errors.ts';
import type { Part } from '../shared/fit.ts';
import { Inbound } from '../shared/inbound.ts';
import { limitsOf } from '../shared/limits.ts';
import { receive } from '../shared/receive.ts';
import { StateInbox } from '../shared/state-inbox.ts';
import { type AntonniaSide, beginEvent } from './events.ts';
import { parseMessage } from './parse.ts';
import { messageContent } from './post.ts';
import { Reading } from './reading.ts';
import { decodeContactId, decodeThreadId, encodeThreadId } from './thread-id.ts';
import type { AntonniaAdapterConfig, AntonniaRawMessage, AntonniaThreadId } from './types.ts';

type AntonniaHandlerOptions = HandlerOptions<AntonniaEvent>;

/** What of the configuration is not the client's. */
const OWN = ['token', 'client', 'webhookSecret', 'webhookHeader', 'webhookQuery', 'unverified', 'channel'] as const;

interface Keys {
  token?: string;
}

/** Sessions whose contact is remembered. */
const MOST = 2000;

/** Antonnia for Chat SDK. A thread is a session. */
export class AntonniaAdapter
  extends PlatformAdapter<AntonniaThreadId, AntonniaRawMessage>
  implements Adapter<AntonniaThreadId, AntonniaRawMessage>
{
  readonly name = 'antonnia';
  readonly #config: AntonniaAdapterConfig;
  readonly #clients: { get(): Promise<Antonnia> };
  readonly #reading: Reading;
  readonly #contacts = new Map<string, string>();

  /** @throws ValidationError when an option is missing, misspelt or malformed. */
  constructor(config: AntonniaAdapterConfig) {
    super(config, 'antonnia');
    const { token, client, webhookSecret, webhookVerifier, unverified } = config;
    if (webhookSecret === undefined && webhookVerifier === undefined && unverified === undefined)
      throw missing('antonnia', 'webhookSecret', 'ANTONNIA_WEBHOOK_SECRET');
    this.#config = config;
    this.#reading = new Reading(
      (subject, call) => this.#call(subject, call),
      (raw) => this.parseMessage(raw),
      (session) => this.#learn(session),
    );
    try {
      const options: AntonniaOptions = clientOptions(config, OWN);
      this.#clients = client
        ? { get: async () => client }
        : new ClientSource<Keys, Antonnia>(
            token === undefined ? {} : { token },
            (keys) => new Antonnia({ ...options, ...keys }),
          );
      // What is wrong with the secret is told at start-up, not with the first delivery.
      if (webhookVerifier === undefined) this.#handler({});
    } catch (error) {
      throw adapterError('antonnia', { action: 'create the adapter' }, error);
    }
  }

  encodeThreadId(platformData: AntonniaThreadId): string {
    return encodeThreadId(platformData);
  }

  decodeThreadId(threadId: string): AntonniaThreadId {
    return decodeThreadId(threadId);
  }

  /** A session is a channel of its own; those of a contact are listed under `antonnia:contact:<id>`. */
  channelIdFromThreadId(threadId: string): string {
    return encodeThreadId(decodeThreadId(threadId));
  }

  parseMessage(raw: AntonniaRawMessage): Message<AntonniaRawMessage> {
    const { style } = this.#place().limits;
    const contactId = this.#contacts.get(raw.session_id);
    return parseMessage(raw, { userName: this.userName, download: this.download, style, contactId });
  }

  /** Checks the secret of the delivery, answers, and hands messages to the bot. */
  handleWebhook(request: Request, options?: WebhookOptions): Promise<Response> {
    const { acknowledge = 'received', leaseMs = 30_000, webhookVerifier: verifier } = this.common;
    const inbox =
      acknowledge === 'handled'
        ? new StateInbox(this.memory.state, 'linktor-chat:antonnia:inbox:', leaseMs)
        : undefined;
    return receive<AntonniaEvent>(
      {
        ...{ acknowledge, inbox, verifier },
        handler: (more) => this.#handler(more),
        vouch: async () => ({
          handler: (more) => createWebhookHandler({ ...more, unverified: true }),
          headers: new Headers({ 'content-type': 'application/json' }),
        }),
        begin: (event, more) => beginEvent(event, this.#side(), more),
        onError: (error, stage) => this.logger.error(`a webhook failed at ${stage}`, { error }),
      },
      request,
      options,
    );
  }

  #handler(more: AntonniaHandlerOptions): WebhookHandler {
    const { webhookSecret, webhookHeader = 'x-webhook-secret', webhookQuery, unverified } = this.#config;
    const where = webhookQuery === undefined ? { header: webhookHeader } : { query: webhookQuery };
    const trust = unverified === undefined ? { ...where, secret: webhookSecret } : { unverified };
    return createWebhookHandler({ ...more, ...trust } as AntonniaWebhookHandlerOptions);
  }

  #side(): AntonniaSide {
    return {
      inbound: new Inbound<AntonniaRawMessage>(
        this as Adapter<unknown, AntonniaRawMessage>,
        this.chat,
        this.memory,
        this.common.answersByNumber,
      ),
      parse: (raw) => this.parseMessage(raw),
      complete: (raw) => this.#complete(raw),
      ignored: (what) => this.logger.debug(`not for the bot: ${what}`),
    };
  }

  async #complete(raw: AntonniaMessage): Promise<Message<AntonniaRawMessage>> {
    const { session_id: sessionId, replied_provider_message_id: answered } = raw;
    try {
      if (!this.#contacts.has(sessionId)) await this.#session(sessionId);
    } catch (error) {
      // The message itself matters more than the name of who wrote it.
      this.logger.warn('the contact of a session could not be looked up', { error });
    }
    const message = this.parseMessage(raw);
    if (!answered) return message;
    try {
      const { data } = await this.#call({ action: 'search messages' }, ({ sessions }) =>
        sessions.messages.search(sessionId, { provider_message_id: answered, limit: 1 }),
      );
      const [quoted] = data;
      // A server that is deaf to the filter answers with any message.
      if (quoted?.provider_message_id === answered) message.replyTo = this.parseMessage(quoted);
    } catch (error) {
      this.logger.warn('the message that was answered could not be read', { error });
    }
    return message;
  }

  async #session(sessionId: string): Promise<Session> {
    const session = await this.#call({ action: 'get a session', type: 'session', id: sessionId }, ({ sessions }) =>
      sessions.get(sessionId),
    );
    this.#learn(session);
    return session;
  }

  #learn({ id, contact_id }: Session): void {
    this.#contacts.set(id, contact_id);
    for (const [oldest] of this.#contacts) {
      if (this.#contacts.size <= MOST) break;
      this.#contacts.delete(oldest);
    }
  }

  /** Antonnia sends words and files, whatever the channel behind it could show. */
  #place(): Place {
    const { channel = 'antonnia' } = this.#config;
    const known = limitsOf(channel, this.common.channels);
    return { channel, limits: { ...known, buttons: 0, links: 0, rows: 0, cardTitle: 0, cards: 0, quote: true } };
  }

  protected placeOf(): Place {
    return this.#place();
  }

  protected async send(
    { sessionId }: AntonniaThreadId,
    part: Part,
    quoted?: string,
  ): Promise<Sent<AntonniaRawMessage>> {
    const replied = quoted === undefined ? undefined : await this.#providerId(sessionId, quoted);
    const raw = await this.#call({ action: 'send a message', type: 'session', id: sessionId }, ({ sessions }) =>
      sessions.messages.create(sessionId, {
        ...{ role: 'assistant', content: messageContent(part) },
        ...(replied ? { replied_provider_message_id: replied } : {}),
      }),
    );
    return { id: raw.id, raw };
  }

  /** A channel knows a message by an id of its own. */
  async #providerId(sessionId: string, messageId: string): Promise<string | undefined> {
    const message = await this.#reading.message(sessionId, messageId);
    const { provider_message_id } = (message?.raw ?? {}) as Partial<AntonniaMessage>;
    return provider_message_id ?? undefined;
  }

  /** Has Antonnia send it at a time to come. What was scheduled cannot be called off. */
  async scheduleMessage(
    threadId: string,
    message: AdapterPostableMessage,
    { postAt }: { postAt: Date },
  ): Promise<ScheduledMessage<AntonniaRawMessage>> {
    const { sessionId } = decodeThreadId(threadId);
    const { channel, limits } = this.#place();
    if (!(postAt instanceof Date) || !(postAt.getTime() > Date.now()))
      throw new ValidationError('antonnia', 'postAt must be a Date that is still to come');
    const parts = await this.partsOf(message, channel, limits);
    const [first, ...rest] = parts;
    if (!first || rest.length > 0)
      throw new ValidationError('antonnia', `one message can be scheduled at a time, and this makes ${parts.length}`);
    const raw = await this.#call({ action: 'schedule a message', type: 'session', id: sessionId }, ({ sessions }) =>
      sessions.schedule(sessionId, {
        scheduled_for: postAt.toISOString(),
        config: { type: 'message', message: messageContent(first) },
      }),
    );
    return {
      ...{ channelId: threadId, postAt, raw, scheduledMessageId: raw.id },
      cancel: () => Promise.reject(notPossible('cancel', 'Antonnia has no call that takes a schedule back')),
    };
  }

  /** Antonnia shows nobody that an answer is being written. */
  async startTyping(_threadId: string): Promise<void> {}

  /** A session is its own channel. */
  override postChannelMessage(
    channelId: string,
    message: AdapterPostableMessage,
  ): Promise<RawMessage<AntonniaRawMessage>> {
    return decodeContactId(channelId) === undefined
      ? this.postMessage(channelId, message)
      : super.postChannelMessage(channelId, message);
  }

  fetchMessages(threadId: string, options?: FetchOptions): Promise<FetchResult<AntonniaRawMessage>> {
    return this.#reading.messages(decodeThreadId(threadId).sessionId, options);
  }

  fetchMessage(threadId: string, messageId: string): Promise<Message<AntonniaRawMessage> | null> {
    return this.#reading.message(decodeThreadId(threadId).sessionId, messageId);
  }

  async fetchThread(threadId: string): Promise<ThreadInfo> {
    const session = await this.#session(decodeThreadId(threadId).sessionId);
    return { id: threadId, channelId: threadId, channelVisibility: 'private', isDM: true, metadata: { session } };
  }

  async fetchChannelInfo(channelId: string): Promise<ChannelInfo> {
    const contactId = decodeContactId(channelId);
    const metadata = contactId === undefined ? (await this.fetchThread(channelId)).metadata : { contactId };
    return { id: channelId, channelVisibility: 'private', isDM: true, metadata };
  }

  /** The sessions of `antonnia:contact:<id>` with their last messages. */
  async listThreads(channelId: string, options?: ListThreadsOptions): Promise<ListThreadsResult<AntonniaRawMessage>> {
    const contactId = decodeContactId(channelId);
    if (contactId !== undefined) return this.#reading.threads(contactId, options);
    const { messages } = await this.fetchMessages(channelId, { limit: 1 });
    return { threads: messages.map((rootMessage) => ({ id: channelId, rootMessage })) };
  }

  /** The open session of a contact, by your id of it; one is opened where there is none. */
  async openDM(userId: string): Promise<string> {
    const session = await this.#call(
      { action: 'open a session', type: 'contact', id: userId },
      async ({ sessions }) => {
        const { data } = await sessions.search({ contact_id: userId, status: 'open', limit: 1 });
        const open = data.find(({ contact_id, status }) => contact_id === userId && status === 'open');
        return open ?? sessions.create({ contact_id: userId, contact_name: userId });
      },
    );
    this.#learn(session);
    return encodeThreadId({ sessionId: session.id });
  }

  /** Whether a contact has sessions; Antonnia tells nothing else of contacts. `null` where it has none. */
  async getUser(userId: string): Promise<UserInfo | null> {
    const { data } = await this.#call({ action: 'look up a contact', type: 'contact', id: userId }, ({ sessions }) =>
      sessions.search({ contact_id: userId, limit: 1 }),
    );
    if (!data.some(({ contact_id }) => contact_id === userId)) return null;
    return { userId, userName: userId, fullName: userId, isBot: false };
  }

  #call<T>(subject: Subject, call: (antonnia: Antonnia) => T | PromiseLike<T>): Promise<T> {
    return carryOut('antonnia', subject, async () => call(await this.#clients.get()));
  }
}
