import type { Platform } from '../engine/context.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How an endpoint wants failed deliveries repeated, where its platform lets it say so. */
export interface RetryWish {
  /** Attempts in all. */
  attempts?: number | undefined;
  /** Milliseconds between them. */
  interval?: number | undefined;
  /** Whether the wait doubles from attempt to attempt. */
  exponential?: boolean | undefined;
}

/** Waits before the second attempt, the third, …, by the platform. */
const WAITS: Readonly<Record<Platform, readonly number[]>> = {
  // Its documentation: five attempts, at once, after 1 min, 5 min, 30 min, 2 h.
  linktor: [MINUTE, 5 * MINUTE, 30 * MINUTE, 120 * MINUTE],
  // Documented is only that it repeats, with exponential back-off; the figures are ours.
  sinch: [10 * SECOND, 20 * SECOND, 40 * SECOND, 80 * SECOND],
  // Nothing is documented: a delivery that fails is gone.
  antonnia: [],
};

/** Milliseconds until the next attempt, after so many; `undefined` when that was the last. */
export function nextWait(platform: Platform, attempts: number, wish: RetryWish = {}): number | undefined {
  const waits = WAITS[platform];
  if (attempts >= (wish.attempts ?? waits.length + 1)) return undefined;
  if (wish.interval !== undefined) return wish.interval * (wish.exponential ? 2 ** (attempts - 1) : 1);
  // More attempts than the platform knows waits for: the last one goes on.
  return waits[attempts - 1] ?? waits.at(-1) ?? MINUTE;
}
