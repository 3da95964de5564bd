import { createMemoryState } from '@chat-adapter/state-memory';
import { sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { Chat } from 'chat';
import { afterEach, expect, test, vi } from 'vitest';
import { createLinktorAdapter } from '../src/linktor/index.ts';
import { conversation, fakeLinktor } from './linktor-bot.ts';

const ended: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
});

const page = (data: readonly unknown[]) => ({
  data,
  pagination: { total: data.length, limit: 50, offset: 0, hasMore: false },
});

test('a bot that nothing can reach hears of messages over the socket, those of new conversations too', async () => {
  const server = await startRealtimeServer();
  ended.push(() => server.stop());
  const platform = fakeLinktor();
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const first = sampleMessage({
    id: 'm_new',
    conversationId: 'conv_new',
    direction: 'inbound',
    senderType: 'contact',
    content: { text: 'first words' },
    createdAt: at,
  });
  let conversations = [conversation('conv_1')];
  platform
    .on(/GET \/conversations\?/, () => page(conversations))
    .on(/GET \/conversations\/conv_new\/messages/, () => page([first]))
    .on(/GET \/conversations\/conv_1\/messages/, () => page([]));
  const adapter = createLinktorAdapter({
    ...{ mode: 'socket', apiKey: 'key', baseUrl: 'https://linktor.example', fetch: platform.fetch, maxRetries: 0 },
    socket: { url: server.url, transport: 'websocket', discoverInterval: 20 },
  });
  const bot = new Chat({
    userName: 'support',
    adapters: { linktor: adapter },
    state: createMemoryState(),
    logger: 'silent',
  });
  ended.push(() => bot.shutdown());
  const heard = vi.fn();
  bot.onDirectMessage(async (thread, { text }) => {
    heard(text);
    await thread.startTyping();
    await thread.post(`You said: ${text}`);
  });
  await bot.initialize();
  await vi.waitFor(() => expect(server.subscriptions()).toContain('conv_1'));
  const inbound = { conversationId: 'conv_1', direction: 'inbound', senderType: 'contact' } as const;
  await vi.waitFor(() => {
    server.publish(sampleMessage({ ...inbound, id: 'm1', content: { text: 'hello' } }));
    server.publish(
      sampleMessage({ ...inbound, id: 'm2', direction: 'outbound', senderType: 'agent', content: { text: 'mine' } }),
    );
    expect(heard).toHaveBeenCalled();
  });
  conversations = [
    conversation('conv_new', { createdAt: at, lastMessage: first, lastMessageAt: at }),
    ...conversations,
  ];
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(heard.mock.calls).toEqual([['hello'], ['first words']]);
  await vi.waitFor(() =>
    expect(platform.to(/POST/).map(({ path, body }) => [path, body['text']])).toEqual([
      ['/conversations/conv_1/messages', 'You said: hello'],
      ['/conversations/conv_new/messages', 'You said: first words'],
    ]),
  );
});

test('a socket that cannot be opened is no bot that looks well', async () => {
  const platform = fakeLinktor().on(/GET \/conversations\?/, () => new Response('{}', { status: 401 }));
  const adapter = createLinktorAdapter({
    ...{ mode: 'socket', apiKey: 'key', baseUrl: 'https://linktor.example', fetch: platform.fetch, maxRetries: 0 },
  });
  const bot = new Chat({
    userName: 'support',
    adapters: { linktor: adapter },
    state: createMemoryState(),
    logger: 'silent',
  });
  ended.push(() => bot.shutdown());
  await expect(bot.initialize()).rejects.toThrow();
});
