/**
 * How long to wait before attempt `attempt` (0 for the first after a loss): anything between nothing and
 * `base × 2^attempt`, capped. Full jitter, because after a deploy every client of the server starts to count at once.
 */
export const backoff = (attempt: number, base: number, cap: number, random: () => number): number =>
  // 2^30 seconds is beyond any cap, and 2^1024 is Infinity, which times a base of zero is NaN.
  Math.floor(random() * Math.min(cap, base * 2 ** Math.min(attempt, 30)));
