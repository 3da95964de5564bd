// Loaded with the first stream. What every call brings along anyhow, or is exported, is handed in: an import of it would make that
// a file of its own in every bundle.
import type { LinktorError } from '../errors/error.ts';
import type { AbortedError, SerializationError } from '../errors/errors.ts';
import type { Answer, Platform } from '../send/sender.ts';
import type { readable, tee } from './adapters.ts';
import { EventReader, type EventReaderKit } from './event-reader.ts';
import type { SseEvent } from './sse.ts';
import type { StreamError, StreamEventError, StreamStalledError, StreamTruncatedError } from './stream-error.ts';
import type { StreamReport } from './stream-report.ts';

export interface StreamKit extends EventReaderKit {
  readonly LinktorError: typeof LinktorError;
  readonly AbortedError: typeof AbortedError;
  readonly SerializationError: typeof SerializationError;
  readonly StreamEventError: typeof StreamEventError;
  readonly StreamStalledError: typeof StreamStalledError;
  readonly StreamTruncatedError: typeof StreamTruncatedError;
  readonly toResponse: Platform['toResponse'];
  readonly readable: typeof readable;
  readonly tee: typeof tee;
}

/** What one kind of stream makes of its events. */
export interface StreamPlan<T, Final> {
  /** The data that says the stream is complete. */
  readonly terminator: string;
  /** The chunk in a document, `undefined` for a document to skip. Throws a `SerializationError` for what is no chunk. */
  chunk(document: unknown, event: string | undefined): T | undefined;
  /** Collects the chunks of one stream. */
  collect(): Collector<T, Final>;
}

export interface Collector<T, Final> {
  add(chunk: T): void;
  /** What all chunks so far amount to. */
  result(): Final;
}

/** What a stream is read from. */
export interface StreamSource {
  readonly kit: StreamKit;
  readonly response: Answer;
  readonly requestId: string | undefined;
  /** What errors tell of the call, the request id without the secrets in it. */
  readonly place: { method: string; path: string; status: number; requestId: string | undefined };
  /** Ends the request; its signal fires too when the caller's does. */
  readonly controller: AbortController;
  /** Milliseconds without a byte after which the stream counts as stalled; `0` waits for ever. */
  readonly stallTimeout: number;
  /** Strikes the secrets of the call out of what the server or the engine said. */
  redact(cause: unknown): unknown;
  /** What an error event says, without the secrets in it. */
  readReport(data: string): StreamReport;
  /** Called once, when the stream has ended, however it did. */
  onEnd(error: LinktorError | undefined): void;
}

const DONE: IteratorReturnResult<undefined> = /* @__PURE__ */ Object.freeze({ done: true, value: undefined });

/**
 * A stream of server-sent events, read as fast as it is consumed. It ends in one of three ways: the terminal marker
 * arrived (the loop ends), something went wrong (the loop throws), the caller stopped (`break`, `abort()`). In each case
 * the connection is given back, and neither timer nor listener is left.
 */
export class Stream<T, Final = unknown> implements AsyncIterable<T>, AsyncDisposable {
  /** The platform's id of the request, when it sends one. */
  readonly requestId: string | undefined;
  readonly #source: StreamSource;
  readonly #plan: StreamPlan<T, Final>;
  readonly #collector: Collector<T, Final>;
  readonly #events: EventReader;
  #received = 0;
  #taken = false;
  #marked = false;
  /** Calls of `next()` that wait, and the last of them. */
  #busy = 0;
  #tail: Promise<IteratorResult<T, undefined>> | undefined;
  /** How it ended, once it has: well, abandoned by the caller, or with an error. */
  #end: 'done' | 'left' | LinktorError | undefined;
  readonly #waiting: (() => void)[] = [];

