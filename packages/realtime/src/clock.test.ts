import { expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';

test('what waits longer than a timer can does not ring at once', () => {
  vi.useFakeTimers();
  try {
    const ring = vi.fn();
    systemClock.setTimeout(ring, 30 * 86_400_000);
    vi.advanceTimersByTime(20 * 86_400_000);
    expect(ring).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
