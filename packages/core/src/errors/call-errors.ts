import type { LinktorError } from './error.ts';
import { AbortedError, NetworkError, TimeoutError } from './errors.ts';

/** Where a call went: its method and path template. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/**
 * The error for a connection that failed. The secrets among the `headers` are struck out of what the engine said, and `url`,
 * which carries ids: it is where the request went, `undefined` once the answer began.
 */
export const networkError = async (
  cause: unknown,
  place: Place,
  url: string | undefined,
  headers: Readonly<Record<string, string>>,
  status?: number,
): Promise<LinktorError> => {
  const [message, init] = await import('../answer/failed-answer.ts')
    .then(({ describeFailure }) => describeFailure(cause, url, headers))
    // A browser that is offline cannot load the words. Its `fetch` has none either: whatever happened, it "failed".
    .catch(() => ['the connection failed', { code: url ? 'CONNECTION_LOST' : 'BODY_TRUNCATED' }] as const);
  return new NetworkError(message, { ...place, status, ...init });
};

export const timeoutError = (timeout: number, place: Place): LinktorError =>
  new TimeoutError(`no complete answer within ${timeout} ms`, {
    ...place,
    code: 'TIMEOUT',
    remediation: 'Raise `timeout` if it may take longer.',
  });

export const abortedError = ({ reason }: AbortSignal, place: Place): LinktorError =>
  new AbortedError('the call was aborted by its signal', { ...place, code: 'ABORTED', cause: reason });
