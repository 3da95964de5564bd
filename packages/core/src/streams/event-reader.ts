import type { AnswerBody } from '../send/sender.ts';
import { LONGEST_TIMER } from '../timers/sleep.ts';
import { type SseEvent, SseParser } from './sse.ts';

/** Milliseconds a server has to close its answer after the terminal marker, for the connection to be used again. */
const CLOSING_TIME = 20;

/** What a read came to, other than bytes. */
export type Ending = 'end' | 'broken' | 'stalled';

/** Turns a body into events, only as fast as they are asked for. Knows nothing of what the events mean. */
export class EventReader {
  readonly #reader: ReturnType<AnswerBody['getReader']> | undefined;
  readonly #terminator: string;
  readonly #stallTimeout: number;
  readonly #parser: SseParser;
  #queue: SseEvent[] = [];
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the read that waits began. */
  #since: number | undefined;
  /** Why no more bytes come, once none do. */
  ending: Ending | undefined;
  /** What the connection broke with. */
  cause: unknown;

  constructor(body: AnswerBody | null, terminator: string, stallTimeout: number) {
    this.#reader = body?.getReader();
    this.#terminator = terminator;
    this.#stallTimeout = stallTimeout;
    this.#parser = new SseParser((event) => this.#queue.push(event));
    if (!body) this.ending = 'end';
  }

  /** The next event among those at hand. */
  shift(): SseEvent | undefined {
    if (this.#at < this.#queue.length) return this.#queue[this.#at++];
    if (this.#at > 0) {
      this.#queue = [];
      this.#at = 0;
    }
    return undefined;
  }

  /** Reads once. Afterwards there may be events, and `ending` may be set. Rejects when an event is too long. */
  fill(): Promise<void> {
    const limit = this.#stallTimeout;
    if (limit > 0 && limit < Number.POSITIVE_INFINITY) {
      this.#since = performance.now();
      this.#timer ??= setTimeout(this.#look, Math.min(limit, LONGEST_TIMER));
    }
    return (this.#reader as ReturnType<AnswerBody['getReader']>).read().then(this.#took, this.#broke);
  }

  readonly #took = ({ done, value }: ReadableStreamReadResult<Uint8Array>): void => {
    this.#since = undefined;
    if (this.ending) return;
    if (done) this.#finish('end');
    else this.#parser.feed(value);
  };

  readonly #broke = (cause: unknown): void => {
    this.#since = undefined;
    if (this.ending) return;
    this.cause = cause;
    this.#finish('broken');
  };

  #finish(ending: Ending): void {
    this.#stop(ending);
    const last = this.#parser.end();
    if (last && (last.data === this.#terminator || isWhole(last))) this.#queue.push(last);
  }

  #stop(ending: Ending): void {
    this.ending ??= ending;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  // One timer for many reads: setting one for each would cost more than the read. It looks at how long the present read
  // has waited, and goes to sleep when there is none.
  readonly #look = (): void => {
    this.#timer = undefined;
    if (this.#since === undefined) return;
    const left = this.#stallTimeout - (performance.now() - this.#since);
    if (left > 0) {
      this.#timer = setTimeout(this.#look, Math.min(Math.ceil(left), LONGEST_TIMER));
    } else {
      this.ending ??= 'stalled';
      // Ends the read that waits, too.
      this.cancel();
    }
  };

  /** Lets the server close its answer, so that the connection can be used again; cuts it if that takes long. */
  async close(): Promise<void> {
    const reader = this.#reader;
    if (!reader || this.ending) return;
    this.#stop('end');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<true>((resolve) => {
      timer = setTimeout(() => resolve(true), CLOSING_TIME);
    });
    const drained = (async (): Promise<boolean> => !(await reader.read()).done)().catch(() => false);
    if (await Promise.race([drained, late])) this.cancel();
    clearTimeout(timer);
  }

  /** Gives the connection back without reading on. */
  cancel(): void {
    this.#stop('end');
    this.#queue = [];
    this.#at = 0;
    this.#reader?.cancel().catch(() => {});
  }
}

/**
 * Whether the event at the very end, which lacks its blank line, can be taken as it is. A JSON object or list proves by
 * its closing bracket that nothing is missing; a number would not, and text does not have to be complete to be read.
 */
const isWhole = ({ data, event }: SseEvent): boolean => {
  if (event === 'error') return true;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};
