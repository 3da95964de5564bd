import type { Live, LiveName } from './control/live.ts';

/** Milliseconds in which changes of one kind become one message. */
const TOGETHER = 250;

/** Tells the page what has changed, not more often than anybody could look. */
export class Telling {
  readonly #live: Live;
  readonly #waiting = new Map<LiveName, () => unknown>();
  #timer: NodeJS.Timeout | undefined;

  constructor(live: Live) {
    this.#live = live;
  }

  /** At once. */
  now(name: LiveName, data: () => unknown): void {
    this.#waiting.delete(name);
    this.#live.tell(name, data);
  }

  /** Soon, once for all that comes until then. */
  soon(name: LiveName, data: () => unknown): void {
    this.#waiting.set(name, data);
    this.#timer ??= setTimeout(() => this.#flush(), TOGETHER).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  #flush(): void {
    this.#timer = undefined;
    for (const [name, data] of this.#waiting) this.#live.tell(name, data);
    this.#waiting.clear();
  }
}
