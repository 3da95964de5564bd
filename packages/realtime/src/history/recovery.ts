import type { LinktorError, LinktorErrorInit } from '@linktor/core';
import type { Alarms } from '../alarms.ts';
import type { Settings } from '../options.ts';
import type { Platform } from '../socket/platform.ts';
import type { Topic } from '../subscription/topic.ts';
import type { RealtimeEvent, RealtimeGap } from '../types.ts';
import { Holding } from './holding.ts';
import { type Look, Looks } from './looks.ts';
import { merge, standing } from './merge.ts';
import { Pages } from './pages.ts';
import { MARGIN } from './place.ts';
import { type Order, type Scan, scanHistory } from './scan.ts';
import type { MessageSource } from './source.ts';
import { Timeline } from './timeline.ts';
import { Watch } from './watch.ts';

/** What calls for a look at every history waits this long for more of its kind (milliseconds). */
const PAUSE = 1_000;
/** A message sent while `subscribe` was on its way may be in neither: a history read sooner than this is read again. */
const SOON = 3_000;
/** Pages that each look reads once more, at most, for messages listed late. */
const REACH = 4;

/** What the client does with what comes out. */
export interface RecoverySink {
  /** False when nothing of this conversation is wanted any more. */
  dispatch(topic: Topic, event: RealtimeEvent): boolean;
  synced(conversationId: string, recovered: number): void;
  /** Asks the server once more for the frames of a conversation. */
  subscribe(conversationId: string): void;
  /** Gives up the connection for another one. */
  lose(code: string, message: string): void;
  // The rest is what this room shares with the client: an import would make it a file of its own in every bundle.
  alarms<Name extends string>(ring: (name: Name) => void): Alarms<Name>;
  error(message: string, init: LinktorErrorInit): LinktorError;
}

/** Reads histories: of every conversation after a connection came about, then where there is traffic or doubt. */
export class Recovery {
  readonly #source: MessageSource;
  readonly #settings: Settings;
  readonly #platform: Platform;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #sink: RecoverySink;
  readonly #alarms: Alarms<'reconcile' | 'suspect' | 'soon'>;
  readonly #holding: Holding;
  readonly #watches = new WeakMap<Timeline, Watch>();
  readonly #looks: Looks;
  #up = false;
  /** How the platform lists, once a list has shown it. */
  #order: Order | undefined;

