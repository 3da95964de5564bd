import type { Lane } from '../engine/lanes.ts';
import type { Pace } from '../pace/pace.ts';
import type { Runtime } from '../runtime.ts';
import { type Claimed, claimMessages } from './claim.ts';
import { Lease } from './lease.ts';
import type { WorkSettings } from './options.ts';
import { Portion } from './portion.ts';
import type { Slots } from './slots.ts';

/** What a loop needs of the worker whose lane it serves. */
export interface LaneHost {
  readonly runtime: Runtime;
  readonly settings: WorkSettings;
  readonly slots: Slots;
  readonly pace: Pace;
  /** Fires when nothing new is to be begun. */
  readonly stopping: AbortSignal;
  /** Resolves when there is room for more messages that are not written down yet. */
  written(): Promise<void>;
  /** Begins to send a message, with a slot that was taken for it. */
  begin(claimed: Claimed, admission: Admission): void;
  /** Gives a message back, to be claimed again in so many milliseconds. */
  giveBack(claimed: Claimed, delayMs: number): void;
  /** There were fewer messages than could be sent. */
  hungry(): void;
  /** A worker that is no more left it `sending`. */
  abandoned(claimed: Claimed): void;
}

type Admission = Awaited<ReturnType<Pace['admit']>>;

/** Milliseconds until the next look, when the database did not answer, doubled each time. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 5000;
/** Milliseconds before a lane that turned out to be empty is looked at again, when it is told of: once, and again and again. */
const SOON = 2;
const LATER = 20;

/** Serves one lane: claims what is due, and sends it as fast as slots and pace allow. */
export class LaneLoop {
  readonly #host: LaneHost;
  readonly #lane: Lane;
  #told = false;
  #wake: (() => void) | undefined;
  /** The platform let nobody pass: one message is enough to ask again. */
  #shut = false;
  readonly #portion = new Portion();

  constructor(host: LaneHost, lane: Lane) {
    this.#host = host;
    this.#lane = lane;
  }

  /** There may be something new. */
  wake(): void {
    this.#told = true;
    this.#wake?.();
  }

  async run(): Promise<void> {
    const { runtime, settings, slots, stopping } = this.#host;
    let wait = FIRST_WAIT;
    let empty = 0;
    while (!stopping.aborted) {
      await slots.room(stopping);
      await this.#host.written();
      if (stopping.aborted) return;
      const count = this.#shut ? 1 : Math.max(1, Math.min(slots.free, this.#portion.size));
      const lease = new Lease(settings.lease);
      this.#told = false;
      try {
        const { claimed, abandoned, fetched } = await claimMessages(runtime, this.#lane, count, settings.lease);
        wait = FIRST_WAIT;
        for (const message of abandoned) this.#host.abandoned(message);
        const claiming = lease.elapsed;
        const begun = await this.#send(claimed, lease);
        if (claimed.length > 0) this.#portion.learn(claimed.length, claiming, begun, lease.elapsed - claiming);
        if (fetched < count) this.#host.hungry();
        // Others are told of the same messages.
        if (fetched === 0) await this.#rest(settings.pollInterval, empty > 1 ? LATER : SOON);
        empty = fetched === 0 ? empty + 1 : 0;
      } catch (error) {
        if (stopping.aborted) return;
        runtime.events.error(error, `claiming messages for ${this.#lane.queue}`);
        await this.#rest(wait, wait);
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    }
  }

  /** Begins these messages one after the other; what cannot be begun goes back. Gives how many it has begun. */
  async #send(claimed: readonly Claimed[], lease: Lease): Promise<number> {
    const left = [...claimed];
    let back = 0;
    try {
      while (left.length > 0) {
        const delay = await this.#batch(left, lease);
        if (delay === undefined) continue;
        back += left.length;
        for (const message of left.splice(0)) this.#host.giveBack(message, delay);
        if (delay > 0) await this.#rest(delay, delay);
      }
      return claimed.length - back;
    } catch (error) {
      for (const message of left.splice(0)) this.#host.giveBack(message, 1000);
      throw error;
    }
  }

  /** Begins as many as it gets leave for; gives the milliseconds for which the rest is to go back, if it is to. */
  async #batch(left: Claimed[], lease: Lease): Promise<number | undefined> {
    const { settings, slots, pace, stopping } = this.#host;
    const inTime = (): boolean => !stopping.aborted && lease.allows(settings.requestTimeout);
    if (!inTime()) return 0;
    const { platform, channel } = this.#lane;
    const admission = await pace.admit(platform, channel, Math.min(left.length, Math.max(1, slots.free)), stopping);
    this.#shut = admission.granted === 0 && admission.reason !== 'rate';
    if (admission.granted === 0) {
      if (this.#shut) return admission.waitMs;
      await this.#rest(admission.waitMs, admission.waitMs);
      return undefined;
    }
    for (let begun = 0; begun < admission.granted && left.length > 0; begun++) {
      if (!(await slots.take(stopping))) return 0;
      const message = left[0] as Claimed;
      const late = message.lateIn !== undefined && lease.elapsed >= message.lateIn;
      if (!inTime() || late || !pace.mayBegin(admission)) {
        slots.release();
        // Claimed again, it is found to be late.
        if (late) this.#host.giveBack(left.shift() as Claimed, 0);
        return inTime() ? undefined : 0;
      }
      left.shift();
      this.#host.begin(message, admission);
    }
    return undefined;
  }

  /** Waits until told that there is something new, but at least so long. */
  async #rest(most: number, least: number): Promise<void> {
    const { stopping } = this.#host;
    if (stopping.aborted) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(least_);
        clearTimeout(most_);
        stopping.removeEventListener('abort', end);
        this.#wake = undefined;
        resolve();
      };
      const most_ = setTimeout(end, most);
      const least_ = setTimeout(() => {
        if (this.#told) return end();
        this.#wake = end;
      }, least);
      stopping.addEventListener('abort', end, { once: true });
    });
  }
}
