import { expect, it } from 'vitest';
import { prepare } from './prepare.ts';
import { recipientChannel } from './recipient-channel.ts';

const sms = { channel: 'SMS', identity: '+46701234567' };
const whatsapp = { channel: 'WHATSAPP', identity: '46701234567' };
const identified = (...channel_identities: unknown[]) => ({ recipient: { identified_by: { channel_identities } } });

it.each<[string, unknown, string | null]>([
  ['one address', { recipient_identities: [sms] }, 'sms'],
  ['addresses on one channel', { recipient_identities: [sms, { ...sms, identity: '+46707654321' }] }, 'sms'],
  ['one address in the wire’s form', identified(whatsapp), 'whatsapp'],
  ['an order of one, and a contact', { contact_id: 'c', channel_priority_order: ['RCS'] }, 'rcs'],
  [
    'an order of one that takes one of the addresses',
    { ...identified(sms, whatsapp), channel_priority_order: ['SMS'] },
    'sms',
  ],
  ['an order that is empty', { recipient_identities: [sms], channel_priority_order: [] }, 'sms'],
  ['addresses on two channels', { recipient_identities: [sms, whatsapp] }, null],
  ['an order of two', { recipient_identities: [sms], channel_priority_order: ['WHATSAPP', 'SMS'] }, null],
  ['an order that fits no address', { recipient_identities: [sms], channel_priority_order: ['RCS'] }, null],
  ['a contact', { contact_id: 'c' }, null],
  ['a contact in the wire’s form', { recipient: { contact_id: 'c' } }, null],
  ['a channel that is no name of one', { recipient_identities: [{ channel: 'a b', identity: 'x' }] }, null],
  ['no channel', { recipient_identities: [{ identity: 'x' }, null] }, null],
  ['no request', undefined, null],
  ['nonsense', { recipient_identities: 'SMS', channel_priority_order: 'SMS' }, null],
])('of a message to Sinch with %s', (_name, request, channel) => {
  expect(recipientChannel('sinch', 'sendTextMessage', [request])).toBe(channel);
});

it('is told by nobody else’s messages, and by no other calls', () => {
  expect(recipientChannel('shop', 'sendTextMessage', [{ recipient_identities: [sms] }])).toBeNull();
  expect(recipientChannel('sinch', 'update', [{ recipient_identities: [sms] }])).toBeNull();
});

it('is that of the message, unless the caller says another', () => {
  const senders = { sinch: { sendTextMessage: async () => {} } };
  const message = { to: 'sinch', call: 'sendTextMessage', args: [{ app_id: 'a', recipient_identities: [sms] }] };
  expect(prepare(senders, message)).toMatchObject({ channel: 'sms', queue: 'sinch/sms' });
  expect(prepare(senders, { ...message, channel: 'Marketing' })).toMatchObject({ channel: 'marketing' });
  expect(prepare(senders, { ...message, args: [{ app_id: 'a', contact_id: 'c' }] })).toMatchObject({ queue: 'sinch' });
});
