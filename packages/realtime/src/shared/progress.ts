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
  // With their times, in two generations: when the young one is full it becomes the old one, which is forgotten.
  #young = new Map<string, string>();
  #old = new Map<string, string>();
  /** The newest time of a forgotten id. */
  #horizon: string | undefined;
  /** What a history has from before this was had here, also when the next leader had to begin further back. */
  #limit: string | undefined;

  /** False for a message had before. */
  accept({ message: { id, createdAt }, late, recovered }: RealtimeMessageEvent): boolean {
    if (this.#young.has(id) || this.#old.has(id) || (recovered && before(createdAt, this.#limit))) return false;
    this.#young.set(id, createdAt);
    if (this.#young.size >= KEPT) this.#turn();
    this.#first ??= createdAt;
    if (!late && Date.parse(createdAt) >= 0) this.last = { id, createdAt };
    return true;
  }

  /** The leader says how far it has come: everything up to there is delivered or named. */
  settle(position: Position): void {
    this.#base = position;
  }

  /** The leader has changed: where the next one is to go on. `undefined` when nothing has been had or promised. */
  handOn(): Position | undefined {
    const base = this.#base;
    const { last = base } = this;
    const since = this.#since;
    if (!last || since === undefined) return undefined;
    if (base) this.#limit = later(this.#limit, since);
    const { id, createdAt } = base && before(last.createdAt, base.createdAt) ? base : last;
    const had = [...this.#old, ...this.#young].filter(([, at]) => !before(at, since)).map(([one]) => one);
    const forgotten = base?.horizon === undefined ? this.#horizon : later(this.#horizon, base.horizon);
    const ids = [...new Set([...(base?.ids ?? []), ...had])];
    const horizon = forgotten !== undefined && !before(forgotten, since) ? { horizon: forgotten } : {};
    return { id, createdAt, since, ids, ...horizon };
  }

  /** This tab was away, and what it missed has been named: only what comes from now on counts, once. */
  restart(): void {
    this.#base = this.#first = this.#horizon = this.#limit = this.last = undefined;
  }

  get #since(): string | undefined {
    const { since, createdAt } = this.#base ?? {};
    return since ?? createdAt ?? this.#first;
  }

  #turn(): void {
    const newest = [...this.#old.values()].reduce<string | undefined>(later, undefined);
    // What the next leader will ask about is kept, as long as there is room.
    if (newest !== undefined && this.#base && !before(newest, this.#since) && this.#young.size < MOST) return;
    if (newest !== undefined) this.#horizon = later(this.#horizon, newest);
    [this.#old, this.#young] = [this.#young, new Map()];
  }
}

const before = (time: string, limit: string | undefined): boolean =>
  limit !== undefined && Date.parse(time) < Date.parse(limit);
