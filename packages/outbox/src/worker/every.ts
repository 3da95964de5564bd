import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does `task` every so many milliseconds until `signal` fires, the next time after the one before has ended; a failure is told, and
 * does not end it. Workers that were started together drift apart.
 */
export async function every(
  interval: number,
  signal: AbortSignal,
  task: () => Promise<unknown>,
  failed: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(interval * (0.75 + Math.random() / 2), undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    await task().catch((error: unknown) => {
      if (!signal.aborted) failed(error);
    });
  }
}
