import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Portion } from './portion.ts';

/** After so many claims, where `perSecond` messages of this lane go out at this worker and `due` are there each time. */
function after(claims: number, perSecond: number, due = 1000, claiming = 5): number {
  const portion = new Portion();
  for (let n = 0; n < claims; n++) {
    const claimed = Math.min(portion.size, due);
    portion.learn(claimed, claiming, claimed, (claimed / perSecond) * 1000);
  }
  return portion.size;
}

test('begins with a few, and takes more as long as all goes out soon, up to a limit', () => {
  expect(after(0, 10_000)).toBe(8);
  expect(after(1, 10_000)).toBe(16);
  expect(after(20, 10_000)).toBe(500);
});

test('what comes in ones does not make it larger', () => {
  expect(after(100, 10_000, 1)).toBe(8);
});

test('a rate brings it to what goes out within half a second to a second', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 400, noNaN: true }), (perSecond) => {
      const size = after(30, perSecond);
      expect(size).toBeGreaterThanOrEqual(Math.floor(perSecond / 2));
      expect(size).toBeLessThanOrEqual(Math.max(8, Math.ceil(perSecond)));
    }),
  );
});

test('a database that takes long to claim is not asked more often for less', () => {
  expect(after(20, 10_000, 1000, 3000)).toBe(500);
  // A leave of the pace takes a while there, too, however many it is for.
  const portion = new Portion();
  for (let n = 0; n < 20; n++) portion.learn(portion.size, 3000, portion.size, 1200);
  expect(portion.size).toBe(500);
});

test('what went back makes it smaller, but never nothing, also where no time has passed', () => {
  const portion = new Portion();
  portion.learn(8, 5, 0, 0);
  expect(portion.size).toBe(1);
  portion.learn(1, 5, 1, 0);
  expect(portion.size).toBe(2);
});
