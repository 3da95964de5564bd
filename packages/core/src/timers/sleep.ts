import { onAbort } from './on-abort.ts';

/** `setTimeout` fires at once beyond this. */
export const LONGEST_TIMER: number = 2_147_483_647;

/** Waits, unless the signal fires first: then resolves at once. Leaves neither timer nor listener behind. */
export const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      off?.();
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER));
    const off = signal && onAbort(signal, done);
  });
