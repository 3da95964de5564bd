import type { Clock } from '../clock.ts';
import type { Message } from '../socket/frames.ts';
import { readable } from '../times.ts';
import type { MessageSource } from './source.ts';

/** A part of a list, as it was when it was read. */
export interface Part {
  /** Its place in the list. */
  offset: number;
  /** How many entries it has, unreadable ones included. */
  size: number;
  /** The entries that are messages. */
  messages: readonly Message[];
  /** The id of the last entry, if it has one. */
  last: string | undefined;
  /** Ids of entries that are none: without a time there is no telling where they belong. */
  unreadable: readonly string[];
  /** The list says that nothing follows. */
  ended: boolean;
  /** How many the list says that it has. */
  total: number | undefined;
  /** How many were asked for, or as many as the server gives at most. */
  limit: number;
}

/** What a reader needs to know. */
export interface PagesOptions {
  source: MessageSource;
  conversationId: string;
  pageSize: number;
  clock: Clock;
  /** How long an answer may take (milliseconds). */
  timeout: number;
  /** Called once, when an answer takes longer than {@link SLOW}. */
  slow: () => void;
  signal: AbortSignal;
}

/** An answer that takes longer than this is waited for, but not at the expense of others (milliseconds). */
export const SLOW = 2_000;

/** The offset is ignored: such a list can only be read from its start. */
export class DeafToOffsets extends Error {}

/** The same part is asked for this many times. The source retries on its own besides. */
const TRIES = 3;
/** How long before it is asked for again (milliseconds). */
const PAUSES = [250, 1_000];

/** Reads parts of the list of a conversation, tries again what fails, and waits for nothing without end. */
export class Pages {
  readonly #options: PagesOptions;
  #slow = false;

  constructor(options: PagesOptions) {
    this.#options = options;
  }

  /** The part that begins at an offset. */
  at(offset: number): Promise<Part> {
    return this.#persistently(() => this.#ask(offset));
  }

  async #ask(offset: number): Promise<Part> {
    const { source, conversationId, pageSize } = this.#options;
    const query = offset === 0 ? { limit: pageSize } : { limit: pageSize, offset };
    const page = await this.#patiently((signal) => source.listMessages(conversationId, query, { signal }));
    const data: unknown = page?.data;
    if (!Array.isArray(data)) throw new TypeError('the answer of listMessages has no list of messages');
    const { hasMore, total, limit } = page.pagination ?? {};
    const part = partOf(data, offset);
    return {
      ...part,
      ended: part.size === 0 || hasMore === false,
      total: typeof total === 'number' ? total : undefined,
      limit: typeof limit === 'number' && limit > 0 ? Math.min(pageSize, limit) : pageSize,
    };
  }

  /** The list from its start, in parts of a page each, as its own iterator reads it, until `enough`. */
  all(enough: (part: Part) => boolean): Promise<void> {
    return this.#persistently(() => this.#iterate(enough));
  }

  async #iterate(enough: (part: Part) => boolean): Promise<void> {
    const { source, conversationId, pageSize } = this.#options;
    const controller = new AbortController();
    const list = source.listMessages(conversationId, { limit: pageSize }, controller);
    // One that has begun to read its first page by itself: that failure is told by the iterator, too.
    if (list instanceof Promise) list.catch(() => {});
    const iterator = list[Symbol.asyncIterator]();
    const rest = { total: undefined, limit: pageSize };
    let data: unknown[] = [];
    try {
      for (let offset = 0; ; ) {
        const { done, value } = await this.#patiently(() => iterator.next());
        if (!done) data.push(value);
        if (!done && data.length < pageSize) continue;
        if (enough({ ...partOf(data, offset), ...rest, ended: done === true }) || done) return;
        offset += data.length;
        data = [];
      }
    } finally {
      controller.abort();
      // Not waited for: it may hang as what it reads from does.
      void Promise.resolve(iterator.return?.()).catch(() => {});
    }
  }

  async #persistently<T>(ask: () => Promise<T>): Promise<T> {
    const { clock, signal } = this.#options;
    for (let tried = 1; ; tried++) {
      try {
        return await ask();
      } catch (error) {
        if (tried === TRIES || signal.aborted || error instanceof DeafToOffsets) throw error;
        this.#dawdles();
        await within(clock, signal, PAUSES[tried - 1] as number, new Promise<void>(() => {}), () => undefined);
      }
    }
  }

  /** Asks, and gives up waiting after a while, whether or not the other side cares about the signal. */
  async #patiently<T>(ask: (signal: AbortSignal) => PromiseLike<T>): Promise<T> {
    const { clock, timeout, signal } = this.#options;
    signal.throwIfAborted();
    const controller = new AbortController();
    const abort = (): void => {
      clock.clearTimeout(slow);
      controller.abort(signal.reason);
    };
    signal.addEventListener('abort', abort);
    const slow = clock.setTimeout(() => this.#dawdles(), SLOW);
    try {
      return await within(clock, signal, timeout, ask(controller.signal), () => {
        throw new Error(`the history did not answer within ${timeout} ms`);
      });
    } catch (error) {
      controller.abort(error);
      throw error;
    } finally {
      clock.clearTimeout(slow);
      signal.removeEventListener('abort', abort);
    }
  }

  #dawdles(): void {
    if (!this.#slow) this.#options.slow();
    this.#slow = true;
  }
}

/** What is waited for; or what is said `late`, after a while; or the reason of the signal. */
const within = async <T>(
  clock: Clock,
  signal: AbortSignal,
  ms: number,
  work: PromiseLike<T>,
  late: () => T,
): Promise<T> => {
  let stop = (): void => {};
  const cut = new Promise<T>((resolve, reject) => {
    const aborted = (): void => {
      clock.clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = clock.setTimeout(() => {
      try {
        resolve(late());
      } catch (error) {
        reject(error);
      }
    }, ms);
    signal.addEventListener('abort', aborted);
    stop = () => {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', aborted);
    };
  });
  try {
    return await Promise.race([work, cut]);
  } finally {
    stop();
  }
};

const partOf = (data: readonly unknown[], offset: number): Omit<Part, 'ended' | 'total' | 'limit'> => {
  const messages: Message[] = [];
  const unreadable: string[] = [];
  let last: string | undefined;
  for (const one of data) {
    const { id, createdAt } = (one ?? {}) as Partial<Message>;
    last = typeof id === 'string' && id !== '' ? id : undefined;
    if (last === undefined) continue;
    if (typeof createdAt === 'string' && readable(createdAt)) messages.push(one as Message);
    else unreadable.push(last);
  }
  return { offset, size: data.length, messages, unreadable, last };
};
