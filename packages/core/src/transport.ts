import type { Judgement } from './answer/failed-answer.ts';
import { parseJson } from './answer/json.ts';
import { readAnswer } from './answer/read-answer.ts';
import { ApiPromise, type ApiResult, type CallMode } from './call/api-promise.ts';
import { encodeBody } from './call/body.ts';
import { addHeaders } from './call/headers.ts';
import { idempotencyKey } from './call/idempotency-key.ts';
import type { Input, Operation, OperationInfo } from './call/operation.ts';
import { buildPath } from './call/path.ts';
import { type ArrayFormat, buildQuery } from './call/query.ts';
import type { Auth, AuthHeader } from './credentials/auth.ts';
import { captureCallSite, withCallSite } from './errors/call-site.ts';
import { LinktorError } from './errors/error.ts';
import { ANSWERS, misconfigured } from './errors/errors.ts';
import { abortedError } from './errors/failure.ts';
import { redactText, secretsOf } from './errors/redact.ts';
import type { Hooks, Middleware } from './hooks/hooks.ts';
import { checkBaseUrl, checkCallOptions, checkNumber, checkOptions, checkTransportOptions } from './options/check.ts';
import type { Fetch, RequestOptions, TransportOptions } from './options/options.ts';
import { nextDelay } from './retry/next-delay.ts';
import { type Attempt, type AttemptResult, runAttempt } from './send/attempt.ts';
import { discard } from './send/redirects.ts';
import { sleep } from './timers/sleep.ts';
import { withTimeout } from './timers/with-timeout.ts';
import { USER_AGENT } from './version.ts';

/** What a platform adds to the options of its users. */
export interface TransportConfig {
  /** Where the API lives when the user names no `baseUrl`. */
  readonly baseUrl: string;
  readonly auth: Auth;
  /** Response header with the platform's request id, in lower case. */
  readonly requestIdHeader?: string | undefined;
  /** Set where the platform knows the `Idempotency-Key` header. */
  readonly idempotency?: boolean | undefined;
  /** Base URLs of the servers that operations name beside the main one. */
  readonly servers?: Readonly<Record<string, string>> | undefined;
}

/**
 * The one place every call goes through: credentials, hooks, retries, time-outs, redirects, errors. Immutable and
 * shared by all resources of a client. Constructing it does no I/O.
 */
export class Transport {
  readonly #baseUrl: string;
  readonly #auth: Auth;
  readonly #config: TransportConfig;
  readonly #headers: Record<string, string>;
  readonly #fetch: Fetch | undefined;
  readonly #hooks: Hooks | undefined;
  readonly #middleware: readonly Middleware[];
  readonly #arrays: ArrayFormat | undefined;
  readonly #timeout: number;
  readonly #maxRetries: number;
  readonly #retryDelay: number;
  readonly #maxRetryAfter: number;
  readonly #maxBytes: number;

