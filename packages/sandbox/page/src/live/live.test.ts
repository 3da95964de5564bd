import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Live, type Source } from './live.ts';

class FakeSource implements Source {
  readyState = 0;
  closed = false;
  readonly #listeners = new Map<string, (event: { data?: string }) => void>();

  addEventListener(type: string, listener: (event: { data?: string }) => void): void {
    this.#listeners.set(type, listener);
  }

  close(): void {
    this.closed = true;
  }

  happen(type: string, data?: unknown): void {
    this.#listeners.get(type)?.(data === undefined ? {} : { data: JSON.stringify(data) });
  }
}

const follow = () => {
  const sources: FakeSource[] = [];
  const heard: unknown[] = [];
  const live = new Live({
    open: () => {
      const source = new FakeSource();
      sources.push(source);
      return source;
    },
    on: (type, data) => heard.push([type, data]),
    onOpen: (again) => heard.push(again ? 'back' : 'open'),
    onGone: () => heard.push('gone'),
  });
  const last = (): FakeSource => sources.at(-1) as FakeSource;
  return { live, sources, heard, last };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('tells what happens, and what brings nothing along', () => {
  const { heard, last } = follow();
  last().happen('open');
  last().happen('clock', { now: 'x', stopped: false });
  last().happen('reset');
  expect(heard).toEqual(['open', ['clock', { now: 'x', stopped: false }], ['reset', undefined]]);
});

test('leaves trying again to the browser while it tries, and says once that the sandbox is gone', () => {
  const { heard, last, sources } = follow();
  last().happen('open');
  last().happen('error');
  last().happen('error');
  vi.advanceTimersByTime(60_000);
  expect(sources).toHaveLength(1);
  last().happen('open');
  expect(heard).toEqual(['open', 'gone', 'back']);
});

test('opens another stream where the browser gave up, as often as it takes', () => {
  const { heard, last, sources, live } = follow();
  for (let time = 0; time < 3; time++) {
    last().readyState = 2;
    last().happen('error');
    vi.advanceTimersByTime(1_000);
  }
  expect(sources).toHaveLength(4);
  sources[0]?.happen('clock', {});
  last().happen('open');
  expect(heard).toEqual(['gone', 'open']);
  live.close();
  expect(last().closed).toBe(true);
});

test('a stream that stands and says nothing is given up', () => {
  const { heard, last, sources, live } = follow();
  last().happen('open');
  live.restart();
  expect(sources[0]?.closed).toBe(true);
  last().happen('open');
  expect(heard).toEqual(['open', 'gone', 'back']);
});
