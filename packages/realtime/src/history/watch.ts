import type { LinktorError } from '@linktor/core';

/** What is remembered about the looks at one conversation's history. */
export class Watch {
  /** When it was last looked at. */
  lookedAt: number = Number.NEGATIVE_INFINITY;
  /** When it was last subscribed to. */
  joinedAt: number = Number.NEGATIVE_INFINITY;
  /** It was read so soon after subscribing that it must be read again. */
  again = false;
  /** The guarantee does not hold at present, and that has been said. */
  lapsed = false;
  /** Why the last look failed. */
  cause: LinktorError | undefined;
  /** Something may have been missed since the last look. */
  doubt = false;
  /** Where the next look may begin, in a list that begins with the oldest message. */
  index: number | undefined;
  #strikes = 0;
  /** The connection has been replaced on account of this conversation; that does not happen twice in a row. */
  #accused = false;

  /** Whether the next look cannot wait. */
  get open(): boolean {
    return this.doubt || this.lapsed || this.again;
  }

  joined(now: number): void {
    this.joinedAt = now;
    this.again = false;
    this.#strikes = 0;
  }

  read(began: number): void {
    this.lookedAt = began;
    this.again = this.doubt = this.lapsed = false;
    this.cause = undefined;
  }

  /**
   * Whether the server sends what it lists. Messages that only the history had, with nothing heard since the look
   * before, may be frames that were dropped; the second time in a row there is probably no subscription.
   */
  judge(heard: boolean, recovered: number): 'deaf' | 'dead' | undefined {
    if (heard) {
      this.#strikes = 0;
      this.#accused = false;
    }
    if (heard || recovered === 0) return undefined;
    this.#strikes++;
    if (this.#strikes === 1) return 'deaf';
    if (this.#accused) return undefined;
    this.#accused = true;
    return 'dead';
  }
}
