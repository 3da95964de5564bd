/** Where time comes from. Injected, so that tests decide when time passes. */
export interface Clock {
  /** Milliseconds since the epoch, by the wall clock: it goes on while a laptop sleeps. */
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** Beyond 24.8 days a timer would not wait at all. */
const LONGEST = 2e9;

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, Math.min(ms, LONGEST)),
  clearTimeout: (handle) => clearTimeout(handle as never),
};
