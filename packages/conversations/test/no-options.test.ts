import { Channels, Contacts, Conversations, Media, Messages } from '@linktor/conversations';
import * as sinch from '@linktor/conversations/sinch';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllEnvs());

test.each([Channels, Contacts, Conversations, Media, Messages])(
  '%o takes all it needs from the environment',
  (Client) => {
    expect(() => new Client()).toThrow('apiKey is not set');
    vi.stubEnv('LINKTOR_API_KEY', 'k');
    expect(new Client()).toBeInstanceOf(Client);
  },
);

test('so does a resource of Sinch', () => {
  expect(() => new sinch.Messages()).toThrow(/not set|missing|must/);
  vi.stubEnv('SINCH_PROJECT_ID', 'p');
  vi.stubEnv('SINCH_REGION', 'eu');
  vi.stubEnv('SINCH_KEY_ID', 'i');
  vi.stubEnv('SINCH_KEY_SECRET', 's');
  expect(new sinch.Messages()).toBeInstanceOf(sinch.Messages);
});
