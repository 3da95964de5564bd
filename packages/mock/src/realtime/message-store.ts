import type { MessageQuery, Messages, MockMessage, MockMessagePage } from './types.ts';

/** In which order messages are listed. The platform does not say which is its own. */
export type ListOrder = 'newest-first' | 'oldest-first';

/** Options of a {@link MessageStore}. */
export interface MessageStoreOptions {
  /** Default: `newest-first`. */
  order?: ListOrder;
  /** Largest page. Default: 100. */
  maxLimit?: number;
}

/** Messages by conversation, in memory. */
export class MessageStore implements Messages {
  readonly #order: ListOrder;
  readonly #maxLimit: number;
  readonly #byConversation = new Map<string, MockMessage[]>();

  constructor({ order = 'newest-first', maxLimit = 100 }: MessageStoreOptions = {}) {
    this.#order = order;
    this.#maxLimit = maxLimit;
  }

  /** Adds a message as the newest of its conversation. */
  append(message: MockMessage): void {
    const messages = this.#byConversation.get(message.conversationId);
    if (messages) messages.push(message);
    else this.#byConversation.set(message.conversationId, [message]);
  }

  /** All messages of a conversation, oldest first. */
  all(conversationId: string): readonly MockMessage[] {
    return this.#byConversation.get(conversationId) ?? [];
  }

  /** A page, as the REST API would list it. */
  page(conversationId: string, query: MessageQuery = {}): MockMessagePage {
    const all = this.all(conversationId);
    const total = all.length;
    const limit = Math.min(this.#maxLimit, Math.max(1, query.limit ?? 20));
    const start = Number(query.cursor ?? query.offset ?? 0);
    const offset = Number.isSafeInteger(start) && start >= 0 ? start : 0;
    const data =
      this.#order === 'oldest-first'
        ? all.slice(offset, offset + limit)
        : all.slice(Math.max(0, total - offset - limit), Math.max(0, total - offset)).reverse();
    const hasMore = offset + data.length < total;
    const nextCursor = hasMore ? { nextCursor: String(offset + data.length) } : {};
    return { data, pagination: { total, limit, offset, hasMore, ...nextCursor } };
  }

  /**
   * The messages as the `listMessages` of `@linktor/conversations` gives them, without HTTP: await it for one page,
   * iterate it for all. This store itself fits the option `backfill` of `@linktor/realtime`.
   */
  listMessages(
    conversationId: string,
    query: MessageQuery = {},
  ): PromiseLike<MockMessagePage> & AsyncIterable<MockMessage> {
    const page = (more: MessageQuery): MockMessagePage => this.page(conversationId, { ...query, ...more });
    return {
      // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
      then: (resolve, reject) =>
        Promise.resolve()
          .then(() => page({}))
          .then(resolve, reject),
      async *[Symbol.asyncIterator]() {
        for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
          const { data, pagination } = page(cursor === undefined ? {} : { cursor });
          // Each page is a round trip of its own, so that others can act between two pages.
          await Promise.resolve();
          yield* data;
          cursor = pagination.nextCursor;
        }
      },
    };
  }
}
