import type { Settings } from '../options.ts';
import type { Platform } from '../socket/platform.ts';
import type { Timers } from '../timers.ts';
import type { Timeline } from './timeline.ts';
import type { Watch } from './watch.ts';

/** What calls for a look at every history waits this long for more of its kind (milliseconds). */
const PAUSE = 1_000;
/** A message sent while `subscribe` was on its way may be in neither: a history read sooner than this is read again. */
const SOON = 3_000;

type Round = 'regular' | 'suspect' | 'soon';

/** What rounds are made through. */
export interface RoundsOptions {
  settings: Settings;
  platform: Platform;
  timers(fire: (name: Round) => void): Timers<Round>;
  all(): Timeline[];
  watch(timeline: Timeline): Watch;
  /** Reads a history when its turn comes. */
  look(timeline: Timeline): void;
  /** How many wait for their turn. */
  waiting(): number;
}

/** Decides which histories are looked at again, and when. */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #timers: Timers<Round>;
  #every = 0;

  constructor(options: RoundsOptions) {
    this.#options = options;
    this.#timers = options.timers((name) => this.#onTimer[name]());
  }

  /** From now on, regularly: every so many milliseconds, or not at all. */
  begin(every: number): void {
    this.#every = every;
    this.#schedule();
  }

  end(): void {
    this.#timers.clearAll();
  }

  /** Something was lost on the way: every history, before it is due. */
  suspect(): void {
    // Not put off by further trouble.
    if (!this.#timers.has('suspect')) this.#timers.set('suspect', PAUSE);
  }

  /** True when a history was read so soon after subscribing that it is to be read again; then it will be. */
  soon(began: number, joinedAt: number): boolean {
    const due = began - joinedAt < this.#soon;
    if (due && !this.#timers.has('soon')) this.#timers.set('soon', this.#jittered(this.#soon));
    return due;
  }

  /** Those not looked at for longest first. */
  byAge(timelines: Timeline[]): Timeline[] {
    const { watch } = this.#options;
    return timelines.sort((a, b) => watch(a).lookedAt - watch(b).lookedAt);
  }

  readonly #onTimer: Record<Round, () => void> = {
    regular: () => {
      const { settings, all, watch, look } = this.#options;
      this.#schedule();
      const quiet: Timeline[] = [];
      for (const timeline of all()) {
        if (timeline.unsettled > 0 || timeline.heard || watch(timeline).open) look(timeline);
        else quiet.push(timeline);
      }
      for (const timeline of this.byAge(quiet).slice(0, settings.sweepSize)) look(timeline);
    },
    suspect: () => {
      const { all, watch, look, waiting } = this.#options;
      // One sweep after the other: broken frames without end do not make requests without end.
      if (waiting() > 0) this.#timers.set('suspect', PAUSE);
      else
        for (const timeline of this.byAge(all())) {
          watch(timeline).doubt = true;
          look(timeline);
        }
    },
    soon: () => {
      const { platform, all, watch, look } = this.#options;
      const due = platform.clock.now() - this.#soon;
      let rest = false;
      for (const timeline of all()) {
        const { again, joinedAt } = watch(timeline);
        if (!again) continue;
        if (joinedAt > due) rest = true;
        else look(timeline);
      }
      if (rest) this.#timers.set('soon', PAUSE);
    },
  };

  get #soon(): number {
    return this.#every > 0 ? Math.min(SOON, this.#every) : SOON;
  }

  /** Jittered, so that clients that came back together do not ask together. */
  #jittered(ms: number): number {
    return ms * (0.75 + this.#options.platform.random() / 2);
  }

  #schedule(): void {
    if (this.#every > 0) this.#timers.set('regular', this.#jittered(this.#every));
  }
}
