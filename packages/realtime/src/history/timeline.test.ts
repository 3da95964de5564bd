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

test('a position is where the newest of what was looked at and what was delivered is', () => {
  const timeline = new Timeline(TOPIC, 10, 200);
  expect(timeline.position).toBeUndefined();
  timeline.accept(messageOf(5));
  // Before the first look, what came first is where it begins.
  expect(timeline.position).toMatchObject({ id: 'msg_5', since: messageOf(5).createdAt, ids: ['msg_5'] });
  timeline.settle([messageOf(5), messageOf(9)]);
  expect(timeline.position).toMatchObject({ id: 'msg_9', createdAt: messageOf(9).createdAt });
  timeline.accept(messageOf(12));
  expect(timeline.position).toMatchObject({ id: 'msg_12', ids: expect.arrayContaining(['msg_5', 'msg_9', 'msg_12']) });
});

test('the position in an empty conversation is before every message', () => {
  const timeline = new Timeline(TOPIC, 10, 200);
  timeline.settle([]);
  expect(timeline.position).toEqual({
    ...{ id: '', createdAt: '1970-01-01T00:00:00.000Z', since: '1970-01-01T00:00:00.000Z' },
    ids: [],
  });
});

test('ids that lie behind what is looked at again are no part of a position', () => {
  const timeline = new Timeline(TOPIC, 10, 1);
  timeline.settle([messageOf(1), messageOf(2), messageOf(40), messageOf(41)]);
  const { since, ids } = timeline.position ?? {};
  expect(ids).toEqual(['msg_40', 'msg_41']);
  expect(Date.parse(since ?? '')).toBe(timeline.line);
});

test('whoever goes on from a position knows what it lists, and where to look from', () => {
  const timeline = new Timeline(TOPIC, 10, 200);
  const [id, createdAt, since] = ['msg_9', messageOf(9).createdAt, messageOf(4).createdAt];
  timeline.resume({ id, createdAt, since, ids: ['msg_5'] });
  expect(['msg_5', 'msg_9', 'msg_4'].map((one) => timeline.knows(one))).toEqual([true, true, false]);
  expect([timeline.line, timeline.floor?.createdAt]).toEqual([Date.parse(since), since]);
  expect(timeline.accept(messageOf(9))).toBe('duplicate');
  expect(timeline.gap('bound')).toMatchObject({ after: { id: 'msg_9' } });
  const plain = new Timeline(TOPIC, 10, 200);
  plain.resume({ id, createdAt });
  expect(plain.line).toBe(Date.parse(createdAt));
});
