import { expect, test } from 'vitest';
import { framesOf } from './frames-of.ts';

const at = '2026-01-01T12:00:00.000Z';
const event = (type: string, data: object, more: object = {}) => ({
  platform: 'linktor' as const,
  type,
  data,
  conversationId: 'c',
  at,
  ...more,
});
const message = { id: 'm' };
const whole = { type: 'message', conversationId: 'c', message };
const status = (of: string) => ({
  type: 'message_status',
  conversationId: 'c',
  messageId: 'm',
  status: of,
  timestamp: at,
});

test.each<[string, object, object[]]>([
  ['message.received', { message }, [whole]],
  ['message.sent', { message, messageId: 'm', status: 'sent' }, [whole, status('sent')]],
  ['message.delivered', { messageId: 'm', status: 'delivered' }, [status('delivered')]],
  ['message.failed', { messageId: 'm', status: 'failed' }, [status('failed')]],
  ['conversation.created', { status: 'open' }, []],
  [
    'conversation.assigned',
    { status: 'open', assignedTo: 'u' },
    [{ type: 'conversation_update', conversationId: 'c', status: 'open', assignedTo: 'u' }],
  ],
  [
    'conversation.resolved',
    { status: 'resolved' },
    [{ type: 'conversation_update', conversationId: 'c', status: 'resolved' }],
  ],
  ['contact.created', {}, []],
])('%s', (type, data, frames) => {
  expect(framesOf(event(type, data))).toEqual(frames);
});

test('only Linktor has a WebSocket, and only conversations are on it', () => {
  expect(framesOf(event('message.created', { message }, { platform: 'antonnia' }))).toEqual([]);
  expect(framesOf(event('message.received', { message }, { conversationId: undefined }))).toEqual([]);
});
