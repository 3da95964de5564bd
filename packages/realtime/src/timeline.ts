import type { LinktorError } from '@linktor/core';
import type { Scan } from './backfill.ts';
import type { Message } from './frames.ts';
import { compareTimes, later } from './times.ts';
import type { MessageRef, RealtimeEvent, RealtimeGap, RealtimeMessageEvent } from './types.ts';

/** What a message is to its conversation. */
export type Arrival = 'next' | 'late' | 'duplicate';

/** The events that come of reading the history, in order of delivery, and how many of them the history brought. */
export interface Merged {
  events: RealtimeEvent[];
  recovered: number;
}

/** What has been seen of one conversation: enough to deliver each message once, and to know what is missing. */
export class Timeline {
  readonly conversationId: string;
  /** How many times it is subscribed to. */
  subscribers = 0;
  /** Events waiting for the history to be read; `undefined` when nothing waits. */
  held: RealtimeEvent[] | undefined;
  /** The newest message of the last complete look at the history: whatever is older is settled. */
  settled: MessageRef | undefined;
  /** Messages delivered since that look. */
  unsettled = 0;
  readonly #size: number;
  // Ids in two generations: when the young one is full it becomes the old one, whose ids are forgotten. A set that
  // forgets one id at a time would pay for it with every message.
  #young = new Set<string>();
  #old = new Set<string>();
  #youngNewest: string | undefined;
  #oldNewest: string | undefined;
  /** The newest time of a forgotten id. */
  #horizon: string | undefined;
  /** The newest message delivered. */
  #last: MessageRef | undefined;
  /** Where this client's responsibility begins; what is older was there before it came. */
  #floor: MessageRef | undefined;

  constructor(conversationId: string, dedupeSize: number) {
    this.conversationId = conversationId;
    this.#size = dedupeSize;
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate. */
  accept(message: Message): Arrival {
    const { id, createdAt } = message;
    if (this.#knows(id)) return 'duplicate';
    this.#remember(id, createdAt);
    this.unsettled++;
    const last = this.#last;
    if (last && compareTimes(createdAt, last.createdAt) < 0) return 'late';
    // Until the history has been read, what came first is where it begins.
    if (!this.settled) this.#floor ??= message;
    this.#last = message;
    return 'next';
  }

  /** Takes up what a look at the history found, together with the events held meanwhile. */
  merge(scan: Scan): Merged {
    const held = this.held ?? [];
    this.held = undefined;
    const live = held.filter((event) => event.type === 'message');
    if (!this.settled) this.#lay(scan.messages, live);
    const { missing, forgotten } = this.#missing(scan.messages, live);
    const events: RealtimeEvent[] = [];
    const oldest = scan.messages[0];
    if (!scan.complete) events.push(this.gap('bound', { before: oldest }));
    if (forgotten.length > 0) events.push(this.gap('forgotten', { messageIds: forgotten }));
    const before = events.length;
    // The history's own order breaks ties of time; what only the connection brought comes after.
    const known = new Map(live.map((event) => [event.message.id, event]));
    const merged: RealtimeMessageEvent[] = missing.map((message) => known.get(message.id) ?? this.#recovered(message));
    const listed = new Set(missing.map(({ id }) => id));
    merged.push(...live.filter(({ message }) => !listed.has(message.id)));
    merged.sort((a, b) => compareTimes(a.message.createdAt, b.message.createdAt));
    const late: string[] = [];
    for (const event of merged) {
      const arrival = this.accept(event.message);
      if (arrival === 'duplicate') continue;
      if (arrival === 'late') {
        event.late = true;
        late.push(event.message.id);
      }
      events.push(event);
    }
    const recovered = events.filter((event) => event.type === 'message' && event.recovered).length;
    if (late.length > 0) events.splice(before, 0, this.late(late));
    events.push(...held.filter((event) => event.type !== 'message'));
    this.settled = scan.messages.at(-1) ?? this.settled ?? EMPTY;
    this.unsettled = 0;
    return { events, recovered };
  }

  /** The gap that names messages delivered out of order. */
  late(messageIds: readonly string[]): RealtimeGap {
    return {
      type: 'gap',
      conversationId: this.conversationId,
      reason: 'late',
      ...at('before', this.#last),
      messageIds,
    };
  }

  /** A gap behind which something may be missing. */
  gap(reason: RealtimeGap['reason'], more: GapDetails = {}): RealtimeGap {
    const { before = this.held?.find((event) => event.type === 'message')?.message, ...rest } = more;
    const after = this.settled?.id ? this.settled : this.#last;
    return {
      type: 'gap',
      conversationId: this.conversationId,
      reason,
      ...at('after', after),
      ...at('before', before),
      ...rest,
    };
  }

  /** The first look at the history: what is in it was there before, except what came after the first live message. */
  #lay(messages: readonly Message[], live: readonly RealtimeMessageEvent[]): void {
    let first: MessageRef | undefined = this.#floor;
    for (const { message } of live) if (!first || compareTimes(message.createdAt, first.createdAt) < 0) first = message;
    const start = first?.id;
    const at = start === undefined ? messages.length : messages.findIndex(({ id }) => id === start);
    const limit = first?.createdAt;
    messages.forEach((message, index) => {
      const old = at >= 0 ? index < at : compareTimes(message.createdAt, limit as string) <= 0;
      if (!old || this.#knows(message.id)) return;
      this.#remember(message.id, message.createdAt);
      if (!this.#last || compareTimes(this.#last.createdAt, message.createdAt) <= 0) this.#last = message;
    });
    this.#floor = first ?? messages.at(-1) ?? EMPTY;
  }

  #missing(
    messages: readonly Message[],
    live: readonly RealtimeMessageEvent[],
  ): { missing: Message[]; forgotten: string[] } {
    const missing: Message[] = [];
    const forgotten: string[] = [];
    const waiting = new Set(live.map(({ message }) => message.id));
    for (const message of messages) {
      const { id, createdAt } = message;
      if (this.#knows(id)) continue;
      if (this.#floor && compareTimes(createdAt, this.#floor.createdAt) < 0) continue;
      const doubtful = this.#horizon !== undefined && compareTimes(createdAt, this.#horizon) <= 0;
      if (doubtful && !waiting.has(id)) {
        // Known from now on, so that it is reported once.
        this.#remember(id, createdAt);
        forgotten.push(id);
      } else missing.push(message);
    }
    return { missing, forgotten };
  }

  #recovered(message: Message): RealtimeMessageEvent {
    return { type: 'message', conversationId: this.conversationId, message, recovered: true };
  }

  #knows(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  #remember(id: string, createdAt: string): void {
    this.#young.add(id);
    this.#youngNewest = later(this.#youngNewest, createdAt);
    if (this.#young.size < this.#size) return;
    if (this.#oldNewest !== undefined) this.#horizon = later(this.#horizon, this.#oldNewest);
    this.#old = this.#young;
    this.#oldNewest = this.#youngNewest;
    this.#young = new Set();
    this.#youngNewest = undefined;
  }
}

/** The place before the first message of an empty conversation. */
const EMPTY: MessageRef = { id: '', createdAt: '' };

interface GapDetails {
  before?: MessageRef | undefined;
  messageIds?: readonly string[];
  error?: LinktorError;
}

/** A bound of a gap, without the rest of the message it is taken from. */
const at = <K extends 'after' | 'before'>(key: K, ref: MessageRef | undefined): { [P in K]?: MessageRef } =>
  (ref ? { [key]: { id: ref.id, createdAt: ref.createdAt } } : {}) as { [P in K]?: MessageRef };
