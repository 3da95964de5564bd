import type { Clock } from './engine/clock.ts';

/** A clock that tells when somebody changes it. */
export class ToldClock implements Clock {
  readonly #clock: Clock;
  readonly #tell: () => void;

  constructor(clock: Clock, tell: () => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  get stopped(): boolean {
    return this.#clock.stopped;
  }

  now(): number {
    return this.#clock.now();
  }

  iso(offsetMs?: number): string {
    return this.#clock.iso(offsetMs);
  }

  at(timeMs: number, run: () => void | Promise<void>): () => void {
    return this.#clock.at(timeMs, run);
  }

  stop(): void {
    this.#clock.stop();
    this.#tell();
  }

  start(): void {
    this.#clock.start();
    this.#tell();
  }

  async advance(ms: number): Promise<void> {
    await this.#clock.advance(ms);
    this.#tell();
  }

  set(timeMs: number): void {
    this.#clock.set(timeMs);
    this.#tell();
  }
}
