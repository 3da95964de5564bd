import { expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';

test('what waits longer than a timer can does not fire at once', () => {
  vi.useFakeTimers();
  try {
    const fire = vi.fn();
    systemClock.setTimeout(fire, 30 * 86_400_000);
    vi.advanceTimersByTime(20 * 86_400_000);
    expect(fire).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
