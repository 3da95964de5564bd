import { expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const mark = { linktor_outbox: ID };
const at = '2026-01-01T12:00:00.000Z';

it.each([
  [
    "Linktor's webhook",
    { id: 'evt', type: 'message.delivered', timestamp: at, data: { messageId: 'm', status: 'delivered' } },
    { platform: 'linktor', platformMessageId: 'm', state: 'delivered', at },
  ],
  [
    "Linktor's webhook without a status",
    { id: 'evt', type: 'message.read', timestamp: at, data: { messageId: 'm' } },
    { platform: 'linktor', platformMessageId: 'm', state: 'read', at },
  ],
  [
    "Linktor's webhook of a failure",
    { id: 'evt', type: 'message.failed', data: { messageId: 'm', error: 'window closed', timestamp: at } },
    {
      platform: 'linktor',
      platformMessageId: 'm',
      state: 'undelivered',
      at,
      error: { name: 'DeliveryError', message: 'window closed' },
    },
  ],
  [
    "Linktor's webhook with the whole message",
    { type: 'message.sent', timestamp: at, data: { message: { id: 'm', status: 'sent', metadata: mark } } },
    { platform: 'linktor', platformMessageId: 'm', id: ID, state: 'sent', at },
  ],
  [
    "Linktor's frame",
    { type: 'message_status', conversationId: 'c', messageId: 'm', status: 'read', timestamp: at },
    { platform: 'linktor', platformMessageId: 'm', state: 'read', at },
  ],
  [
    "Linktor's frame of a message of ours",
    { type: 'message', message: { id: 'm', direction: 'outbound', status: 'pending', metadata: mark, updatedAt: at } },
    { platform: 'linktor', platformMessageId: 'm', id: ID, state: 'sent', at },
  ],
  [
    "Sinch's callback",
    {
      trigger: 'MESSAGE_DELIVERY',
      event_time: at,
      message_delivery_report: { message_id: 'm', status: 'DELIVERED', metadata: JSON.stringify(mark) },
    },
    { platform: 'sinch', platformMessageId: 'm', id: ID, state: 'delivered', at },
  ],
  [
    "Sinch's callback of a failure",
    {
      message_metadata: JSON.stringify({ order: 17, ...mark }),
      message_delivery_report: {
        message_id: 'm',
        status: 'FAILED',
        reason: { code: 'RECIPIENT_NOT_REACHABLE', description: 'gone' },
      },
    },
    {
      ...{ platform: 'sinch', platformMessageId: 'm', id: ID, state: 'undelivered' },
      error: {
        ...{ name: 'DeliveryError', code: 'RECIPIENT_NOT_REACHABLE', message: 'gone' },
        details: { code: 'RECIPIENT_NOT_REACHABLE', description: 'gone' },
      },
    },
  ],
  [
    "Sinch's callback of another channel being tried",
    { message_delivery_report: { message_id: 'm', status: 'SWITCHING_CHANNEL' } },
    { platform: 'sinch', platformMessageId: 'm', state: 'sent' },
  ],
  [
    "Sinch's callback of a submission",
    { message_submit_notification: { message_id: 'm', metadata: JSON.stringify(mark) } },
    { platform: 'sinch', platformMessageId: 'm', id: ID, state: 'sent' },
  ],
  [
    "Antonnia's event of a message",
    {
      type: 'message.created',
      data: { object: { id: 'm', delivery_status: 'delivered', delivered_at: at, created_at: at } },
    },
    { platform: 'antonnia', platformMessageId: 'm', state: 'delivered', at },
  ],
  [
    "Antonnia's event of a message refused",
    {
      type: 'message.created',
      data: { object: { id: 'm', delivery_status: 'rejected', delivery_error_code: 131047, created_at: at } },
    },
    {
      ...{ platform: 'antonnia', platformMessageId: 'm', state: 'undelivered', at },
      error: { name: 'DeliveryError', code: '131047', message: 'the platform could not deliver it' },
    },
  ],
  [
    "Antonnia's event of a session",
    { type: 'session.created', data: { object: { id: 's', metadata: mark, created_at: at } } },
    { platform: 'antonnia', platformMessageId: 's', id: ID, state: 'sent', at },
  ],
  [
    'a report of your own',
    { platform: 'sinch', platformMessageId: 'm', state: 'read', at },
    { platform: 'sinch', platformMessageId: 'm', state: 'read', at },
  ],
])('reads %s', (_, event, report) => {
  const read = reportOf(event);
  expect(JSON.parse(JSON.stringify(read))).toEqual(report);
});

it.each([
  undefined,
  null,
  'text',
  [],
  {},
  { type: 'message.received', data: { messageId: 'm', status: 'read' } },
  { type: 'message.sent', data: { messageId: 'm', direction: 'inbound' } },
  { type: 'message', message: { id: 'm', direction: 'inbound', status: 'read' } },
  { type: 'message.sent', data: {} },
  { type: 'constructor', data: { messageId: 'm' } },
  { type: 'unknown', originalType: 'message.flown', data: { messageId: 'm' } },
  { type: 'conversation.created', data: { id: 'm' } },
  { type: 'session.created', data: { object: { metadata: {} } } },
  { message_delivery_report: { message_id: 'm', status: 'SOMETHING_NEW' } },
  { message_delivery_report: { status: 'READ', metadata: '{"linktor_outbox":"not an id"}' } },
  { platform: 'carrier-pigeon', platformMessageId: 'm', state: 'read' },
  { platform: 'sinch', platformMessageId: 'm', state: 'failed' },
])('takes %o for no report', (event) => {
  expect(reportOf(event)).toBeUndefined();
});
