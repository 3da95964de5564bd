import { abortedError, type Place } from '../errors/call-errors.ts';
import { TimeoutError } from '../errors/errors.ts';
import { onAbort } from './on-abort.ts';
import { LONGEST_TIMER } from './sleep.ts';

/** Whether a time-out ends anything: `0` and `Infinity` wait for ever. */
export const isBound = (ms: number): boolean => ms > 0 && ms < Number.POSITIVE_INFINITY;

/** What functions are given that are waited for. */
export interface WaitContext {
  /** Fires when the function has taken too long, and nobody waits for it any longer. */
  readonly signal: AbortSignal;
}

/**
 * Waits for somebody else's code no longer than `ms` milliseconds: then its signal fires, and what it does later is nobody's
 * concern. `what` names it in the error. `outer` ends the wait before its time; neither timer nor listener is left then.
 */
export const withTimeout = <T>(
  ms: number,
  what: string,
  run: (context: WaitContext) => T | PromiseLike<T>,
  place?: Place,
  outer?: AbortSignal,
): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const end = (error: unknown): void => {
      clearTimeout(timer);
      off?.();
      reject(error);
      controller.abort(error);
    };
    const expire = (): void => {
      end(
        new TimeoutError(`${what} did not settle within ${ms} ms`, {
          code: 'WAIT_TIMEOUT',
          method: place?.method,
          path: place?.path,
          remediation: 'Heed its signal, or raise `timeout` and `tokenTimeout`.',
        }),
      );
    };
    // Stryker disable next-line OptionalChaining: nobody leaves without one
    const leave = (): void => end(place ? abortedError(outer as AbortSignal, place) : outer?.reason);
    let off: (() => void) | undefined;
    const timer = isBound(ms) ? setTimeout(expire, Math.min(ms, LONGEST_TIMER)) : undefined;
    // `async`, so that what is thrown at once rejects too.
    const running = (async (): Promise<T> => run({ signal: controller.signal }))();
    running.then(resolve, reject).then(() => {
      clearTimeout(timer);
      off?.();
    });
    if (outer?.aborted) leave();
    else off = outer && onAbort(outer, leave);
  });
