import { describe, expect, test } from 'vitest';
import { webhookEvents } from '../index.ts';

describe.each(['linktor', 'antonnia', 'sinch'] as const)('the events of %s', (surface) => {
  const events = webhookEvents(surface);

  test.each(events.types)('%s: its example is what it says', (type) => {
    expect(events.check(type, events.example(type))).toEqual([]);
    expect(events.check(type, 7)).toMatchObject([{ direction: 'request', location: ['body'], severity: 'error' }]);
  });

  test('there are some, and no others', () => {
    expect(events.types.length).toBeGreaterThan(4);
    expect(events.example('explode')).toBe(undefined);
    expect(events.example('toString')).toBe(undefined);
    expect(events.check('explode', {})).toMatchObject([{ rule: 'event' }]);
  });
});

test('an example is a copy', () => {
  const events = webhookEvents('linktor');
  (events.example('message.received') as { type: string }).type = 'changed';
  expect(events.example('message.received')).toMatchObject({ type: 'message.received' });
});

test('what is wrong is named at its place', () => {
  const events = webhookEvents('linktor');
  const event = events.example('message.sent') as { data: { messageId: unknown } };
  event.data.messageId = 7;
  expect(events.check('message.sent', event)).toMatchObject([
    { location: ['body', 'data', 'messageId'], rule: 'type', message: 'data.messageId must be string' },
  ]);
});
