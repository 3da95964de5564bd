import type { LinktorError } from './error.ts';
import { AbortedError, NetworkError, TimeoutError } from './errors.ts';
import { redactCause } from './redact.ts';

/** Codes that say the connection was never made, so nothing of the request can have arrived. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  // Bun and Deno
  'ConnectionRefused',
  'FailedToOpenSocket',
]);

const CONNECTING = new Set(['connect', 'getaddrinfo']);

interface Failure {
  code: string | undefined;
  unsent: boolean;
}

/** The system's verdict on a failed `fetch`, which hides it one or two causes deep. */
export const readFailure = (error: unknown): Failure => {
  let code: string | undefined;
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code: own, syscall, cause, errors } = at as Record<string, unknown>;
    if (typeof own === 'string') code ??= own;
    // A set-up connection can end with "host unreachable" or "refused" too, when routers say so after the request went out:
    // the code alone proves nothing where the failing system call is known.
    if (typeof syscall === 'string') return { code, unsent: CONNECTING.has(syscall) };
    // Happy eyeballs: one error per address tried.
    at = Array.isArray(errors) ? errors[0] : cause;
  }
  return { code, unsent: code !== undefined && UNSENT.has(code) };
};

/** Where a call went: its method and path template. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** `secrets` are struck out of what the engine said. */
export const networkError = (
  cause: unknown,
  place: Place,
  stage: 'request' | 'body',
  secrets: readonly string[],
  status?: number,
): LinktorError => {
  const { code, unsent } = readFailure(cause);
  const what = stage === 'body' ? 'the connection broke before the body was whole' : 'the connection failed';
  return new NetworkError(`${what}${code ? ` (${code})` : ''}`, {
    code: stage === 'body' ? 'BODY_TRUNCATED' : unsent ? 'CONNECTION_FAILED' : 'CONNECTION_LOST',
    method: place.method,
    path: place.path,
    status,
    cause: redactCause(cause, secrets),
    remediation: unsent ? 'Check baseUrl and that the host can be reached from here.' : undefined,
  });
};

export const timeoutError = (timeout: number, place: Place): LinktorError =>
  new TimeoutError(`no complete answer within ${timeout} ms`, {
    code: 'TIMEOUT',
    method: place.method,
    path: place.path,
    remediation: 'Raise `timeout` if this call is expected to take longer.',
  });

export const abortedError = (signal: AbortSignal, place: Place): LinktorError =>
  new AbortedError('the call was aborted by its signal', {
    code: 'ABORTED',
    method: place.method,
    path: place.path,
    cause: signal.reason,
  });
