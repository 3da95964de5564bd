import { setTimeout as sleep } from 'node:timers/promises';
import { type MessageQuery, MessageStore, type MockMessage, type MockMessagePage } from '@linktor/mock/realtime';
import type { MessageSource } from '@linktor/realtime';

/** What can be wrong with a history. */
export type HistoryFault = 'history-down' | 'history-hang' | 'history-slow';

/** A history that does not always answer, and remembers whose reading it spoilt. */
export class UnreliableSource implements MessageSource {
  /** Conversations whose history could not be read since this was last cleared for them. */
  readonly spoilt: Set<string> = new Set();
  calls = 0;
  /** Calls that were given up though nothing was wrong: the machine was too slow for the client's patience. */
  late = 0;
  readonly #source: MessageSource;
  /** How likely a call is to fail by itself. */
  readonly #odds: number;
  readonly #random: () => number;
  #fault: HistoryFault | undefined;
  #until = 0;

  constructor(source: MessageSource, odds: number, random: () => number) {
    this.#source = source;
    this.#odds = odds;
    this.#random = random;
  }

  /** Lets something be wrong for a while (milliseconds). */
  fault(kind: HistoryFault, ms: number): void {
    this.#fault = kind;
    this.#until = performance.now() + ms;
  }

  reset(): void {
    this.#until = 0;
  }

  listMessages(...args: Parameters<MessageSource['listMessages']>): ReturnType<MessageSource['listMessages']> {
    const [conversationId, , { signal }] = args;
    this.calls++;
    const fault = performance.now() < this.#until ? this.#fault : undefined;
    if (fault === 'history-down' || this.#random() < this.#odds) {
      this.spoilt.add(conversationId);
      throw new Error('HTTP 503');
    }
    const list = this.#source.listMessages(...args);
    if (!fault) {
      signal.addEventListener('abort', () => {
        if (!/did not answer within/.test(String(signal.reason))) return;
        this.late++;
        this.spoilt.add(conversationId);
      });
      return list;
    }
    this.spoilt.add(conversationId);
    const answer =
      fault === 'history-slow'
        ? sleep(50 + this.#random() * 200).then(() => list)
        : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    return Object.assign(answer, { [Symbol.asyncIterator]: () => list[Symbol.asyncIterator]() }) as never;
  }
}

/** A platform that deletes messages, and lists some without a time. */
export class UnreliableStore extends MessageStore {
  readonly deleted: Set<string> = new Set();
  readonly timeless: Set<string> = new Set();
  /** Conversations from which something has been deleted. */
  readonly shortened: Set<string> = new Set();

  override all(conversationId: string): readonly MockMessage[] {
    const all = super.all(conversationId);
    return this.shortened.has(conversationId) ? all.filter(({ id }) => !this.deleted.has(id)) : all;
  }

  override page(conversationId: string, query?: MessageQuery): MockMessagePage {
    const page = super.page(conversationId, query);
    if (this.timeless.size === 0) return page;
    const data = page.data.map(({ createdAt, ...rest }) =>
      this.timeless.has(rest.id) ? (rest as MockMessage) : { createdAt, ...rest },
    );
    return { ...page, data };
  }

  /** Deletes what is old, or what is new, or something in between, or everything. */
  shorten(conversationId: string, random: () => number): void {
    const all = this.all(conversationId);
    const count = 1 + Math.floor(random() * Math.min(all.length, 40));
    const start = random() < 0.4 ? 0 : Math.floor(random() * all.length);
    const gone = random() < 0.1 ? all : all.slice(start, start + count);
    for (const { id } of gone) this.deleted.add(id);
    this.shortened.add(conversationId);
  }
}
