import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar, percent, rate, span, table } from './format.ts';

test.each([
  [0, '0 s'],
  [0.4, '0 s'],
  [45, '45 s'],
  [60, '1 min'],
  [91, '1 min 31 s'],
  [12_500, '3 h 28 min'],
  [187_200, '2 d 4 h'],
  [86_400, '1 d'],
])('%d seconds are %s', (seconds, text) => expect(span(seconds)).toBe(text));

test('a pace keeps a digit where it is slow', () => {
  expect([rate(0.42), rate(9.96), rate(812.4), rate(12_345)]).toEqual(['0.4/s', '10.0/s', '812/s', '12,345/s']);
});

test('a bar is full, and says 100%, only when nothing is left; it is never of another width', () => {
  expect([bar(1, 2, 4), percent(1, 2)]).toEqual(['██░░', '50%']);
  expect([bar(0, 0, 3), percent(0, 0)]).toEqual(['███', '100%']);
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 2, max: 80 }),
      (a, b, width) => {
        const done = Math.min(a, b);
        const drawn = bar(done, b, width);
        expect(drawn).toHaveLength(width);
        expect(drawn.includes('░')).toBe(done < b);
        expect(drawn.includes('█')).toBe(done > 0);
        expect(percent(done, b) === '100%').toBe(done >= b);
      },
    ),
  );
});

test('columns of numbers stand to the right, their headings too', () => {
  expect(
    table([
      ['platform', 'sent', ''],
      ['linktor', 12_345, 'paused'],
      ['sinch', 7, ''],
    ]),
  ).toEqual(['platform    sent', 'linktor   12,345  paused', 'sinch          7']);
});
