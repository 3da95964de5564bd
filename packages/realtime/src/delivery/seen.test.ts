import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { Seen } from './seen.ts';

test('tells new, late and duplicate', () => {
  const seen = new Seen(10);
  expect(seen.last).toBe(undefined);
  expect([1, 3, 2, 3, 2].map((n) => seen.accept(messageOf(n)))).toEqual([
    'next',
    'next',
    'late',
    'duplicate',
    'duplicate',
  ]);
  expect(seen.last).toMatchObject({ id: 'msg_3' });
});

test('a duplicate of the newest time is known in both generations', () => {
  const seen = new Seen(2);
  const { createdAt } = messageOf(5);
  const twins = [1, 2, 3].map((n) => messageOf(n, 'conv_1', { createdAt }));
  for (const twin of twins) expect(seen.accept(twin)).toBe('next');
  for (const twin of twins) expect(seen.accept(twin)).toBe('duplicate');
});

test('a duplicate of the newest time in the older generation is dropped though the young one is not full', () => {
  const seen = new Seen(2);
  const { createdAt } = messageOf(5);
  for (const n of [1, 2, 3]) seen.accept(messageOf(n, 'conv_1', { createdAt }));
  expect(seen.accept(messageOf(1, 'conv_1', { createdAt }))).toBe('duplicate');
});

test('as many ids as it was told to are remembered, at least, and no more than twice as many', () => {
  const seen = new Seen(2);
  for (const n of [1, 2, 3, 4, 9]) seen.accept(messageOf(n));
  expect([3, 4, 9].map((n) => seen.accept(messageOf(n)))).toEqual(['duplicate', 'duplicate', 'duplicate']);
  expect([1, 2].map((n) => seen.accept(messageOf(n)))).toEqual(['late', 'late']);
});

test('the newest frame that is repeated is a duplicate, though its time was put off', () => {
  const seen = new Seen(10);
  seen.accept(messageOf(1));
  const { createdAt } = messageOf(2);
  expect(seen.accept(messageOf(1, 'conv_1', { createdAt }))).toBe('duplicate');
});
