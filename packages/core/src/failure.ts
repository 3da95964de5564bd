import type { LinktorError } from './error.ts';
import { AbortedError, NetworkError, TimeoutError } from './errors.ts';

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

/** The system code of a failed `fetch`, which hides it one or two causes deep. */
export const failureCode = (error: unknown): string | undefined => {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 4; depth++) {
    const { code, errors } = at as { code?: unknown; errors?: unknown };
    if (typeof code === 'string') return code;
    // Happy eyeballs: one error per address tried.
    at = Array.isArray(errors) ? errors[0] : (at as { cause?: unknown }).cause;
  }
  return undefined;
};

export const isUnsent = (code: string | undefined): boolean => code !== undefined && UNSENT.has(code);

interface Place {
  method: string;
  path: string;
}

export const networkError = (
  cause: unknown,
  place: Place,
  stage: 'request' | 'body',
  status?: number,
): LinktorError => {
  const code = failureCode(cause);
  const unsent = isUnsent(code);
  const what = stage === 'body' ? 'the connection broke before the body was whole' : 'the connection failed';
  return new NetworkError(`${what}${code ? ` (${code})` : ''}`, {
    code: unsent ? 'CONNECTION_FAILED' : stage === 'body' ? 'BODY_TRUNCATED' : 'CONNECTION_LOST',
    ...place,
    status,
    cause,
    remediation: unsent ? 'Check baseUrl and that the host can be reached from here.' : undefined,
  });
};

export const timeoutError = (timeout: number, place: Place): LinktorError =>
  new TimeoutError(`no complete answer within ${timeout} ms`, {
    code: 'TIMEOUT',
    ...place,
    remediation: 'Raise `timeout` if this call is expected to take longer.',
  });

export const abortedError = (signal: AbortSignal, place: Place): LinktorError =>
  new AbortedError('the call was aborted by its signal', { code: 'ABORTED', ...place, cause: signal.reason });
