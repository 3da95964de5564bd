import { expect, test } from 'vitest';
import { FakeClock } from '../test/fake-clock.ts';
import { Timers } from './timers.ts';

const setUp = (): { clock: FakeClock; fired: string[]; timers: Timers<string> } => {
  const clock = new FakeClock();
  const start = clock.now();
  const fired: string[] = [];
  const timers = new Timers<string>(
    clock,
    (name) => fired.push(`${name} at ${clock.now() - start}`),
    () => fired.push(`jump at ${clock.now() - start}`),
  );
  return { clock, fired, timers };
};

test('fires each at its time, once, and leaves no timer', () => {
  const { clock, fired, timers } = setUp();
  timers.set('late', 12_000);
  timers.set('early', 10);
  clock.advance(20_000);
  expect(fired).toEqual(['early at 10', 'late at 12000']);
  expect(clock.pending).toBe(0);
});

test('one timer at most, and none once all is cleared', () => {
  const { clock, fired, timers } = setUp();
  for (const name of ['a', 'b', 'c']) timers.set(name, 100);
  expect(clock.pending).toBe(1);
  timers.clear('a');
  timers.clearAll();
  expect(clock.pending).toBe(0);
  clock.advance(1000);
  expect(fired).toEqual([]);
});

test('setting again replaces', () => {
  const { clock, fired, timers } = setUp();
  timers.set('a', 100);
  clock.advance(90);
  timers.set('a', 100);
  clock.advance(99);
  expect(fired).toEqual([]);
  clock.advance(1);
  expect(fired).toEqual(['a at 190']);
});

test('a machine that slept finds out within five seconds of waking', () => {
  const { clock, fired, timers } = setUp();
  timers.set('far', 60_000);
  clock.advance(1_000);
  clock.sleep(600_000);
  // Timers go by the time the machine was awake: the next tick is four seconds away.
  clock.advance(4_000);
  expect(fired).toEqual(['jump at 605000', 'far at 605000']);
});

test('a clock that is put back does not put deadlines off', () => {
  const { clock, fired, timers } = setUp();
  timers.set('a', 10_000);
  clock.advance(6_000);
  clock.turnBack(3_600_000);
  clock.advance(4_000);
  expect(fired).toHaveLength(1);
});

test('one that clears another while firing', () => {
  const clock = new FakeClock();
  const fired: string[] = [];
  const timers: Timers<string> = new Timers(clock, (name) => {
    fired.push(name);
    timers.clearAll();
  });
  timers.set('a', 10);
  timers.set('b', 10);
  clock.advance(100);
  expect(fired).toEqual(['a']);
  expect(clock.pending).toBe(0);
});
