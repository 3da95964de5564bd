import type { Scan } from './scan.ts';
import type { Timeline } from './timeline.ts';

/** Reads that take long give their place to others, as long as there are not this many times more than may be. */
const SPARE = 4;

/** What a history is read with. */
export interface Look {
  signal: AbortSignal;
  /** Says that this takes long. */
  slow: () => void;
}

interface Reading extends AbortController {
  /** Takes long: not counted. */
  slow?: boolean;
}

/** How to look, and what to do with what is found. */
export interface LooksOptions {
  concurrency: number;
  now: () => number;
  /** Who comes before all others. */
  first: () => Iterable<Timeline>;
  read: (timeline: Timeline, look: Look) => Promise<Scan>;
  /** `began` is when the reading began. */
  found: (timeline: Timeline, scan: Scan, began: number) => void;
  failed: (timeline: Timeline, cause: unknown) => void;
}

/** Lets histories be read a few at a time: those with messages waiting first, then whoever has waited longest. */
export class Looks {
  readonly #options: LooksOptions;
  readonly #queue = new Set<Timeline>();
  readonly #busy = new Map<Timeline, Reading>();

  constructor(options: LooksOptions) {
    this.#options = options;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#queue.size;
  }

  reading(timeline: Timeline): boolean {
    return this.#busy.has(timeline);
  }

  /** Reads this conversation's history when its turn comes; if it is being read, once more after that. */
  add(timeline: Timeline): void {
    this.#queue.add(timeline);
    this.#work();
  }

  delete(timeline: Timeline): void {
    this.#queue.delete(timeline);
    const reading = this.#busy.get(timeline);
    this.#busy.delete(timeline);
    reading?.abort();
    this.#work();
  }

  clear(): void {
    this.#queue.clear();
    const all = [...this.#busy.values()];
    this.#busy.clear();
    for (const reading of all) reading.abort();
  }

  #work(): void {
    const { concurrency } = this.#options;
    for (;;) {
      let counted = 0;
      for (const { slow } of this.#busy.values()) if (!slow) counted++;
      if (counted >= concurrency || this.#busy.size >= concurrency * SPARE) return;
      const timeline = this.#next();
      if (!timeline) return;
      void this.#read(timeline);
    }
  }

  #next(): Timeline | undefined {
    for (const waiting of [this.#options.first(), this.#queue]) {
      for (const timeline of waiting) {
        if (!this.#busy.has(timeline) && this.#queue.delete(timeline)) return timeline;
      }
    }
    return undefined;
  }

  async #read(timeline: Timeline): Promise<void> {
    const { now, read, found, failed } = this.#options;
    const reading: Reading = new AbortController();
    this.#busy.set(timeline, reading);
    const slow = (): void => {
      reading.slow = true;
      this.#work();
    };
    const began = now();
    let act: () => void;
    try {
      const scan = await read(timeline, { signal: reading.signal, slow });
      act = () => found(timeline, scan, began);
    } catch (cause) {
      act = () => failed(timeline, cause);
    }
    // The connection or the subscription may have ended meanwhile.
    if (this.#busy.get(timeline) !== reading) return;
    this.#busy.delete(timeline);
    act();
    this.#work();
  }
}
