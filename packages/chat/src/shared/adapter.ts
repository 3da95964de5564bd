import { ValidationError } from '@chat-adapter/shared';
import {
  type Adapter,
  type AdapterPostableMessage,
  type Attachment,
  type ChannelVisibility,
  type ChatInstance,
  ConsoleLogger,
  type EmojiValue,
  type FetchOptions,
  type FetchResult,
  type FormattedContent,
  type Logger,
  type Message,
  type RawMessage,
  type StreamChunk,
  type StreamOptions,
  type ThreadInfo,
  type WebhookOptions,
} from 'chat';
import { type Download, mediaType, safeDownload } from './attachments.ts';
import { type CommonConfig, checkCommon, type DeliveryFailure } from './config.ts';
import { notPossible } from './errors.ts';
import { fit, type MediaPart, type Part } from './fit.ts';
import { ChannelFormat } from './format.ts';
import type { ChannelLimits } from './limits.ts';
import { Memory } from './memory.ts';
import { type Choice, enclosuresOf, type Outline, outlineOf } from './outline.ts';
import { textsOf } from './streaming.ts';

/** A message that has been sent. */
export interface Sent<Raw> {
  readonly id: string;
  readonly raw: Raw;
}

/** A channel, by the name that the table of limits has for it, and what it takes. */
export interface Place {
  readonly channel: string;
  readonly limits: ChannelLimits;
}

/** What the three adapters have in common: words, files and cards become messages within the limits of a channel. */
export abstract class PlatformAdapter<Thread, Raw> implements Adapter<Thread, Raw> {
  abstract readonly name: string;
  protected readonly common: CommonConfig;
  protected readonly download: Download;
  #chat: ChatInstance | undefined;
  #memory: Memory | undefined;
  #logger: Logger | undefined;

  constructor(common: CommonConfig, name: string) {
    checkCommon(name, common);
    this.common = common;
    this.download = common.download ?? safeDownload(name);
  }

  abstract encodeThreadId(platformData: Thread): string;
  abstract decodeThreadId(threadId: string): Thread;
  abstract channelIdFromThreadId(threadId: string): string;
  abstract parseMessage(raw: Raw): Message<Raw>;
  abstract handleWebhook(request: Request, options?: WebhookOptions): Promise<Response>;
  abstract fetchMessages(threadId: string, options?: FetchOptions): Promise<FetchResult<Raw>>;
  abstract fetchThread(threadId: string): Promise<ThreadInfo>;
  abstract startTyping(threadId: string, status?: string): Promise<void>;

  /** The channel a thread is on, and what it takes. */
  protected abstract placeOf(thread: Thread): Place | Promise<Place>;
  /** Whether the platform may hand on what was pressed as its words alone. */
  protected readonly answersInWords: boolean = false;
  /** Sends one message. */
  protected abstract send(thread: Thread, part: Part, quoted?: string): Promise<Sent<Raw>>;

  get userName(): string {
    return this.common.userName ?? this.#chat?.getUserName() ?? 'bot';
  }

  async initialize(chat: ChatInstance): Promise<void> {
    this.#chat = chat;
    this.#logger = this.common.logger ?? chat.getLogger(this.name);
  }

  protected get chat(): ChatInstance {
    if (this.#chat === undefined) {
      throw new ValidationError(this.name, 'the adapter belongs to no Chat yet: pass it to `new Chat({ adapters })`');
    }
    return this.#chat;
  }

  protected get memory(): Memory {
    this.#memory ??= new Memory(this.name, () => this.chat);
    return this.#memory;
  }

  protected get logger(): Logger {
    this.#logger ??= this.common.logger ?? new ConsoleLogger('info').child(this.name);
    return this.#logger;
  }

  async postMessage(threadId: string, message: AdapterPostableMessage): Promise<RawMessage<Raw>> {
    return this.#post(threadId, message);
  }

