import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { Topic } from '../subscription/topic.ts';
import { Timeline } from './timeline.ts';

const TOPIC = new Topic('conv_1');

test('tells new, late and duplicate', () => {
  const timeline = new Timeline(TOPIC, 10, 0);
  expect(timeline.accept(messageOf(1))).toBe('next');
  expect(timeline.accept(messageOf(3))).toBe('next');
  expect(timeline.accept(messageOf(2))).toBe('late');
  expect(timeline.accept(messageOf(3))).toBe('duplicate');
});

test('remembers at least as many ids as asked for, and at most twice as many', () => {
  const timeline = new Timeline(TOPIC, 10, 0);
  for (let n = 1; n <= 1000; n++) {
    timeline.accept(messageOf(n));
    for (let back = 0; back < Math.min(10, n); back++) expect(timeline.knows(`msg_${n - back}`)).toBe(true);
    expect(timeline.knows(`msg_${n - 20}`)).toBe(false);
  }
  // The newest time that may be forgotten lies before everything that is remembered.
  expect(timeline.horizon).toBe(messageOf(990).createdAt);
});

test('a duplicate of the newest time is known in both generations', () => {
  const timeline = new Timeline(TOPIC, 2, 0);
  const { createdAt } = messageOf(5);
  const twins = [1, 2, 3].map((n) => messageOf(n, 'conv_1', { createdAt }));
  for (const twin of twins) expect(timeline.accept(twin)).toBe('next');
  for (const twin of twins) expect(timeline.accept(twin)).toBe('duplicate');
});

test('what the next look will ask about is not forgotten while there is room', () => {
  const timeline = new Timeline(TOPIC, 10, 200);
  timeline.settle([messageOf(1)]);
  for (let n = 2; n <= 80; n++) timeline.accept(messageOf(n));
  expect(timeline.horizon).toBe(undefined);
  expect(timeline.knows('msg_2')).toBe(true);
  // The history vouches for it: from then on the room is for newer ones.
  timeline.settle([messageOf(80)]);
  for (let n = 81; n <= 110; n++) timeline.accept(messageOf(n));
  expect(timeline.knows('msg_2')).toBe(false);
  expect(timeline.horizon).toBeDefined();
});

test('bounds are in order, or are none', () => {
  const timeline = new Timeline(TOPIC, 10, 200);
  timeline.settle([messageOf(5)]);
  expect(timeline.gap('bound', { before: messageOf(7) })).toMatchObject({
    after: { id: 'msg_5' },
    before: { id: 'msg_7' },
  });
  expect(timeline.gap('bound', { before: messageOf(3) })).not.toHaveProperty('before');
});
