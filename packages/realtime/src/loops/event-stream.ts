import type { LinktorErrorInit } from '@linktor/core';
import type { RealtimeEvent } from '../types.ts';

/** What to do when events come faster than a loop takes them. */
export type Overflow = 'error' | 'drop-oldest';

/** Options of {@link Realtime.events}. */
export interface EventsOptions {
  /** Only events of this conversation. Default: of all. It is not subscribed to by this. */
  conversationId?: string | undefined;
  /** Only events of these types. Default: all. */
  types?: readonly Exclude<RealtimeEvent['type'], 'dropped'>[] | undefined;
  /** Ends the loop, without an error. */
  signal?: AbortSignal | undefined;
  /**
   * Events kept for a slow loop. Default: 1000. What comes in one piece (a history that was read) may exceed it once,
   * until the loop has caught up, unless `overflow` is `drop-oldest`.
   */
  bufferSize?: number | undefined;
  /**
   * `error`: the loop gets what is kept, then throws a {@link WebSocketError} with code `BUFFER_OVERFLOW`.
   * `drop-oldest`: the oldest kept event gives way, and a `dropped` event stands where events are missing.
   * Default: `error`.
   */
  overflow?: Overflow | undefined;
}

/** Makes a `WebSocketError`: this file is loaded on use, and does not bring the class with it. */
export type ErrorMaker = (message: string, init: LinktorErrorInit) => unknown;

type Result = IteratorResult<RealtimeEvent, undefined>;

const DONE: Result = { done: true, value: undefined };

/** The events of a client as an async iterator with a bounded buffer. It listens from the moment it is made. */
export class EventStream implements AsyncIterableIterator<RealtimeEvent, undefined> {
  readonly #options: EventsOptions;
  readonly #size: number;
  readonly #leave: (stream: EventStream) => void;
  readonly #error: ErrorMaker;
  #buffer: RealtimeEvent[] = [];
  #head = 0;
  #dropped = 0;
  /** How many may be kept: more than the size for as long as a burst is worked off. */
  #limit: number;
  /** Events come in one piece just now: the loop had no chance to take any of them. */
  #burst = false;
  #waiting: { resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  /** Set when no more events come; `error` when that is to be thrown. */
  #end: { error?: unknown } | undefined;
  readonly #abort = (): void => {
    void this.return();
  };

  constructor(options: EventsOptions, leave: (stream: EventStream) => void, error: ErrorMaker) {
    this.#error = error;
    this.#options = options;
    this.#limit = this.#size = options.bufferSize ?? 1_000;
    this.#leave = leave;
    options.signal?.addEventListener('abort', this.#abort);
    if (options.signal?.aborted) this.#abort();
  }

  push(event: RealtimeEvent): void {
    const { conversationId, types, overflow } = this.#options;
    if (this.#end) return;
    if (conversationId !== undefined && (event as { conversationId?: string }).conversationId !== conversationId)
      return;
    if (types && !types.includes(event.type as (typeof types)[number])) return;
    const waiting = this.#waiting.shift();
    if (waiting) waiting.resolve({ done: false, value: event });
    else if (overflow === 'drop-oldest') {
      if (this.#left >= this.#size) {
        this.#take();
        this.#dropped++;
      }
      this.#buffer.push(event);
    } else if (this.#room()) this.#buffer.push(event);
    else this.end(this.#overflown());
  }

  /** No more of this conversation comes: a loop for nothing else ends. */
  refused(conversationId: string, error: unknown): void {
    if (this.#options.conversationId === conversationId) this.end(error);
  }

  /** No more events come. What is kept can still be taken, then comes `error`, if there is one. */
  end(error?: unknown): void {
    if (this.#end) return;
    this.#options.signal?.removeEventListener('abort', this.#abort);
    this.#leave(this);
    const [first, ...others] = this.#waiting;
    this.#end = first ? {} : { error };
    if (error === undefined) first?.resolve(DONE);
    else first?.reject(error);
    for (const waiting of others) waiting.resolve(DONE);
  }

  async next(): Promise<Result> {
    if (this.#dropped > 0) {
      const count = this.#dropped;
      this.#dropped = 0;
      return { done: false, value: { type: 'dropped', count } };
    }
    if (this.#left > 0) return { done: false, value: this.#take() };
    if (this.#end) {
      const { error } = this.#end;
      this.#end = {};
      if (error !== undefined) throw error;
      return DONE;
    }
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Leaves the loop: nothing is kept any longer. */
  return(): Promise<Result> {
    this.#buffer = [];
    this.#head = this.#dropped = 0;
    this.end();
    this.#end = {};
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #overflown(): unknown {
    const bufferSize = this.#size;
    return this.#error(`more than ${bufferSize} events came faster than the loop took them`, {
      code: 'BUFFER_OVERFLOW',
      details: { bufferSize },
      remediation: 'Do slow work outside the loop, raise bufferSize, or pass overflow: "drop-oldest".',
    });
  }

  get #left(): number {
    return this.#buffer.length - this.#head;
  }

  #take(): RealtimeEvent {
    const event = this.#buffer[this.#head++] as RealtimeEvent;
    // Moving the rest to the front is worth it once half of the array is spent.
    if (this.#head * 2 > this.#buffer.length) {
      this.#buffer.splice(0, this.#head);
      this.#head = 0;
    }
    return event;
  }

  /**
   * Whether one more may be kept. What comes in one piece, such as a history that was read, is kept whole if it finds
   * room when it begins: a loop is too slow when it did not take what it could, not when it could not. That allowance
   * lasts until the loop has caught up, and is not renewed before.
   */
  #room(): boolean {
    if (this.#burst) return true;
    if (this.#left < this.#size) this.#limit = this.#size;
    if (this.#left >= this.#limit) return false;
    this.#burst = true;
    queueMicrotask(() => {
      this.#burst = false;
      if (this.#limit === this.#size && this.#left > this.#size) this.#limit = this.#left + this.#size;
    });
    return true;
  }
}
