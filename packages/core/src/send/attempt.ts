import { toResponse } from '#sender';
import { discardBody, readText } from '../answer/read-body.ts';
import type { Call } from '../call/prepare.ts';
import { abortedError, networkError, timeoutError } from '../errors/call-errors.ts';
import { ConfigurationError, NetworkError, TimeoutError } from '../errors/errors.ts';
import type { OutgoingRequest } from '../hooks/hooks.ts';
import type { Outcome } from '../retry/next-delay.ts';
import { onAbort } from '../timers/on-abort.ts';
import { LONGEST_TIMER } from '../timers/sleep.ts';
import { isBound } from '../timers/with-timeout.ts';
import { follow, isResponse } from './redirects.ts';
import type { Answer, Cancellable, Progress } from './sender.ts';

export interface AttemptResult {
  /** A success arrived whole. */
  ok: boolean;
  response: Answer | undefined;
  /** The body, unless it was left unread; `null` when it was too long. */
  text: string | null | undefined;
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
export const runAttempt = (call: Call, raw: boolean): Promise<AttemptResult> =>
  new Promise((resolve) => {
    new Exchange(call, raw, resolve).run();
  });

class Exchange implements Cancellable, Progress {
  settled = false;
  held: Progress['held'];
  readonly #call: Call;
  readonly #raw: boolean;
  readonly #resolve: (result: AttemptResult) => void;
  readonly #controller = new AbortController();
  #cancelled: ((reason: unknown) => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #off: (() => void) | undefined;

  constructor(call: Call, raw: boolean, resolve: (result: AttemptResult) => void) {
    this.#call = call;
    this.#raw = raw;
    this.#resolve = resolve;
  }

  run(): void {
    const { signal, timeout } = this.#call;
    if (signal) {
      if (signal.aborted) {
        this.#abort(signal);
        return;
      }
      this.#off = onAbort(signal, () => this.#abort(signal));
    }
    if (isBound(timeout)) {
      this.#timer = setTimeout(() => this.#expire(timeout), Math.min(timeout, LONGEST_TIMER));
    }
    this.#send().then(
      (response) => this.#receive(response),
      (error: unknown) => this.#fail(error, outcomeOf(error)),
    );
  }

  get attempt(): Progress {
    return this;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  whenCancelled(callback: (reason: unknown) => void): void {
    this.#cancelled = callback;
  }

  // Both settle before they cancel: what the engine then throws is too late to matter.
  #abort(signal: AbortSignal): void {
    this.#fail(abortedError(signal, this.#call.info), FINAL);
    this.#cancel(signal.reason);
  }

  #expire(timeout: number): void {
    const { info } = this.#call;
    const held = this.held?.(timeout);
    if (held) this.#fail(new TimeoutError(held[0], { ...info, ...held[1] }), UNSENT);
    else this.#fail(timeoutError(timeout, info), BROKEN);
    this.#cancel();
  }

  #cancel(reason?: unknown): void {
    this.#controller.abort(reason);
    this.#cancelled?.(reason);
  }

  #send(): Promise<Answer> {
    const call = this.#call;
    const { settings, source } = call;
    const request = {
      method: call.info.method,
      url: call.url,
      headers: call.headers,
      body: source ? source.open(this.signal) : call.body,
    };
    // A raw body outlives the attempt, and with it the wish to abort; the joined signal holds the caller's weakly.
    const cancel: Cancellable =
      this.#raw && call.signal && 'any' in AbortSignal
        ? { attempt: this, signal: AbortSignal.any([call.signal, this.signal]) }
        : this;
    if (settings.middleware.length === 0) return follow(settings, request, cancel, call.info);
    // Its own headers: what a middleware adds must not travel with the next attempt.
    return throughMiddleware(call, { ...request, headers: { ...call.headers }, signal: cancel.signal }, this);
  }

  #receive(response: Answer): void {
    if (this.settled) {
      discardBody(response);
    } else if (this.#raw && response.ok) {
      this.#settle(true, response, undefined);
    } else if (response.bodyUsed) {
      const fail = (error: unknown): void => this.#fail(error, FINAL, response);
      import('../errors/messages.ts')
        .then(({ messageOf }) => fail(new ConfigurationError(...messageOf('bodyUsed'))))
        .catch(fail);
    } else {
      readText(response, this.#call.settings.maxBytes).then(
        (text) => this.#settle(response.ok, response, text),
        (cause: unknown) => this.#break(response, cause),
      );
    }
  }

  /** The body did not arrive whole. */
  #break(response: Answer, cause: unknown): void {
    const { ok, status } = response;
    // The status of a failure says more than its broken body.
    if (!ok) {
      this.#settle(ok, response, undefined);
    } else {
      networkError(cause, this.#call.info, undefined, this.#call.sent, status).then((error) =>
        this.#fail(error, BROKEN, response),
      );
    }
  }

  #settle(ok: boolean, response: Answer, text: AttemptResult['text']): void {
    const outcome: Outcome = ok ? FINAL : { kind: 'status', status: response.status };
    this.#end({ ok, response, text, error: undefined, outcome });
  }

  #fail(error: unknown, outcome: Outcome, response?: Answer): void {
    this.#end({ ok: false, response, text: undefined, error, outcome });
  }

  #end(result: AttemptResult): void {
    if (this.settled) return;
    this.settled = true;
    clearTimeout(this.#timer);
    this.#off?.();
    this.#resolve(result);
  }
}

/** Anything but our own network errors comes from a middleware: repeating would not mend it. */
const outcomeOf = (error: unknown): Outcome => {
  if (!(error instanceof NetworkError)) return FINAL;
  return error.code === 'CONNECTION_FAILED' ? UNSENT : error.code === 'CONNECTION_LOST' ? BROKEN : FINAL;
};

/** Runs the middleware around the request. `async`, so that a middleware that throws at once rejects too. */
const throughMiddleware = async (call: Call, request: OutgoingRequest, attempt: Progress): Promise<Response> => {
  const { info, settings } = call;
  const step = async (index: number, current: OutgoingRequest): Promise<Response> => {
    const layer = settings.middleware[index];
    if (layer) {
      const response: unknown = await layer(current, (next = current) => step(index + 1, next), info);
      if (isResponse(response)) return response as Response;
      throw new ConfigurationError(...(await import('../errors/messages.ts')).messageOf('middlewareNoResponse'));
    }
    call.sent = current.headers;
    return toResponse(await follow(settings, current, { attempt, signal: current.signal }, info));
  };
  return step(0, request);
};
