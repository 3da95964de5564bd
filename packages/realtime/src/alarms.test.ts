import { expect, test } from 'vitest';
import { FakeClock } from '../test/fake-clock.ts';
import { Alarms } from './alarms.ts';

const setUp = (): { clock: FakeClock; rung: string[]; alarms: Alarms<string> } => {
  const clock = new FakeClock();
  const start = clock.now();
  const rung: string[] = [];
  const alarms = new Alarms<string>(
    clock,
    (name) => rung.push(`${name} at ${clock.now() - start}`),
    () => rung.push(`jump at ${clock.now() - start}`),
  );
  return { clock, rung, alarms };
};

test('rings each at its time, once, and leaves no timer', () => {
  const { clock, rung, alarms } = setUp();
  alarms.set('late', 12_000);
  alarms.set('early', 10);
  clock.advance(20_000);
  expect(rung).toEqual(['early at 10', 'late at 12000']);
  expect(clock.pending).toBe(0);
});

test('one timer at most, and none once all is cleared', () => {
  const { clock, rung, alarms } = setUp();
  for (const name of ['a', 'b', 'c']) alarms.set(name, 100);
  expect(clock.pending).toBe(1);
  alarms.clear('a');
  alarms.clearAll();
  expect(clock.pending).toBe(0);
  clock.advance(1000);
  expect(rung).toEqual([]);
});

test('setting again replaces', () => {
  const { clock, rung, alarms } = setUp();
  alarms.set('a', 100);
  clock.advance(90);
  alarms.set('a', 100);
  clock.advance(99);
  expect(rung).toEqual([]);
  clock.advance(1);
  expect(rung).toEqual(['a at 190']);
});

test('a machine that slept finds out within five seconds of waking', () => {
  const { clock, rung, alarms } = setUp();
  alarms.set('far', 60_000);
  clock.advance(1_000);
  clock.sleep(600_000);
  // Timers go by the time the machine was awake: the next tick is four seconds away.
  clock.advance(4_000);
  expect(rung).toEqual(['jump at 605000', 'far at 605000']);
});

test('a clock that is put back does not put deadlines off', () => {
  const { clock, rung, alarms } = setUp();
  alarms.set('a', 10_000);
  clock.advance(6_000);
  clock.turnBack(3_600_000);
  clock.advance(4_000);
  expect(rung).toHaveLength(1);
});

test('one that clears another while ringing', () => {
  const clock = new FakeClock();
  const rung: string[] = [];
  const alarms: Alarms<string> = new Alarms(clock, (name) => {
    rung.push(name);
    alarms.clearAll();
  });
  alarms.set('a', 10);
  alarms.set('b', 10);
  clock.advance(100);
  expect(rung).toEqual(['a']);
  expect(clock.pending).toBe(0);
});
