import type { LinktorError } from '@linktor/core';
import type { Message } from '../socket/frames.ts';
import type { Topic } from '../subscription/topic.ts';
import { compareTimes, later, readable } from '../times.ts';
import type { GapReason, MessageRef, Position, RealtimeEvent, RealtimeGap } from '../types.ts';
import { BEGINNING, lineOf, NOWHERE } from './place.ts';

/**
 * What a message is to its conversation. `doubtful` is one that may have been delivered before, so long ago that its id
 * is forgotten.
 */
export type Arrival = 'next' | 'late' | 'duplicate' | 'doubtful';

/** How many times more ids than asked for are remembered while the history cannot vouch for the older ones. */
const PATIENCE = 8;

/** What has been seen of one conversation: enough to deliver each message once, and to know what is missing. */
export class Timeline {
  readonly topic: Topic;
  /** Its history has not been read since the connection came about: what arrives now may have to wait for that. */
  pending = false;
  /** Events waiting for the history to be read; `undefined` when nothing waits. */
  held: RealtimeEvent[] | undefined;
  /** A message frame arrived since this was last set to false: the server does send them. */
  heard = false;
  /** The newest message of the last look at the history: up to it, each message is delivered or named. */
  settled: MessageRef | undefined;
  /** What is older than this need not be looked at again (milliseconds since the epoch). */
  line: number = Number.NaN;
  /** Messages delivered since that look. */
  unsettled = 0;
  /** Where this client's responsibility begins; what is older was there before it came. */
  floor: MessageRef | undefined;
  /** The newest message delivered. */
  last: MessageRef | undefined;
  /** Entries of the history that are no messages, and have been named. */
  readonly unreadable: Set<string> = new Set();
  /** The newest time of a forgotten id. */
  horizon: string | undefined;
  /** Messages behind the newest one that are read again at most. */
  readonly reach: number;
  readonly #size: number;
  readonly #most: number;
  // Ids in two generations: when the young one is full it becomes the old one, whose ids are forgotten. A set that
  // forgets one id at a time would pay for it with every message.
  #young = new Set<string>();
  #old = new Set<string>();
  #youngNewest: string | undefined;
  #oldNewest: string | undefined;
  /** What the history listed the last time, with its times. */
  #listed: ReadonlyMap<string, string> = new Map();

  /** @param reach How many messages each look reads once more. */
  constructor(topic: Topic, dedupeSize: number, reach: number) {
    this.topic = topic;
    this.reach = reach;
    this.#size = dedupeSize;
    this.#most = reach > 0 ? dedupeSize * PATIENCE : dedupeSize;
  }

  get conversationId(): string {
    return this.topic.conversationId;
  }

  /** The subscription has ended. What was delivered is still known, should another one begin. */
  renew(): void {
    this.held = undefined;
    this.settled = this.floor = undefined;
    this.line = Number.NaN;
    this.unsettled = 0;
    this.heard = this.pending = false;
  }

