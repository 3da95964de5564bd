/** Mulberry32: the same seed plans the same orders, faults and kills. */
export const generator = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** A generator of its own for each thing planned, so that a plan does not depend on the order in which things happen. */
export const generatorFor = (...parts: readonly number[]): (() => number) => {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  }
  const next = generator(hash ^ (hash >>> 15));
  next();
  return next;
};

/** Picks one by its weight; weights that do not add up to 1 leave the rest to `otherwise`. */
export function pick<T>(random: number, weights: readonly (readonly [T, number])[], otherwise: T): T {
  let left = random;
  for (const [value, weight] of weights) {
    left -= weight;
    if (left < 0) return value;
  }
  return otherwise;
}
