import { toResponse, withTrueResponse } from '#sender';
import { type CallSite, captureCallSite } from '../errors/call-site.ts';
import { LinktorError } from '../errors/error.ts';
import type { Report } from '../hooks/report.ts';
import type { Call } from './prepare.ts';

/** A body together with the response it came in. */
export interface ApiResult<T> {
  /** The parsed body; `undefined` when the API answers without one. */
  data: T;
  /** The response. Its body has been read, unless it came from `asResponse()`. */
  response: Response;
  /** The platform's id of the request, when it sends one: quote it to support. */
  requestId: string | undefined;
}

/** The one thing a call can still be told after it was made: to leave the body alone. */
export interface CallMode {
  raw: boolean;
  started: boolean;
  /** Which page of a list, from the second on. */
  page?: number;
  /** The answer is read as a stream, whose end is the end of the call. */
  stream?: true;
  /** Who watches the promise, where the engine cannot tell. */
  callSite?: CallSite;
  /** The call, set by the transport: its secrets must not show in what a stream tells later. */
  call?: Call;
  /** Who tells the hooks, also of a failure after the response. */
  report?: Report;
}

/**
 * What every call returns: a promise of the body, sent at once, that can also give the response around it.
 *
 * ```ts
 * const body = await client.get('id');
 * const { data, response, requestId } = await client.get('id').withResponse();
 * ```
 */
export class ApiPromise<T> extends Promise<T> {
  readonly #result: Promise<ApiResult<T>>;
  readonly #mode: CallMode;

  // `then` and its kin give plain promises: what follows a call is no longer a call.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(send: (mode: CallMode) => Promise<ApiResult<T>>) {
    const mode: CallMode = { raw: false, started: false };
    const result = send(mode);
    // No function of our own between the call and those who await it, so that engines find them for the stack of an error.
    super((resolve, reject) => {
      result.then(dataOf<T>).then(resolve, reject);
    });
    this.#result = result;
    this.#mode = mode;
  }

  /** A plain promise of what follows. */
  // biome-ignore lint/suspicious/noThenProperty: a promise has one
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // Called by hand, at once: `await` comes here a turn later.
    if (!this.#mode.started) this.#mode.callSite ??= captureCallSite();
    return super.then(onFulfilled, onRejected);
  }

  /** The parsed body, the response and the request id. Rejects like the call itself. */
  withResponse(): Promise<ApiResult<T>> {
    this.#watched();
    // A promise of its own, so that a failure nobody looks at is reported like any other.
    return this.#result.then((result) => withTrueResponse(result));
  }

  /**
   * The response with its body unread: read or cancel it, or the connection stays taken. The time-out ends with the
   * headers. An answer that is not a success still rejects with its typed error. Call it on the call's own promise, at
   * once: later the body has been read.
   */
  asResponse(): Promise<Response> {
    if (this.#mode.started && !this.#mode.raw) {
      return import('../errors/messages.ts').then(({ messageOf }) => {
        throw new LinktorError(...messageOf('bodyRead'));
      });
    }
    this.#mode.raw = true;
    this.#watched();
    return this.#result.then((result) => toResponse(result.response));
  }

  /** The result is taken through another promise, which carries the rejection: this one need not be awaited too. */
  #watched(): void {
    this.#mode.callSite ??= captureCallSite();
    this.watch();
  }

  /** Its failure is nobody's surprise. */
  protected watch(): void {
    super.then(undefined, () => {});
  }
}

const dataOf = <T>(result: ApiResult<T>): T => result.data;
