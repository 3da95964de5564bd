import { expect, test } from 'vitest';
import { heldParts, holdTo, type Outcome, outcomesOf, scoreOf } from './scores.ts';

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

test('a room of a package may have a floor, which holds whenever all of the room is gone through', () => {
  const floors = { core: 50, 'core/src/retry': 100, 'core/src/call': 90, 'core-gen/src': 10 };
  expect(heldParts(floors, 'core', undefined)).toEqual(['core', 'core/src/retry', 'core/src/call']);
  expect(heldParts(floors, 'core', 'src/retry/**')).toEqual(['core/src/retry']);
  expect(heldParts(floors, 'core', 'src/retry/*.ts')).toEqual(['core/src/retry']);
  expect(heldParts(floors, 'core', 'src/retry/next-delay.ts')).toEqual([]);
  expect(heldParts(floors, 'ai', undefined)).toEqual(['ai']);
  const at = (fileName: string): Outcome => ({ ...outcome('Killed'), fileName });
  const [retry, other] = [at('/x/packages/core/src/retry/a.ts'), at('\\x\\packages\\core\\src\\call\\a.ts')];
  expect(outcomesOf([retry, other], 'core/src/retry')).toEqual([retry]);
  expect(outcomesOf([retry, other], 'core')).toEqual([retry, other]);
});

test('a package without a floor gets one', () => {
  expect(holdTo({}, 'core', 50)).toEqual({ under: false, floors: { core: 50 } });
});
