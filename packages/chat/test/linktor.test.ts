import { AuthenticationError, ResourceNotFoundError, ValidationError } from '@chat-adapter/shared';
import { NotFoundError } from '@linktor/conversations';
import { Actions, Button, Card, CardText, LinkButton, NotImplementedError } from 'chat';
import { describe, expect, test, vi } from 'vitest';
import { createLinktorAdapter } from '../src/linktor/index.ts';
import { conversation, fakeLinktor, linktorAdapter, linktorBot, message, received, SECRET } from './linktor-bot.ts';

const THREAD = 'linktor:conv_1';

describe('a bot on Linktor', () => {
  test('answers in the conversation, once for each message', async () => {
    const { bot, deliver, platform, messages } = await linktorBot();
    bot.onDirectMessage(async (thread, { text, author }) => void (await thread.post(`${author.userId}: ${text}`)));
    for (let times = 0; times < 3; times++) expect((await deliver(received(message('m1', 'hello')))).status).toBe(200);
    expect(messages()).toEqual([{ text: 'contact_1: hello' }]);
    expect(platform.to(/POST/)[0]?.path).toBe('/conversations/conv_1/messages');
    // What the event told need not be asked for.
    expect(platform.to(/GET \/conversations/)).toEqual([]);
  });

  test('never answers itself, its colleagues, Linktor, or what is not signed', async () => {
    const { bot, deliver } = await linktorBot();
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    for (const payload of [
      received(message('m1', 'x', { direction: 'outbound', senderType: 'bot' })),
      received(message('m2', 'x', { direction: 'outbound', senderType: 'agent' })),
      received(message('m3', 'x', { senderType: 'system' })),
      received(message('m8', 'x', { direction: 'outbound' })),
      { ...received(message('m4', 'x')), type: 'message.sent' },
      { ...received(message('m5', 'x')), data: {} },
      { ...received(message('m6', 'x')), type: 'something.new' },
    ]) {
      expect((await deliver(payload)).status).toBe(200);
    }
    const body = JSON.stringify(received(message('m7', 'x')));
    const forged = new Request('https://bot.example/', {
      method: 'POST',
      body,
      headers: { 'x-linktor-signature': 'a'.repeat(64) },
    });
    expect((await bot.webhooks.linktor(forged)).status).toBe(401);
    expect(heard).not.toHaveBeenCalled();
  });

  test('knows its own messages in the history, whichever process sent them', () => {
    const adapter = linktorAdapter(fakeLinktor(), { userName: 'support' });
    const own = message('m1', 'x', {
      direction: 'outbound',
      senderType: 'agent',
      metadata: { chat_sdk_bot: 'support' },
    });
    expect(adapter.parseMessage(own).author).toMatchObject({ isMe: true, isBot: true });
    const colleague = message('m2', 'x', { direction: 'outbound', senderType: 'agent', senderId: 'ann' });
    expect(adapter.parseMessage(colleague).author).toMatchObject({ userId: 'ann', isMe: false, isBot: false });
    const system = message('m3', 'x', { direction: 'outbound', senderType: 'system' });
    expect(adapter.parseMessage(system).author).toMatchObject({ isMe: false, isSystem: true });
  });

  test('is told what was pressed, whether the payload comes back or the words alone', async () => {
    const { bot, deliver, messages } = await linktorBot();
    const pressed = vi.fn();
    const heard = vi.fn();
    bot.onDirectMessage(async (thread, { text }) => {
      heard(text);
      const actions = Actions([
        Button({ id: 'go', label: 'Yes', value: 'y' }),
        Button({ id: 'go', label: 'No', value: 'n' }),
      ]);
      if (text === 'ask') await thread.post(Card({ children: [CardText('Well?'), actions] }));
    });
    bot.onAction('go', async ({ value }) => pressed(value));
    await deliver(received(message('m1', 'ask')));
    expect(messages()).toEqual([
      {
        text: 'Well?',
        buttons: [
          { type: 'reply', text: 'Yes', payload: 'go|y' },
          { type: 'reply', text: 'No', payload: 'go|n' },
        ],
      },
    ]);
    await deliver(received(message('m2', 'no')));
    await deliver(received(message('m3', 'no')));
    const payload = message('m4', 'Yes', {
      content: { text: 'Yes', buttons: [{ type: 'reply', text: 'Yes', payload: 'go|y' }] },
    });
    await deliver(received(payload));
    await deliver(received(payload));
    await deliver(received(message('m5', 'Yes', { metadata: { payload: 'go|y' } })));
    expect(pressed.mock.calls).toEqual([['n'], ['y'], ['y']]);
    expect(heard.mock.calls).toEqual([['ask'], ['no']]);
  });

  test('is told which message did not arrive', async () => {
    const failed = vi.fn();
    const { deliver } = await linktorBot({ onDeliveryFailure: ({ raw: _, ...failure }) => failed(failure) });
    const data = { messageId: 'sent_1', conversationId: 'conv_1', error: 'no such number' };
    await deliver({ id: 'evt', type: 'message.failed', timestamp: 'now', tenantId: 't', data });
    expect(failed.mock.calls).toEqual([[{ threadId: THREAD, messageId: 'sent_1', reason: 'no such number' }]]);
  });
});

