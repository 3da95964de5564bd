import { AbortedError } from '@linktor/core';

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

/** Those who wait for `connect()`. */
export class Waiters extends Set<Waiter> {
  /** Waits, unless the signal is aborted. `abandoned` is called when nobody waits any more. */
  wait(signal: AbortSignal | undefined, abandoned: () => void): Promise<void> {
    const over = new AbortController();
    return new Promise<void>((resolve, reject) => {
      const waiter: Waiter = { resolve, reject };
      const abort = (): void => {
        reject(new AbortedError('connect() was aborted', { code: 'ABORTED', cause: signal?.reason }));
        if (this.delete(waiter) && this.size === 0) abandoned();
      };
      if (signal?.aborted) {
        abort();
        return;
      }
      signal?.addEventListener('abort', abort, over);
      this.add(waiter);
    }).finally(() => over.abort());
  }

  /** Ends the wait of all: with an error, or without. */
  settle(error?: unknown): void {
    const waiters = [...this];
    this.clear();
    for (const { resolve, reject } of waiters) {
      if (error) reject(error);
      else resolve();
    }
  }
}
