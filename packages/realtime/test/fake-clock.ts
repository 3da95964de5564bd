import type { Clock } from '@linktor/realtime';

/** Time that passes when a test says so. */
export class FakeClock implements Clock {
  #now = 1_000_000;
  #next = 1;
  readonly #timers = new Map<number, { at: number; run: () => void }>();

  now(): number {
    return this.#now;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  setTimeout(run: () => void, ms: number): unknown {
    const handle = this.#next++;
    this.#timers.set(handle, { at: this.#now + ms, run });
    return handle;
  }

  clearTimeout(handle: unknown): void {
    this.#timers.delete(handle as number);
  }

  /** Lets time pass; timers run in their order, each at its own time. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [handle, timer] = [...this.#timers].sort((a, b) => a[1].at - b[1].at)[0] ?? [];
      if (!timer || timer.at > end) break;
      this.#now = Math.max(this.#now, timer.at);
      this.#timers.delete(handle as number);
      timer.run();
    }
    this.#now = end;
  }

  /** The machine sleeps: the time goes on, the timers do not. */
  sleep(ms: number): void {
    this.#now += ms;
    for (const timer of this.#timers.values()) timer.at += ms;
  }

  /** Puts the clock back, as a user or a time server may. */
  turnBack(ms: number): void {
    this.#now -= ms;
    for (const timer of this.#timers.values()) timer.at -= ms;
  }
}

/** Lets promises that are ready go on, imports of what has been loaded before among them. */
export const settle = async (): Promise<void> => {
  for (let n = 0; n < 100; n++) await Promise.resolve();
};
