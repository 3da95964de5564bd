import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf, rowsInView, scrollToSee } from './rows.ts';

test('of ten thousand rows only those that are seen are drawn, and a few beside them', () => {
  const rows = rowsInView(10_000, 40, 200_000, 600);
  expect(rows).toEqual({ from: 4_992, to: 5_023, height: 400_000 });
  expect(rowsInView(3, 40, 0, 600)).toEqual({ from: 0, to: 3, height: 120 });
});

test('every row that is seen is drawn, wherever the list is scrolled to', () => {
  const cases = fc.tuple(
    fc.nat(20_000),
    fc.integer({ min: 1, max: 100 }),
    fc.nat(),
    fc.integer({ min: 1, max: 2_000 }),
  );
  fc.assert(
    fc.property(cases, ([count, rowHeight, scroll, viewHeight]) => {
      const top = Math.min(scroll, Math.max(0, count * rowHeight - viewHeight));
      const { from, to } = rowsInView(count, rowHeight, top, viewHeight);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(count);
      expect(from * rowHeight).toBeLessThanOrEqual(top);
      expect(to === count || to * rowHeight >= top + viewHeight).toBe(true);
    }),
  );
});

test('scrolling goes no further than needed', () => {
  expect(scrollToSee(5, 40, 0, 400)).toBe(0);
  expect(scrollToSee(12, 40, 0, 400)).toBe(120);
  expect(scrollToSee(1, 40, 200, 400)).toBe(40);
});

test('an entry is found in the list whose numbers fall, or the next older one in its place', () => {
  const list = [{ seq: 9 }, { seq: 7 }, { seq: 3 }];
  expect([9, 7, 3].map((seq) => rowOf(list, seq))).toEqual([0, 1, 2]);
  expect(rowOf(list, 8)).toBe(1);
  expect(rowOf(list, 1)).toBe(3);
});
