import type { LinktorError } from '@linktor/core';
import type { Arriving, Delivery, DeliveryClient } from '../delivery/delivery.ts';
import { receive } from '../delivery/incoming.ts';
import { Seen } from '../delivery/seen.ts';
import type { Settings } from '../options.ts';
import type { Platform } from '../socket/platform.ts';
import type { Subscriptions } from '../subscription/subscriptions.ts';
import type { Topic } from '../subscription/topic.ts';
import type { RealtimeEvent, RealtimeGap } from '../types.ts';
import { Holding } from './holding.ts';
import { type Look, Looks } from './looks.ts';
import { merge, standing } from './merge.ts';
import { Pages } from './pages.ts';
import { MARGIN } from './place.ts';
import { Rounds } from './rounds.ts';
import { type Order, type Scan, scanHistory } from './scan.ts';
import type { MessageSource } from './source.ts';
import { Timeline } from './timeline.ts';
import { Watch } from './watch.ts';

/** Pages that each look reads once more, at most, for messages listed late. */
const REACH = 4;

/** Reads histories: of every conversation after a connection came about, then where there is traffic or doubt. */
export class Recovery implements Delivery {
  readonly #source: MessageSource;
  readonly #settings: Settings;
  readonly #platform: Platform;
  readonly #client: DeliveryClient;
  readonly #subscriptions: Subscriptions;
  readonly #rounds: Rounds;
  readonly #holding: Holding;
  readonly #watches = new WeakMap<Timeline, Watch>();
  readonly #looks: Looks;
  /** For messages of conversations nobody subscribed to: duplicates are dropped, nothing else is promised. */
  readonly #unsubscribed: Seen;
  #up = false;
  #ending = false;
  /** No frames tell of messages: the histories are all there is. */
  #polling = false;
  /** How the platform lists, once a list has shown it. */
  #order: Order | undefined;