  constructor(config: TransportConfig, given: TransportOptions = {}) {
    // Who builds a transport knows which keys may be among its options: here only their kinds are looked at.
    const options = checkOptions(given, undefined);
    checkTransportOptions(options);
    this.#config = config;
    this.#auth = config.auth;
    this.#baseUrl = checkBaseUrl(options.baseUrl === undefined ? config.baseUrl : options.baseUrl);
    this.#timeout = checkNumber(options.timeout, 'timeout', 30_000);
    this.#maxRetries = checkNumber(options.maxRetries, 'maxRetries', 3);
    this.#retryDelay = checkNumber(options.retryDelay, 'retryDelay', 1_000);
    this.#maxRetryAfter = checkNumber(options.maxRetryAfter, 'maxRetryAfter', 60_000);
    this.#maxBytes = checkNumber(options.maxResponseBytes, 'maxResponseBytes', 2 ** 26) || Number.POSITIVE_INFINITY;
    this.#fetch = options.fetch;
    this.#hooks = options.hooks;
    this.#middleware = [...(options.middleware ?? [])];
    this.#arrays = options.arrayFormat;
    this.#headers = { accept: 'application/json' };
    if (USER_AGENT !== undefined) this.#headers['user-agent'] = USER_AGENT;
    addHeaders(this.#headers, options.headers);
    if ('idempotency-key' in this.#headers) {
      throw misconfigured(
        'headers',
        'of every call cannot hold an Idempotency-Key: it stands for one call',
        'Pass `idempotencyKey` to the call itself.',
      );
    }
  }

  /** Where this transport sends requests. */
  get baseUrl(): string {
    return this.#baseUrl;
  }

  /** Milliseconds an attempt may take when the call does not say. */
  get timeout(): number {
    return this.#timeout;
  }

  /** Makes a call and gives its body. */
  request<I, O, E>(operation: Operation<I, O, E>, input: NoInfer<I>, options?: RequestOptions): ApiPromise<O> {
    return new ApiPromise<O>((mode) => this.execute(operation, input as Input, options, mode));
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
      const own = checkCallOptions(options);
      const attempt = this.#prepare(operation, input, own);
      const given = checkNumber(own.maxRetries, 'maxRetries', this.#maxRetries);
      const maxRetries = attempt.once ? 0 : given;
      return this.#run<O>(operation, attempt, maxRetries, mode);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #run<O>(operation: OperationInfo, attempt: Attempt, maxRetries: number, mode: CallMode): Promise<ApiResult<O>> {
    // One turn, so that `.asResponse()` on the returned promise is heard before anything is sent.
    await undefined;
    mode.started = true;
    const begun = this.#now();
    if (mode.raw) {
      mode.after = {
        strike: (text, least) => redactText(text, this.#secrets(attempt), least),
        report: (error) => this.#reportError(attempt, error, begun),
      };
    }
    try {
      const hooks = this.#hooks;
      const { signal } = attempt;
      const given = operation.auth === 'none' ? undefined : this.#auth.header(operation.auth === 'bearer', attempt);
      // No wait where there is nothing to wait for.
      let credential = addCredential(
        attempt,
        given instanceof Promise ? await this.#wait(attempt, 'the credential', given) : given,
      );
      let renewed = false;
      for (let retries = 0; ; ) {
        if (signal?.aborted) throw abortedError(signal, attempt.info);
        if (hooks?.onRequest) await this.#told(attempt, hooks.onRequest(attempt.info));
        const sent = this.#now();
        const result = await runAttempt(attempt, mode.raw);
        if (result.response && hooks?.onResponse) await this.#reportResponse(attempt, result.response, mode.raw, sent);
        const accepted = result.ok && this.#accept<O>(operation, result);
        if (accepted) return accepted;

        const { error, wait } = await this.#failure(operation, attempt, result);
        if (result.outcome.kind === 'final') throw error;
        const { renew } = this.#auth;
        if (credential && renew && !renewed && isStatus(result, 401)) {
          // The credential, not the call, was at fault: replaying is not a retry and happens once. A call that cannot be
          // replayed renews all the same, for the calls after it.
          renewed = true;
          const next = await this.#wait(attempt, 'the credential', renew.call(this.#auth, credential, attempt));
          if (next && !attempt.once) {
            if (next[0] !== credential[0]) delete attempt.headers[credential[0]];
            attempt.headers[next[0]] = next[1];
            credential = next;
            countAttempt(attempt);
            continue;
          }
        }
        const delay = nextDelay({
          retries,
          maxRetries,
          outcome: result.outcome,
          repeatable: attempt.repeatable,
          retryAfter: wait,
          maxRetryAfter: this.#maxRetryAfter,
          retryDelay: this.#retryDelay,
          random: Math.random(),
        });
        if (delay === undefined) throw error;
        if (hooks?.onRetry) {
          await this.#told(attempt, hooks.onRetry({ ...attempt.info, delayMs: delay, error: error as LinktorError }));
        }
        await sleep(delay, signal);
        retries++;
        countAttempt(attempt);
      }
    } catch (error) {
      this.#reportError(attempt, error, begun);
      throw withCallSite(error, mode.callSite ?? captureCallSite());
    }
  }

  #prepare(operation: OperationInfo, input: Input, options: RequestOptions): Attempt {
    const config = this.#config;
    const base = this.#server(operation);
    if (input.query) checkOptions(input.query, operation.query, 'query parameters');
    const path = buildPath(operation.path, input.path as Record<string, unknown> | undefined);
    const url = base + path + buildQuery(input.query, this.#arrays, operation.csv);
    const encoded = encodeBody(operation, input.body);

    const headers = { ...this.#headers };
    if (encoded.contentType !== undefined) headers['content-type'] = encoded.contentType;
    if (encoded.source?.length !== undefined) headers['content-length'] = String(encoded.source.length);
    addHeaders(headers, input.headers as Record<string, string> | undefined);
    addHeaders(headers, options.headers);

    const { method } = operation;
    let repeatable = method !== 'POST' && method !== 'PATCH' && operation.retry !== 'never';
    if (operation.retry === 'safe' || operation.retry === 'idempotent') repeatable = true;
    const key = options.idempotencyKey ?? headers['idempotency-key'];
    if (key !== undefined) {
      addHeaders(headers, { 'idempotency-key': key });
      repeatable = true;
    } else if (!repeatable && (config.idempotency || operation.retry === 'key')) {
      headers['idempotency-key'] = idempotencyKey();
      // Sent for servers that honour it, but relied upon only where the platform says it does.
      repeatable = operation.retry === 'key';
    }

    return {
      method,
      url,
      headers,
      body: encoded.body,
      source: encoded.source,
      once: encoded.once,
      secrets: input.secrets ?? [],
      repeatable,
      fetch: this.#fetch,
      middleware: this.#middleware,
      signal: options.signal,
      timeout: checkNumber(options.timeout, 'timeout', this.#timeout),
      maxBytes: this.#maxBytes,
      sent: headers,
      info: {
        callId: ++calls,
        operation: operation.id,
        method,
        path: operation.path,
        origin: originOf(base),
        attempt: 1,
      },
    };
  }

  #server(operation: OperationInfo): string {
    // Own ones only: a polluted prototype must not name the server.
    if (!Object.hasOwn(operation, 'server') || operation.server === undefined) return this.#baseUrl;
    return this.#config.servers?.[operation.server] ?? operation.server;
  }

  /** Waits for somebody else's code no longer than an attempt may take, and than the caller's signal allows. */
  async #wait<T>(attempt: Attempt, what: string, promise: PromiseLike<T>): Promise<T> {
    const { signal, info, timeout } = attempt;
    try {
      return await withTimeout(timeout, what, () => promise, info, signal);
    } catch (error) {
      attempt.left = true;
      attempt.leave?.(!signal?.aborted);
      throw error;
    }
  }

  /** A hook may be asynchronous: then it is waited for, so that what it rejects with does not go unnoticed. */
  #told(attempt: Attempt, told: unknown): Promise<unknown> | undefined {
    return isPending(told) ? this.#wait(attempt, 'a hook', told) : undefined;
  }

  /** A monotonic clock, read only where somebody wants to know. */
  #now(): number {
    return this.#hooks ? performance.now() : 0;
  }

  async #reportResponse(attempt: Attempt, response: Response, raw: boolean, sent: number): Promise<void> {
    try {
      const told = this.#hooks?.onResponse?.({
        ...attempt.info,
        status: response.status,
        requestId: this.#safeRequestId(attempt, response),
        durationMs: this.#now() - sent,
      });
      await this.#told(attempt, told);
    } catch (thrown) {
      // The caller will never see this response.
      if (raw) discard(response);
      throw thrown;
    }
  }

  #reportError(attempt: Attempt, error: unknown, begun: number): void {
    // The call's own error is what the caller must see, and at once.
    const suppress = (thrown: unknown): void => {
      if (error instanceof LinktorError) Object.assign(error, { suppressed: thrown });
    };
    try {
      const told: unknown = this.#hooks?.onError?.({ ...attempt.info, error, durationMs: this.#now() - begun });
      if (isPending(told)) told.then(undefined, suppress);
    } catch (thrown) {
      suppress(thrown);
    }
  }

  #secrets(attempt: Attempt): string[] {
    return secretsOf({ ...attempt.headers, ...attempt.sent }, [...this.#auth.secrets(), ...attempt.secrets]);
  }

  #requestId(response: Response): string | undefined {
    const { requestIdHeader } = this.#config;
    const id = requestIdHeader === undefined ? null : response.headers.get(requestIdHeader);
    return id || undefined;
  }

  /** For errors and hooks, which are logged: a server may echo a credential even there. */
  #safeRequestId(attempt: Attempt, response: Response): string | undefined {
    const id = this.#requestId(response);
    return id && redactText(id, this.#secrets(attempt));
  }

  /** `undefined` for what is not the success that the operation promises. */
  #accept<O>(operation: OperationInfo, { response, text }: AttemptResult): ApiResult<O> | undefined {
    if (text === null) return undefined;
    try {
      const data = (text === undefined ? undefined : readAnswer(operation, text)) as O;
      return { data, response: response as Response, requestId: this.#requestId(response as Response) };
    } catch {
      return undefined;
    }
  }

  /** The error an attempt ended with, and how long the server asked to wait. */
  async #failure(
    operation: OperationInfo,
    attempt: Attempt,
    { error, response, text }: AttemptResult,
  ): Promise<{ error: unknown; wait: Judgement['wait'] }> {
    if (error !== undefined || !response) return { error, wait: undefined };
    const secrets = this.#secrets(attempt);
    const requestId = this.#safeRequestId(attempt, response);
    try {
      const { judge } = await import('./answer/failed-answer.ts');
      return judge({
        operation,
        response,
        text,
        maxBytes: attempt.maxBytes,
        requestId,
        strike: (said, least) => redactText(said, secrets, least),
        parse: parseJson,
        errors: ANSWERS,
      });
    } catch (cause) {
      // A page that is older than what its server has: the words are gone, the verdict is not.
      const { method, path } = operation;
      const { status } = response;
      const error = new LinktorError(`${method} ${path} answered ${status}`, {
        ...{ code: 'HTTP_ERROR', status, requestId, method, path, cause },
      });
      return { error, wait: undefined };
    }
  }
}

let calls = 0;

const isStatus = (result: AttemptResult, status: number): boolean =>
  result.outcome.kind === 'status' && result.outcome.status === status;

const isPending = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';

/** A header of that name given by the caller wins, and then there is nothing to renew. */
const addCredential = (attempt: Attempt, header: AuthHeader | undefined): AuthHeader | undefined => {
  if (!header || header[0] in attempt.headers) return undefined;
  attempt.headers[header[0]] = header[1];
  return header;
};

const countAttempt = (attempt: Attempt): void => {
  attempt.info = { ...attempt.info, attempt: attempt.info.attempt + 1 };
};

const originOf = (base: string): string => {
  const slash = base.indexOf('/', base.indexOf('://') + 3);
  return slash < 0 ? base : base.slice(0, slash);
};