  /** How far this conversation has been delivered; `undefined` before the first look at its history and the first message. */
  get position(): Position | undefined {
    const settled = this.settled ?? (this.unsettled > 0 ? this.floor : undefined);
    if (!settled) return undefined;
    const { last = settled } = this;
    const { id, createdAt } = compareTimes(last.createdAt, settled.createdAt) < 0 ? settled : last;
    const start = this.settled ? BEGINNING : settled.createdAt;
    const since = Number.isNaN(this.line) ? start : new Date(this.line).toISOString();
    const ids = [...this.#listed].filter(([, at]) => !(Date.parse(at) < this.line)).map(([one]) => one);
    if (this.unsettled > 0) ids.push(...this.#old, ...this.#young);
    const { horizon } = this;
    const doubt = horizon !== undefined && !(Date.parse(horizon) < this.line);
    return { id, createdAt: createdAt || BEGINNING, since, ids: [...new Set(ids)], ...(doubt ? { horizon } : {}) };
  }

  /** Goes on from where another client, or another life of this one, was. */
  resume({ id, createdAt, since = createdAt, ids = [], horizon }: Position): void {
    this.settled = this.last = { id, createdAt };
    this.floor = { id: '', createdAt: since };
    this.line = Date.parse(since);
    this.horizon = horizon;
    this.#listed = new Map([...ids, id].map((one) => [one, createdAt]));
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate or may be one. */
  accept(message: Message): Arrival {
    const { id, createdAt } = message;
    const order = this.last ? compareTimes(createdAt, this.last.createdAt) : 1;
    // One that is newer than all others was hardly seen before: only the young generation need be asked.
    if (order <= 0 && (this.#old.has(id) || this.#listed.has(id))) return 'duplicate';
    const known = this.#young.size;
    this.#young.add(id);
    if (this.#young.size === known) return 'duplicate';
    // Without a time it has no place: nothing is measured by it.
    if ((order === 0 || !this.last) && !readable(createdAt)) {
      this.unsettled++;
      return 'next';
    }
    // Stryker disable next-line ConditionalExpression: what is no older than the newest is newer than what is forgotten
    const doubtful = order < 0 && this.#forgotten(createdAt);
    this.#noted(createdAt, order > 0 ? undefined : this.#youngNewest);
    if (doubtful) return 'doubtful';
    this.unsettled++;
    if (order < 0) return 'late';
    // Until the history has been read, what came first is where it begins.
    if (!this.settled) this.floor ??= message;
    this.last = message;
    return 'next';
  }

  /** Whether {@link accept} would say `late`. */
  comesLate({ id, createdAt }: Message): boolean {
    const behind = this.last !== undefined && compareTimes(createdAt, this.last.createdAt) < 0;
    return behind && !this.knows(id) && !this.#forgotten(createdAt);
  }

  #forgotten(createdAt: string): boolean {
    return this.horizon !== undefined && compareTimes(createdAt, this.horizon) < 0;
  }

  /** Whether an id was delivered, named, or in the history before. */
  knows(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id) || this.#listed.has(id);
  }

  /** The history has been read, and everything in it is accounted for; what is older than `from` has been given up. */
  settle(messages: readonly Message[], from?: MessageRef): void {
    const oldest = messages[0]?.createdAt;
    const listed = new Map(messages.map(({ id, createdAt }) => [id, createdAt]));
    for (const [id, createdAt] of this.#listed) {
      if (listed.has(id)) continue;
      // Deleted since, or behind what was read.
      if (oldest === undefined || compareTimes(createdAt, oldest) >= 0) listed.set(id, createdAt);
      else if (!this.#young.has(id) && !this.#old.has(id)) this.horizon = later(this.horizon, createdAt);
    }
    this.#listed = listed;
    this.settled = messages.at(-1) ?? this.settled ?? NOWHERE;
    this.line = lineOf(messages, this.reach);
    if (from) this.line = Math.max(this.line, Date.parse(from.createdAt));
    this.unsettled = 0;
  }

  #noted(createdAt: string, newest: string | undefined): void {
    this.#youngNewest = newest === undefined ? createdAt : later(newest, createdAt);
    if (this.#young.size < this.#size) return;
    if (this.#oldNewest !== undefined) {
      // What the next look will ask about is kept, as long as there is room.
      if (this.#young.size < this.#most && !(Date.parse(this.#oldNewest) < this.line)) return;
      this.horizon = later(this.horizon, this.#oldNewest);
    }
    this.#old = this.#young;
    this.#oldNewest = this.#youngNewest;
    this.#young = new Set();
    this.#youngNewest = undefined;
  }

  /** The gap that names messages delivered out of order. */
  late(messageIds: readonly string[]): RealtimeGap {
    return { type: 'gap', conversationId: this.conversationId, reason: 'late', ...at('before', this.last), messageIds };
  }

  /** A gap behind which something may be missing. */
  gap(reason: GapReason, { before, after = this.settled, ...rest }: GapDetails = {}): RealtimeGap {
    // A place that is not behind the first is no bound.
    const ordered = before && after?.id && compareTimes(before.createdAt, after.createdAt) < 0 ? undefined : before;
    const bounds = { ...at('after', after), ...at('before', ordered) };
    return { type: 'gap', conversationId: this.conversationId, reason, ...bounds, ...rest };
  }
}

interface GapDetails {
  after?: MessageRef | undefined;
  before?: MessageRef | undefined;
  messageIds?: readonly string[];
  error?: LinktorError;
}

/** A bound of a gap, without the rest of the message it is taken from. */
const at = <K extends 'after' | 'before'>(key: K, ref: MessageRef | undefined): { [P in K]?: MessageRef } =>
  (ref?.id ? { [key]: { id: ref.id, createdAt: ref.createdAt } } : {}) as { [P in K]?: MessageRef };
