/** Messages claimed at once, at most and to begin with. */
const MOST = 500;
const FIRST = 8;
/** Milliseconds within which what is claimed together is to go out. */
const SOON_OUT = 500;

/**
 * How many messages a lane claims at once: as many as go out soon. What is claimed and not sent yet is `sending`: its group waits for
 * it, and when the worker dies nobody knows whether it went out. Where a rate holds the fleet back, each worker soon claims its share.
 * Soon is half a second, or as long as the claim itself has taken: a database that is slow is asked for more at once, not for less.
 */
export class Portion {
  #size = FIRST;

  get size(): number {
    return this.#size;
  }

  /** So many were claimed, in so many milliseconds, and so many of them begun, in so many; the others went back. */
  learn(claimed: number, claiming: number, begun: number, sending: number): void {
    const soon = Math.max(SOON_OUT, claiming);
    if (begun < claimed || sending > 2 * soon) {
      const inTime = Math.ceil((begun * soon) / Math.max(1, sending));
      this.#size = Math.max(1, Math.min(this.#size, inTime));
    } else if (claimed >= this.#size && sending < soon) this.#size = Math.min(MOST, this.#size * 2);
  }
}
