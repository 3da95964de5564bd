import type { RealtimeEventMap, RealtimeGap } from '@linktor/realtime';
import type { Joined, ToTabs, Wanted } from './messages.ts';
import { Progress } from './progress.ts';

interface Conversation {
  progress: Progress;
  /**
   * `new`: no leader has said yet that it follows this. `here`: the leader there is has. `moved`: another leads since. `away`: this
   * tab has left the others since.
   */
  standing: 'new' | 'here' | 'moved' | 'away';
}

/** The conversations of this tab, and how far each has come. */
export class Followed {
  readonly #conversations = new Map<string, Conversation>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.add(id);
  }

  add(conversationId: string): void {
    this.#conversations.set(conversationId, { progress: new Progress(), standing: 'new' });
  }

  delete(conversationId: string): void {
    this.#conversations.delete(conversationId);
  }

  /** What a leader is told. */
  wanted(): Wanted[] {
    return [...this.#conversations].map(([conversationId, { progress, standing }]) => ({
      conversationId,
      from: progress.position,
      away: standing === 'away',
    }));
  }

  /**
   * Another tab leads now. Nobody listened between the two: where there is no history to read, that is what this tab has to
   * be told.
   */
  moved(): RealtimeGap[] {
    const gaps: RealtimeGap[] = [];
    for (const [conversationId, one] of this.#conversations) {
      if (one.standing === 'here') one.standing = 'moved';
      if (one.standing === 'moved') gaps.push(gapOf(conversationId, one.progress));
    }
    return gaps;
  }

  /** This tab leaves the others: what they get from now on it does not. */
  left(): void {
    for (const one of this.#conversations.values()) if (one.standing !== 'new') one.standing = 'away';
  }

  /** False for what is none of this tab's, or has been had. */
  takes({ name, event, position }: Extract<ToTabs, { kind: 'event' }>): boolean {
    const { conversationId } = (event ?? {}) as { conversationId?: string };
    if (conversationId === undefined) return true;
    const one = this.#conversations.get(conversationId);
    if (!one || one.standing === 'new' || one.standing === 'away') return false;
    const { standing, progress } = one;
    // Until the leader counts this tab in, its looks are for others.
    if (name === 'synced' && standing !== 'here') return false;
    if (position) progress.settle(position);
    if (name === 'gap') return event.reason === 'late' || !event.before || !progress.had(event.before);
    return name !== 'message' || progress.accept(event);
  }

  /** A leader reads these histories from there on. */
  begins(places: readonly (readonly [conversationId: string, since: string])[]): void {
    for (const [conversationId, since] of places) {
      const one = this.#conversations.get(conversationId);
      if (one && one.standing !== 'away') one.progress.begins(since);
    }
  }

  /** What this tab has to be told about conversations that the leader follows for it now. */
  *joined(conversations: readonly Joined[]): Generator<RealtimeGap | RealtimeEventMap['synced']> {
    for (const { conversationId, resumed, position } of conversations) {
      const one = this.#conversations.get(conversationId);
      if (!one || one.standing === 'here') continue;
      const { standing, progress } = one;
      one.standing = 'here';
      if (standing === 'moved' || resumed) continue;
      const gap = gapOf(conversationId, progress);
      if (position) progress.settle(position);
      if (standing === 'away') yield gap;
      if (position) yield { conversationId, recovered: 0 };
    }
  }
}

const gapOf = (conversationId: string, { last }: Progress): RealtimeGap => ({
  type: 'gap',
  conversationId,
  reason: 'no-backfill',
  ...(last && { after: last }),
});
