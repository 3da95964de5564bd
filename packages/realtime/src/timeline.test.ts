import { expect, test } from 'vitest';
import { messageOf } from '../test/messages.ts';
import { Timeline } from './timeline.ts';

test('tells new, late and duplicate', () => {
  const timeline = new Timeline('conv_1', 10);
  expect(timeline.accept(messageOf(1))).toBe('next');
  expect(timeline.accept(messageOf(3))).toBe('next');
  expect(timeline.accept(messageOf(2))).toBe('late');
  expect(timeline.accept(messageOf(3))).toBe('duplicate');
});

test('remembers at least as many ids as asked for, and at most twice as many', () => {
  const timeline = new Timeline('conv_1', 10);
  for (let n = 1; n <= 1000; n++) {
    timeline.accept(messageOf(n));
    for (let back = 0; back < Math.min(10, n); back++) expect(timeline.knows(`msg_${n - back}`)).toBe(true);
    expect(timeline.knows(`msg_${n - 20}`)).toBe(false);
  }
  // The newest time that may be forgotten lies before everything that is remembered.
  expect(timeline.horizon).toBe(messageOf(990).createdAt);
});
