import { AbortedError, checkCallOptions, LinktorError, type StreamOptions } from '@linktor/core';
import type { TokenUsage } from '@linktor/core-gen/linktor';
import type { Chunk } from './completion-stream.ts';
import type { Completions } from './completions.ts';
import { type RunEvent, type RunParams, type RunResult, runSteps } from './run.ts';

/**
 * A run, event by event: iterate it once, or ask for its `finalResult()` alone. Nothing is sent before one of the two.
 * Leaving the loop (`break`, `return`, an exception) ends the request and tells the tools to stop.
 */
export class RunStream implements AsyncIterable<RunEvent> {
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal | undefined;
  readonly #events: AsyncGenerator<RunEvent, RunResult, undefined>;
  readonly #result: Promise<RunResult>;
  #settle: (end: RunResult | PromiseLike<never>) => void = () => {};
  #taken = false;
  /** Set when it failed, was aborted or left. */
  #error: { error: unknown } | undefined;
  #over = false;

  /** @internal */
  constructor(
    open: (signal: AbortSignal) => AsyncGenerator<RunEvent, RunResult, undefined>,
    signal: AbortSignal | undefined,
  ) {
    this.#events = open(this.#controller.signal);
    this.#signal = signal;
    this.#result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    // Nobody need ask for the result: whoever reads the events sees the failure there.
    this.#result.catch(() => {});
  }

  /**
   * The events. A run can be walked once.
   * @throws LinktorError with the code `RUN_TAKEN` the second time.
   */
  [Symbol.asyncIterator](): AsyncIterator<RunEvent, undefined, undefined> {
    this.#take();
    let left = false;
    const stop = async (): Promise<IteratorReturnResult<undefined>> => {
      left = true;
      this.#stop(new AbortedError('the run was left before its end', { code: 'RUN_LEFT' }));
      return { done: true, value: undefined };
    };
    return {
      next: async () => {
        if (left) return { done: true, value: undefined };
        return this.#next();
      },
      return: stop,
    };
  }

  /**
   * How the run ended. Drives it if nobody iterates it, else waits for whoever does.
   * @throws what the run fails with; AbortedError when it was left before its end.
   */
  finalResult(): Promise<RunResult> {
    if (!this.#taken) {
      this.#take();
      this.#drive().catch(() => {});
    }
    return this.#result;
  }

  /** Ends the run at once, and tells the tools: whoever reads it gets an `AbortedError`. After the end it does nothing. */
  abort(reason?: unknown): void {
    this.#stop(new AbortedError('the run was aborted', { code: 'ABORTED', cause: reason }), reason);
  }

  #take(): void {
    if (this.#taken) {
      throw new LinktorError('this run is being read already', {
        code: 'RUN_TAKEN',
        remediation: 'Iterate it once; finalResult() gives its result to as many as ask.',
      });
    }
    this.#taken = true;
    if (this.#signal?.aborted) this.#onAbort();
    else if (!this.#over) this.#signal?.addEventListener('abort', this.#onAbort);
  }

  async #drive(): Promise<void> {
    while (!(await this.#next()).done);
  }

  async #next(): Promise<IteratorResult<RunEvent, undefined>> {
    this.#throwIfFailed();
    if (this.#over) return { done: true, value: undefined };
    try {
      const { done, value } = await this.#events.next();
      // Aborted meanwhile: the event it ended with is not the last word.
      this.#throwIfFailed();
      if (!done) return { done: false, value };
      this.#finish(value);
      return { done: true, value: undefined };
    } catch (error) {
      this.#error ??= { error };
      this.#finish(Promise.reject(this.#error.error));
      throw this.#error.error;
    }
  }

  #throwIfFailed(): void {
    if (this.#error) throw this.#error.error;
  }

  // An arrow, so that the same function can be taken off the signal again.
  readonly #onAbort = (): void => this.abort(this.#signal?.reason);

  #stop(error: AbortedError, reason: unknown = error): void {
    if (this.#over) return;
    this.#error = { error };
    this.#finish(Promise.reject(error));
    this.#controller.abort(reason);
    this.#events.return(undefined as never).catch(() => {});
  }

  #finish(end: RunResult | Promise<never>): void {
    if (end instanceof Promise) end.catch(() => {});
    if (this.#over) return;
    this.#over = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#settle(end);
  }
}

/** The run with answers that are streamed. */
export const streamRun = (completions: Completions, params: RunParams, given: StreamOptions | undefined): RunStream => {
  const open = async function* (signal: AbortSignal): AsyncGenerator<RunEvent, RunResult, undefined> {
    const options = { ...checkCallOptions(given, 'stallTimeout'), signal };
    return yield* runSteps(
      params,
      async function* (request, step) {
        const stream = completions.stream(request, options);
        let finishReason = '';
        let usage: TokenUsage | undefined;
        for await (const chunk of stream) {
          finishReason = chunk.finishReason ?? finishReason;
          usage = (chunk as Chunk).usage ?? usage;
          const delta = chunk.delta.content;
          if (delta) yield { type: 'text', delta, step };
        }
        return { message: await stream.finalMessage(), finishReason, usage };
      },
      signal,
    );
  };
  // What is no signal is refused by name when the run begins.
  const signal = typeof given?.signal?.addEventListener === 'function' ? given.signal : undefined;
  return new RunStream(open, signal);
};
