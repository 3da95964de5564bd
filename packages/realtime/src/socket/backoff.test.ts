import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test('doubles up to the cap, random from nothing on', () => {
  const most = (attempt: number): number => backoff(attempt, 1000, 30_000, () => 1);
  expect([0, 1, 2, 3, 4, 5, 6].map(most)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  expect(backoff(3, 1000, 30_000, () => 0)).toBe(0);
});

test('is a whole number within its bounds, whatever the attempt', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(60_000),
      fc.nat(60_000),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (n, base, cap, r) => {
        const delay = backoff(n, base, cap, () => r);
        expect(Number.isInteger(delay) && delay >= 0 && delay <= cap).toBe(true);
      },
    ),
  );
});
