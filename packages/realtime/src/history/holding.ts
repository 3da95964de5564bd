import type { Clock } from '../clock.ts';
import type { Settings } from '../options.ts';
import type { Timers } from '../timers.ts';
import type { Timeline } from './timeline.ts';

/** Conversations that may wait for their history at the same time, for each that is read: more would wait too long. */
const WAITING = 4;

/** Conversations whose messages wait for their history, each for a limited time. */
export class Holding {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #patience: number;
  readonly #timers: Timers<'due'>;
  /** With the time at which each is let go: in the order in which they came, which is that of these times. */
  readonly #until = new Map<Timeline, number>();

  constructor(
    clock: Clock,
    settings: Settings,
    timers: (fire: (name: 'due') => void) => Timers<'due'>,
    letGo: (timeline: Timeline) => void,
  ) {
    this.#clock = clock;
    this.#most = settings.backfillConcurrency * WAITING;
    this.#patience = settings.maxHoldTime;
    this.#timers = timers(() => {
      for (const [timeline, until] of [...this.#until]) if (until <= clock.now()) letGo(timeline);
      this.#arm();
    });
  }

  /** Whether a conversation's messages wait from now on; not when too many do already, unless its turn has come. */
  add(timeline: Timeline, reading: boolean): boolean {
    if (this.#patience <= 0 || (this.#until.size >= this.#most && !reading)) return false;
    // What still waits since before the connection was lost goes on waiting, and no longer for that.
    if (timeline.held) return true;
    timeline.held = [];
    this.#until.set(timeline, this.#clock.now() + this.#patience);
    this.#arm();
    return true;
  }

  delete(timeline: Timeline): void {
    if (this.#until.delete(timeline) && this.#until.size === 0) this.#timers.clearAll();
  }

  /** Those that wait, longest first. */
  timelines(): Iterable<Timeline> {
    return this.#until.keys();
  }

  clear(): void {
    this.#until.clear();
    this.#timers.clearAll();
  }

  #arm(): void {
    const [first] = this.#until.values();
    if (first !== undefined && first < Number.POSITIVE_INFINITY && !this.#timers.has('due')) {
      this.#timers.set('due', Math.max(0, first - this.#clock.now()));
    }
  }
}
