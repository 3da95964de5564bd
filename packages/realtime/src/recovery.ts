import type { LinktorError } from '@linktor/core';
import type { Alarms } from './alarms.ts';
import { type MessageSource, scanHistory } from './backfill.ts';
import { merge } from './merge.ts';
import type { Settings } from './options.ts';
import type { Platform } from './platform.ts';
import type { Timeline } from './timeline.ts';
import type { RealtimeEvent, RealtimeGap } from './types.ts';

/** Histories read at the same time. */
const CONCURRENCY = 4;
/** Times a history is asked for before its events are let go without it. The source retries on its own besides. */
const TRIES = 3;
/** Wait between these times, in milliseconds, times the number of the try. */
const PAUSE = 1_000;
/** The first look after a connection comes this soon: a message sent while `subscribe` was on its way is in neither. */
const SOON = 3_000;

/** What the client does with what comes out. */
export interface RecoverySink {
  /** An event that has been through the timeline. */
  dispatch(event: RealtimeEvent): void;
  /** The gap, then what is held. */
  release(timeline: Timeline, gap: RealtimeGap): void;
  synced(conversationId: string, recovered: number): void;
  // The rest is what this file shares with the client: an import would make it a file of its own in every bundle.
  alarms<Name extends string>(ring: (name: Name) => void): Alarms<Name>;
  unreadable(conversationId: string, cause: unknown): LinktorError;
}

/** Reads histories: of every conversation after a connection came about, and of all of them now and then. */
export class Recovery {
  readonly #source: MessageSource;
  readonly #settings: Settings;
  readonly #platform: Platform;
  readonly #timelines: ReadonlyMap<string, Timeline>;
  readonly #sink: RecoverySink;
  readonly #alarms: Alarms<'reconcile' | 'again' | 'suspect'>;
  /** Ends with the connection: what was read before a loss says nothing about the loss. */
  #up: AbortController | undefined;
  /** Conversations to read, with the number of times it failed. */
  #queue = new Map<Timeline, number>();
  #failed = new Map<Timeline, number>();
  #busy = new Set<Timeline>();

  constructor(settings: Settings, platform: Platform, timelines: ReadonlyMap<string, Timeline>, sink: RecoverySink) {
    this.#source = settings.backfill as MessageSource;
    this.#settings = settings;
    this.#platform = platform;
    this.#timelines = timelines;
    this.#sink = sink;
    this.#alarms = sink.alarms((name) => this.#ring[name]());
  }

  /** A connection is open and everything is subscribed to again. */
  up(): void {
    this.#up = new AbortController();
    for (const timeline of [...this.#timelines.values()]) this.join(timeline);
    this.#schedule(SOON);
  }

  /** The connection is gone. What is held stays held until the next one. */
  down(): void {
    this.#up?.abort();
    this.#up = undefined;
    this.#alarms.clearAll();
    this.#queue.clear();
    this.#failed.clear();
    this.#busy.clear();
  }

  /** From now on this conversation's events wait for its history. */
  join(timeline: Timeline): void {
    if (!this.#up) return;
    timeline.held ??= [];
    this.look(timeline);
  }

  /** Nothing is to be delivered of this conversation any more. */
  leave(timeline: Timeline): void {
    this.#queue.delete(timeline);
    this.#failed.delete(timeline);
  }

  /** Reads this conversation's history soon. */
  look(timeline: Timeline): void {
    if (!this.#up || this.#queue.has(timeline) || this.#failed.has(timeline)) return;
    this.#queue.set(timeline, 0);
    this.#work();
  }

  /** Something was lost on the way: looks at every history before it is due. */
  suspect(): void {
    // Not put off by further trouble.
    if (this.#up && !this.#alarms.has('suspect')) this.#alarms.set('suspect', PAUSE);
  }

  #schedule(ms: number): void {
    const { reconcileInterval } = this.#settings;
    // Jittered, so that clients that came back together do not ask together.
    if (reconcileInterval > 0) {
      this.#alarms.set('reconcile', Math.min(ms, reconcileInterval) * (0.75 + this.#platform.random() / 2));
    }
  }

  readonly #ring = {
    reconcile: (): void => {
      this.#schedule(Number.POSITIVE_INFINITY);
      this.#ring.suspect();
    },
    suspect: (): void => {
      for (const timeline of this.#timelines.values()) this.look(timeline);
    },
    again: (): void => {
      for (const [timeline, tries] of this.#failed) this.#queue.set(timeline, tries);
      this.#failed.clear();
      this.#work();
    },
  };

  #work(): void {
    for (const [timeline, tries] of this.#queue) {
      if (this.#busy.size >= CONCURRENCY) return;
      // Already being read: a second look follows the first.
      if (this.#busy.has(timeline)) continue;
      this.#queue.delete(timeline);
      this.#busy.add(timeline);
      const { signal } = this.#up as AbortController;
      this.#read(timeline, signal).then(
        (done) => {
          if (signal.aborted) return;
          this.#busy.delete(timeline);
          done();
          this.#work();
        },
        (cause: unknown) => {
          if (signal.aborted) return;
          this.#busy.delete(timeline);
          this.#trouble(timeline, tries + 1, cause);
          this.#work();
        },
      );
    }
  }

  async #read(timeline: Timeline, signal: AbortSignal): Promise<() => void> {
    const { pageSize, maxBackfill: max } = this.#settings;
    const { conversationId, settled: until } = timeline;
    const scan = await scanHistory(this.#source, { conversationId, until, pageSize, max, signal });
    return () => {
      if (timeline.subscribers === 0) return;
      const { events, recovered } = merge(timeline, scan);
      for (const event of events) this.#sink.dispatch(event);
      this.#sink.synced(conversationId, recovered);
    };
  }

  #trouble(timeline: Timeline, tries: number, cause: unknown): void {
    if (timeline.subscribers === 0) return;
    if (tries < TRIES) {
      this.#failed.set(timeline, tries);
      if (!this.#alarms.has('again')) this.#alarms.set('again', PAUSE * tries);
      return;
    }
    // A look that held nothing back can wait for the next one.
    if (timeline.held)
      this.#sink.release(
        timeline,
        timeline.gap('failed', { error: this.#sink.unreadable(timeline.conversationId, cause) }),
      );
  }
}
