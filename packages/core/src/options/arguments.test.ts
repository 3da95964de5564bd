import { expect, test } from 'vitest';
import { encodeText, requireFields, requireItems, requireNumber, requireObject, requireText } from './arguments.ts';

const message = (check: () => void): string => {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('a refusal says what was wanted and what came, but never the value of a text', () => {
  expect(message(() => requireText('a', 'text'))).toBe('accepted');
  expect(message(() => requireText(7, 'text'))).toBe('text must be a string, got 7');
  expect(message(() => requireText(' ', 'text'))).toBe('text is empty');
  expect(message(() => requireText(null, 'text'))).toBe('text must be a string, got null');
  expect(message(() => requireNumber(90, 'latitude', -90, 90))).toBe('accepted');
  expect(message(() => requireNumber('secret', 'latitude', -90, 90))).toBe(
    'latitude must be a number from -90 to 90, got string',
  );
  expect(message(() => requireNumber('45', 'latitude', -90, 90))).toMatch(/got string$/);
  expect(message(() => requireNumber(Number.NaN, 'latitude', -90, 90))).toMatch(/got NaN$/);
  expect(message(() => requireItems(['a'], 'tags'))).toBe('accepted');
  expect(message(() => requireItems('a', 'tags'))).toBe('tags must be an array, got string');
  expect(message(() => requireItems([], 'tags'))).toBe('tags is empty');
  for (const at of [-90, 90]) expect(message(() => requireNumber(at, 'latitude', -90, 90))).toBe('accepted');
  for (const at of [-90.1, 90.1]) {
    expect(message(() => requireNumber(at, 'latitude', -90, 90))).toBe(
      `latitude must be a number from -90 to 90, got ${at}`,
    );
  }
  expect(message(() => requireObject({}, 'data'))).toBe('accepted');
  for (const [value, kind] of [
    [null, 'null'],
    ['a', 'string'],
    [[], 'an array'],
  ] as const) {
    expect(message(() => requireObject(value, 'data'))).toBe(`data must be an object, got ${kind}`);
  }
  expect(encodeText('a/é', 'name')).toBe('a%2F%C3%A9');
  expect(message(() => encodeText('\ud800', 'name'))).toBe('name is not well-formed Unicode');
  expect(message(() => requireFields({ a: undefined, b: null }, 'data'))).toBe('accepted');
  expect(message(() => requireFields({ a: 1 }, 'data'))).toBe('accepted');
  expect(message(() => requireFields({ a: undefined }, 'data'))).toBe('data has no fields');
  expect(message(() => requireFields([1], 'data'))).toBe('data must be an object, got an array');
});