describe('what goes out', () => {
  test('is what the channel of the conversation takes', async () => {
    const { adapter, platform, messages } = await linktorBot();
    platform.on(/GET \/conversations\/conv_sms$/, () =>
      conversation('conv_sms', { channelType: 'sms', channelId: 'ch_sms' }),
    );
    const link = LinkButton({ label: 'Open', url: 'https://example.com' });
    const card = Card({
      title: 'Order 7',
      imageUrl: 'https://example.com/a.png',
      children: [CardText('It is **here**'), Actions([Button({ id: 'ok', label: 'OK' }), link])],
    });
    await adapter.postMessage(THREAD, card);
    await adapter.postMessage('linktor:conv_sms', { markdown: 'It is **here**' });
    expect(messages()).toEqual([
      { media: { type: 'image', url: 'https://example.com/a.png' } },
      {
        text: 'Order 7\n\nIt is *here*\n\nOpen (https://example.com)',
        buttons: [{ type: 'reply', text: 'OK', payload: 'ok' }],
      },
      { text: 'It is here' },
    ]);
    // Looked up once.
    await adapter.postMessage(THREAD, 'again');
    expect(platform.to(/GET \/conversations\/conv_1$/)).toHaveLength(1);
    expect(platform.to(/capabilities/)).toHaveLength(2);
  });

  test('is no more than Linktor says the channel takes', async () => {
    const { adapter, platform, messages } = await linktorBot();
    platform.on(/capabilities/, () => ({ supportsButtons: false, supportsMedia: true, maxMessageLength: 30 }));
    await adapter.postMessage(
      THREAD,
      Card({ children: [CardText('Well?'), Actions([Button({ id: 'ok', label: 'OK' })])] }),
    );
    await adapter.postMessage(THREAD, 'A first sentence. A second sentence.');
    expect(messages()).toEqual([
      { text: 'Well?\n\n1. OK' },
      { text: 'A first sentence. A second' },
      { text: 'sentence.' },
    ]);
  });

  test('goes out where Linktor does not say what the channel takes', async () => {
    const { adapter, platform, messages } = await linktorBot();
    platform.on(/capabilities/, () => new Response('{}', { status: 500 }));
    await adapter.postMessage(THREAD, 'hello');
    expect(messages()).toEqual([{ text: 'hello' }]);
  });

  test('stores files with Linktor', async () => {
    const { adapter, platform, messages } = await linktorBot();
    platform.on(/POST \/v1\/media\/upload/, () => ({ data: { id: 'f', url: 'https://files.example/report.pdf' } }));
    await adapter.postMessage(THREAD, {
      markdown: 'Here',
      files: [{ data: Buffer.from('x'), filename: 'report.pdf' }],
    });
    expect(messages()).toEqual([
      { text: 'Here' },
      { media: { type: 'document', url: 'https://files.example/report.pdf', filename: 'report.pdf' } },
    ]);
  });

  test('marks as read, takes back, and says what it cannot', async () => {
    const { adapter, platform } = await linktorBot();
    platform.on(/POST \/conversations\/conv_1\/read/, () => new Response(null, { status: 204 }));
    platform.on(/DELETE \/v1\/messages\/m1/, () => ({ data: { id: 'm1', deleted: true } }));
    await adapter.markAsRead(THREAD, 'm1');
    expect(platform.to(/read/)[0]?.body).toEqual({ messageIds: ['m1'] });
    await adapter.deleteMessage(THREAD, 'm1');
    await adapter.startTyping(THREAD);
    await expect(adapter.editMessage(THREAD, 'm', 'x')).rejects.toThrow(NotImplementedError);
    await expect(adapter.addReaction(THREAD, 'm', 'heart')).rejects.toThrow(NotImplementedError);
    await expect(adapter.postChannelMessage('linktor:channel:ch_1', 'x')).rejects.toThrow(NotImplementedError);
    expect((await adapter.postChannelMessage(THREAD, 'x')).threadId).toBe(THREAD);
  });
});

