import type { LinktorError } from '../errors/error.ts';

/** What hooks are told about a call. No headers, no bodies, no ids, no query: safe to log as it is. */
export interface CallInfo {
  /** Unique among the calls of this process: it ties the attempts of one call together. */
  readonly callId: number;
  /** The operationId of the spec, e.g. `getConversation`. */
  readonly operation: string;
  readonly method: string;
  /** The path template, e.g. `/conversations/{id}`. */
  readonly path: string;
  /** Scheme, host and port the request goes to. */
  readonly origin: string;
  /** 1 for the first attempt; retries and the replay after a renewed credential count on. */
  readonly attempt: number;
  /** Which page of a list, from the second on; told to hooks, and to middleware where there are hooks. */
  readonly page?: number;
  /** Set where the answer is read as a stream; told as `page` is. */
  readonly stream?: true;
}

export interface ResponseInfo extends CallInfo {
  readonly status: number;
  readonly requestId: string | undefined;
  /** Milliseconds from sending the attempt to having read its answer. */
  readonly durationMs: number;
}

export interface RetryInfo extends CallInfo {
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /** Why the attempt failed. */
  readonly error: LinktorError;
}

export interface SuccessInfo extends CallInfo {
  /** Milliseconds since the call set out, waits included. */
  readonly durationMs: number;
}

export interface ErrorInfo extends CallInfo {
  /** The error the caller gets: a `LinktorError`, unless a middleware, a hook or a token function threw its own. */
  readonly error: unknown;
  /** Milliseconds since the call set out, waits included. */
  readonly durationMs: number;
}

/**
 * Observers of every call: plug in a logger, metrics or OpenTelemetry. What one throws or rejects with rejects the call it
 * was told about, so that a broken observer does not go unnoticed; only `onError` cannot replace the error it was told
 * about: what it throws is found in that error's `suppressed`. An asynchronous one is waited for, as long as an attempt may
 * take; `onError` is not, nor `onSuccess` of a stream.
 */
export interface Hooks {
  /** Once, when the call sets out: before its credential is got. It ends with `onSuccess` or with `onError`. */
  onCall?(info: CallInfo): void;
  /** Before each attempt. */
  onRequest?(info: CallInfo): void;
  /** After each attempt that was answered, whatever the status. */
  onResponse?(info: ResponseInfo): void;
  /** Before the wait that precedes another attempt. */
  onRetry?(info: RetryInfo): void;
  /**
   * Once, when the call has succeeded: its answer was read and is what it should be. With `asResponse()`, when the answer
   * begins; of a stream, when it was read to its end or left by its reader.
   */
  onSuccess?(info: SuccessInfo): void;
  /** Once, when the call fails for good, a stream in the middle too; not for arguments refused before the call set out. */
  onError?(info: ErrorInfo): void;
}

/** One attempt on its way out. Headers are in lower case and include the credential. */
export interface OutgoingRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  /** What `fetch` takes; spelt so that it also exists where the DOM's types do not. */
  body: NonNullable<RequestInit['body']> | undefined;
  signal: AbortSignal;
}

/**
 * Wraps each attempt, redirects and all: change the request, answer in its stead, look at the response.
 *
 * ```ts
 * const trace: Middleware = async (request, next, context) => {
 *   request.headers['traceparent'] = currentSpan();
 *   return next(request);
 * };
 * ```
 */
export type Middleware = (
  request: OutgoingRequest,
  next: (request?: OutgoingRequest) => Promise<Response>,
  context: CallInfo,
) => Promise<Response>;
