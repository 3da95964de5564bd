import { toResponse } from '#sender';
import { isSuspect, parseJson } from '../answer/json.ts';
import { ApiPromise, type ApiResult, type CallMode } from '../call/api-promise.ts';
import type { Input, Operation, OperationInfo } from '../call/operation.ts';
import { LinktorError } from '../errors/error.ts';
import { AbortedError, SerializationError } from '../errors/errors.ts';
import { loaded } from '../errors/loaded.ts';
import type { Strike } from '../errors/redact-deep.ts';
import { checkCallOptions, checkNumber } from '../options/check.ts';
import type { RequestOptions } from '../options/options.ts';
import { onAbort } from '../timers/on-abort.ts';
import { LONGEST_TIMER } from '../timers/sleep.ts';
import { isBound } from '../timers/with-timeout.ts';
import type { Transport } from '../transport.ts';
import { readable, tee } from './adapters.ts';
import { SseScanner } from './sse.ts';
import type { Stream, StreamKit, StreamPlan } from './stream.ts';
import { StreamEventError, StreamStalledError, StreamTruncatedError } from './stream-error.ts';
import type { StreamReport } from './stream-report.ts';
import { Utf8Decoder } from './utf8.ts';

/** Options of a call that answers with a stream. Its `timeout` ends where the answer begins. */
export interface StreamOptions extends RequestOptions {
  /**
   * Milliseconds that may pass without a byte, keep-alive comments included, before the stream fails with a
   * `StreamStalledError`. Time the consumer takes does not count. `0` waits for ever. Default: the time-out of a call.
   */
  stallTimeout?: number | undefined;
}

/**
 * What a streaming call returns: a promise of the stream, which resolves when the answer begins, and at the same time
 * the stream itself.
 *
 * ```ts
 * for await (const chunk of ai.completions.stream({ messages })) …          // no await needed
 * const { data: stream, requestId } = await ai.completions.stream({ messages }).withResponse();
 * ```
 */
export class StreamPromise<T, Final = unknown> extends ApiPromise<Stream<T, Final>> implements AsyncIterable<T> {
  readonly #controller: AbortController;

  constructor(
    open: (mode: CallMode, controller: AbortController) => Promise<ApiResult<Stream<T, Final>>>,
    controller: AbortController = new AbortController(),
  ) {
    super((mode) => open(mode, controller));
    this.#controller = controller;
    // It may be read much later, by way of a web stream say: whoever reads it gets the error then.
    this.watch();
  }

  /** The chunks. */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined, undefined> {
    return new Reading(this);
  }

  /** What the whole stream amounts to; reads it to its end. */
  finalMessage(): Promise<Final> {
    return this.then((stream) => stream.finalMessage());
  }

  /** The chunks as a web stream. */
  toReadableStream(): ReadableStream<T> {
    return readable(this[Symbol.asyncIterator]());
  }

  /** Two readers of the same chunks. */
  tee(): [AsyncIterable<T>, AsyncIterable<T>] {
    return tee(this[Symbol.asyncIterator]());
  }

  /** Ends the call, or the stream it has become. */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }
}

/** Reads a stream that may still be on its way. A class, so that engines know its methods: they run once per chunk. */
class Reading<T> implements AsyncIterator<T, undefined, undefined> {
  readonly #promise: StreamPromise<T>;
  #inner: AsyncIterator<T, undefined, undefined> | undefined;

  constructor(promise: StreamPromise<T>) {
    this.#promise = promise;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.#inner ? this.#inner.next() : this.#open();
  }

  #open(): Promise<IteratorResult<T, undefined>> {
    return this.#promise.then((stream) => {
      this.#inner ??= stream[Symbol.asyncIterator]();
      return this.#inner.next();
    });
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    if (this.#inner) await this.#inner.return?.();
    else this.#promise.abort();
    return { done: true, value: undefined };
  }
}

