import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { Topic } from './topic.ts';

test('tells new, late and duplicate', () => {
  const topic = new Topic('conv_1', 10);
  expect(topic.gap('no-backfill')).toEqual({ type: 'gap', conversationId: 'conv_1', reason: 'no-backfill' });
  expect([1, 3, 2, 3, 2].map((n) => topic.accept(messageOf(n)))).toEqual([
    'next',
    'next',
    'late',
    'duplicate',
    'duplicate',
  ]);
  expect(topic.gap('no-backfill')).toMatchObject({ after: { id: 'msg_3' } });
  expect(topic.gap('late', ['msg_2'])).toMatchObject({ before: { id: 'msg_3' }, messageIds: ['msg_2'] });
});

test('a duplicate of the newest time is known in both generations', () => {
  const topic = new Topic('conv_1', 2);
  const { createdAt } = messageOf(5);
  const twins = [1, 2, 3].map((n) => messageOf(n, 'conv_1', { createdAt }));
  for (const twin of twins) expect(topic.accept(twin)).toBe('next');
  for (const twin of twins) expect(topic.accept(twin)).toBe('duplicate');
});