  /** Quotes the message on channels that can; on the others the answer stands by itself. */
  async reply(threadId: string, messageId: string, message: AdapterPostableMessage): Promise<RawMessage<Raw>> {
    return this.#post(threadId, message, messageId);
  }

  async #post(threadId: string, message: AdapterPostableMessage, quoted?: string): Promise<RawMessage<Raw>> {
    const thread = this.decodeThreadId(threadId);
    const { channel, limits } = await this.placeOf(thread);
    const parts = await this.partsOf(message, channel, limits);
    const answered = limits.quote ? quoted : undefined;
    const remembers = this.common.answersByNumber !== false && (this.answersInWords || limits.buttons === 0);
    const asked = parts.findLast((part) => part.kind === 'menu' || part.kind === 'buttons');
    if (remembers) await (asked ? this.memory.keepMenu(threadId, asked.choices) : this.memory.forgetMenu(threadId));
    let named: Sent<Raw> | undefined;
    for (const [index, part] of parts.entries()) {
      try {
        const sent = await this.send(thread, part, index === 0 ? answered : undefined);
        // What can be chosen from is what an action will name; else the words, which come first.
        if (named === undefined || isInteractive(part)) named = sent;
      } catch (error) {
        if (index > 0)
          this.logger.warn(`${index} of ${parts.length} messages were sent before one failed`, { threadId });
        throw error;
      }
    }
    const { id, raw } = named as Sent<Raw>;
    return { id, raw, threadId };
  }

  /** The messages that a postable message becomes on a channel: one, where the channel takes it all in one. */
  protected async partsOf(message: AdapterPostableMessage, channel: string, limits: ChannelLimits): Promise<Part[]> {
    const format = new ChannelFormat(limits.style);
    const outline = await this.#carriable(outlineOf(message, format), channel, limits);
    const media = await this.#mediaOf(message);
    const shown = limits.media ? media : [];
    // Where no file can be shown its address can: the words carry it.
    const told = limits.media ? [] : media.map(({ url }) => url);
    const parts = fit(
      { ...outline, text: [outline.text, ...told].filter((text) => text !== '').join('\n') },
      {
        ...{ adapter: this.name, channel, limits, overflow: this.common.overflow ?? 'adapt' },
        onCut: (limit, text) => this.logger.debug(`shortened to ${channel}.${limit}`, { length: text.length }),
      },
    );
    if (parts.length + shown.length === 0) throw new ValidationError(this.name, 'the message is empty');
    return [...parts, ...shown];
  }

  async #mediaOf(message: AdapterPostableMessage): Promise<MediaPart[]> {
    const { files, attachments } = enclosuresOf(message);
    const media: MediaPart[] = [];
    for (const { url, name, mimeType, type, ...rest } of attachments) {
      const address =
        url ??
        (await this.#uploadAttachment({ ...rest, type, ...(name ? { name } : {}), ...(mimeType ? { mimeType } : {}) }));
      media.push({ kind: 'media', type, url: address, ...(name ? { name } : {}), ...(mimeType ? { mimeType } : {}) });
    }
    for (const file of files) {
      const { filename, mimeType } = file;
      const type = mediaType(filename, mimeType);
      media.push({
        kind: 'media',
        type,
        url: await this.upload(file),
        name: filename,
        ...(mimeType ? { mimeType } : {}),
      });
    }
    return media;
  }

  async #uploadAttachment({ data, fetchData, name = 'file', mimeType }: Attachment): Promise<string> {
    const content = data ?? (await fetchData?.());
    if (content === undefined)
      throw new ValidationError(this.name, `the attachment ${name} has neither a url nor data`);
    return this.upload({ data: content, filename: name, ...(mimeType ? { mimeType } : {}) });
  }

  /** Stores a file where the platform can fetch it. */
  protected async upload(file: {
    data: Buffer | Blob | ArrayBuffer;
    filename: string;
    mimeType?: string;
  }): Promise<string> {
    if (this.common.upload) return this.common.upload(file);
    throw notPossible(
      'files',
      `${this.name} sends files by their address; give the adapter \`upload\`, which stores a file and returns its URL, or post an attachment with a url`,
    );
  }

  /** What a button carries may be longer than the channel takes: then it is kept, and the button carries a name for it. */
  async #carriable(outline: Outline, channel: string, limits: ChannelLimits): Promise<Outline> {
    const carry = async (choice: Choice): Promise<Choice> => {
      const { data } = choice;
      if (data.length <= limits.data) return choice;
      if (this.common.overflow === 'refuse') {
        throw new ValidationError(
          this.name,
          `${channel} buttons carry ${limits.data} characters (\`data\`) and "${choice.label}" has ${data.length}: shorten its id or value, or let overflow be "adapt"`,
        );
      }
      return { ...choice, data: await this.memory.keepData(data) };
    };
    return {
      ...outline,
      choices: await Promise.all(outline.choices.map(carry)),
      groups: await Promise.all(
        outline.groups.map(async (group) => ({ ...group, choices: await Promise.all(group.choices.map(carry)) })),
      ),
      pages: await Promise.all(outline.pages.map((page) => this.#carriable(page, channel, limits))),
    };
  }

  /** No channel of these platforms can change a message that was sent: the stream is sent when it is there. */
  async stream(
    threadId: string,
    textStream: AsyncIterable<string | StreamChunk>,
    options?: StreamOptions,
  ): Promise<RawMessage<Raw>> {
    let sent: RawMessage<Raw> | undefined;
    for await (const markdown of textsOf(textStream, this.common.streaming ?? 'whole', options?.signal)) {
      const next = await this.#post(threadId, { markdown });
      sent ??= next;
    }
    if (sent === undefined) throw new ValidationError(this.name, 'the stream ended without a text');
    return sent;
  }

  renderFormatted(content: FormattedContent): string {
    return new ChannelFormat('markdown').fromAst(content);
  }

  rehydrateAttachment(attachment: Attachment): Attachment {
    const url = attachment.fetchMetadata?.['url'] ?? attachment.url;
    return url === undefined ? attachment : { ...attachment, fetchData: () => this.download(url) };
  }

  /** Every thread is between the bot and one contact. */
  isDM(_threadId: string): boolean {
    return true;
  }

  getChannelVisibility(_threadId: string): ChannelVisibility {
    return 'private';
  }

  editMessage(_threadId: string, _messageId: string, _message: AdapterPostableMessage): Promise<RawMessage<Raw>> {
    return Promise.reject(notPossible('editMessage', `a message of ${this.name} cannot be changed once it is sent`));
  }

  deleteMessage(_threadId: string, _messageId: string): Promise<void> {
    return Promise.reject(
      notPossible('deleteMessage', `a message of ${this.name} cannot be taken back from the contact`),
    );
  }

  addReaction(_threadId: string, _messageId: string, _emoji: EmojiValue | string): Promise<void> {
    return Promise.reject(notPossible('addReaction', `${this.name} has no call that sends a reaction`));
  }

  removeReaction(_threadId: string, _messageId: string, _emoji: EmojiValue | string): Promise<void> {
    return Promise.reject(notPossible('removeReaction', `${this.name} has no call that takes a reaction back`));
  }

  postChannelMessage(_channelId: string, _message: AdapterPostableMessage): Promise<RawMessage<Raw>> {
    return Promise.reject(
      notPossible('postChannelMessage', 'there are only threads with one contact each; post to one'),
    );
  }

  /** Tells whoever asked to be told that a message did not arrive. */
  protected async reportFailure(failure: DeliveryFailure): Promise<void> {
    if (this.common.onDeliveryFailure) {
      await this.common.onDeliveryFailure(failure);
      return;
    }
    const { raw: _, ...told } = failure;
    this.logger.warn('a message did not reach its contact', told);
  }
}

const isInteractive = (part: Part): boolean =>
  part.kind === 'buttons' ||
  part.kind === 'list' ||
  part.kind === 'menu' ||
  part.kind === 'card' ||
  part.kind === 'carousel';
