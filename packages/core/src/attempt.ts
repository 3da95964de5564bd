import { LinktorError } from './error.ts';
import { NetworkError } from './errors.ts';
import { abortedError, failureCode, isUnsent, networkError, timeoutError } from './failure.ts';
import type { CallInfo, Middleware, OutgoingRequest } from './hooks.ts';
import type { Fetch } from './options.ts';
import type { Outcome } from './retry.ts';

/** A prepared call: everything an attempt needs, built once. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  /** The body is a stream: it can be sent once only. */
  readonly once: boolean;
  /** Repeating the call cannot act twice. */
  readonly repeatable: boolean;
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  info: CallInfo;
}

export interface AttemptResult {
  /** A success arrived whole. */
  ok: boolean;
  response: Response | undefined;
  /** The body, unless it was left unread. */
  text: string | undefined;
  error: LinktorError | undefined;
  outcome: Outcome;
  durationMs: number;
}

/** `setTimeout` fires at once beyond this. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Sends once and reads the answer, within the time-out and the caller's signal: whatever happens, this resolves, and
 * leaves neither timer nor listener. With `raw` a successful body is left unread.
 */
export function runAttempt(attempt: Attempt, raw: boolean): Promise<AttemptResult> {
  return new Promise((resolve) => {
    const { signal, timeout, info } = attempt;
    const begun = Date.now();
    const controller = new AbortController();
    let settled = false;

    const settle = (result: Omit<AttemptResult, 'durationMs'>): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve({ ...result, durationMs: Date.now() - begun });
    };
    const fail = (error: LinktorError, outcome: Outcome, response?: Response): void =>
      settle({ ok: false, response, text: undefined, error, outcome });
    // Settles before it aborts: what the engine then throws is too late to matter.
    const onAbort = (): void => {
      fail(abortedError(signal as AbortSignal, info), FINAL);
      controller.abort();
    };
    const timer =
      timeout > 0 && timeout < Number.POSITIVE_INFINITY
        ? setTimeout(
            () => {
              fail(timeoutError(timeout, info), BROKEN);
              controller.abort();
            },
            Math.min(timeout, LONGEST_TIMER),
          )
        : undefined;
    signal?.addEventListener('abort', onAbort);

    // A raw body outlives the attempt, and with it the wish to abort; the joined signal holds the caller's weakly.
    const own =
      raw && signal && 'any' in AbortSignal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
    send(attempt, own).then(
      (response) => {
        if (settled) {
          discard(response);
        } else if (raw && response.ok) {
          settle({ ok: true, response, text: undefined, error: undefined, outcome: FINAL });
        } else {
          const outcome: Outcome = { kind: 'status', status: response.status };
          response.text().then(
            (text) => settle({ ok: response.ok, response, text, error: undefined, outcome }),
            (cause: unknown) => {
              // The status of a failure says more than its broken body.
              if (!response.ok) settle({ ok: false, response, text: '', error: undefined, outcome });
              else fail(networkError(cause, info, 'body', response.status), BROKEN, response);
            },
          );
        }
      },
      (error: unknown) => {
        const unsent = error instanceof NetworkError && isUnsent(failureCode(error.cause));
        const broken = error instanceof NetworkError && error.code === 'CONNECTION_LOST';
        // Anything else comes from a middleware: it is the caller's own error and passes as it is.
        fail(error as LinktorError, unsent ? UNSENT : broken ? BROKEN : FINAL);
      },
    );
  });
}

const FINAL: Outcome = { kind: 'final' };
const BROKEN: Outcome = { kind: 'broken' };
const UNSENT: Outcome = { kind: 'unsent' };

/** Runs the middleware around the request. `async`, so that a middleware that throws at once rejects too. */
const send = async (attempt: Attempt, signal: AbortSignal): Promise<Response> => {
  const { middleware, info } = attempt;
  const request: OutgoingRequest = {
    method: attempt.method,
    url: attempt.url,
    headers: attempt.headers,
    body: attempt.body,
    signal,
  };
  if (middleware.length === 0) return follow(attempt, request);
  const step = (index: number, current: OutgoingRequest): Promise<Response> => {
    const layer = middleware[index];
    return layer ? layer(current, (next) => step(index + 1, next), info) : follow(attempt, current);
  };
  return step(0, { ...request, headers: { ...request.headers } });
};

const MAX_REDIRECTS = 5;

/**
 * Sends, and follows redirects within the origin only: engines strip `Authorization` when a redirect leaves the origin,
 * but hand every other credential header to the stranger.
 */
const follow = async (attempt: Attempt, request: OutgoingRequest): Promise<Response> => {
  const { method, headers, body, signal } = request;
  const fetch = attempt.fetch ?? globalThis.fetch;
  const init: RequestInit & { duplex?: 'half' } = { method, headers, signal, redirect: 'manual' };
  if (body !== undefined) init.body = body;
  if (attempt.once) init.duplex = 'half';
  let { url } = request;
  for (let hops = 0; ; hops++) {
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (cause) {
      throw cause instanceof LinktorError ? cause : networkError(cause, attempt.info, 'request');
    }
    const { status } = response;
    // A browser hides the target of a manual redirect: type `opaqueredirect`, status 0.
    const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (location === null && response.type !== 'opaqueredirect') return response;
    discard(response);
    const target = location === null ? undefined : new URL(location, url);
    const keepsMethod = method === 'GET' || method === 'HEAD' || status === 307 || status === 308;
    if (!target || target.origin !== new URL(url).origin || !keepsMethod || attempt.once || hops === MAX_REDIRECTS) {
      throw new NetworkError(
        `refused to follow a redirect (${status}) ${hops === MAX_REDIRECTS ? 'after 5 others' : target ? `to ${target.origin}` : ''}`,
        {
          code: 'REDIRECT_REFUSED',
          status,
          method,
          path: attempt.info.path,
          remediation: 'Set baseUrl to the address the API really has; credentials are never sent to another origin.',
        },
      );
    }
    url = target.href;
  }
};

/** Gives the connection back without reading the body. */
const discard = (response: Response): void => {
  response.body?.cancel().catch(() => {});
};
