import type { LogEntry } from './types.ts';

type Watcher = { match: (entry: LogEntry) => boolean; resolve: (entry: LogEntry) => void };

/** The newest entries of what happened, and those who wait for one. */
export class Log {
  entries: LogEntry[] = [];
  violations: LogEntry[] = [];
  readonly #size: number;
  readonly #start = performance.now();
  #watchers: Watcher[] = [];

  readonly #onEntry: ((entry: LogEntry) => void) | undefined;

  constructor(size: number, onEntry?: (entry: LogEntry) => void) {
    this.#size = size;
    this.#onEntry = onEntry;
  }

  add(entry: Omit<LogEntry, 'at'>): void {
    const full: LogEntry = { at: Math.round(performance.now() - this.#start), ...entry };
    this.entries.push(full);
    // Cut now and then, not with every entry.
    if (this.entries.length > this.#size * 1.5) this.entries.splice(0, this.entries.length - this.#size);
    if (full.event === 'violation') this.violations.push(full);
    if (this.violations.length > this.#size * 1.5) this.violations.splice(0, this.violations.length - this.#size);
    this.#onEntry?.(full);
    if (this.#watchers.length === 0) return;
    const [met, rest] = [
      this.#watchers.filter(({ match }) => match(full)),
      this.#watchers.filter(({ match }) => !match(full)),
    ];
    this.#watchers = rest;
    for (const { resolve } of met) resolve(full);
  }

  waitFor(match: (entry: LogEntry) => boolean): Promise<LogEntry> {
    const past = this.entries.find(match);
    return past ? Promise.resolve(past) : new Promise((resolve) => this.#watchers.push({ match, resolve }));
  }

  clear(): void {
    this.entries = [];
    this.violations = [];
  }
}
