import type { isSuspect, parseJson } from '../answer/json.ts';
import type { AnswerBody } from '../send/sender.ts';
import type { SseEvent, SseScanner } from './sse.ts';
import type { Utf8Decoder } from './utf8.ts';

export interface EventReaderKit {
  readonly isSuspect: typeof isSuspect;
  readonly parseJson: typeof parseJson;
  readonly SseScanner: typeof SseScanner;
  readonly Utf8Decoder: typeof Utf8Decoder;
}

/** Milliseconds a server has to close its answer after the terminal marker, for the connection to be used again. */
const CLOSING_TIME = 20;

/** What a read came to, other than bytes. */
export type Ending = 'end' | 'broken' | 'stalled';

type BodyReader = ReturnType<AnswerBody['getReader']>;

/** Turns a body into events, only as fast as they are asked for. Knows nothing of what the events mean. */
export class EventReader {
  readonly #reader: BodyReader | undefined;
  readonly #terminator: string;
  readonly #stallTimeout: number;
  readonly #kit: EventReaderKit;
  readonly #utf8: Utf8Decoder;
  readonly #scanner: SseScanner;
  /** The text that arrived last holds nothing that `parseJson` would look at more closely. */
  #harmless = false;
  /** An event at the very end that lacks its blank line, and is whole all the same. */
  #last = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the read that waits began. */
  #since: number | undefined;
  /** Why no more bytes come, once none do. */
  ending: Ending | undefined;
  /** What the connection broke with. */
  cause: unknown;

  constructor(body: AnswerBody | null, terminator: string, stallTimeout: number, kit: EventReaderKit) {
    this.#reader = body?.getReader();
    this.#terminator = terminator;
    this.#stallTimeout = stallTimeout;
    this.#kit = kit;
    this.#utf8 = new kit.Utf8Decoder();
    this.#scanner = new kit.SseScanner();
    if (!body) this.ending = 'end';
  }

  /** The next event among those at hand, if there is one: it is good until the next call. Throws when one is too long. */
  next(): Readonly<Pick<SseEvent, 'data' | 'event'>> | undefined {
    const scanner = this.#scanner;
    if (scanner.next()) return scanner;
    if (!this.#last) return undefined;
    this.#last = false;
    return scanner;
  }

  /** The document in the event that was taken last. Throws `SyntaxError`. */
  parse(): unknown {
    const { data, uncut } = this.#scanner;
    return uncut && this.#harmless ? JSON.parse(data) : this.#kit.parseJson(data);
  }

  /** Reads once. Afterwards there may be events, and `ending` may be set. */
  async fill(): Promise<void> {
    if (this.#stallTimeout > 0) {
      this.#since = performance.now();
      this.#timer ??= setTimeout(this.#look, this.#stallTimeout);
    }
    let read: ReadableStreamReadResult<Uint8Array>;
    try {
      read = await (this.#reader as BodyReader).read();
    } catch (cause) {
      this.#since = undefined;
      if (this.ending) return;
      this.cause = cause;
      this.#finish('broken');
      return;
    }
    this.#since = undefined;
    if (this.ending) return;
    if (read.done) this.#finish('end');
    else this.#take(this.#utf8.decode(read.value));
  }

  #take(text: string): void {
    this.#harmless = !this.#kit.isSuspect(text);
    this.#scanner.push(text);
  }

  #finish(ending: Ending): void {
    this.#stop(ending);
    const scanner = this.#scanner;
    scanner.push(this.#utf8.end());
    // No terminator is among what was left of a character.
    scanner.next();
    this.#last = scanner.end() && (scanner.data === this.#terminator || isWhole(scanner));
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
      this.#timer = setTimeout(this.#look, Math.ceil(left));
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
    this.#scanner.clear();
    this.#last = false;
    this.#reader?.cancel().catch(() => {});
  }
}

/**
 * Whether the event at the very end, which lacks its blank line, can be taken as it is. A JSON object or list proves by
 * its closing bracket that nothing is missing; a number would not, and text does not have to be complete to be read.
 */
const isWhole = ({ data, event }: Pick<SseEvent, 'data' | 'event'>): boolean => {
  if (event === 'error') return true;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};
