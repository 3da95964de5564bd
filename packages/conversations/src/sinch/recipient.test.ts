import { expect, test } from 'vitest';
import { checkRecipient, toRecipient } from './recipient.ts';

const by = (channel: string, identity: string) => ({ identified_by: { channel_identities: [{ channel, identity }] } });

test('phone numbers may come with or without the plus sign, as the platform itself writes them', () => {
  for (const identity of ['+46701234567', '46701234567', '12025550123', '+123456', '+123456789012345']) {
    expect(() => checkRecipient(by('SMS', identity))).not.toThrow();
  }
});

test('what is no phone channel takes any address', () => {
  for (const channel of ['MESSENGER', 'TELEGRAM', 'A_CHANNEL_TO_COME']) {
    expect(() => checkRecipient(by(channel, 'john.doe'))).not.toThrow();
  }
});

test('an addressee becomes a recipient in the form of the API', () => {
  const recipient_identities = [{ channel: 'SMS', identity: '1' }];
  expect(toRecipient({ contact_id: 'c' })).toEqual({ contact_id: 'c' });
  expect(toRecipient({ recipient_identities })).toEqual({
    identified_by: { channel_identities: recipient_identities },
  });
});
