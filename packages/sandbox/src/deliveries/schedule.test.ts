import { expect, test } from 'vitest';
import { nextWait } from './schedule.ts';

const waits = (...[platform, wish]: [Parameters<typeof nextWait>[0], Parameters<typeof nextWait>[2]?]): number[] => {
  const all: number[] = [];
  for (
    let wait = nextWait(platform, 1, wish);
    wait !== undefined && all.length < 20;
    wait = nextWait(platform, all.length + 1, wish)
  )
    all.push(wait / 1000);
  return all;
};

test('each platform has its own', () => {
  expect(waits('linktor')).toEqual([60, 300, 1800, 7200]);
  expect(waits('sinch')).toEqual([10, 20, 40, 80]);
  expect(waits('antonnia')).toEqual([]);
});

test('an endpoint may wish', () => {
  expect(waits('linktor', { attempts: 2 })).toEqual([60]);
  expect(waits('linktor', { attempts: 1 })).toEqual([]);
  expect(waits('linktor', { attempts: 0 })).toEqual([]);
  expect(waits('linktor', { attempts: 7 })).toEqual([60, 300, 1800, 7200, 7200, 7200]);
  expect(waits('linktor', { attempts: 4, interval: 5_000 })).toEqual([5, 5, 5]);
  expect(waits('linktor', { attempts: 5, interval: 5_000, exponential: true })).toEqual([5, 10, 20, 40]);
});