/**
 * Makes a call that answers with a stream. It is repeated by the rules of any other call, until its answer begins; what
 * goes wrong later is the caller's to see.
 */
export const openStream = <I, O, E, T, Final>(
  transport: Transport,
  operation: Operation<I, O, E>,
  input: I,
  plan: StreamPlan<T, Final>,
  options?: StreamOptions,
): StreamPromise<T, Final> =>
  new StreamPromise<T, Final>((mode, controller) =>
    open(transport, operation, input as Input, plan, options, mode, controller),
  );

const KIT: StreamKit = {
  LinktorError,
  AbortedError,
  SerializationError,
  StreamEventError,
  StreamStalledError,
  StreamTruncatedError,
  toResponse,
  readable,
  tee,
  isSuspect,
  parseJson,
  SseScanner,
  Utf8Decoder,
};

const open = async <T, Final>(
  transport: Transport,
  operation: OperationInfo,
  input: Input,
  plan: StreamPlan<T, Final>,
  given: StreamOptions | undefined,
  mode: CallMode,
  controller: AbortController,
): Promise<ApiResult<Stream<T, Final>>> => {
  const options = checkCallOptions(given, 'stallTimeout');
  const { stallTimeout: stall, signal, ...rest } = options;
  const stallTimeout = checkNumber(stall, 'stallTimeout', options.timeout ?? transport.timeout);
  const forward = (): void => controller.abort(signal?.reason);
  let unlink = (): void => {};
  if (signal?.aborted) forward();
  else if (signal) unlink = onAbort(signal, forward);
  // The body is always left to the stream; `mode` says whether to make one of it.
  const own: CallMode = { raw: true, started: false, stream: true };
  const onEnd = (error: LinktorError | undefined): void => {
    unlink();
    own.report?.ended(error);
  };
  const reading = loaded(import('./stream.ts'));
  // Looked at below, after the answer.
  reading.catch(() => {});
  const headers = { accept: 'text/event-stream, application/json;q=0.9', ...input.headers };
  const call = transport.execute<never>(operation, { ...input, headers }, { ...rest, signal: controller.signal }, own);
  await undefined;
  mode.started = true;
  let result: ApiResult<never>;
  try {
    result = await call;
  } catch (error) {
    unlink();
    throw error;
  }
  const { response, requestId } = result;
  // Aborting must still work on a response the caller reads.
  if (mode.raw) {
    own.report?.ended(undefined);
    return result;
  }
  // Loaded before it is needed: an event is read at once.
  const words = await import('../answer/failed-answer.ts').catch(() => undefined);
  const strike: Strike = (text, least) => (own.call && words?.strikeOf(own.call)(text, least)) ?? '';
  const id = requestId && strike(requestId);
  const refuse = (error: LinktorError): never => {
    response.body?.cancel().catch(() => {});
    onEnd(error);
    throw error;
  };
  const type = response.headers.get('content-type');
  if (type !== null && !/^text\/event-stream\b/i.test(type)) {
    const { messageOf } = await import('../errors/messages.ts');
    const { method, path } = operation;
    const place = { status: response.status, requestId: id, method, path };
    const [message, init] = messageOf('notAStream', place);
    refuse(new SerializationError(`${message}${strike(type)}`, init));
  }
  const { Stream } = await reading.catch(refuse);
  const { method, path } = operation;
  const readReport = (data: string): StreamReport =>
    words?.readReport(data, (text) => words.redact(words.readErrorBody(text, parseJson), strike)) ?? {
      body: {},
      status: undefined,
    };
  const redact = (cause: unknown): unknown => words?.redact(cause, strike);
  const place = { method, path, status: response.status, requestId: id };
  const source = {
    ...{ kit: KIT, response, requestId, place, controller, redact, readReport, onEnd },
    stallTimeout: isBound(stallTimeout) ? Math.min(stallTimeout, LONGEST_TIMER) : 0,
  };
  return { data: new Stream(source, plan), response, requestId };
};
