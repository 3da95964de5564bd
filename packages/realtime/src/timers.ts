import type { Clock } from './clock.ts';

/** No single timer runs longer than this, so that a machine that slept finds out at most this long after it woke. */
const LONGEST = 5_000;
/** A timer this much too late means that nothing ran meanwhile: the machine slept, or the event loop was blocked. */
const JUMP = 5_000;

/**
 * Named deadlines on one timer. What counts is the wall clock, not the timer: a deadline that passed during sleep is
 * found on waking, and one set before the clock was put back is put back with it.
 */
export class Timers<Name extends string> {
  readonly #clock: Clock;
  readonly #fire: (name: Name) => void;
  readonly #jumped: () => void;
  readonly #due = new Map<Name, number>();
  #timer: unknown;
  #armedAt = 0;
  #expected = 0;

  constructor(clock: Clock, fire: (name: Name) => void, jumped: () => void = () => {}) {
    this.#clock = clock;
    this.#fire = fire;
    this.#jumped = jumped;
  }

  /** Fires once, `ms` from now; replaces an earlier deadline of that name. */
  set(name: Name, ms: number): void {
    this.#due.set(name, this.#clock.now() + ms);
    this.#arm();
  }

  clear(name: Name): void {
    if (this.#due.delete(name)) this.#arm();
  }

  clearAll(): void {
    this.#due.clear();
    this.#arm();
  }

  has(name: Name): boolean {
    return this.#due.has(name);
  }

  #arm(): void {
    if (this.#timer !== undefined) this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#due.size === 0) return;
    this.#armedAt = this.#clock.now();
    const wait = Math.min(LONGEST, Math.max(0, Math.min(...this.#due.values()) - this.#armedAt));
    this.#expected = this.#armedAt + wait;
    this.#timer = this.#clock.setTimeout(() => this.#tick(), wait);
  }

  #tick(): void {
    this.#timer = undefined;
    const now = this.#clock.now();
    const late = now - this.#expected;
    if (now < this.#armedAt) for (const [name, at] of this.#due) this.#due.set(name, at + late);
    if (late > JUMP) this.#jumped();
    for (const [name] of [...this.#due]) {
      // Asked again each time: firing one may set or clear another.
      if ((this.#due.get(name) ?? Number.POSITIVE_INFINITY) > now) continue;
      this.#due.delete(name);
      this.#fire(name);
    }
    this.#arm();
  }
}
