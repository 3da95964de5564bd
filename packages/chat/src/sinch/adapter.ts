import { ValidationError } from '@chat-adapter/shared';
import { type Contact, type EventOptions, Sinch } from '@linktor/conversations/sinch';
import type { HandlerOptions } from '@linktor/webhooks';
import {
  createWebhookHandler,
  type SinchEvent,
  type SinchWebhookHandlerOptions,
  signTestPayload,
  type WebhookHandler,
} from '@linktor/webhooks/sinch';
import type {
  Adapter,
  ChannelInfo,
  FetchOptions,
  FetchResult,
  ListThreadsOptions,
  ListThreadsResult,
  Message,
  ThreadInfo,
  UserInfo,
  WebhookOptions,
} from 'chat';
import { type Place, PlatformAdapter, type Sent } from '../shared/adapter.ts';
import { clientOptions, missing } from '../shared/config.ts';
import { ClientSource } from '../shared/credentials.ts';
import { adapterError, carryOut, isMissing, notPossible, type Subject } from '../shared/errors.ts';
import type { Part } from '../shared/fit.ts';
import { Inbound } from '../shared/inbound.ts';
import { limitsOf } from '../shared/limits.ts';
import { receive } from '../shared/receive.ts';
import { StateInbox } from '../shared/state-inbox.ts';
import { beginEvent, type SinchSide } from './events.ts';
import { parseMessage } from './parse.ts';
import { contactOf, type Person, personOf, preferredThread, userInfo } from './people.ts';
import { appMessage } from './post.ts';
import { Reading } from './reading.ts';
import { decodeChannelId, decodeThreadId, encodeChannelId, encodeThreadId } from './thread-id.ts';
import type { SinchAdapterConfig, SinchRawMessage, SinchThreadId } from './types.ts';

type SinchHandlerOptions = HandlerOptions<SinchEvent>;

/** What of the configuration is not the client's. */
const OWN = [
  ...(['appId', 'client', 'keyId', 'keySecret', 'webhookSecret', 'defaultChannel', 'messagesSource'] as const),
  ...(['tolerance', 'now', 'authorization'] as const),
];

interface Keys {
  keyId?: string;
  keySecret?: string;
}

