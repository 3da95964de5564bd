import type { Message } from '../socket/frames.ts';
import { compareTimes } from '../times.ts';
import type { MessageRef } from '../types.ts';

/** The ids of the newest messages: without a history, all there is to tell what is new by. */
export class Seen {
  /** The newest message. */
  last: MessageRef | undefined;
  readonly #size: number;
  #young = new Ids();
  #old = new Ids();

  constructor(dedupeSize: number) {
    this.#size = dedupeSize;
  }

  /** Notes a message that is about to be delivered, unless it is a duplicate. */
  accept(message: Message): 'next' | 'late' | 'duplicate' {
    const { id, createdAt } = message;
    const { last } = this;
    const order = last ? compareTimes(createdAt, last.createdAt) : 1;
    // What is newer than all others cannot have been there; a frame that is repeated has its time again.
    if (order > 0 ? id === last?.id : this.#young.has(id) || this.#old.has(id)) return 'duplicate';
    this.#young.add(id);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Ids();
    }
    if (order < 0) return 'late';
    this.last = message;
    return 'next';
  }
}

/**
 * Ids of one generation: when the young one is full it becomes the old one, whose ids are forgotten, all at once. They are
 * sorted into a set when somebody asks for one: as long as messages come in their order, nobody does.
 */
class Ids {
  readonly #sorted = new Set<string>();
  #rest: string[] = [];

  get size(): number {
    return this.#sorted.size + this.#rest.length;
  }

  add(id: string): void {
    this.#rest.push(id);
  }

  has(id: string): boolean {
    for (const one of this.#rest) this.#sorted.add(one);
    this.#rest = [];
    return this.#sorted.has(id);
  }
}