  constructor(source: StreamSource, plan: StreamPlan<T, Final>) {
    this.requestId = source.requestId;
    this.#source = source;
    this.#plan = plan;
    this.#collector = plan.collect();
    this.#events = new EventReader(source.response.body, plan.terminator, source.stallTimeout, source.kit);
    const { signal } = source.controller;
    if (signal.aborted) this.#onAbort();
    else signal.addEventListener('abort', this.#onAbort);
  }

  /** The response. Its body belongs to the stream. */
  get response(): Response {
    return this.#source.kit.toResponse(this.#source.response);
  }

  /** The chunks. A stream can be read once: `tee()` it to read it twice. */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined, undefined> {
    this.#take();
    return {
      next: () => this.#next(),
      return: async () => {
        this.#settle('left');
        return DONE;
      },
    };
  }

  /**
   * What the whole stream amounts to. Reads it to its end if nobody does, else waits for that.
   * @throws what the stream fails with; AbortedError when it was left before its end.
   */
  finalMessage(): Promise<Final> {
    const read = this.#taken;
    const final = this.#final();
    // Whoever reads the stream gets its error; this promise may be awaited after that.
    if (read) final.catch(() => {});
    return final;
  }

  async #final(): Promise<Final> {
    if (!this.#taken) {
      this.#take();
      while (!(await this.#next()).done);
    } else if (this.#end === undefined) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    if (this.#end === 'left') {
      throw new this.#source.kit.AbortedError('the stream was left before its end', {
        code: 'STREAM_LEFT',
        ...this.#source.place,
      });
    }
    if (this.#end !== 'done') throw this.#end;
    return this.#collector.result();
  }

  /** The chunks as a web stream, pulled one by one. Cancelling it leaves this stream. */
  toReadableStream(): ReadableStream<T> {
    return this.#source.kit.readable(this[Symbol.asyncIterator]());
  }

  /** Two readers of the same chunks. What one has read is kept until the other has; leaving both leaves the stream. */
  tee(): [AsyncIterable<T>, AsyncIterable<T>] {
    return this.#source.kit.tee(this[Symbol.asyncIterator]());
  }

  /** Ends the stream at once: whoever reads it gets an `AbortedError`. After the end it does nothing. */
  abort(reason?: unknown): void {
    if (this.#end === undefined) this.#source.controller.abort(reason);
  }

  /** Leaves the stream if it still runs: `await using stream = await ai.completions.stream(…)`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#settle('left');
  }

  #take(): void {
    if (this.#taken) {
      throw new this.#source.kit.LinktorError('this stream is being read already', {
        code: 'STREAM_TAKEN',
        ...this.#source.place,
        remediation: 'Use tee() to read a stream twice.',
      });
    }
    this.#taken = true;
  }

  #next(): Promise<IteratorResult<T, undefined>> {
    if (this.#busy === 0) {
      try {
        // The everyday case, and nothing in its way.
        const value = this.#end === undefined && !this.#marked ? this.#chunk() : undefined;
        if (value !== undefined) return Promise.resolve({ done: false, value });
      } catch (error) {
        return Promise.reject(this.#fail(error));
      }
    }
    const pull = (): Promise<IteratorResult<T, undefined>> => this.#pull();
    // One at a time: a `next()` that comes before the last one is answered waits for it.
    this.#tail = this.#busy++ === 0 || !this.#tail ? pull() : this.#tail.then(pull, pull);
    return this.#tail;
  }

  async #pull(): Promise<IteratorResult<T, undefined>> {
    try {
      for (;;) {
        const ready = this.#shift();
        if (ready) return ready;
        if (this.#marked) {
          await this.#events.close();
          this.#settle('done');
        } else if (this.#events.ending) {
          throw this.#ending();
        } else {
          await this.#events.fill();
        }
      }
    } catch (error) {
      throw this.#fail(error);
      // Stryker disable next-line BlockStatement: where it waits all the same, nobody sees more than a turn of it
    } finally {
      // Stryker disable next-line UpdateOperator: as above
      this.#busy--;
    }
  }

  /** The next chunk at hand, or the end; `undefined` when there is something to wait for. */
  #shift(): IteratorResult<T, undefined> | undefined {
    if (this.#end === 'done' || this.#end === 'left') return DONE;
    if (this.#end) throw this.#end;
    const value = this.#marked ? undefined : this.#chunk();
    return value === undefined ? undefined : { done: false, value };
  }

  /** The next chunk among what has arrived; `undefined` when there is none, or the marker has been met. */
  #chunk(): T | undefined {
    const { terminator } = this.#plan;
    for (let event = this.#events.next(); event; event = this.#events.next()) {
      if (isMarker(event.data, terminator)) {
        this.#marked = true;
        return undefined;
      }
      const value = this.#read(event);
      if (value === undefined) continue;
      this.#received++;
      this.#collector.add(value);
      return value;
    }
    return undefined;
  }

  #read({ event, data }: Pick<SseEvent, 'event' | 'data'>): T | undefined {
    if (event === 'error') throw this.#reported(data);
    let document: unknown;
    try {
      document = this.#events.parse();
    } catch (cause) {
      throw new this.#source.kit.SerializationError(`event ${this.#received + 1} of the stream is not JSON`, {
        code: 'INVALID_JSON',
        ...this.#source.place,
        // The engine's own message quotes the data.
        cause: new SyntaxError((cause as Error).message.replace(/["'].*/s, '…')),
      });
    }
    if (isReport(document)) throw this.#reported(data);
    return this.#plan.chunk(document, event);
  }

  #reported(data: string): StreamError {
    const { body, status } = this.#source.readReport(data);
    return new this.#source.kit.StreamEventError(
      body.message ?? 'the server reported an error in the middle of the stream',
      {
        ...this.#source.place,
        code: body.code ?? 'STREAM_ERROR',
        details: body.details,
        ...(status === undefined ? {} : { status }),
        ...this.#arrived(),
      },
    );
  }

