import { expect, test } from 'vitest';
import { compareTimes, later } from './times.ts';

test.each([
  ['2026-03-02T14:05:09Z', '2026-03-02T14:05:10Z', -1],
  ['2026-03-02T14:05:09.123Z', '2026-03-02T14:05:09.122Z', 1],
  ['2026-03-02T14:05:09.123456Z', '2026-03-02T14:05:09.123457Z', -1],
  ['2026-03-02T14:05:09Z', '2026-03-02T14:05:09.001Z', -1],
  ['2026-03-02T16:05:09+02:00', '2026-03-02T14:05:10+00:00', -1],
  ['2026-03-02T14:05:09Z', '2026-03-02T14:05:09Z', 0],
  ['no time', '2026-03-02T14:05:09Z', 0],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareTimes(a, b))).toBe(sign);
  expect(Math.sign(compareTimes(b, a)) + sign).toBe(0);
});

test('the later of two', () => {
  expect(later(undefined, 'b')).toBe('b');
  expect(later('2026-03-02T14:05:10Z', '2026-03-02T14:05:09Z')).toBe('2026-03-02T14:05:10Z');
});
