import type { LinktorError } from '@linktor/core';
import type { Message } from './frames.ts';
import { compareTimes, later } from './times.ts';
import type { MessageRef, RealtimeEvent, RealtimeGap } from './types.ts';

/** What a message is to its conversation. */
export type Arrival = 'next' | 'late' | 'duplicate';

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
  /** Where this client's responsibility begins; what is older was there before it came. */
  floor: MessageRef | undefined;
  /** The newest message delivered. */
  last: MessageRef | undefined;
  /** The newest time of a forgotten id. */
  horizon: string | undefined;
  readonly #size: number;
  // Ids in two generations: when the young one is full it becomes the old one, whose ids are forgotten. A set that
  // forgets one id at a time would pay for it with every message.
  #young = new Set<string>();
  #old = new Set<string>();
  #youngNewest: string | undefined;
  #oldNewest: string | undefined;

  constructor(conversationId: string, dedupeSize: number) {
    this.conversationId = conversationId;
    this.#size = dedupeSize;
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate. */
  accept(message: Message): Arrival {
    const { id, createdAt } = message;
    const order = this.last ? compareTimes(createdAt, this.last.createdAt) : 1;
    // One that is newer than all others was hardly seen before: the old generation need not be asked.
    if (order <= 0 && this.#old.has(id)) return 'duplicate';
    const known = this.#young.size;
    this.#young.add(id);
    if (this.#young.size === known) return 'duplicate';
    this.#noted(createdAt, order > 0 ? undefined : this.#youngNewest);
    this.unsettled++;
    if (order < 0) return 'late';
    // Until the history has been read, what came first is where it begins.
    if (!this.settled) this.floor ??= message;
    this.last = message;
    return 'next';
  }

  /** Whether an id was delivered, or was in the history before. */
  knows(id: string): boolean {
    return this.#young.has(id) || this.#old.has(id);
  }

  /** From now on the id is known. */
  remember(id: string, createdAt: string): void {
    this.#young.add(id);
    this.#noted(createdAt, this.#youngNewest);
  }

  #noted(createdAt: string, newest: string | undefined): void {
    this.#youngNewest = newest === undefined ? createdAt : later(newest, createdAt);
    if (this.#young.size < this.#size) return;
    if (this.#oldNewest !== undefined) this.horizon = later(this.horizon, this.#oldNewest);
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
  gap(reason: RealtimeGap['reason'], more: GapDetails = {}): RealtimeGap {
    const { before = this.held?.find((event) => event.type === 'message')?.message, ...rest } = more;
    const after = this.settled?.id ? this.settled : this.last;
    const bounds = { ...at('after', after), ...at('before', before) };
    return { type: 'gap', conversationId: this.conversationId, reason, ...bounds, ...rest };
  }
}

interface GapDetails {
  before?: MessageRef | undefined;
  messageIds?: readonly string[];
  error?: LinktorError;
}

/** A bound of a gap, without the rest of the message it is taken from. */
const at = <K extends 'after' | 'before'>(key: K, ref: MessageRef | undefined): { [P in K]?: MessageRef } =>
  (ref ? { [key]: { id: ref.id, createdAt: ref.createdAt } } : {}) as { [P in K]?: MessageRef };
