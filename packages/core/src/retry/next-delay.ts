/** How an attempt ended, as far as a retry is concerned. */
export type Outcome =
  /** The server answered with this status. */
  | { kind: 'status'; status: number }
  /** The connection was never made: the server cannot have acted. */
  | { kind: 'unsent' }
  /** The connection broke, or the attempt timed out: the server may or may not have acted. */
  | { kind: 'broken' }
  /** Nothing a repetition would mend. */
  | { kind: 'final' };

export interface RetryState {
  /** Retries made so far: 0 after the first attempt. */
  readonly retries: number;
  readonly maxRetries: number;
  readonly outcome: Outcome;
  /** Repeating the call cannot act twice: a read, an idempotent method, or a key the server is known to honour. */
  readonly repeatable: boolean;
  /** Milliseconds the server asked for, if it did. */
  readonly retryAfter: number | undefined;
  /** Longest wait a server may ask for, in milliseconds. */
  readonly maxRetryAfter: number;
  /** First back-off step, in milliseconds. */
  readonly retryDelay: number;
  /** Uniform in [0, 1). */
  readonly random: number;
}

/** Longest back-off step of our own, in milliseconds. */
const MAX_DELAY = 8_000;

/**
 * Milliseconds to wait before the next attempt, or `undefined` to give up.
 *
 * 429 and 503 say that the request was not processed, and an unmade connection cannot have carried one: these are
 * repeated whatever the method. Everything else that may pass (408, 5xx, a broken connection, a time-out) is repeated
 * only when repeating cannot act twice.
 */
export function nextDelay(state: RetryState): number | undefined {
  const { outcome, retries, retryAfter } = state;
  if (retries >= state.maxRetries) return undefined;
  if (!(outcome.kind === 'unsent' || isUnprocessed(outcome) || (state.repeatable && isTransient(outcome))))
    return undefined;
  if (retryAfter !== undefined) return retryAfter > state.maxRetryAfter ? undefined : retryAfter;
  // Full jitter: the widest spread, so that clients that failed together do not come back together. The exponent is bounded
  // because nothing times infinity is not a number.
  return Math.floor(state.random * Math.min(MAX_DELAY, state.retryDelay * 2 ** Math.min(retries, 30)));
}

const isUnprocessed = (outcome: Outcome): boolean =>
  // Stryker disable next-line ConditionalExpression: no other kind has a status
  outcome.kind === 'status' && (outcome.status === 429 || outcome.status === 503);

const isTransient = (outcome: Outcome): boolean =>
  outcome.kind === 'broken' ||
  // 501 is an answer, not an accident.
  (outcome.kind === 'status' && (outcome.status === 408 || (outcome.status >= 500 && outcome.status !== 501)));
