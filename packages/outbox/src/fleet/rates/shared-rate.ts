import { checkNumber, describe, misconfigured, RateLimitError, sleep, withTimeout } from '@linktor/core';

/** How fast a fleet may begin requests. */
export interface RateOptions {
  /** What shares the rate: all processes that name it so. */
  name: string;
  /** Requests per second, in the long run. */
  perSecond: number;
  /** Requests that may go out at once after a quiet time. Default: half of `perSecond`, at least 1. */
  burst?: number | undefined;
}

export const RATE_OPTIONS: readonly string[] = ['name', 'perSecond', 'burst'];

export interface RateSettings {
  readonly name: string;
  readonly perSecond: number;
  readonly burst: number;
}

/** @throws ConfigurationError that names the option. */
export function checkRate({ name, perSecond, burst }: RateOptions): RateSettings {
  if (typeof name !== 'string' || !/^[\w-]{1,60}$/.test(name))
    throw misconfigured('name', 'must be letters, digits, hyphens and underscores', 'For one: "sinch".');
  if (typeof perSecond !== 'number' || !(perSecond > 0) || !Number.isFinite(perSecond))
    throw misconfigured('perSecond', `must be a number above 0, got ${describe(perSecond)}`, 'For one: 30.');
  const most = checkNumber(burst, 'burst', Math.max(1, perSecond / 2));
  if (most < 1) throw misconfigured('burst', 'must be at least 1');
  return { name, perSecond, burst: most };
}

/** A rate that a fleet shares. */
export interface SharedRate {
  /**
   * Resolves when a request may begin.
   * @param maxWait Milliseconds. Default: 25 000.
   * @throws RateLimitError `RATE_EXHAUSTED` when it would take longer: the request was not sent.
   */
  take(maxWait?: number): Promise<void>;
  /** The platform asked to wait: the whole fleet does, for so many milliseconds; an hour at most. */
  pause(ms: number): Promise<void>;
}

/** Leave for some requests, or how long there will be none. */
export interface Grant {
  readonly granted: number;
  /** Milliseconds until it is worth asking again, where there is none. */
  readonly waitMs: number;
}

/** Longest wait that a platform may ask for, in milliseconds. */
export const MAX_PAUSE = 3_600_000;

/** Milliseconds for an answer; of which PostgreSQL may spend one second waiting for room. */
const PATIENCE = 5_000;

/** Asked for at once: what is granted is used within a moment. */
const BATCH = 20;

interface Waiting {
  readonly until: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Those of this process that wait for leave: whoever came first goes first, and one question is asked for many. */
export class Queue {
  readonly #ask: (count: number) => Promise<Grant>;
  readonly #name: string;
  #waiting: Waiting[] = [];
  #running = false;

  constructor(name: string, ask: (count: number) => Promise<Grant>) {
    this.#name = name;
    this.#ask = ask;
  }

  take(maxWait = 25_000): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ until: performance.now() + maxWait, resolve, reject });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      try {
        const { granted, waitMs } = await withTimeout(PATIENCE, 'the shared rate', () =>
          this.#ask(Math.min(BATCH, this.#waiting.length)),
        );
        for (const { resolve } of this.#waiting.splice(0, granted)) resolve();
        if (granted === 0) await this.#wait(waitMs);
      } catch (error) {
        // Whoever waits learns of it: without a store there is no rate to keep to.
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      }
    }
    this.#running = false;
  }

  /** Waits, and ends the wait of those who would not wait so long. */
  async #wait(ms: number): Promise<void> {
    const patient: Waiting[] = [];
    const back = performance.now() + ms;
    for (const one of this.#waiting) {
      if (one.until >= back) patient.push(one);
      else one.reject(this.#exhausted(ms));
    }
    this.#waiting = patient;
    if (patient.length > 0) await sleep(Math.max(1, ms), undefined);
  }

  #exhausted(ms: number): RateLimitError {
    return new RateLimitError(`the rate "${this.#name}" has no room within the time to wait`, {
      code: 'RATE_EXHAUSTED',
      retryAfter: Math.ceil(ms / 1000),
      details: { rate: this.#name },
      remediation: 'Nothing was sent. Send later, raise maxWait, or raise the rate.',
    });
  }
}
