import { acceptAnswer, failureOf } from './answer/accept.ts';
import { discardBody } from './answer/read-body.ts';
import { requestIdOf } from './answer/request-id.ts';
import { ApiPromise, type ApiResult, type CallMode } from './call/api-promise.ts';
import type { Input, Operation, OperationInfo } from './call/operation.ts';
import { DOT_SEGMENT } from './call/path.ts';
import { type Call, countAttempt, prepareCall } from './call/prepare.ts';
import type { Route } from './call/route.ts';
import { applyCredential, renewCredential } from './credentials/apply.ts';
import { abortedError } from './errors/call-errors.ts';
import { captureCallSite, withCallSite } from './errors/call-site.ts';
import { LinktorError } from './errors/error.ts';
import { invalidArgument } from './errors/errors.ts';
import { loaded } from './errors/loaded.ts';
import type { Report } from './hooks/report.ts';
import { checkOptions } from './options/check.ts';
import type { RequestOptions, TransportOptions } from './options/options.ts';
import { readSettings, type Settings, type TransportConfig } from './options/settings.ts';
import { nextDelay } from './retry/next-delay.ts';
import { type AttemptResult, runAttempt } from './send/attempt.ts';
import { sleep } from './timers/sleep.ts';
import { waitFor } from './timers/wait-for.ts';

/**
 * The one way every call takes. Its stages, in this order, are the folders beside this file: the `options` looked at, the `call`
 * written, `credentials` added; then as often as `retry` allows: `send`, and the `answer` read and held to what its operation
 * promises. Immutable and shared by all resources of a client. Constructing it does no I/O.
 */
export class Transport {
  readonly #settings: Settings;

  constructor(config: TransportConfig, options: TransportOptions = {}) {
    this.#settings = readSettings(config, options);
  }

  /** Where this transport sends requests. */
  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  /** Milliseconds an attempt may take when the call does not say. */
  get timeout(): number {
    return this.#settings.timeout;
  }

  /** Makes a call of a spec and gives its body. */
  request<I, O, E>(operation: Operation<I, O, E>, input: NoInfer<I>, options?: RequestOptions): ApiPromise<O>;
  /**
   * Makes a call that no method stands for, with all that other calls have: credentials, time-outs, retries, typed errors,
   * checked ids. A POST or PATCH is repeated only with an `idempotencyKey`, or where `retry` of the route says that it may be.
   *
   * ```ts
   * await transport.request<Thing>({ method: 'GET', path: '/things/{id}' }, { path: { id }, query: { full: true } });
   * ```
   * @param route The method, and the path under `baseUrl`, ids as `{names}`: they come with `input`, and are checked there.
   * @throws ValidationError when method, path or an id cannot be sent.
   */
  request<O = unknown>(route: Route, input?: Input, options?: RequestOptions): ApiPromise<O>;
  request<O>(call: OperationInfo | Route, input: unknown = {}, options?: RequestOptions): ApiPromise<O> {
    return new ApiPromise<O>((mode) =>
      call?.id === undefined
        ? import('./call/route.ts').then(({ operationOf }) =>
            this.execute(
              operationOf(call, input as Input, { invalidArgument, checkOptions, DOT_SEGMENT }),
              input as Input,
              options,
              mode,
            ),
          )
        : this.execute(call, input as Input, options, mode),
    );
  }

  /** As `request`, for those who build another kind of promise on it (pages, streams). */
  execute<O>(
    operation: OperationInfo,
    input: Input,
    options: RequestOptions | undefined,
    mode: CallMode,
  ): Promise<ApiResult<O>> {
    try {
      // Within the caller's call: what it does with its objects later does not count.
      return this.#run<O>(prepareCall(this.#settings, operation, input, options), mode);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #run<O>(call: Call, mode: CallMode): Promise<ApiResult<O>> {
    // One turn, so that `.asResponse()` on the returned promise is heard before anything is sent.
    await undefined;
    mode.started = true;
    const { signal } = call;
    const { hooks, auth } = this.#settings;
    // A promise that somebody keeps must not keep the body that was sent.
    if (mode.raw) mode.call = call;
    let report: Report | undefined;
    try {
      if (hooks) {
        const begun = performance.now();
        const { Report } = await loaded(import('./hooks/report.ts'));
        report = new Report(call, hooks, begun, { LinktorError, discardBody, requestIdOf, waitFor });
        await report.begin(mode);
      }
      const applied = applyCredential(call);
      // No wait where there is nothing to wait for.
      let credential = applied instanceof Promise ? await applied : applied;
      let renewed = false;
      for (let retries = 0; ; ) {
        if (signal?.aborted) throw abortedError(signal, call.info);
        if (report) await report.sending();
        const result = await runAttempt(call, mode.raw);
        if (report && result.response) await report.answered(result.response, mode.raw);
        const accepted = acceptAnswer<O>(call, result);
        if (accepted) {
          if (report) await report.succeeded(accepted.response);
          return accepted;
        }

        const { error, wait } = await failureOf(call, result);
        if (result.outcome.kind === 'final') throw error;
        if (credential && auth.renew && !renewed && isUnauthorized(result)) {
          // The credential, not the call, was at fault: replaying is not a retry and happens once.
          renewed = true;
          const next = await renewCredential(call, credential, error);
          if (next) {
            credential = next;
            countAttempt(call);
            continue;
          }
        }
        const { outcome } = result;
        const state = { outcome, retries, retryAfter: wait, random: Math.random() };
        const delay = nextDelay({ ...this.#settings, ...call, ...state });
        if (delay === undefined) throw error;
        if (report) await report.waiting(delay, error as LinktorError);
        await sleep(delay, signal);
        retries++;
        countAttempt(call);
      }
    } catch (error) {
      report?.failed(error);
      throw withCallSite(error, mode.callSite ?? captureCallSite());
    }
  }
}

const isUnauthorized = ({ outcome }: AttemptResult): boolean => outcome.kind === 'status' && outcome.status === 401;
