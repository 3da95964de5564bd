import { AbortedError, checkCallOptions, LinktorError, type RequestOptions, sleep, TimeoutError } from '@linktor/core';
import { positiveInteger } from './check.ts';

/** How to wait for something the platform works on. */
export interface WaitOptions extends RequestOptions {
  /** Milliseconds before the second look; each further wait is half as long again. Default: 1000. */
  interval?: number | undefined;
  /** Longest wait between two looks, in milliseconds. Default: 15000. */
  maxInterval?: number | undefined;
  /** Milliseconds after which to give up. Default: 600000, ten minutes. */
  maxWait?: number | undefined;
}

/** The platform could not process it. `details` holds what it said of it. */
export class ProcessingFailedError extends LinktorError {
  static override readonly kind: string = 'linktor.ProcessingFailedError';
}

export type Verdict = 'ready' | 'wait' | LinktorError;

/** Looks again and again, less and less often, until the verdict is in. */
export async function poll<T>(
  look: (options: RequestOptions) => Promise<T>,
  judge: (value: T) => Verdict,
  options?: WaitOptions,
): Promise<T> {
  const own = checkCallOptions(options, 'interval', 'maxInterval', 'maxWait');
  const { interval = 1_000, maxInterval = 15_000, maxWait = 600_000, ...request } = own;
  positiveInteger(interval, 'interval');
  positiveInteger(maxInterval, 'maxInterval');
  positiveInteger(maxWait, 'maxWait');
  const { signal } = request;
  const until = Date.now() + maxWait;
  for (let pause = Math.min(interval, maxInterval); ; pause = Math.min(pause * 1.5, maxInterval)) {
    const value = await look(request);
    const verdict = judge(value);
    if (verdict === 'ready') return value;
    if (verdict !== 'wait') throw verdict;
    const left = until - Date.now();
    if (left <= 0) {
      throw new TimeoutError(`not ready after ${maxWait} ms`, {
        code: 'NOT_READY',
        details: { status: (value as { status?: unknown })?.status },
        remediation: 'Raise `maxWait`, or look again later: the platform goes on working.',
      });
    }
    // The last look comes when the time is up, not before.
    await sleep(Math.min(pause, left), signal);
    if (signal?.aborted) throw new AbortedError('the wait was aborted', { code: 'ABORTED', cause: signal.reason });
  }
}
