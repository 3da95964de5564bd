import type { MessageRef, Position, RealtimeMessageEvent } from '@linktor/realtime';
import { later } from '../times.ts';

/** Ids remembered at least, with those of the generation before. */
const KEPT = 500;
/** At most, for as long as no look at the history vouches for them. */
const MOST = 2_000;

/** How far a conversation has come in this tab: what need not come again, and what whoever leads next goes on from. */
export class Progress {
  /** The newest message had. */
  last: MessageRef | undefined;
  /** Where the leader said it stood, the last time. What came since is remembered here. */
  #base: Position | undefined;
  /** Where it began for this tab, until the leader says more. */
  #first: string | undefined;
  /** What was had, or none of ours, when a leader began further back than that, for another tab. */
  #had: { since: string; ids: ReadonlySet<string> } | undefined;
  // With their times, in two generations: when the young one is full it becomes the old one, which is forgotten.
  #young = new Map<string, string>();
  #old = new Map<string, string>();
  #oldNewest: string | undefined;
  /** The newest time of a forgotten id. */
  #horizon: string | undefined;

  /** False for a message had before. */
  accept({ message, late, recovered }: RealtimeMessageEvent): boolean {
    const { id, createdAt } = message;
    if (this.#young.has(id) || this.#old.has(id) || (recovered && this.had(message))) return false;
    this.#young.set(id, createdAt);
    if (this.#young.size >= KEPT) this.#turn();
    // Without a time it has no place: nothing is measured by it.
    if (Number.isNaN(Date.parse(createdAt))) return true;
    this.#first ??= createdAt;
    if (!late) this.last = { id, createdAt };
    return true;
  }

  /** Whether what a history has came when this tab had come further already. */
  had({ id, createdAt }: MessageRef): boolean {
    return this.#had !== undefined && (this.#had.ids.has(id) || before(createdAt, this.#had.since));
  }

  /** A leader reads the history from there on. */
  begins(since: string): void {
    const position = this.#base && this.position;
    if (position?.since !== undefined && before(since, position.since)) {
      this.#had = { since: position.since, ids: new Set(position.ids) };
    }
  }

  /** The leader says how far it has come: everything up to there is delivered or named, or none of ours. */
  settle(position: Position): void {
    this.#base = position;
  }

  /** Where the next leader is to go on. `undefined` when nothing has been had or promised. */
  get position(): Position | undefined {
    const base = this.#base;
    const { last = base } = this;
    const since = base?.since ?? base?.createdAt ?? this.#first;
    if (!last || since === undefined) return undefined;
    const { id, createdAt } = base && before(last.createdAt, base.createdAt) ? base : last;
    const had = [...this.#old, ...this.#young].filter(([, at]) => !before(at, since)).map(([one]) => one);
    const forgotten = base?.horizon === undefined ? this.#horizon : later(this.#horizon, base.horizon);
    const horizon = forgotten !== undefined && !before(forgotten, since) ? { horizon: forgotten } : {};
    return { id, createdAt, since, ids: [...new Set([...(base?.ids ?? []), ...had])], ...horizon };
  }

  #turn(): void {
    const newest = this.#oldNewest;
    // What the next leader will ask about is kept, as long as there is room.
    if (newest !== undefined && this.#base && !before(newest, this.#base.since) && this.#young.size < MOST) return;
    if (newest !== undefined) this.#horizon = later(this.#horizon, newest);
    this.#old = this.#young;
    this.#oldNewest = [...this.#old.values()].reduce(later);
    this.#young = new Map();
  }
}

const before = (time: string, limit: string | undefined): boolean =>
  limit !== undefined && Date.parse(time) < Date.parse(limit);
