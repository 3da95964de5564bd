import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lease } from './lease.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('a lease allows what ends before it does', () => {
  const lease = new Lease(5_000);
  vi.advanceTimersByTime(3_000);
  expect(lease.elapsed).toBe(3_000);
  expect([lease.allows(1_999), lease.allows(2_000)]).toEqual([true, false]);
});

test('it is over when the machine slept through it, and the steady clock stood still', () => {
  const lease = new Lease(5_000);
  vi.setSystemTime(Date.now() + 6_000);
  expect(lease.elapsed).toBe(6_000);
  expect(lease.allows(0)).toBe(false);
});

test('a clock that is set back does not make it longer', () => {
  const lease = new Lease(5_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(4_500);
  expect(lease.elapsed).toBe(4_500);
  expect(lease.allows(1_000)).toBe(false);
});
