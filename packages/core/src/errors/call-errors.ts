import type { LinktorError } from './error.ts';
import { AbortedError, NetworkError, TimeoutError } from './errors.ts';
import { redactText } from './redact.ts';

/** Where a call went: its method and path template. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** `secrets` are struck out of what the engine said. `url` is where the request went, `undefined` once the answer began. */
export const networkError = async (
  cause: unknown,
  place: Place,
  url: string | undefined,
  secrets: readonly string[],
  status?: number,
): Promise<LinktorError> => {
  try {
    const { describeFailure } = await import('../answer/failed-answer.ts');
    const [message, init] = describeFailure(cause, url, (text, least) => redactText(text, secrets, least));
    return new NetworkError(message, { ...place, status, ...init });
  } catch {
    // A browser that is offline cannot load the words. Its `fetch` has none either: whatever happened, it "failed".
    const code = url ? 'CONNECTION_LOST' : 'BODY_TRUNCATED';
    return new NetworkError('the connection failed', { ...place, status, code });
  }
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