  constructor(settings: Settings, platform: Platform, topics: ReadonlyMap<string, Topic>, sink: RecoverySink) {
    this.#source = settings.backfill as MessageSource;
    this.#settings = settings;
    this.#platform = platform;
    this.#topics = topics;
    this.#sink = sink;
    this.#alarms = sink.alarms((name) => this.#ring[name]());
    this.#looks = new Looks({
      concurrency: settings.backfillConcurrency,
      now: () => platform.clock.now(),
      first: () => this.#holding.timelines(),
      read: (timeline, look) => this.#scan(timeline, look),
      found: (timeline, scan, began) => this.#found(timeline, scan, began),
      failed: (timeline, cause) => this.#trouble(timeline, cause),
    });
    this.#holding = new Holding(platform.clock, settings, sink.alarms, (timeline) => this.#letGo(timeline));
  }

  /** A connection is open and everything is subscribed to again. */
  up(): void {
    this.#up = true;
    for (const timeline of this.#byAge(this.#all())) this.#join(timeline);
    this.#schedule();
  }

  /** The connection is gone: what was read before a loss says nothing about the loss. */
  down(): void {
    this.#up = false;
    this.#alarms.clearAll();
    this.#looks.clear();
    for (const timeline of this.#all()) {
      timeline.pending = timeline.current = false;
      this.#watch(timeline).doubt = true;
    }
  }

  /** There will be no next connection: what waits is let go, and what could not be checked is said. */
  end(): void {
    for (const timeline of this.#all()) {
      const watch = this.#watch(timeline);
      const waits = (timeline.held?.length ?? 0) > 0;
      if (waits || (timeline.settled && (watch.doubt || watch.lapsed))) {
        this.#sink.dispatch(timeline.topic, timeline.gap('failed', watch.cause ? { error: watch.cause } : {}));
      }
      this.#letGo(timeline);
    }
    this.#holding.clear();
  }

  /** The server has been asked for this conversation: messages may have to wait for its history from now on. */
  join(topic: Topic): void {
    if (this.#up) this.#join(this.#of(topic));
  }

  #join(timeline: Timeline): void {
    const watch = this.#watch(timeline);
    timeline.pending = true;
    timeline.current = false;
    watch.doubt = true;
    watch.joined(this.#platform.clock.now());
    this.#looks.add(timeline);
  }

  /** Nothing is to be delivered of this conversation any more. Should it come back, what was delivered is still known. */
  leave({ timeline }: Topic): void {
    if (!timeline) return;
    this.#holding.delete(timeline);
    timeline.renew();
    this.#watches.delete(timeline);
    this.#looks.delete(timeline);
  }

  /** An event arrived. */
  take(topic: Topic, event: RealtimeEvent): void {
    const timeline = topic.timeline ?? this.#of(topic);
    if (event.type === 'message') {
      timeline.heard = true;
      if (timeline.pending) {
        timeline.pending = false;
        // It waits for the history, if that will not take long.
        this.#holding.add(timeline, this.#looks.reading(timeline));
      }
    }
    const { held } = timeline;
    if (held && held.length >= this.#settings.maxHeld) {
      const before = held.find((one) => one.type === 'message')?.message;
      this.#sink.dispatch(timeline.topic, timeline.gap('overflow', { before }));
      this.#letGo(timeline);
    }
    if (timeline.held) timeline.held.push(event);
    else this.#live(timeline, event);
  }

  #live(timeline: Timeline, event: RealtimeEvent): void {
    if (event.type !== 'message') {
      this.#sink.dispatch(timeline.topic, event);
      return;
    }
    const arrival = timeline.accept(event.message);
    if (arrival === 'duplicate') return;
    if (arrival !== 'next') {
      const messageIds = [event.message.id];
      const late = arrival === 'late';
      const gap = late ? timeline.late(messageIds) : timeline.gap('forgotten', { messageIds });
      if (!this.#sink.dispatch(timeline.topic, gap) || !late) return;
      event.late = true;
    }
    if (!this.#sink.dispatch(timeline.topic, event)) return;
    // So much arrived since the last look that the next one is due, lest more ids be remembered than need be.
    const due = timeline.unsettled >= this.#settings.dedupeSize;
    if (due && this.#up && !this.#looks.reading(timeline)) this.#looks.add(timeline);
  }

  /** Something was lost on the way: looks at every history before it is due. */
  suspect(): void {
    // Not put off by further trouble.
    if (this.#up && !this.#alarms.has('suspect')) this.#alarms.set('suspect', PAUSE);
  }

  #of(topic: Topic): Timeline {
    const { dedupeSize, pageSize } = this.#settings;
    topic.timeline ??= new Timeline(topic, dedupeSize, pageSize * REACH);
    if (topic.from) topic.timeline.resume(topic.from);
    topic.from = undefined;
    return topic.timeline;
  }

  #all(): Timeline[] {
    return [...this.#topics.values()].map((topic) => this.#of(topic));
  }

  #watch(timeline: Timeline): Watch {
    const known = this.#watches.get(timeline);
    if (known) return known;
    const watch = new Watch();
    this.#watches.set(timeline, watch);
    return watch;
  }

  #byAge(timelines: Timeline[]): Timeline[] {
    return timelines.sort((a, b) => this.#watch(a).lookedAt - this.#watch(b).lookedAt);
  }

  /** Jittered, so that clients that came back together do not ask together. */
  #jittered(ms: number): number {
    return ms * (0.75 + this.#platform.random() / 2);
  }

  #schedule(): void {
    const { reconcileInterval } = this.#settings;
    if (reconcileInterval > 0) this.#alarms.set('reconcile', this.#jittered(reconcileInterval));
  }

  readonly #ring = {
    reconcile: (): void => {
      this.#schedule();
      const quiet: Timeline[] = [];
      for (const timeline of this.#all()) {
        if (timeline.unsettled > 0 || timeline.heard || this.#watch(timeline).open) this.#looks.add(timeline);
        else quiet.push(timeline);
      }
      for (const timeline of this.#byAge(quiet).slice(0, this.#settings.sweepSize)) this.#looks.add(timeline);
    },
    suspect: (): void => {
      // One sweep after the other: broken frames without end do not make requests without end.
      if (this.#looks.waiting > 0) this.#alarms.set('suspect', PAUSE);
      else
        for (const timeline of this.#byAge(this.#all())) {
          this.#watch(timeline).doubt = true;
          this.#looks.add(timeline);
        }
    },
    soon: (): void => {
      const due = this.#platform.clock.now() - this.#soon();
      let rest = false;
      for (const timeline of this.#all()) {
        const watch = this.#watch(timeline);
        if (!watch.again) continue;
        if (watch.joinedAt > due) rest = true;
        else this.#looks.add(timeline);
      }
      if (rest) this.#alarms.set('soon', PAUSE);
    },
  };

  #soon(): number {
    const { reconcileInterval } = this.#settings;
    return reconcileInterval > 0 ? Math.min(SOON, reconcileInterval) : SOON;
  }

  async #scan(timeline: Timeline, { signal, slow }: Look): Promise<Scan> {
    const { pageSize, maxBackfill: max, backfillTimeout: timeout } = this.#settings;
    const { conversationId, settled, floor } = timeline;
    const { clock } = this.#platform;
    const pages = new Pages({ source: this.#source, conversationId, pageSize, clock, timeout, slow, signal });
    const line = settled ? timeline.line : floor ? Date.parse(floor.createdAt) - MARGIN : undefined;
    const watch = this.#watch(timeline);
    const scan = await scanHistory(pages, {
      line,
      reach: timeline.reach,
      max,
      // Before the first look nothing is news: what is there was there before.
      news: (message) => line !== undefined && standing(timeline, message) !== 'known',
      index: watch.index,
      order: this.#order,
    });
    watch.index = scan.index;
    this.#order = scan.order ?? this.#order;
    return scan;
  }

  #found(timeline: Timeline, scan: Scan, began: number): void {
    const watch = this.#watch(timeline);
    const first = watch.lookedAt < watch.joinedAt;
    timeline.pending = false;
    // Until all of it is delivered.
    watch.doubt = true;
    const recovered = this.#carryOut(timeline, scan);
    if (recovered === undefined) return;
    watch.read(began);
    timeline.current = true;
    if (began - watch.joinedAt < this.#soon()) {
      watch.again = true;
      if (!this.#alarms.has('soon')) this.#alarms.set('soon', this.#jittered(this.#soon()));
    }
    const verdict = first ? undefined : watch.judge(timeline.heard, recovered);
    timeline.heard = false;
    this.#sink.synced(timeline.conversationId, recovered);
    const { conversationId } = timeline;
    if (verdict === 'deaf') this.#sink.subscribe(conversationId);
    else if (verdict === 'dead') {
      this.#sink.lose('SUBSCRIPTION_SILENT', `nothing is sent of ${conversationId}, though its history grows`);
    }
  }

  /** Delivers what is due, one after the other. `undefined` when a handler ended it: the rest is still to come then. */
  #carryOut(timeline: Timeline, scan: Scan): number | undefined {
    const held = timeline.held ?? [];
    timeline.held = undefined;
    this.#holding.delete(timeline);
    const events = merge(timeline, scan, held, this.#settings.maxBackfill);
    for (;;) {
      const next = events.next();
      if (next.done) return next.value;
      if (next.value.type === 'gap' && next.value.reason === 'unreadable') next.value.error = this.#broken(next.value);
      if (!this.#sink.dispatch(timeline.topic, next.value) || !this.#up) return undefined;
    }
  }

  #broken({ conversationId, messageIds }: RealtimeGap): LinktorError {
    const init = { code: 'MALFORMED_MESSAGE', details: { conversationId, messageIds } };
    return this.#sink.error('the history has entries without a time', init);
  }

  /** What waits is delivered now. What was missed before it comes late. */
  #letGo(timeline: Timeline): void {
    const held = timeline.held ?? [];
    timeline.held = undefined;
    this.#holding.delete(timeline);
    for (const event of held) this.#live(timeline, event);
  }

  #trouble(timeline: Timeline, cause: unknown): void {
    const watch = this.#watch(timeline);
    watch.lookedAt = this.#platform.clock.now();
    timeline.pending = timeline.current = false;
    const { conversationId } = timeline;
    const init = { code: 'BACKFILL_FAILED', cause, details: { conversationId } };
    watch.cause = this.#sink.error('the message history could not be read', init);
    if (!watch.lapsed) {
      watch.lapsed = true;
      this.#sink.dispatch(timeline.topic, timeline.gap('failed', { error: watch.cause }));
    }
    this.#letGo(timeline);
  }
}
