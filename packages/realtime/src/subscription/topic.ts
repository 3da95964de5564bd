import type { Timeline } from '../history/timeline.ts';
import type { Message } from '../socket/frames.ts';
import { compareTimes } from '../times.ts';
import type { MessageRef, Position, RealtimeGap } from '../types.ts';

/**
 * A conversation that is subscribed to, and the ids of its newest messages. Without a history that is all there is to
 * tell what is new by; with one, its {@link Timeline} knows more.
 */
export class Topic {
  readonly conversationId: string;
  /** How many times it is subscribed to. */
  subscribers = 0;
  /** How many times that began. */
  life = 0;
  timeline: Timeline | undefined;
  /** Where to go on from: given with the subscription, and taken by the timeline. */
  from: Position | undefined;
  readonly #size: number;
  // Ids in two generations: when the young one is full it becomes the old one, whose ids are forgotten. A set that
  // forgets one id at a time would pay for it with every message.
  #young = new Set<string>();
  #old = new Set<string>();
  #last: MessageRef | undefined;

  constructor(conversationId: string, dedupeSize: number) {
    this.conversationId = conversationId;
    this.#size = dedupeSize;
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate. */
  accept(message: Message): 'next' | 'late' | 'duplicate' {
    const { id, createdAt } = message;
    const order = this.#last ? compareTimes(createdAt, this.#last.createdAt) : 1;
    // One that is newer than all others was hardly seen before: the old generation need not be asked.
    if (order <= 0 && this.#old.has(id)) return 'duplicate';
    const known = this.#young.size;
    this.#young.add(id);
    if (this.#young.size === known) return 'duplicate';
    if (known + 1 >= this.#size) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    if (order < 0) return 'late';
    this.#last = message;
    return 'next';
  }

  /** A gap after (`late`: before) the newest message. */
  gap(reason: 'late' | 'no-backfill', messageIds?: readonly string[]): RealtimeGap {
    const { conversationId } = this;
    const last = this.#last && { id: this.#last.id, createdAt: this.#last.createdAt };
    const bound = last && (messageIds ? { before: last } : { after: last });
    return { type: 'gap', conversationId, reason, ...bound, ...(messageIds && { messageIds }) };
  }
}
