/** The sandbox's time. Whatever waits, waits on it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** ISO 8601 with milliseconds. */
  iso(offsetMs?: number): string;
  readonly stopped: boolean;
  /** Calls a function at an instant, or as soon as it can when that is past. Returns how to take it back. */
  at(timeMs: number, run: () => void | Promise<void>): () => void;
  /** Time stands still until `start` or `advance`. */
  stop(): void;
  start(): void;
  /**
   * Moves time forward by so many milliseconds. What falls due on the way happens in its order, each at its own instant; the
   * promise resolves when all of it is done. It may not be called by what happens itself.
   */
  advance(ms: number): Promise<void>;
  /** Sets the time, and moves nothing: for a state that is brought back. */
  set(timeMs: number): void;
}

/** Milliseconds: since 1970, or from the machine's time. */
export type ClockSetting = { stoppedAt: number } | { offset: number };

interface Timer {
  at: number;
  seq: number;
  run: () => void | Promise<void>;
}

/** The longest wait a timer of Node takes. */
const LONGEST = 2_147_483_647;

export interface ClockOptions {
  /** Milliseconds since 1970. Default: the machine's time. */
  now?: number | undefined;
  stopped?: boolean | undefined;
  /** Told when somebody changes the time. */
  onChange?: (() => void) | undefined;
  /** Told what a timer threw. Default: throws it again, out of reach. */
  onError?: ((error: unknown) => void) | undefined;
}

export class SandboxClock implements Clock {
  #offset: number;
  #stoppedAt: number | undefined;
  #timers: Timer[] = [];
  #seq = 0;
  #wake: NodeJS.Timeout | undefined;
  #advancing: Promise<void> | undefined;
  #moving = false;
  #closed = false;
  readonly #onChange: () => void;
  readonly #onError: (error: unknown) => void;

  constructor({ now = Date.now(), stopped = false, onChange = () => {}, onError }: ClockOptions = {}) {
    this.#onChange = onChange;
    this.#offset = now - Date.now();
    this.#stoppedAt = stopped ? now : undefined;
    this.#onError =
      onError ??
      ((error) =>
        queueMicrotask(() => {
          throw error;
        }));
  }

  get stopped(): boolean {
    return this.#stoppedAt !== undefined;
  }

  now(): number {
    return this.#stoppedAt ?? Date.now() + this.#offset;
  }

  iso(offsetMs = 0): string {
    return new Date(this.now() + offsetMs).toISOString();
  }

  at(timeMs: number, run: Timer['run']): () => void {
    const timer = { at: timeMs, seq: ++this.#seq, run };
    const after = this.#timers.findIndex(({ at }) => at > timeMs);
    this.#timers.splice(after < 0 ? this.#timers.length : after, 0, timer);
    this.#arm();
    return () => {
      const place = this.#timers.indexOf(timer);
      if (place >= 0) this.#timers.splice(place, 1);
      this.#arm();
    };
  }

  stop(): void {
    this.#stoppedAt ??= this.now();
    this.#arm();
    this.#onChange();
  }

  start(): void {
    if (this.#stoppedAt === undefined) return;
    this.#offset = this.#stoppedAt - Date.now();
    this.#stoppedAt = undefined;
    this.#arm();
    this.#onChange();
  }

  async advance(ms: number): Promise<void> {
    if (!(Number.isFinite(ms) && ms >= 0))
      throw new RangeError('`ms` is not a number of at least 0: time goes forward');
    // Two who advance at once go one after the other.
    const before = this.#advancing;
    const mine = (async () => {
      await before;
      await this.#advance(ms);
    })();
    this.#advancing = mine;
    await mine;
  }

  set(timeMs: number): void {
    if (this.#stoppedAt === undefined) this.#offset = timeMs - Date.now();
    else this.#stoppedAt = timeMs;
    this.#arm();
    this.#onChange();
  }

  /** What it is: where it stands, or how far it is from the machine's time. */
  get setting(): ClockSetting {
    return this.#stoppedAt === undefined ? { offset: this.#offset } : { stoppedAt: this.#stoppedAt };
  }

  /** Forgets everything that was to happen. */
  clear(): void {
    this.#timers = [];
    this.#arm();
  }

  close(): void {
    this.#closed = true;
    this.clear();
  }

  async #advance(ms: number): Promise<void> {
    const running = this.#stoppedAt === undefined;
    const until = this.now() + ms;
    this.#stoppedAt ??= this.now();
    this.#moving = true;
    this.#arm();
    for (let timer = this.#timers[0]; timer !== undefined && timer.at <= until; timer = this.#timers[0]) {
      this.#timers.shift();
      this.#stoppedAt = Math.max(this.now(), timer.at);
      await this.#run(timer);
    }
    this.#moving = false;
    this.#stoppedAt = until;
    if (running) return this.start();
    this.#arm();
    this.#onChange();
  }

  /** One timer of Node, for the first of ours. */
  #arm(): void {
    clearTimeout(this.#wake);
    const next = this.#timers[0];
    if (next === undefined || this.#moving || this.#closed) return;
    // What is past happens in a stopped time, too: nobody waits for an instant that was.
    if (this.#stoppedAt !== undefined && next.at > this.#stoppedAt) return;
    this.#wake = setTimeout(() => this.#due(), Math.min(Math.max(next.at - this.now(), 0), LONGEST));
    this.#wake.unref();
  }

  #due(): void {
    const now = this.now();
    for (let timer = this.#timers[0]; timer !== undefined && timer.at <= now; timer = this.#timers[0]) {
      this.#timers.shift();
      void this.#run(timer);
    }
    this.#arm();
  }

  async #run({ run }: Timer): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#onError(error);
    }
  }
}