  #ending(): StreamError {
    const { ending, cause } = this.#events;
    if (ending === 'stalled') {
      return new this.#source.kit.StreamStalledError(
        `nothing arrived on the stream for ${this.#source.stallTimeout} ms`,
        {
          code: 'STREAM_STALLED',
          ...this.#source.place,
          ...this.#arrived(),
          remediation: 'Raise `stallTimeout` if the model may think for longer.',
        },
      );
    }
    const what = ending === 'broken' ? 'the connection broke' : 'the stream ended';
    return new this.#source.kit.StreamTruncatedError(
      `${what} before its terminal marker, after ${this.#received} chunks`,
      {
        code: 'STREAM_TRUNCATED',
        ...this.#source.place,
        ...this.#arrived(),
        cause: this.#source.redact(cause),
        remediation: '`partial` holds what arrived; ask again for the whole answer.',
      },
    );
  }

  #arrived(): { received: number; partial: Final } {
    return { received: this.#received, partial: this.#collector.result() };
  }

  // An arrow, so that the same function can be taken off the signal again.
  readonly #onAbort = (): void => {
    const { reason } = this.#source.controller.signal;
    this.#settle(
      new this.#source.kit.AbortedError('the stream was aborted', {
        code: 'ABORTED',
        ...this.#source.place,
        cause: reason,
      }),
    );
  };

  /** Ends the stream with an error, unless it has ended already: then what it ended with holds. */
  #fail(error: unknown): unknown {
    if (this.#end instanceof Error) return this.#end;
    // The parser and the plans know nothing of the call.
    if (error instanceof this.#source.kit.LinktorError && error.method === undefined)
      Object.assign(error, this.#source.place);
    this.#settle(error as LinktorError);
    return error;
  }

  #settle(end: 'done' | 'left' | LinktorError): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    if (end !== 'done') {
      this.#events.cancel();
      // For a `fetch` of the caller's that listens to its signal only.
      this.#source.controller.abort();
    }
    for (const resolve of this.#waiting) resolve();
    this.#source.onEnd(typeof end === 'string' ? undefined : end);
  }
}

/** The marker, also with blanks around it: that is no reason to call a whole answer broken. */
const isMarker = (data: string, terminator: string): boolean =>
  data.length < terminator.length + 8 && (data === terminator || data.trim() === terminator);

/** `{error: …}`, or `{code, message}`: an error that came as an ordinary event. No chunk looks like that. */
const isReport = (document: unknown): boolean => {
  if (typeof document !== 'object' || document === null || 'delta' in document) return false;
  const { error, code, message } = document as { error?: unknown; code?: unknown; message?: unknown };
  return (error !== undefined && error !== null) || (typeof code === 'string' && typeof message === 'string');
};
