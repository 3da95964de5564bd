import type { MessageRef, RealtimeMessageEvent } from '@linktor/realtime';

/** Ids remembered at least; twice as many at most. */
const KEPT = 500;

/** How far a conversation has come in this tab: what came last, and what need not come again. */
export class Position {
  /** The newest message had. */
  last: MessageRef | undefined;
  #young = new Set<string>();
  #old = new Set<string>();

  /** False for a message had before. */
  accept({ message: { id, createdAt }, late }: RealtimeMessageEvent): boolean {
    if (this.#young.has(id) || this.#old.has(id)) return false;
    this.#young.add(id);
    if (this.#young.size >= KEPT) [this.#old, this.#young] = [this.#young, new Set()];
    if (!late) this.last = { id, createdAt };
    return true;
  }
}
