import type { Platform } from '../plan.ts';

/** What a platform has seen of one message. */
export interface Seen {
  platform: Platform;
  /** When its requests left their worker, on the clock of `performance.now()`. */
  requests: number[];
  /** When it was really sent, once for each time. */
  effects: number[];
  /** The place of the first effect among all. */
  place: number;
}

/** Everything that happened on the platforms, by our own numbers of the messages: nothing of it comes from the outbox. */
export class Ledger {
  readonly seen: Map<number, Seen> = new Map();
  /** When requests left, by what a rate is set for: a platform, or a platform and a channel. In no order. */
  readonly departures: Map<string, number[]> = new Map();
  /** From when until when nobody was to send, as 429 answers said. */
  readonly pauses: { platform: Platform; from: number; until: number }[] = [];
  /** How often each fault happened. */
  readonly faults: Record<string, number> = {};
  #place = 0;

  arrive(platform: Platform, n: number, rates: readonly string[], left: number): Seen {
    let seen = this.seen.get(n);
    if (!seen) {
      seen = { platform, requests: [], effects: [], place: 0 };
      this.seen.set(n, seen);
    }
    seen.requests.push(left);
    for (const rate of rates) {
      const times = this.departures.get(rate);
      if (times) times.push(left);
      else this.departures.set(rate, [left]);
    }
    return seen;
  }

  effect(seen: Seen): void {
    this.#place += 1;
    if (seen.effects.length === 0) seen.place = this.#place;
    seen.effects.push(performance.now());
  }

  count(fault: string): void {
    this.faults[fault] = (this.faults[fault] ?? 0) + 1;
  }
}
