/**
 * The time of a lease, as its worker measures it: by the clock that nobody sets, and by the wall's as well, for the first stands
 * still while the machine sleeps. Whichever has gone further counts: to give a message back too early costs a moment, to send it
 * when another worker has it sends it twice.
 */
export class Lease {
  readonly #length: number;
  readonly #begun: number = performance.now();
  readonly #wall: number = Date.now();

  constructor(length: number) {
    this.#length = length;
  }

  /** Milliseconds since it began. It begins before the claim is sent to the database: ours ends first. */
  get elapsed(): number {
    return Math.max(performance.now() - this.#begun, Date.now() - this.#wall);
  }

  /** Whether a request that takes as long as this can still be begun. */
  allows(duration: number): boolean {
    return this.elapsed + duration < this.#length;
  }
}
