// Everything the adapter sends, against the mock, which refuses what the specification does not allow.
import { createMemoryState } from '@chat-adapter/state-memory';
import { Actions, Button, Card, CardText, Chat, LinkButton } from 'chat';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { createLinktorAdapter } from '../src/linktor/index.ts';

const { urls, credentials } = contract();
const adapter = createLinktorAdapter({ apiKey: credentials.apiKey, baseUrl: urls.linktor, webhookSecret: 's' });
const THREAD = 'linktor:conv_123';
const state = createMemoryState();
await new Chat({ userName: 'support', adapters: { linktor: adapter }, state, logger: 'silent' }).initialize();

test('messages of every kind are accepted', async () => {
  const actions = Actions([
    Button({ id: 'yes', label: 'Yes', value: '1' }),
    LinkButton({ label: 'Open', url: 'https://example.com' }),
  ]);
  const attachments = [
    { type: 'image' as const, url: 'https://example.com/a.png', name: 'a.png', mimeType: 'image/png' },
  ];
  for (const message of [
    'text',
    { markdown: '**text**', attachments },
    { markdown: 'file', files: [{ data: Buffer.from('x'), filename: 'a.pdf', mimeType: 'application/pdf' }] },
    Card({ title: 'Card', children: [CardText('Well?'), actions] }),
  ]) {
    expect(await adapter.postMessage(THREAD, message)).toMatchObject({ id: expect.any(String) });
  }
});

test('history, people and the rest are', async () => {
  expect((await adapter.fetchMessages(THREAD, { limit: 5 })).messages).not.toHaveLength(0);
  await adapter.fetchMessage(THREAD, 'msg_123');
  expect((await adapter.fetchThread(THREAD)).isDM).toBe(true);
  expect((await adapter.listThreads('linktor:channel:ch_123')).threads).toEqual(expect.any(Array));
  expect((await adapter.fetchChannelInfo('linktor:channel:ch_123')).name).toEqual(expect.any(String));
  expect((await adapter.getUser('contact_123'))?.userId).toEqual(expect.any(String));
  expect(await adapter.openDM('contact_123')).toMatch(/^linktor:/);
  await adapter.markAsRead(THREAD, 'msg_123');
  await adapter.deleteMessage(THREAD, 'msg_123');
});
