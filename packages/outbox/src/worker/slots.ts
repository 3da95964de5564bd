/** Milliseconds that somebody waits for more than one free slot: what is claimed together costs less. */
const PATIENCE = 5;

/** The requests that may be under way at once. */
export class Slots {
  readonly #size: number;
  readonly #enough: number;
  #free: number;
  #waiters: (() => void)[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#enough = Math.max(1, Math.floor(size / 4));
    this.#free = size;
  }

  get free(): number {
    return this.#free;
  }

  get taken(): number {
    return this.#size - this.#free;
  }

  /** Resolves when there is room for a good part of all, or for any and that for a moment; or when `signal` fires. */
  async room(signal: AbortSignal): Promise<void> {
    let patient = true;
    while (!signal.aborted && this.#free < (patient ? this.#enough : 1)) {
      // It does not get better by waiting longer.
      const late =
        this.#free > 0 &&
        setTimeout(() => {
          patient = false;
          this.#tell();
        }, PATIENCE);
      await this.#change(signal);
      if (late) clearTimeout(late);
    }
  }

  /** Takes a slot, as soon as there is one; false when `signal` fired first. */
  async take(signal: AbortSignal): Promise<boolean> {
    while (this.#free === 0) {
      if (signal.aborted) return false;
      await this.#change(signal);
    }
    this.#free -= 1;
    return true;
  }

  release(): void {
    this.#free += 1;
    this.#tell();
  }

  /** Resolves when nothing is under way any more, or when `signal` fires. */
  async quiet(signal: AbortSignal): Promise<void> {
    while (this.#free < this.#size && !signal.aborted) await this.#change(signal);
  }

  #tell(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter();
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        signal.removeEventListener('abort', end);
        resolve();
      };
      signal.addEventListener('abort', end, { once: true });
      this.#waiters.push(end);
    });
  }
}
