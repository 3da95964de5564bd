import type { Message } from '../socket/frames.ts';

/** One page of messages, as {@link MessageSource.listMessages} resolves to. */
export interface MessagePage {
  data: readonly Message[];
  pagination?: { total?: number | undefined; limit?: number | undefined; hasMore?: boolean | undefined } | undefined;
}

/** Where the history of a conversation is read from. `Conversations` of `@linktor/conversations` is one. */
export interface MessageSource {
  /**
   * The messages of a conversation, oldest or newest first: awaited for one page, iterated for this page and all that
   * follow it.
   */
  listMessages(
    conversationId: string,
    query: { limit: number; offset?: number },
    options: { signal: AbortSignal },
  ): PromiseLike<MessagePage> & AsyncIterable<Message>;
}
