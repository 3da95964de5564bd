/** Messages claimed at once, at most and to begin with. */
const MOST = 500;
const FIRST = 8;
/** Milliseconds within which what is claimed together is to go out. */
const SOON_OUT = 500;

/**
 * How many messages a lane claims at once: as many as go out soon. What is claimed and not sent yet is `sending`: its group waits for
 * it, and when the worker dies nobody knows whether it went out. Where a rate holds the fleet back, each worker soon claims its share.
 */
export class Portion {
  #size = FIRST;

  get size(): number {
    return this.#size;
  }

  /** So many were claimed, and so many of them begun, in so many milliseconds; the others went back. */
  learn(claimed: number, begun: number, elapsed: number): void {
    if (begun < claimed || elapsed > 2 * SOON_OUT) {
      const soon = Math.ceil((begun * SOON_OUT) / Math.max(1, elapsed));
      this.#size = Math.max(1, Math.min(this.#size, soon));
    } else if (claimed >= this.#size && elapsed < SOON_OUT) this.#size = Math.min(MOST, this.#size * 2);
  }
}