  constructor(client: DeliveryClient, settings: Settings, platform: Platform) {
    this.#source = settings.backfill as MessageSource;
    this.#settings = settings;
    this.#platform = platform;
    this.#client = client;
    this.#subscriptions = client.subscriptions;
    this.#unsubscribed = new Seen(settings.dedupeSize);
    this.#looks = new Looks({
      concurrency: settings.backfillConcurrency,
      now: () => platform.clock.now(),
      first: () => this.#holding.timelines(),
      read: (timeline, look) => this.#scan(timeline, look),
      found: (timeline, scan, began) => this.#found(timeline, scan, began),
      failed: (timeline, cause) => this.#trouble(timeline, cause),
    });
    this.#rounds = new Rounds({
      settings,
      platform,
      timers: client.timers,
      all: () => this.#all(),
      watch: (timeline) => this.#watch(timeline),
      look: (timeline) => this.#looks.add(timeline),
      waiting: () => this.#looks.waiting,
    });
    this.#holding = new Holding(platform.clock, settings, client.timers, (timeline) => this.#letGo(timeline));
  }

  /** A connection is open and everything is subscribed to again; or the histories have to do without one. */
  up(alone: boolean): void {
    const { messageFrames, pollInterval, reconcileInterval } = this.#settings;
    this.#up = true;
    this.#polling = alone || !messageFrames;
    for (const timeline of this.#rounds.byAge(this.#all())) this.#join(timeline);
    this.#rounds.begin(this.#polling ? pollInterval : reconcileInterval);
  }

  /** The connection is gone: what was read before a loss says nothing about the loss. */
  down(): void {
    this.#up = false;
    this.#rounds.end();
    this.#looks.clear();
    for (const timeline of this.#all()) {
      timeline.pending = false;
      this.#watch(timeline).doubt = true;
    }
  }

  /** There will be no next connection: what waits is let go, and what could not be checked is said. */
  end(): void {
    // A handler of such a gap may call disconnect() itself.
    if (this.#ending) return;
    this.#ending = true;
    for (const timeline of this.#all()) {
      const watch = this.#watch(timeline);
      const waits = (timeline.held?.length ?? 0) > 0;
      if (waits || (timeline.settled && (watch.doubt || watch.lapsed))) {
        this.#subscriptions.dispatch(timeline.topic, timeline.gap('failed', watch.cause ? { error: watch.cause } : {}));
      }
      this.#letGo(timeline);
    }
    this.#holding.clear();
    this.#ending = false;
  }

  /** The server has been asked for this conversation: messages may have to wait for its history from now on. */
  join(topic: Topic): void {
    if (this.#up) this.#join(this.#of(topic));
  }

  #join(timeline: Timeline): void {
    const watch = this.#watch(timeline);
    timeline.pending = true;
    timeline.topic.standing.step('lost');
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

  receive(text: string): void {
    receive(text, this.#client, this);
  }

  take(topic: Topic | undefined, event: Arriving): void {
    if (!topic) {
      const known = event.type === 'message' && this.#unsubscribed.accept(event.message) === 'duplicate';
      if (!known) this.#subscriptions.dispatch(topic, event);
      return;
    }
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
      this.#subscriptions.dispatch(timeline.topic, timeline.gap('overflow', { before }));
      this.#letGo(timeline);
    }
    if (timeline.held) timeline.held.push(event);
    else this.#live(timeline, event);
  }

  #live(timeline: Timeline, event: RealtimeEvent): void {
    if (event.type !== 'message') {
      this.#subscriptions.dispatch(timeline.topic, event);
      return;
    }
    // What nobody is told of any more is not noted as delivered: another life goes on from what was.
    if (timeline.topic.subscribers === 0 || this.#client.connection.state === 'closed') return;
    const arrival = timeline.accept(event.message);
    if (arrival === 'duplicate') return;
    if (arrival !== 'next') {
      const messageIds = [event.message.id];
      const late = arrival === 'late';
      const gap = late ? timeline.late(messageIds) : timeline.gap('forgotten', { messageIds });
      if (!this.#subscriptions.dispatch(timeline.topic, gap) || !late) return;
      event.late = true;
    }
    if (!this.#subscriptions.dispatch(timeline.topic, event)) return;
    // So much arrived since the last look that the next one is due, lest more ids be remembered than need be.
    const due = timeline.unsettled >= this.#settings.dedupeSize;
    if (due && this.#up && !this.#looks.reading(timeline)) this.#looks.add(timeline);
  }

  /** Something was lost on the way: looks at every history before it is due. */
  suspect(): void {
    if (this.#up) this.#rounds.suspect();
  }

  #of(topic: Topic): Timeline {
    const { dedupeSize, pageSize } = this.#settings;
    topic.timeline ??= new Timeline(topic, dedupeSize, pageSize * REACH);
    if (topic.from) topic.timeline.resume(topic.from);
    topic.from = undefined;
    return topic.timeline;
  }

  #all(): Timeline[] {
    return [...this.#subscriptions.topics.values()].map((topic) => this.#of(topic));
  }

  #watch(timeline: Timeline): Watch {
    const known = this.#watches.get(timeline);
    if (known) return known;
    const watch = new Watch();
    this.#watches.set(timeline, watch);
    return watch;
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
    watch.again = !this.#polling && this.#rounds.soon(began, watch.joinedAt);
    const verdict = first || this.#polling ? undefined : watch.judge(timeline.heard, recovered);
    // What had news is likely to have more: it is not left to the sweep.
    timeline.heard = this.#polling && recovered > 0;
    const { standing: life } = timeline.topic;
    life.step(this.#polling ? 'polled' : 'served');
    // A handler of that may have ended it, or all.
    if (!this.#up || life.state === 'closed') return;
    this.#subscriptions.synced(timeline.topic, recovered);
    const { conversationId } = timeline;
    if (verdict === 'deaf') this.#subscriptions.ask(conversationId);
    else if (verdict === 'dead') {
      this.#client.connection.lose(
        'SUBSCRIPTION_SILENT',
        `nothing is sent of ${conversationId}, though its history grows`,
      );
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
      if (!this.#subscriptions.dispatch(timeline.topic, next.value) || !this.#up) return undefined;
    }
  }

  #broken({ conversationId, messageIds }: RealtimeGap): LinktorError {
    const init = { code: 'MALFORMED_MESSAGE', details: { conversationId, messageIds } };
    return this.#client.error('the history has entries without a time', init);
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
    timeline.pending = false;
    timeline.topic.standing.step('lost');
    const { conversationId } = timeline;
    const init = { code: 'BACKFILL_FAILED', cause, details: { conversationId } };
    watch.cause = this.#client.error('the message history could not be read', init);
    if (!watch.lapsed) {
      watch.lapsed = true;
      this.#subscriptions.dispatch(timeline.topic, timeline.gap('failed', { error: watch.cause }));
    }
    this.#letGo(timeline);
  }
}
