import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { readFrame } from './decode.ts';

const message = messageOf(1);
const conversationId = 'conv_1';

test.each<object>([
  { type: 'message', conversationId, message },
  { type: 'message', conversationId, message: { id: 'm', createdAt: 'later' } },
  { type: 'message_status', conversationId, messageId: 'm' },
  { type: 'conversation_update', conversationId },
  { type: 'typing', conversationId },
  { type: 'pong' },
  { type: 'error', message: 5 },
])('a frame: %j', (frame) => {
  expect(readFrame(frame)).toBe(frame);
});

test.each<unknown>([
  undefined,
  null,
  7,
  'message',
  [],
  {},
  { type: 7 },
  { type: 'message', conversationId },
  { type: 'message', conversationId, message: null },
  { type: 'message', conversationId, message: { ...message, id: 7 } },
  { type: 'message', conversationId, message: { ...message, id: '' } },
  { type: 'message', conversationId, message: { ...message, createdAt: undefined } },
  { type: 'message', message },
  { type: 'message', conversationId: 7, message },
  { type: 'message_status', conversationId },
  { type: 'message_status', conversationId, messageId: 7 },
  { type: 'message_status', messageId: 'm' },
  { type: 'conversation_update' },
  { type: 'typing' },
])('no frame: %j', (value) => {
  expect(readFrame(value)).toBeUndefined();
});

test('a frame of a type that is not known is told by its type', () => {
  expect(readFrame({ type: 'reaction', conversationId })).toEqual({ unknown: 'reaction' });
});
