import type { Adapter, Author, ChatInstance, Message, WebhookOptions } from 'chat';
import { defaultEmojiResolver } from 'chat';
import { decodeAction } from './action-data.ts';
import type { Memory } from './memory.ts';

/** Something a contact chose: a button, a row of a list. */
export interface Chosen {
  /** Unique for the choice: of two deliveries with the same one, one counts. */
  readonly id: string;
  readonly threadId: string;
  /** The message that offered it. */
  readonly messageId: string;
  /** What it carried. */
  readonly data: string;
  readonly user: Author;
  readonly raw: unknown;
}

/** A reaction that a contact gave or took back. */
export interface Reacted {
  readonly id: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly emoji: string;
  readonly added: boolean;
  readonly user: Author;
  readonly raw: unknown;
}

/** What is begun, and goes on: the promises of the bot's handlers. */
export type Begun = readonly Promise<unknown>[];

/** Hands what has come in to the bot. Each method resolves once the bot has it, with what its handlers are still doing. */
export class Inbound<Raw> {
  readonly #adapter: Adapter;
  readonly #chat: ChatInstance;
  readonly #memory: Memory;
  readonly #answersByNumber: boolean;

  constructor(adapter: Adapter<unknown, Raw>, chat: ChatInstance, memory: Memory, answersByNumber = true) {
    this.#adapter = adapter as Adapter;
    this.#chat = chat;
    this.#memory = memory;
    this.#answersByNumber = answersByNumber;
  }

  /** A message; `complete` adds what takes a call to know, once the platform has been answered. */
  async message(
    message: Message<Raw>,
    options: WebhookOptions,
    complete?: () => Promise<Message<Raw>>,
  ): Promise<Begun> {
    const { id, threadId, text, author, raw } = message;
    const data = this.#answersByNumber ? await this.#memory.chosen(threadId, id, text) : undefined;
    if (data !== undefined) return this.chosen({ id, threadId, messageId: '', data, user: author, raw }, options);
    return [this.#chat.processMessage(this.#adapter, threadId, complete ?? message, options)];
  }

  async chosen({ id, data, ...event }: Chosen, options: WebhookOptions): Promise<Begun> {
    if (!(await this.#counts(`action:${id}`, options))) return [];
    const { actionId, value } = decodeAction((await this.#memory.data(data)) ?? data);
    return [
      this.#chat.processAction(
        { ...event, adapter: this.#adapter, actionId, ...(value === undefined ? {} : { value }) },
        options,
      ),
    ];
  }

  async reaction({ id, emoji: rawEmoji, ...event }: Reacted, options: WebhookOptions): Promise<Begun> {
    if (!(await this.#counts(`reaction:${id}`, options))) return [];
    const emoji = defaultEmojiResolver.fromGChat(rawEmoji);
    return [
      Promise.resolve(this.#chat.processReaction({ ...event, adapter: this.#adapter, emoji, rawEmoji }, options)),
    ];
  }

  /** Messages are counted by Chat SDK itself; nothing is counted where whoever delivers does so. */
  async #counts(id: string, { deduplicate }: WebhookOptions): Promise<boolean> {
    return deduplicate === false || (await this.#memory.first(id));
  }
}
