import {
  AbortedError,
  AuthenticationError,
  ConfigurationError,
  isLinktorError,
  type LinktorError,
  NetworkError,
  RateLimitError,
  TimeoutError,
} from '@linktor/core';
import type { Platform } from './calls.ts';

/**
 * What one attempt amounts to, as far as the message is concerned.
 *
 * - `retry`: the platform surely did not act; another attempt may fare better.
 * - `throttled`: it did not act, and wants everybody to wait.
 * - `blocked`: it did not act because of the account (a credential, a bill), not because of this message.
 * - `failed`: it did not act, and will not.
 * - `open`: it may have acted.
 */
export interface Outcome {
  readonly kind: 'retry' | 'throttled' | 'blocked' | 'failed' | 'open';
  readonly error: unknown;
  /** Milliseconds the platform asked to wait. */
  readonly waitMs?: number;
  /** Whether it tells that the platform is down: what the circuit counts. */
  readonly down: boolean;
}

type Verdict = Pick<Outcome, 'kind' | 'down'>;

const RETRY: Verdict = { kind: 'retry', down: false };
const UNREACHED: Verdict = { kind: 'retry', down: true };
const THROTTLED: Verdict = { kind: 'throttled', down: false };
const BLOCKED: Verdict = { kind: 'blocked', down: false };
const FAILED: Verdict = { kind: 'failed', down: false };
const OPEN: Verdict = { kind: 'open', down: false };
const LOST: Verdict = { kind: 'open', down: true };

/** Errors of a connection after which nothing of the request can have arrived. */
const UNSENT: readonly string[] = ['CONNECTION_FAILED', 'TLS_FAILED', 'POOL_TIMEOUT'];

/** Ends the path of every call that fetches a token: what goes wrong there goes wrong before the message is sent. */
const TOKEN_PATH = '/oauth2/token';

/** Statuses that say of themselves that the request was not processed. */
const UNPROCESSED: readonly number[] = [421, 423, 425];

/**
 * Judges what a sender threw. In doubt it is `open`: to ask the platform's history costs seconds, a message sent twice cannot be
 * taken back. So a 5xx is open (a gateway answers 502, 503 and 504 when what is behind it broke off, after it acted or before),
 * unless a 503 names the time to come back, which only those say that turn requests away.
 */
export function outcomeOf(error: unknown, platform: Platform | undefined): Outcome {
  const { kind, down } = verdictOn(error, platform);
  const seconds = (error as { retryAfter?: unknown } | null | undefined)?.retryAfter;
  const waits = typeof seconds === 'number' && seconds >= 0 && Number.isFinite(seconds);
  return { kind, down, error, ...(waits && { waitMs: seconds * 1000 }) };
}

function verdictOn(error: unknown, platform: Platform | undefined): Verdict {
  // What a sender of the user's own throws tells nothing; of ours only errors of middleware are no LinktorError.
  if (!isLinktorError(error)) return OPEN;
  if (error.path?.endsWith(TOKEN_PATH)) return ofToken(error);
  if (error.status !== undefined) return ofStatus(error, error.status, platform);
  if (error instanceof NetworkError) return UNSENT.includes(error.code) ? UNREACHED : LOST;
  if (error instanceof TimeoutError) return ofTimeout(error);
  if (error instanceof ConfigurationError) return BLOCKED;
  if (error instanceof AuthenticationError) return BLOCKED;
  if (error instanceof AbortedError) return OPEN;
  // Refused before anything was sent.
  return error.code === 'INVALID_ARGUMENT' ? FAILED : OPEN;
}

function ofStatus(error: LinktorError, status: number, platform: Platform | undefined): Verdict {
  // An answer that is a success, and cannot be read.
  if (status < 300) return OPEN;
  if (status === 429 || error instanceof RateLimitError) return THROTTLED;
  if (status === 503 && (error as { retryAfter?: number }).retryAfter !== undefined) return THROTTLED;
  if (status === 401 || status === 402 || status === 407) return BLOCKED;
  // The project is not that of the credential, or has no credit left.
  if (status === 403 && platform === 'sinch') return BLOCKED;
  if (status === 408) return OPEN;
  if (UNPROCESSED.includes(status)) return RETRY;
  // 501 is an answer, not an accident; a redirect was not followed.
  if (status < 500 || status === 501) return FAILED;
  return LOST;
}

const ofTimeout = (error: LinktorError): Verdict => {
  if (UNSENT.includes(error.code)) return RETRY;
  // The wait for a credential ended, and with it the call.
  return error.code === 'WAIT_TIMEOUT' && /^the (?:credential|token function)\b/.test(error.message) ? UNREACHED : LOST;
};

/** Whatever the token endpoint did, the message was not sent. */
const ofToken = (error: LinktorError): Verdict => {
  if (error.status === 429 || error instanceof RateLimitError) return THROTTLED;
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return BLOCKED;
  return UNREACHED;
};
