// The first look at a history: what was there before is none of the subscription's business, and all that follows is.
import { expect, test } from 'vitest';
import { brief, live, TOPIC, take } from '../../test/looked.ts';
import { messageOf, messagesOf } from '../../test/messages.ts';
import type { Message } from '../socket/frames.ts';
import { Timeline } from './timeline.ts';

/** The n-th message, at the time of another one. */
const at = (n: number, time: number): Message => messageOf(n, 'conv_1', { createdAt: messageOf(time).createdAt });

const waiting = (...held: Timeline['held'] & object): Timeline => {
  const timeline = new Timeline(TOPIC, 100, 200);
  timeline.held = held;
  return timeline;
};

test('the first message that arrived is the line, where the history lists it: also among others of its very time', () => {
  const { createdAt } = messageOf(3);
  const timeline = waiting(live(5, { createdAt }));
  const { events } = take(timeline, [messageOf(1), at(4, 3), at(5, 3), at(6, 3), messageOf(7)]);
  expect(brief(events)).toEqual(['5', '6 recovered', '7 recovered']);
});

test('a message that heads the list was there before nothing: all that follows it is news', () => {
  const { createdAt } = messageOf(3);
  const { events } = take(waiting(live(3)), [messageOf(3), at(4, 3), messageOf(5)]);
  expect(brief(events)).toEqual(['3', '4 recovered', '5 recovered']);
  // Nothing is news when nothing arrived.
  expect(take(waiting(), [at(1, 3), at(2, 3)]).events).toEqual([]);
  expect(createdAt).toBe(at(4, 3).createdAt);
});

test('where the history does not list it yet, its time is the line, and what has the very same time was there before', () => {
  const { createdAt } = messageOf(3);
  const { events } = take(waiting(live(9, { createdAt })), [messageOf(1), at(3, 3), messageOf(4)]);
  expect(brief(events)).toEqual(['9', '4 recovered']);
});

test('of several that arrived the earliest is the line, and of two of one time the one that came first', () => {
  const mixed = take(waiting(live(9), live(6)), [...messagesOf(4, 7), messageOf(9)]);
  expect(brief(mixed.events)).toEqual(['6', '7 recovered', '9']);
  const { createdAt } = messageOf(3);
  const twins = take(waiting(live(5, { createdAt }), live(7, { createdAt })), [at(4, 3), at(5, 3), at(6, 3), at(7, 3)]);
  expect(brief(twins.events)).toEqual(['5', '6 recovered', '7']);
  // One without a time is no line at all.
  const odd = take(waiting(live(8, { createdAt: 'yesterday' }), live(6)), [...messagesOf(4, 7)]);
  expect(brief(odd.events)).toEqual(expect.arrayContaining(['6', '7 recovered']));
  expect(brief(odd.events)).not.toContain('5 recovered');
});

test('the newest of what was there is what later ones are measured by', () => {
  const timeline = waiting();
  take(timeline, messagesOf(1, 5));
  expect(timeline.late(['x']).before).toMatchObject({ id: 'msg_5' });
  expect(timeline.accept(at(9, 4))).toBe('late');
  expect(timeline.accept(messageOf(6))).toBe('next');
});

test('what was delivered before that look stays the newest, unless the history has a newer one', () => {
  const ahead = new Timeline(TOPIC, 100, 200);
  ahead.accept(messageOf(9));
  take(ahead, messagesOf(1, 5));
  expect(ahead.accept(messageOf(7))).toBe('late');
  expect(ahead.late([]).before).toMatchObject({ id: 'msg_9' });
  const behind = new Timeline(TOPIC, 100, 200);
  behind.accept(messageOf(2));
  behind.renew();
  take(behind, messagesOf(1, 5));
  expect(behind.accept(at(9, 4))).toBe('late');
  expect(behind.accept(messageOf(6))).toBe('next');
});
