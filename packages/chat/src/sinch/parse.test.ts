import { expect, test } from 'vitest';
import { parseMessage } from './parse.ts';

test.each([
  ['TO_CONTACT', true],
  ['TO_APP', false],
] as const)('a message %s without content is the bot’s: %s', (direction, isMe) => {
  const raw = { id: 'm', direction, channel_identity: { channel: 'SMS', identity: '46701234567', app_id: '' } };
  const { author } = parseMessage(raw as never, { userName: 'bot', download: (async () => undefined) as never });
  expect(author).toMatchObject({ isMe, isBot: isMe });
});