describe('what is kept', () => {
  test('is read both ways, whichever way Linktor lists it', async () => {
    for (const newestFirst of [true, false]) {
      const { adapter, platform } = await linktorBot();
      const all = [1, 2, 3, 4, 5].map((n) => message(`m${n}`, String(n), { createdAt: `2026-06-01T10:00:0${n}.000Z` }));
      const list = newestFirst ? all.toReversed() : all;
      platform.on(/GET \/conversations\/conv_1\/messages/, ({ path }) => {
        const query = new URLSearchParams(path.slice(path.indexOf('?')));
        const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
        const data = list.slice(offset, offset + limit);
        return { data, pagination: { total: 5, limit, offset, hasMore: offset + data.length < 5 } };
      });
      const recent = await adapter.fetchMessages(THREAD, { limit: 2 });
      expect(recent.messages.map(({ text }) => text)).toEqual(['4', '5']);
      const older = await adapter.fetchMessages(THREAD, { limit: 2, cursor: recent.nextCursor ?? '' });
      expect(older.messages.map(({ text }) => text)).toEqual(['2', '3']);
      const first = await adapter.fetchMessages(THREAD, { limit: 3, direction: 'forward' });
      expect(first.messages.map(({ text }) => text)).toEqual(['1', '2', '3']);
    }
  });

  test('is one message, a thread, the threads of a channel, a contact', async () => {
    const { adapter, platform } = await linktorBot();
    platform
      .on(/GET \/conversations\/conv_1\/messages\/m1/, () => message('m1', 'one'))
      .on(/GET \/conversations\?/, () => ({
        data: [
          conversation('conv_2'),
          conversation('conv_1', { lastMessage: message('m1', 'one'), lastMessageAt: '2026-06-01T10:00:00Z' }),
        ],
        pagination: { total: 2, limit: 50, offset: 0, hasMore: false },
      }))
      .on(/GET \/contacts\/contact_1/, () => ({
        id: 'contact_1',
        name: 'Ann',
        email: 'ann@example.com',
        identifiers: [],
      }));
    expect((await adapter.fetchMessage(THREAD, 'm1'))?.text).toBe('one');
    expect(await adapter.fetchMessage(THREAD, 'm2')).toBeNull();
    expect(await adapter.fetchThread(THREAD)).toMatchObject({ id: THREAD, channelName: 'whatsapp', isDM: true });
    expect((await adapter.listThreads('linktor:channel:ch_1')).threads.map(({ id }) => id)).toEqual([THREAD]);
    expect(platform.to(/GET \/conversations\?/)[0]?.path).toContain('channelId=ch_1');
    expect(await adapter.getUser('contact_1')).toMatchObject({
      userId: 'contact_1',
      fullName: 'Ann',
      email: 'ann@example.com',
    });
    expect(await adapter.getUser('nobody')).toBeNull();
  });

  test('opens the latest conversation with somebody, or a new one', async () => {
    const { adapter, platform } = await linktorBot({ defaultChannelId: 'ch_1' });
    const ann = { id: 'contact_1', phone: '+46701234567', identifiers: [] };
    let conversations = [
      conversation('conv_1', { lastMessageAt: '2026-01-01' }),
      conversation('conv_2', { lastMessageAt: '2026-02-01' }),
    ];
    platform
      .on(/GET \/contacts\?/, ({ path }) => ({
        data: path.includes('701234567') ? [ann] : [],
        pagination: { total: 1, limit: 1, offset: 0, hasMore: false },
      }))
      .on(/GET \/contacts\/contact_1$/, () => ann)
      .on(/POST \/contacts$/, ({ body }) => ({ ...body, id: 'contact_2', identifiers: [] }))
      .on(/GET \/contacts\/\w+\/conversations/, () => ({
        data: conversations,
        pagination: { total: 2, limit: 20, offset: 0, hasMore: false },
      }))
      .on(/POST \/conversations$/, ({ body }) => conversation(`conv_of_${String(body['contactId'])}`));
    expect(await adapter.openDM('contact_1')).toBe('linktor:conv_2');
    expect(await adapter.openDM('+46701234567')).toBe('linktor:conv_2');
    conversations = [];
    expect(await adapter.openDM('+46709999999')).toBe('linktor:conv_of_contact_2');
    await expect(adapter.openDM('nobody')).rejects.toThrow(ResourceNotFoundError);
  });
});

test('errors are the ecosystem’s, and tell at once what is missing', async () => {
  const { adapter, platform } = await linktorBot();
  platform.on(/POST/, () => Response.json({ code: 'NOT_FOUND', message: 'no' }, { status: 404 }));
  const missing = await adapter.postMessage(THREAD, 'x').catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(ResourceNotFoundError);
  expect(missing).toMatchObject({ resourceType: 'conversation', resourceId: 'conv_1' });
  expect((missing as Error).cause).toBeInstanceOf(NotFoundError);
  platform.on(/POST/, () => Response.json({ code: 'NO', message: 'no' }, { status: 401 }));
  await expect(adapter.postMessage(THREAD, 'x')).rejects.toThrow(AuthenticationError);
  expect(() => createLinktorAdapter({ apiKey: 'k' })).toThrow(/webhookSecret.*LINKTOR_WEBHOOK_SECRET/);
  expect(() => linktorAdapter(fakeLinktor(), { mode: 'pigeon' as never })).toThrow(/mode/);
  expect(() => linktorAdapter(fakeLinktor(), { apiKye: 'k' } as never)).toThrow(ValidationError);
  expect(() => createLinktorAdapter({ webhookSecret: SECRET })).toThrow(ValidationError);
});
