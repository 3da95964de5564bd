import { expect, test } from 'vitest';
import { holdTo, type Outcome, scoreOf } from './scores.ts';

const outcome = (status: string): Outcome => ({
  fileName: 'a.ts',
  location: { start: { line: 1, column: 0 } },
  mutatorName: 'BooleanLiteral',
  status,
});

test('a score counts what could be noticed', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError', 'RuntimeError'];
  const { noticed, missed, percent } = scoreOf(statuses.map(outcome));
  expect([noticed, missed.map(({ status }) => status), percent]).toEqual([2, ['Survived', 'NoCoverage'], 50]);
  expect(scoreOf([outcome('Ignored')]).percent).toBe(100);
});

test.each<[string, number, boolean, object]>([
  ['above: the floor rises', 85.19, false, { ai: 70, auth: 85.1 }],
  ['the same', 80.64, false, { ai: 70, auth: 80.6 }],
  ['below: nothing changes', 80.59, true, { ai: 70, auth: 80.6 }],
])('a score %s', (_, percent, under, floors) => {
  expect(holdTo({ auth: 80.6, ai: 70 }, 'auth', percent)).toEqual({ under, floors });
});

test('a package without a floor gets one', () => {
  expect(holdTo({}, 'core', 50)).toEqual({ under: false, floors: { core: 50 } });
});
