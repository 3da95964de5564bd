import { setTimeout as wait } from 'node:timers/promises';
import { generatorFor } from '../random.ts';

/** What a platform tells about a message it has sent. */
export type Told = 'sent' | 'delivered' | 'read' | 'undelivered';

/** What it will tell about a message, in the order in which it happens: the same for the same seed. */
export function fateOf(seed: number, n: number, undelivered: boolean): Told[] {
  if (undelivered) return ['sent', 'undelivered'];
  return generatorFor(seed, n, 6)() < 0.3 ? ['sent', 'delivered', 'read'] : ['sent', 'delivered'];
}

/** Passes on what platforms tell: soon, sometimes before the answer to the request, in no order, some of it twice. */
export class Reports {
  told = 0;
  readonly #track: (event: unknown) => Promise<unknown>;
  readonly #under = new Set<Promise<void>>();

  /** `track` takes an event, and throws when it could not: it is told again then, as platforms do. */
  constructor(track: (event: unknown) => Promise<unknown>) {
    this.#track = track;
  }

  tell(events: readonly unknown[]): void {
    for (const event of events) {
      const times = Math.random() < 0.1 ? 2 : 1;
      for (let time = 0; time < times; time++) {
        const telling = this.#tell(event).finally(() => this.#under.delete(telling));
        this.#under.add(telling);
      }
    }
  }

  /** Waits until everything is told. */
  async end(): Promise<void> {
    while (this.#under.size > 0) await Promise.all(this.#under);
  }

  async #tell(event: unknown): Promise<void> {
    await wait(Math.random() < 0.3 ? 0 : 500 * Math.random());
    for (;;) {
      try {
        await this.#track(event);
        this.told += 1;
        return;
      } catch {
        await wait(200);
      }
    }
  }
}
