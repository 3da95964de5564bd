import type { Message } from '../socket/frames.ts';
import { compareTimes } from '../times.ts';
import type { MessageRef } from '../types.ts';

/** The ids of the newest messages: without a history, all there is to tell what is new by. */
export class Seen {
  /** The newest message. */
  last: MessageRef | undefined;
  readonly #size: number;
  // Ids in two generations: when the young one is full it becomes the old one, whose ids are forgotten. A set that
  // forgets one id at a time would pay for it with every message.
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(dedupeSize: number) {
    this.#size = dedupeSize;
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate. */
  accept(message: Message): 'next' | 'late' | 'duplicate' {
    const { id, createdAt } = message;
    const order = this.last ? compareTimes(createdAt, this.last.createdAt) : 1;
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
    this.last = { id, createdAt };
    return 'next';
  }
}
