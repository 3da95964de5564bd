// Everything the adapter sends, against the mock, which refuses what the specification does not allow.
import { createMemoryState } from '@chat-adapter/state-memory';
import { Actions, Button, Card, CardText, Chat } from 'chat';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { createAntonniaAdapter } from '../src/antonnia/index.ts';

const { urls, credentials } = contract();
const adapter = createAntonniaAdapter({ token: credentials.token, baseUrl: urls.antonnia, webhookSecret: 's' });
const THREAD = 'antonnia:sess_123';
const state = createMemoryState();
await new Chat({ userName: 'support', adapters: { antonnia: adapter }, state, logger: 'silent' }).initialize();

test('messages of every kind are accepted', async () => {
  const attachments = (['image', 'video', 'audio', 'file'] as const).map((type) => ({
    type,
    url: `https://example.com/${type}`,
  }));
  const card = Card({ title: 'Card', children: [CardText('Well?'), Actions([Button({ id: 'yes', label: 'Yes' })])] });
  for (const message of ['text', { markdown: '**text**', attachments }, card])
    expect(await adapter.postMessage(THREAD, message)).toMatchObject({ id: expect.any(String) });
  await adapter.reply(THREAD, 'msg_123', 'quoted');
  await adapter.scheduleMessage(THREAD, 'later', { postAt: new Date('2099-01-01T00:00:00Z') });
});

test('history and people are', async () => {
  expect((await adapter.fetchMessages(THREAD, { limit: 5 })).messages).not.toHaveLength(0);
  await adapter.fetchMessage(THREAD, 'msg_123');
  expect((await adapter.fetchThread(THREAD)).isDM).toBe(true);
  expect(await adapter.openDM('user_12345')).toMatch(/^antonnia:/);
  await adapter.getUser('user_12345');
});
