import type { Entry } from '../api/types.ts';

/** As many as the sandbox itself keeps. */
export const KEPT = 10_000;

/**
 * The entries the page has, oldest first. They come live, and in pages when the page opens or comes back, in any order and
 * more than once: an entry is known by its number, and what came last of it holds.
 */
export class Entries {
  #list: Entry[] = [];
  readonly #kept: number;

  constructor(kept: number = KEPT) {
    this.#kept = kept;
  }

  get list(): readonly Entry[] {
    return this.#list;
  }

  get newest(): number {
    return this.#list.at(-1)?.seq ?? 0;
  }

  merge(batch: readonly Entry[]): void {
    const between = new Map<number, Entry>();
    for (const entry of batch) {
      if (entry.seq > this.newest) {
        this.#list.push(entry);
        continue;
      }
      const at = this.#place(entry.seq);
      if (this.#list[at]?.seq === entry.seq) this.#list[at] = entry;
      else between.set(entry.seq, entry);
    }
    if (between.size > 0) this.#list = [...this.#list, ...between.values()].sort((a, b) => a.seq - b.seq);
    if (this.#list.length > this.#kept) this.#list = this.#list.slice(-this.#kept);
  }

  /** Whether these are of another sandbox: the same number, but not the same thing. */
  contradicts(batch: readonly Entry[]): boolean {
    return batch.some(({ seq, at }) => {
      const known = this.#list[this.#place(seq)];
      return known?.seq === seq && known.at !== at;
    });
  }

  clear(): void {
    this.#list = [];
  }

  /** Where an entry of this number stands or would stand. */
  #place(seq: number): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#list[middle] as Entry).seq < seq) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
