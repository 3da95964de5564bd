import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageSource } from '@linktor/realtime';

/** What can be wrong with a history. */
export type HistoryFault = 'history-down' | 'history-hang' | 'history-slow';

/** A history that does not always answer, and remembers whose reading it spoilt. */
export class UnreliableSource implements MessageSource {
  /** Conversations whose history could not be read since this was last cleared for them. */
  readonly spoilt: Set<string> = new Set();
  calls = 0;
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
    if (!fault) return list;
    this.spoilt.add(conversationId);
    const answer =
      fault === 'history-slow'
        ? sleep(50 + this.#random() * 200).then(() => list)
        : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    return Object.assign(answer, { [Symbol.asyncIterator]: () => list[Symbol.asyncIterator]() }) as never;
  }
}
