import { type Entry, lineOf, type NewEntry, type WholeEntry } from './entry.ts';
import { keepBody } from './keep.ts';

/** How much is remembered. */
export interface TimelineLimits {
  /** Entries kept, the newest. Default 10 000. */
  entries?: number;
  /** Bytes of bodies kept, about. Default 64 MiB. */
  bytes?: number;
}

/** Which entries are meant; what is not named is not asked about. */
export interface TimelineFilter {
  platform?: string | undefined;
  operation?: string | undefined;
  conversation?: string | undefined;
  /** Only those with violations. */
  violations?: boolean | undefined;
}

/** Which page of them. */
export interface TimelineQuery extends TimelineFilter {
  /** Only entries older than this one. */
  before?: number | undefined;
  /** Default 100, at most 1000. */
  limit?: number | undefined;
}

/** A page, newest first. */
export interface TimelinePage {
  entries: Entry[];
  /** How many entries are forgotten since the start or the last reset, because newer ones came. */
  dropped: number;
}

/** Everything that happened, as far back as there is room. */
export class Timeline {
  /** Sparse in front: what is forgotten is cut off now and then, not with every entry. */
  #entries: WholeEntry[] = [];
  #bytes: number[] = [];
  #first = 0;
  #total = 0;
  #seq = 0;
  #dropped = 0;
  readonly #limits: Required<TimelineLimits>;
  readonly #now: () => number;
  readonly #watchers = new Set<(entry: WholeEntry) => void>();

  constructor(now: () => number, { entries = 10_000, bytes = 64 * 1024 * 1024 }: TimelineLimits = {}) {
    this.#now = now;
    this.#limits = { entries, bytes };
  }

  /** How many are kept. */
  get size(): number {
    return this.#entries.length - this.#first;
  }

  get dropped(): number {
    return this.#dropped;
  }

  /** Number of the newest; 0 before the first. */
  get last(): number {
    return this.#seq;
  }

  add(entry: NewEntry): WholeEntry {
    this.#seq += 1;
    const whole: WholeEntry = {
      seq: this.#seq,
      at: new Date(this.#now()).toISOString(),
      ...entry,
      violations: [...(entry.violations ?? [])],
    };
    let size = 400;
    for (const side of ['request', 'answer'] as const) {
      const part = whole[side];
      if (part === undefined) continue;
      const { body, bytes } = keepBody(part.body);
      (whole as unknown as Record<string, unknown>)[side] = { ...part, body };
      size += bytes;
    }
    this.#entries.push(whole);
    this.#bytes.push(size);
    this.#total += size;
    while (this.size > 1 && (this.size > this.#limits.entries || this.#total > this.#limits.bytes)) this.#forget();
    for (const watcher of [...this.#watchers]) watcher(whole);
    return whole;
  }

  get(seq: number): WholeEntry | undefined {
    // Numbers have no gaps, so the place of one follows from the newest.
    const index = this.#entries.length - 1 - (this.#seq - seq);
    return index < this.#first ? undefined : this.#entries[index];
  }

  list({ before, limit = 100, ...filter }: TimelineQuery = {}): TimelinePage {
    const most = Math.min(Math.max(1, Math.trunc(limit)), 1000);
    const entries: Entry[] = [];
    for (const entry of this.newestFirst(before)) {
      if (!fits(entry, filter)) continue;
      entries.push(lineOf(entry));
      if (entries.length === most) break;
    }
    return { entries, dropped: this.#dropped };
  }

  /** Every entry that is kept, or those older than `before`. */
  *newestFirst(before: number = this.#seq + 1): Generator<WholeEntry, void, undefined> {
    const behind = Math.max(0, this.#seq + 1 - before);
    for (let index = this.#entries.length - 1 - behind; index >= this.#first; index--) {
      yield this.#entries[index] as WholeEntry;
    }
  }

  *oldestFirst(): Generator<WholeEntry, void, undefined> {
    for (let index = this.#first; index < this.#entries.length; index++) yield this.#entries[index] as WholeEntry;
  }

  /** Calls with each new entry until the function it gives is called. */
  watch(watcher: (entry: WholeEntry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Forgets everything; the numbers go on, so that nobody takes a new entry for an old one. */
  clear(): void {
    this.#entries = [];
    this.#bytes = [];
    this.#first = 0;
    this.#total = 0;
    this.#dropped = 0;
  }

  #forget(): void {
    this.#total -= this.#bytes[this.#first] ?? 0;
    // The place stays until the next cut, what stood there does not.
    this.#entries[this.#first] = undefined as unknown as WholeEntry;
    this.#first += 1;
    this.#dropped += 1;
    if (this.#first < 1024 || this.#first < this.#entries.length / 2) return;
    this.#entries.splice(0, this.#first);
    this.#bytes.splice(0, this.#first);
    this.#first = 0;
  }
}

function fits(entry: WholeEntry, { platform, operation, conversation, violations }: TimelineFilter): boolean {
  return (
    (platform === undefined || entry.platform === platform) &&
    (operation === undefined || entry.operationId === operation) &&
    (conversation === undefined || entry.conversationId === conversation) &&
    (violations !== true || entry.violations.length > 0)
  );
}