/** Sinch Conversation for Chat SDK: SMS, WhatsApp, RCS and its other channels. A thread is one contact on one channel. */
export class SinchAdapter
  extends PlatformAdapter<SinchThreadId, SinchRawMessage>
  implements Adapter<SinchThreadId, SinchRawMessage>
{
  readonly name = 'sinch';
  readonly #config: SinchAdapterConfig & { appId: string };
  readonly #clients: { get(): Promise<Sinch> };
  readonly #reading: Reading;

  /** @throws ValidationError when an option is missing, misspelt or malformed. */
  constructor(config: SinchAdapterConfig) {
    super(config, 'sinch');
    const { appId, client, keyId, keySecret } = config;
    if (!appId) throw missing('sinch', 'appId', 'SINCH_APP_ID');
    if (config.webhookSecret === undefined && config.webhookVerifier === undefined)
      throw missing('sinch', 'webhookSecret', 'SINCH_WEBHOOK_SECRET');
    this.#config = { ...config, appId };
    this.#reading = new Reading(
      appId,
      config.messagesSource,
      (subject, call) => this.#call(subject, call),
      (raw) => this.parseMessage(raw),
    );
    try {
      const options = clientOptions(config, OWN);
      const credentials = {
        ...(keyId === undefined ? {} : { keyId }),
        ...(keySecret === undefined ? {} : { keySecret }),
      };
      this.#clients = client
        ? { get: async () => client }
        : new ClientSource<Keys, Sinch>(credentials, (keys) => new Sinch({ ...options, ...keys }));
      // What is wrong with the secret is told at start-up, not with the first delivery.
      if (config.webhookVerifier === undefined) this.#handler({});
    } catch (error) {
      throw adapterError('sinch', { action: 'create the adapter' }, error);
    }
  }

  encodeThreadId(platformData: SinchThreadId): string {
    return encodeThreadId(platformData);
  }

  decodeThreadId(threadId: string): SinchThreadId {
    return decodeThreadId(threadId);
  }

  /** All threads of one channel: `sinch:WHATSAPP`. */
  channelIdFromThreadId(threadId: string): string {
    return encodeChannelId(decodeThreadId(threadId).channel);
  }

  parseMessage(raw: SinchRawMessage): Message<SinchRawMessage> {
    return parseMessage(raw, { userName: this.userName, download: this.download });
  }

  /** Verifies the signature, answers, and hands messages, choices, reactions and failed deliveries to the bot. */
  handleWebhook(request: Request, options?: WebhookOptions): Promise<Response> {
    const { acknowledge = 'received', leaseMs = 30_000, webhookVerifier: verifier } = this.common;
    const inbox =
      acknowledge === 'handled' ? new StateInbox(this.memory.state, 'linktor-chat:sinch:inbox:', leaseMs) : undefined;
    return receive<SinchEvent>(
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

  #handler(more: SinchHandlerOptions): WebhookHandler {
    const { webhookSecret, tolerance, now, authorization } = this.#config;
    return createWebhookHandler({
      ...more,
      ...{ secret: webhookSecret as SinchWebhookHandlerOptions['secret'], tolerance, now, authorization },
      inboxId: eventId,
    });
  }

  /** What somebody else has verified is read as if we had: under a secret that nobody else knows. */
  async #vouch(body: string): Promise<{ handler: (more: SinchHandlerOptions) => WebhookHandler; headers: Headers }> {
    const secret = crypto.randomUUID();
    const { headers } = await signTestPayload({ payload: body, secret });
    return {
      handler: (more) => createWebhookHandler({ ...more, secret, inboxId: eventId }),
      headers: new Headers(headers),
    };
  }

  #side(): SinchSide {
    return {
      appId: this.#config.appId,
      inbound: new Inbound<SinchRawMessage>(
        this as Adapter<unknown, SinchRawMessage>,
        this.chat,
        this.memory,
        this.common.answersByNumber,
      ),
      parse: (raw) => this.parseMessage(raw),
      withQuoted: (message, quotedId) => this.#withQuoted(message, quotedId),
      failed: (failure) => this.reportFailure(failure),
      ignored: (what) => this.logger.debug(`not for the bot: ${what}`),
    };
  }

  async #withQuoted(message: Message<SinchRawMessage>, quotedId: string): Promise<Message<SinchRawMessage>> {
    try {
      const quoted = await this.fetchMessage(message.threadId, quotedId);
      if (quoted) message.replyTo = quoted;
    } catch (error) {
      // The message itself matters more than what it answers; the id is in `raw`.
      this.logger.warn('the message that was answered could not be read', { error });
    }
    return message;
  }

  protected placeOf({ channel }: SinchThreadId): Place {
    return { channel, limits: limitsOf(channel, this.common.channels) };
  }

  protected async send(
    { channel, identity }: SinchThreadId,
    part: Part,
    quoted?: string,
  ): Promise<Sent<SinchRawMessage>> {
    const message = { ...appMessage(part), ...(quoted ? { reply_to: { message_id: quoted } } : {}) };
    const { message_id: id = '', accepted_time } = await this.#call({ action: 'send a message' }, (sinch) =>
      sinch.messages.send({
        app_id: this.#config.appId,
        recipient: { identified_by: { channel_identities: [{ channel, identity }] } },
        message,
      }),
    );
    return {
      id,
      raw: {
        id,
        ...{ direction: 'TO_CONTACT', channel_identity: { channel, identity }, app_message: message },
        accept_time: accepted_time ?? new Date().toISOString(),
      },
    };
  }

  /** Shows that an answer is being written, on channels that can. */
  async startTyping(threadId: string): Promise<void> {
    await this.#event(threadId, 'typing', (sinch, to) => sinch.events.sendComposingEvent(to));
  }

  /** Shows that no answer is being written any more. */
  async endTyping(threadId: string): Promise<void> {
    await this.#event(threadId, 'typing', (sinch, to) => sinch.events.sendComposingEndEvent(to));
  }

  /** Marks what the contact wrote as read, on WhatsApp and RCS. Which message is meant Sinch does not say. */
  async markAsRead(threadId: string): Promise<void> {
    if (!(await this.#event(threadId, 'read', (sinch, to) => sinch.events.sendReadMessageEvent(to)))) {
      const { channel } = decodeThreadId(threadId);
      throw notPossible('markAsRead', `${channel} shows nobody that a message was read`);
    }
  }

  /** True where the channel has such a thing, and it was sent. */
  async #event(
    threadId: string,
    ability: 'typing' | 'read',
    sendTo: (sinch: Sinch, to: EventOptions) => PromiseLike<unknown>,
  ): Promise<boolean> {
    const { channel, identity } = decodeThreadId(threadId);
    if (!limitsOf(channel, this.common.channels)[ability]) return false;
    const to = { app_id: this.#config.appId, recipient_identities: [{ channel, identity }] };
    await this.#call({ action: `send a ${ability} event` }, (sinch) => sendTo(sinch, to));
    return true;
  }

  fetchMessages(threadId: string, options?: FetchOptions): Promise<FetchResult<SinchRawMessage>> {
    const { channel, identity } = decodeThreadId(threadId);
    return this.#reading.messages({ channel, channel_identity: identity }, options);
  }

  /** The messages of all threads of a channel. */
  fetchChannelMessages(channelId: string, options?: FetchOptions): Promise<FetchResult<SinchRawMessage>> {
    return this.#reading.messages({ channel: decodeChannelId(channelId) }, options);
  }

  fetchMessage(threadId: string, messageId: string): Promise<Message<SinchRawMessage> | null> {
    return this.#reading.message(threadId, messageId);
  }

  /** The threads of a channel with their last messages, the latest first. In dispatch mode Sinch keeps no conversations. */
  listThreads(channelId: string, options?: ListThreadsOptions): Promise<ListThreadsResult<SinchRawMessage>> {
    return this.#reading.threads(decodeChannelId(channelId), options);
  }

  async fetchThread(threadId: string): Promise<ThreadInfo> {
    const thread = decodeThreadId(threadId);
    const contact = await this.#contact(thread);
    return {
      id: threadId,
      channelId: encodeChannelId(thread.channel),
      channelName: thread.channel,
      channelVisibility: 'private',
      isDM: true,
      metadata: { ...thread, ...(contact ? { contact } : {}) },
    };
  }

  async fetchChannelInfo(channelId: string): Promise<ChannelInfo> {
    const channel = decodeChannelId(channelId);
    const { appId } = this.#config;
    return { id: channelId, name: channel, channelVisibility: 'private', isDM: true, metadata: { channel, appId } };
  }

  /**
   * The thread with a phone number (on `defaultChannel`), with `CHANNEL:identity` (an author's `userId`), or with a contact of Sinch's
   * on the channel it prefers.
   */
  async openDM(userId: string): Promise<string> {
    const person = personOf(userId, this.#config.defaultChannel ?? 'SMS');
    if (!('contactId' in person)) return encodeThreadId(person);
    const contact = await this.#call({ action: 'get a contact', type: 'contact', id: userId }, (sinch) =>
      sinch.contacts.get(person.contactId),
    );
    const thread = preferredThread(contact);
    if (!thread) throw new ValidationError('sinch', `contact ${userId} has no address on any channel`);
    return encodeThreadId(thread);
  }

  /** Who a user is, by what `openDM` takes; `null` where Sinch knows no such contact. */
  async getUser(userId: string): Promise<UserInfo | null> {
    const person = personOf(userId, this.#config.defaultChannel ?? 'SMS');
    const contact = await this.#contact(person);
    return contact ? userInfo(contact, person) : null;
  }

  async #contact(person: Person): Promise<Contact | undefined> {
    try {
      return await this.#call({ action: 'look up a contact', type: 'contact' }, (sinch) => contactOf(sinch, person));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  #call<T>(subject: Subject, call: (sinch: Sinch) => T | PromiseLike<T>): Promise<T> {
    return carryOut('sinch', subject, async () => call(await this.#clients.get()));
  }
}

/** An inbound message is known by its id, however often it is delivered; other callbacks by what they say. */
const eventId = (event: SinchEvent): string => {
  const { message, event: happened } = event as { message?: { id?: string }; event?: { id?: string } };
  return message?.id ?? happened?.id ?? JSON.stringify(event);
};
