import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SandboxClock } from './clock.ts';

const stopped = (): SandboxClock => new SandboxClock({ now: 1000, stopped: true });

describe('time that stands still', () => {
  test('moves by what it is told, and what falls due happens at its own instant, in order', async () => {
    const clock = stopped();
    const seen: [string, number][] = [];
    const note = (what: string) => () => void seen.push([what, clock.now()]);
    clock.at(1300, note('late'));
    clock.at(1100, note('first'));
    clock.at(1100, note('second'));
    clock.at(5000, note('never'));
    await clock.advance(400);
    expect(seen).toEqual([
      ['first', 1100],
      ['second', 1100],
      ['late', 1300],
    ]);
    expect([clock.now(), clock.stopped]).toEqual([1400, true]);
  });

  test('what happens may ask for more, which happens on the same way, and is waited for', async () => {
    const clock = stopped();
    const seen: number[] = [];
    clock.at(1100, async () => {
      await null;
      clock.at(1200, () => void seen.push(clock.now()));
    });
    await clock.advance(100);
    expect(seen).toEqual([]);
    await clock.advance(100);
    expect(seen).toEqual([1200]);
  });

  test('what was taken back does not happen', async () => {
    const clock = stopped();
    const seen: string[] = [];
    const forget = clock.at(1100, () => void seen.push('no'));
    clock.at(1100, () => void seen.push('yes'));
    forget();
    await clock.advance(1000);
    expect(seen).toEqual(['yes']);
  });

  test('what throws is told, and keeps nothing else from happening', async () => {
    const told: unknown[] = [];
    const clock = new SandboxClock({ now: 0, stopped: true, onError: (error) => told.push(error) });
    const seen: string[] = [];
    clock.at(1, () => Promise.reject(new Error('one')));
    clock.at(2, () => void seen.push('two'));
    await clock.advance(5);
    expect([told, seen]).toEqual([[new Error('one')], ['two']]);
  });

  test('two who advance at once go one after the other', async () => {
    const clock = stopped();
    const seen: number[] = [];
    for (const at of [1050, 1150])
      clock.at(at, async () => {
        await null;
        seen.push(clock.now());
      });
    await Promise.all([clock.advance(100), clock.advance(100)]);
    expect([seen, clock.now()]).toEqual([[1050, 1150], 1200]);
  });

  test('goes on where it stood', () => {
    const clock = stopped();
    clock.start();
    expect(clock.stopped).toBe(false);
    expect(clock.now()).toBeGreaterThanOrEqual(1000);
    expect(clock.now()).toBeLessThan(1000 + 60_000);
  });

  test('goes forward only', async () => {
    await expect(stopped().advance(-1)).rejects.toThrow('time goes forward');
  });

  test('any timers, in any steps, happen in the order of their instants', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 }),
        async (instants, steps) => {
          const clock = new SandboxClock({ now: 0, stopped: true });
          const seen: [number, number][] = [];
          for (const [i, at] of instants.entries()) clock.at(at + 1, () => void seen.push([clock.now(), i]));
          for (const step of steps) await clock.advance(step);
          const end = steps.reduce((sum, step) => sum + step, 0);
          const due = instants.map((at, i): [number, number] => [at + 1, i]).filter(([at]) => at <= end);
          expect(seen).toEqual(due.sort(([a, i], [b, j]) => a - b || i - j));
        },
      ),
    );
  });
});

test('running time lets things happen by themselves, also while it is advanced', async () => {
  const clock = new SandboxClock();
  const begun = clock.now();
  const happened = new Promise<number>((resolve) => clock.at(begun + 20, () => resolve(clock.now())));
  expect(await happened).toBeGreaterThanOrEqual(begun + 20);
  const far = clock.now() + 3_600_000;
  let there = false;
  clock.at(far, () => {
    there = true;
  });
  await clock.advance(3_600_001);
  expect([there, clock.stopped, clock.now() >= far]).toEqual([true, false, true]);
});
