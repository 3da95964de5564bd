import type { Conversation, Conversations } from '@linktor/conversations';
import type { Consumer, Realtime, RealtimeEvent, RealtimeOptions } from '@linktor/realtime';
import type { Logger } from 'chat';
import type { LinktorRawMessage, LinktorSocketOptions } from './types.ts';

/** What the socket needs of the adapter. */
export interface SocketSide {
  readonly logger: Logger;
  /** The conversations of the moment's credentials. */
  conversations(): Promise<Conversations>;
  /** A token of the moment for the socket. */
  credential(): Promise<Pick<RealtimeOptions, 'apiKey' | 'accessToken' | 'baseUrl'>>;
  /** Hands a message to the bot; resolves when its handlers are done. */
  take(raw: LinktorRawMessage): Promise<void>;
  /** A conversation was found. */
  found(conversation: Conversation): void;
}

/**
 * Messages over Linktor's socket, for bots that no webhook can reach. Conversations are found by asking for those that were written in
 * last; each is followed from there on, and what the socket misses is read from its history.
 */
export class SocketSource {
  readonly #side: SocketSide;
  readonly #options: LinktorSocketOptions;
  readonly #followed = new Map<string, string>();
  /** What was written before the bot began is not for it. */
  readonly #began = new Date().toISOString();
  #realtime: Realtime | undefined;
  #consumer: Consumer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(side: SocketSide, options: LinktorSocketOptions = {}) {
    this.#side = side;
    this.#options = options;
  }

  /** Connects, and follows what there is. Throws where the first look fails: a bot that hears nothing must not look well. */
  async start(): Promise<void> {
    const { Realtime, consume } = await loadRealtime();
    const { discoverInterval: _, maxConversations: __, concurrency = 16, ...options } = this.#options;
    const conversations = await this.#side.conversations();
    const realtime = new Realtime({ ...(await this.#side.credential()), ...options, backfill: conversations });
    this.#realtime = realtime;
    realtime.on('gap', (gap) => this.#side.logger.warn('messages may have been missed', { gap }));
    realtime.on('error', (error) => this.#side.logger.error('the socket failed', { error }));
    this.#consumer = consume(realtime, (event) => this.#take(event), {
      ...{ types: ['message'], concurrency },
      onError: (error) => this.#side.logger.error('a message was not handled', { error }),
    });
    this.#consumer.done.catch((error: unknown) => {
      if (!this.#stopped) this.#side.logger.error('the socket has ended', { error });
    });
    await this.#discover();
    await realtime.connect();
    this.#schedule();
  }

  /** Tells the contact that an answer is being written. */
  typing(conversationId: string, isTyping: boolean): void {
    this.#realtime?.sendTyping(conversationId, isTyping);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#realtime?.disconnect();
    await this.#consumer?.done.catch(() => {});
  }

  async #take(event: RealtimeEvent): Promise<void> {
    if (event.type === 'message') await this.#side.take(event.message);
  }

  #schedule(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(async () => {
      try {
        await this.#discover();
      } catch (error) {
        this.#side.logger.error('new conversations could not be looked for', { error });
      }
      this.#schedule();
    }, this.#options.discoverInterval ?? 15_000);
    // A bot whose other work is done may end.
    (this.#timer as { unref?: () => void }).unref?.();
  }

  /** Follows conversations that have begun, and gives up those that nobody has written in for longest. */
  async #discover(): Promise<void> {
    const { maxConversations = 1000 } = this.#options;
    const conversations = await this.#side.conversations();
    const list = conversations.list({ sortBy: 'lastMessageAt', sortOrder: 'desc', limit: 50 });
    let seen = 0;
    let known = 0;
    for await (const conversation of list) {
      const { id, lastMessageAt = conversation.createdAt } = conversation;
      if (++seen > maxConversations) break;
      known = this.#followed.has(id) ? known + 1 : 0;
      this.#follow(conversation);
      this.#followed.delete(id);
      this.#followed.set(id, lastMessageAt);
      // What its first message brought came before anybody followed it.
      if (known === 0 && lastMessageAt >= this.#began) await this.#readSince(conversations, id);
      // Those that come now were written in longer ago than any look can have missed.
      if (known >= 50) break;
    }
    for (const [oldest] of this.#followed) {
      if (this.#followed.size <= maxConversations) break;
      this.#followed.delete(oldest);
      this.#realtime?.unsubscribe(oldest);
    }
  }

  #follow(conversation: Conversation): void {
    if (this.#followed.has(conversation.id)) return;
    this.#side.found(conversation);
    this.#realtime?.subscribe(conversation.id);
  }

  /** The messages of a conversation that began after the bot did. What the socket brings too counts once. */
  async #readSince(conversations: Conversations, id: string): Promise<void> {
    const { data } = await conversations.listMessages(id, { limit: 50 });
    const since = data.filter(({ createdAt }) => createdAt >= this.#began);
    since.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    for (const message of since) {
      try {
        await this.#side.take(message);
      } catch (error) {
        this.#side.logger.error('a message was not handled', { error });
      }
    }
  }
}

/** Only who takes events from a socket needs the package. */
async function loadRealtime(): Promise<typeof import('@linktor/realtime')> {
  try {
    return await import('@linktor/realtime');
  } catch (cause) {
    throw new Error("mode: 'socket' needs @linktor/realtime: npm install @linktor/realtime", { cause });
  }
}
