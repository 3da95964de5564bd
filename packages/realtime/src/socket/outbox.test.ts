import { expect, test } from 'vitest';
import type { RealtimeClientFrame } from './frames.ts';
import { Outbox } from './outbox.ts';

const typing = (conversationId: string): RealtimeClientFrame => ({ type: 'typing', conversationId, isTyping: true });

test('keeps the order, and is empty after', () => {
  const outbox = new Outbox(1000);
  outbox.push(typing('a'), 10, 100);
  outbox.push(typing('b'), 10, 100);
  expect(outbox.drain()).toEqual([typing('a'), typing('b')]);
  expect(outbox.drain()).toEqual([]);
});

test('what expires is named, and makes room', () => {
  const outbox = new Outbox(20);
  outbox.push(typing('a'), 10, 100);
  outbox.push(typing('b'), 10, 200);
  expect(() => outbox.push(typing('c'), 1, 300)).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
  expect(outbox.drain(100)).toEqual([typing('a')]);
  outbox.push(typing('c'), 10, 300);
  expect(outbox.drain()).toEqual([typing('b'), typing('c')]);
});

test('a refusal names the bound and the remedy', () => {
  const outbox = new Outbox(5);
  expect(() => outbox.admit(3, 3)).toThrow(
    expect.objectContaining({
      details: { waiting: 3, maxQueueBytes: 5 },
      remediation: expect.stringContaining('connected'),
    }),
  );
});
