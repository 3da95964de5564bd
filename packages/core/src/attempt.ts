import type { BodySource } from './body-source.ts';
import type { LinktorError } from './error.ts';
import { ConfigurationError, NetworkError } from './errors.ts';
import { abortedError, networkError, timeoutError } from './failure.ts';
import { discard, follow, isResponse } from './follow.ts';
import type { CallInfo, Middleware, OutgoingRequest } from './hooks.ts';
import type { Fetch } from './options.ts';
import { secretsOf } from './redact.ts';
import type { Outcome } from './retry.ts';
import { onAbort } from './signal.ts';
import { LONGEST_TIMER } from './sleep.ts';

/** A prepared call: everything an attempt needs, built once. */
export interface Attempt {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  /** Makes the body of each attempt, where it is not the same for all. */
  readonly source: BodySource | undefined;
  /** The body is a stream: it can be sent once only. */
  readonly once: boolean;
  /** Secrets of this call beside its credential. */
  readonly secrets: readonly string[];
  /** Repeating the call cannot act twice. */
  readonly repeatable: boolean;
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  /** The headers as they last went out, what middleware added included. */
  sent: Readonly<Record<string, string>>;
  info: CallInfo;
}

export interface AttemptResult {
  /** A success arrived whole. */
  ok: boolean;
  response: Response | undefined;
  /** The body, unless it was left unread. */
  text: string | undefined;
  /** What went wrong other than by the server's answer; an error of a middleware is passed as it is. */
  error: unknown;
  outcome: Outcome;
}

const FINAL: Outcome = { kind: 'final' };
const BROKEN: Outcome = { kind: 'broken' };
const UNSENT: Outcome = { kind: 'unsent' };

/**
 * Sends once and reads the answer, within the time-out and the caller's signal: whatever happens, this resolves, and
 * leaves neither timer nor listener. With `raw` a successful body is left unread.
 */
export function runAttempt(attempt: Attempt, raw: boolean): Promise<AttemptResult> {
  return new Promise((resolve) => {
    const { signal, timeout, info, middleware } = attempt;
    const controller = new AbortController();
    let settled = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let off: (() => void) | undefined;

    const settle = (result: AttemptResult): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      off?.();
      resolve(result);
    };
    const fail = (error: unknown, outcome: Outcome, response?: Response): void =>
      settle({ ok: false, response, text: undefined, error, outcome });

    // Both settle before they abort: what the engine then throws is too late to matter.
    if (signal) {
      const onSignal = (): void => {
        fail(abortedError(signal, info), FINAL);
        controller.abort(signal.reason);
      };
      if (signal.aborted) return onSignal();
      off = onAbort(signal, onSignal);
    }
    if (timeout > 0 && timeout < Number.POSITIVE_INFINITY) {
      timer = setTimeout(
        () => {
          fail(timeoutError(timeout, info), BROKEN);
          controller.abort();
        },
        Math.min(timeout, LONGEST_TIMER),
      );
    }

    const receive = (response: Response): void => {
      if (settled) {
        discard(response);
      } else if (raw && response.ok) {
        settle({ ok: true, response, text: undefined, error: undefined, outcome: FINAL });
      } else if (response.bodyUsed) {
        fail(bodyUsed(), FINAL, response);
      } else {
        read(response);
      }
    };
    const read = (response: Response): void => {
      const { ok, status } = response;
      response.text().then(
        (text) => settle({ ok, response, text, error: undefined, outcome: { kind: 'status', status } }),
        (cause: unknown) => {
          // The status of a failure says more than its broken body.
          if (!ok) settle({ ok, response, text: '', error: undefined, outcome: { kind: 'status', status } });
          else fail(networkError(cause, info, 'body', secretsOf(attempt.sent, []), status), BROKEN, response);
        },
      );
    };

    const request: OutgoingRequest = {
      method: attempt.method,
      url: attempt.url,
      headers: attempt.headers,
      body: attempt.source ? attempt.source.open(controller.signal) : attempt.body,
      // A raw body outlives the attempt, and with it the wish to abort; the joined signal holds the caller's weakly.
      signal: raw && signal && 'any' in AbortSignal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    };
    const sent = middleware.length === 0 ? follow(attempt.fetch, request, info) : throughLayers(attempt, request);
    sent.then(receive).catch((error: unknown) => fail(error, outcomeOf(error)));
  });
}

/** Anything but our own network errors comes from a middleware: repeating would not mend it. */
const outcomeOf = (error: unknown): Outcome => {
  if (!(error instanceof NetworkError)) return FINAL;
  return error.code === 'CONNECTION_FAILED' ? UNSENT : error.code === 'CONNECTION_LOST' ? BROKEN : FINAL;
};

/** Runs the middleware around the request. `async`, so that a middleware that throws at once rejects too. */
const throughLayers = async (attempt: Attempt, request: OutgoingRequest): Promise<Response> => {
  const { middleware, info } = attempt;
  const step = async (index: number, current: OutgoingRequest): Promise<Response> => {
    const layer = middleware[index];
    if (layer) {
      const response: unknown = await layer(current, (next = current) => step(index + 1, next), info);
      if (isResponse(response)) return response;
      throw notResponse();
    }
    attempt.sent = current.headers;
    return follow(attempt.fetch, current, info);
  };
  // Its own headers: what a middleware adds must not travel with the next attempt.
  return step(0, { ...request, headers: { ...request.headers } });
};

const notResponse = (): LinktorError =>
  new ConfigurationError('a middleware did not return a Response', {
    details: { option: 'middleware' },
    remediation: 'End it with `return next(request)`, or return a Response of your own.',
  });

const bodyUsed = (): LinktorError =>
  new ConfigurationError('a middleware has read the body of the response', {
    details: { option: 'middleware' },
    remediation: 'Read `response.clone()` and return the response itself.',
  });
