import { apiError } from './api-error.ts';
import { ApiPromise, type ApiResult, type CallMode } from './api-promise.ts';
import { type Attempt, type AttemptResult, runAttempt } from './attempt.ts';
import type { Auth, AuthHeader } from './auth.ts';
import { encodeBody } from './body.ts';
import type { LinktorError } from './error.ts';
import { readErrorBody } from './error-body.ts';
import { SerializationError } from './errors.ts';
import { abortedError } from './failure.ts';
import { addHeaders } from './headers.ts';
import type { Hooks, Middleware } from './hooks.ts';
import { idempotencyKey } from './idempotency.ts';
import { parseJson } from './json.ts';
import type { Input, Operation, OperationInfo } from './operation.ts';
import { checkBaseUrl, checkNumber, type Fetch, type RequestOptions, type TransportOptions } from './options.ts';
import { buildPath } from './path.ts';
import { type ArrayFormat, buildQuery } from './query.ts';
import { redact } from './redact.ts';
import { nextDelay } from './retry.ts';
import { retryAfter } from './retry-after.ts';
import { sleep } from './sleep.ts';
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
  /** Path parameters every call shares. */
  readonly path?: Readonly<Record<string, string>> | undefined;
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

  constructor(config: TransportConfig, options: TransportOptions = {}) {
    this.#config = config;
    this.#auth = config.auth;
    this.#baseUrl = checkBaseUrl(options.baseUrl ?? config.baseUrl);
    this.#timeout = checkNumber(options.timeout, 'timeout', 30_000);
    this.#maxRetries = checkNumber(options.maxRetries, 'maxRetries', 3);
    this.#retryDelay = checkNumber(options.retryDelay, 'retryDelay', 1_000);
    this.#maxRetryAfter = checkNumber(options.maxRetryAfter, 'maxRetryAfter', 60_000);
    this.#fetch = options.fetch;
    this.#hooks = options.hooks;
    this.#middleware = options.middleware ?? [];
    this.#arrays = options.arrayFormat;
    this.#headers = { accept: 'application/json' };
    if (USER_AGENT !== undefined) this.#headers['user-agent'] = USER_AGENT;
    addHeaders(this.#headers, options.headers);
  }

  /** Where this transport sends requests. */
  get baseUrl(): string {
    return this.#baseUrl;
  }

  /** Makes a call and gives its body. */
  request<I, O, E>(operation: Operation<I, O, E>, input: I, options?: RequestOptions): ApiPromise<O> {
    return new ApiPromise<O>((mode) => this.execute(operation, input as Input, options, mode));
  }

  /** As `request`, for those who build another kind of promise on it (pages, streams). */
  async execute<O>(
    operation: OperationInfo,
    input: Input,
    options: RequestOptions | undefined,
    mode: CallMode,
  ): Promise<ApiResult<O>> {
    const site = captureSite();
    try {
      return await this.#run<O>(operation, input, options, mode);
    } catch (error) {
      throw withSite(error, site);
    }
  }

  async #run<O>(
    operation: OperationInfo,
    input: Input,
    options: RequestOptions | undefined,
    mode: CallMode,
  ): Promise<ApiResult<O>> {
    // Everything up to the first `await` happens inside the caller's call: later changes to its objects do not count.
    const attempt = this.#prepare(operation, input, options);
    const signal = options?.signal;
    const maxRetries = attempt.once ? 0 : checkNumber(options?.maxRetries, 'maxRetries', this.#maxRetries);
    // One turn, so that `.asResponse()` on the returned promise is heard before anything is sent.
    await undefined;
    mode.started = true;

    const begun = Date.now();
    const fail = (error: LinktorError): LinktorError => {
      this.#hooks?.onError?.({ ...attempt.info, error, durationMs: Date.now() - begun });
      return error;
    };

    let credential = await this.#authorize(attempt, operation.auth);
    let renewed = false;
    for (let retries = 0; ; ) {
      if (signal?.aborted) throw fail(abortedError(signal, operation));
      this.#hooks?.onRequest?.(attempt.info);
      const result = await runAttempt(attempt, mode.raw);
      if (result.response && this.#hooks?.onResponse) this.#reportResponse(attempt, result);
      if (result.ok && !result.error) {
        try {
          return this.#accept<O>(operation, result);
        } catch (error) {
          throw fail(error as LinktorError);
        }
      }

      const { error, wait } = this.#failure(operation, result);
      if (error.status === 401 && credential && !renewed && this.#auth.renew && !attempt.once) {
        // The credential, not the call, was at fault: replaying is not a retry and happens once.
        renewed = true;
        const next = await this.#auth.renew(credential);
        if (next) {
          credential = setCredential(attempt, next);
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
      if (delay === undefined) throw fail(error);
      this.#hooks?.onRetry?.({ ...attempt.info, delayMs: delay, error });
      await sleep(delay, signal);
      retries++;
      attempt.info = { ...attempt.info, attempt: attempt.info.attempt + 1 };
    }
  }

  #prepare(operation: OperationInfo, input: Input, options: RequestOptions | undefined): Attempt {
    const { config, base } = { config: this.#config, base: this.#server(operation) };
    const params = config.path
      ? { ...config.path, ...(input.path as Record<string, unknown> | undefined) }
      : input.path;
    const path = buildPath(operation.path, params as Record<string, unknown> | undefined);
    const url = base + path + buildQuery(input.query, this.#arrays, operation.csv);
    const encoded = encodeBody(operation, input.body);

    const headers = { ...this.#headers };
    if (encoded.contentType !== undefined) headers['content-type'] = encoded.contentType;
    addHeaders(headers, input.headers as Record<string, string> | undefined);
    addHeaders(headers, options?.headers);

    const { method } = operation;
    let repeatable = method !== 'POST' && method !== 'PATCH';
    if (operation.retry === 'safe' || operation.retry === 'idempotent') repeatable = true;
    const key = options?.idempotencyKey ?? headers['idempotency-key'];
    if (key !== undefined) {
      addHeaders(headers, { 'idempotency-key': key });
      repeatable = true;
    } else if (!repeatable && this.#config.idempotency) {
      headers['idempotency-key'] = idempotencyKey();
      // Sent for servers that honour it, but relied upon only where the platform says it does.
      repeatable = operation.retry === 'key';
    }

    return {
      method,
      url,
      headers,
      body: encoded.body,
      once: encoded.once,
      repeatable,
      fetch: this.#fetch,
      middleware: this.#middleware,
      signal: options?.signal,
      timeout: checkNumber(options?.timeout, 'timeout', this.#timeout),
      info: { operation: operation.id, method, path: operation.path, origin: originOf(base), attempt: 1 },
    };
  }

  #server(operation: OperationInfo): string {
    if (operation.server === undefined) return this.#baseUrl;
    return this.#config.servers?.[operation.server] ?? operation.server;
  }

  async #authorize(attempt: Attempt, kind: OperationInfo['auth']): Promise<AuthHeader | undefined> {
    if (kind === 'none') return undefined;
    const header = this.#auth.header(kind === 'bearer');
    return setCredential(attempt, header instanceof Promise ? await header : header);
  }

  #reportResponse(attempt: Attempt, result: AttemptResult): void {
    const response = result.response as Response;
    this.#hooks?.onResponse?.({
      ...attempt.info,
      status: response.status,
      requestId: this.#requestId(response),
      durationMs: result.durationMs,
    });
  }

  #requestId(response: Response): string | undefined {
    const { requestIdHeader } = this.#config;
    return (requestIdHeader && response.headers.get(requestIdHeader)) || undefined;
  }

  #accept<O>(operation: OperationInfo, result: AttemptResult): ApiResult<O> {
    const response = result.response as Response;
    const requestId = this.#requestId(response);
    const { text } = result;
    if (text === undefined || text === '') return { data: undefined as O, response, requestId };
    try {
      return { data: parseJson(text) as O, response, requestId };
    } catch (cause) {
      const type = response.headers.get('content-type') ?? 'no content type';
      throw new SerializationError(`expected JSON, got ${text.length} characters of ${type}`, {
        code: 'INVALID_JSON',
        status: response.status,
        requestId,
        method: operation.method,
        path: operation.path,
        // The engine's own message quotes the body.
        cause: new SyntaxError((cause as Error).message.replace(/["'].*$/s, '…')),
        remediation: 'Check that baseUrl points at the API itself and not at a web page or a proxy.',
      });
    }
  }

  /** The error an attempt ended with, and how long the server asked to wait. */
  #failure(operation: OperationInfo, result: AttemptResult): { error: LinktorError; wait: number | undefined } {
    const { response } = result;
    if (result.error || !response) return { error: result.error as LinktorError, wait: undefined };
    const body = redact(readErrorBody(result.text ?? ''), this.#auth.secrets());
    const wait = retryAfter(response.status, response.headers, body.retryAfter, Date.now());
    const error = apiError({
      status: response.status,
      body,
      requestId: this.#requestId(response),
      method: operation.method,
      path: operation.path,
      retryAfter: wait,
    });
    return { error, wait };
  }
}

const setCredential = (attempt: Attempt, header: AuthHeader | undefined): AuthHeader | undefined => {
  if (header) attempt.headers[header[0]] = header[1];
  return header;
};

const originOf = (base: string): string => {
  const slash = base.indexOf('/', base.indexOf('://') + 3);
  return slash < 0 ? base : base.slice(0, slash);
};

interface Site {
  stack?: string;
}

/** Remembers who called, for the stack of an error that is only made later. */
const captureSite = (): Site => {
  const site: Site = {};
  // The stack is formatted only when it is read, so a call that succeeds pays for the frames alone.
  Error.captureStackTrace?.(site, captureSite);
  return site;
};

/** Appends the caller's frames to an error made after an `await`, whose own stack has lost them. */
const withSite = (error: unknown, site: Site): unknown => {
  const frames = site.stack
    ?.split('\n')
    .slice(1)
    .filter((line) => !/\bTransport\.|\bnew ApiPromise\b/.test(line));
  if (error instanceof Error && frames?.length && !error.stack?.includes(frames[0] as string)) {
    error.stack = `${error.stack}\n${frames.join('\n')}`;
  }
  return error;
};
