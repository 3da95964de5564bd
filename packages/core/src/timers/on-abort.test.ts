import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onAbort } from './on-abort.ts';
import { LONGEST_TIMER, sleep } from './sleep.ts';
import { withTimeout } from './with-timeout.ts';

afterEach(() => void vi.useRealTimers());
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

describe('onAbort', () => {
  test('needs one listener, however many there are to call', () => {
    const controller = new AbortController();
    const called: number[] = [];
    const offs = Array.from({ length: 100 }, (_, index) => onAbort(controller.signal, () => called.push(index)));
    expect(listeners(controller.signal)).toBe(1);
    for (const off of offs.slice(0, 98)) off();
    controller.abort();
    expect(called).toEqual([98, 99]);
    expect(listeners(controller.signal)).toBe(0);
    for (const off of offs) off();
  });

  test('takes its listener off with the last of them, and puts it on again', () => {
    const controller = new AbortController();
    const never = vi.fn();
    const first = onAbort(controller.signal, never);
    first();
    expect(listeners(controller.signal)).toBe(0);
    const called = vi.fn();
    const second = onAbort(controller.signal, called);
    // Taking off twice must not take off another's.
    first();
    onAbort(controller.signal, () => {});
    expect(listeners(controller.signal)).toBe(1);
    controller.abort();
    second();
    expect(called).toHaveBeenCalledTimes(1);
    expect(never).not.toHaveBeenCalled();
  });

  test('may be taken off by another callback', () => {
    const controller = new AbortController();
    const called = vi.fn();
    let off = (): void => {};
    onAbort(controller.signal, () => off());
    off = onAbort(controller.signal, called);
    controller.abort();
    expect(called).not.toHaveBeenCalled();
  });
});

describe('withTimeout, ended by a signal', () => {
  const until = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
    withTimeout(0, 'it', () => promise, undefined, signal);
  test('passes a result or a failure on', async () => {
    const { signal } = new AbortController();
    await expect(until(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(until(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(listeners(signal)).toBe(0);
  });
  test('ends with the signal, and a later failure is nobody’s', async () => {
    const controller = new AbortController();
    let fail = (_error: Error): void => {};
    const late = new Promise<never>((_resolve, reject) => {
      fail = reject;
    });
    const call = until(late, controller.signal);
    controller.abort(new Error('aborted'));
    await expect(call).rejects.toThrow('aborted');
    const lost = Promise.reject(new Error('nobody’s'));
    await expect(until(lost, controller.signal)).rejects.toThrow('aborted');
    fail(new Error('late'));
    await new Promise(setImmediate);
    expect(listeners(controller.signal)).toBe(0);
  });
});

describe('sleep', () => {
  test('waits, and leaves nothing', async () => {
    vi.useFakeTimers();
    const { signal } = new AbortController();
    const done = vi.fn();
    void sleep(1_000, signal).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
    expect(listeners(signal)).toBe(0);
  });

  test('ends with the signal, and leaves nothing', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const slept = sleep(1_000, controller.signal);
    controller.abort();
    await slept;
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners(controller.signal)).toBe(0);
    await sleep(1_000, controller.signal);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of a month does not end at once', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout');
    const controller = new AbortController();
    const slept = sleep(1e12, controller.signal);
    expect(timer.mock.calls[0]?.[1]).toBe(LONGEST_TIMER);
    controller.abort();
    await slept;
    timer.mockRestore();
  });
});
