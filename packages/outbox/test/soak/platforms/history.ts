/** One message as a platform remembers it. */
export interface Entry {
  id: string;
  recipient: string;
  /** When the platform took it, by its own clock: milliseconds since 1970. */
  acceptedAt: number;
  /** When a search finds it, on the clock of `performance.now()`: an index is behind. */
  visibleAt: number;
  body: Record<string, unknown>;
}

/** The messages to each recipient, and what a platform's search finds of them. */
export class History {
  readonly #entries: Map<string, Entry[]> = new Map();
  readonly #prefix: string;
  readonly #lag: number;
  readonly #clock: () => number;
  #count = 0;

  /** `lag`: milliseconds an index is behind at most. `clock`: the platform's, which is not ours. */
  constructor(prefix: string, lag: number, clock: () => number) {
    this.#prefix = prefix;
    this.#lag = lag;
    this.#clock = clock;
  }

  add(recipient: string, body: Record<string, unknown>): Entry {
    this.#count += 1;
    const entry: Entry = {
      id: `${this.#prefix}${this.#count}`,
      recipient,
      acceptedAt: this.#clock(),
      visibleAt: performance.now() + this.#lag * Math.random(),
      body,
    };
    const entries = this.#entries.get(recipient);
    if (entries) entries.push(entry);
    else this.#entries.set(recipient, [entry]);
    return entry;
  }

  /** What a search sees, the newest first; of everybody when no recipient is named. */
  find(recipient: string | undefined): Entry[] {
    const now = performance.now();
    const entries = recipient === undefined ? [...this.#entries.values()].flat() : (this.#entries.get(recipient) ?? []);
    const seen = entries.filter(({ visibleAt }) => visibleAt <= now);
    if (recipient === undefined) seen.sort((a, b) => a.acceptedAt - b.acceptedAt);
    return seen.reverse();
  }
}

export const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Our number of a message, whether the platform is to refuse it, and whether it reaches its phone, from its text. */
export function fromText(text: unknown): { n: number; refused: boolean; undelivered: boolean } {
  const found = /\bm-(\d+)([!?]?)/.exec(String(text));
  if (!found) throw new Error(`the platform was sent something without a number: ${String(text).slice(0, 200)}`);
  return { n: Number(found[1]), refused: found[2] === '!', undelivered: found[2] === '?' };
}
