import { expect, test } from 'vitest';
import { checkRecipient, toRecipient } from './recipient.ts';

const by = (channel: string, identity: string) => ({ identified_by: { channel_identities: [{ channel, identity }] } });

test('an address is not judged, only missed', () => {
  for (const channel of ['SMS', 'MESSENGER', 'A_CHANNEL_TO_COME']) {
    for (const identity of ['+46701234567', '46701234567', '72345', 'john.doe']) {
      expect(() => checkRecipient(by(channel, identity))).not.toThrow();
    }
    expect(() => checkRecipient(by(channel, ''))).toThrow('identity');
  }
});

test('an addressee becomes a recipient in the form of the API', () => {
  const recipient_identities = [{ channel: 'SMS', identity: '1' }];
  expect(toRecipient({ contact_id: 'c' })).toEqual({ contact_id: 'c' });
  expect(toRecipient({ recipient_identities })).toEqual({
    identified_by: { channel_identities: recipient_identities },
  });
});
