import { AdapterRateLimitError, ResourceNotFoundError, ValidationError } from '@chat-adapter/shared';
import { RateLimitError } from '@linktor/conversations';
import { Actions, Button, Card, NotImplementedError } from 'chat';
import { describe, expect, test, vi } from 'vitest';
import { createAntonniaAdapter } from '../src/antonnia/index.ts';
import { antonniaAdapter, antonniaBot, created, fakeAntonnia, message, SECRET } from './antonnia-bot.ts';

const THREAD = 'antonnia:sess_1';

describe('a bot on Antonnia', () => {
  test('answers in the session, once for each message, and knows who wrote', async () => {
    const { bot, deliver, messages } = await antonniaBot();
    bot.onDirectMessage(async (thread, { text, author }) => void (await thread.post(`${author.userId}: ${text}`)));
    for (let times = 0; times < 3; times++) expect((await deliver(created(message('m1', 'hello')))).status).toBe(200);
    expect(messages()).toEqual([{ role: 'assistant', content: { type: 'text', text: 'contact_1: hello' } }]);
  });

  test('never answers our side, what no contact sees, or whoever lacks the secret', async () => {
    const { bot, deliver } = await antonniaBot();
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    for (const payload of [
      created(message('m1', 'x', { role: 'assistant' })),
      created(message('m2', 'x', { content: { type: 'thought', thought: 'hm' } })),
      { ...created(message('m3', 'x')), type: 'session.created' },
      { ...created(message('m4', 'x')), type: 'something.new' },
    ]) {
      expect((await deliver(payload)).status).toBe(200);
    }
    expect((await deliver(created(message('m5', 'x')), {})).status).toBe(401);
    expect((await deliver(created(message('m6', 'x')), { 'x-webhook-secret': 'guess' })).status).toBe(401);
    expect(heard).not.toHaveBeenCalled();
  });

  test('is believed by a header or a parameter of one’s choice, or by nothing at all', async () => {
    const { bot, deliver } = await antonniaBot({
      webhookHeader: 'x-mine',
      webhookSecret: async () => [SECRET, 'older'],
    });
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    expect((await deliver(created(message('m1', 'x')), { 'x-mine': 'older' })).status).toBe(200);
    expect(heard).toHaveBeenCalledTimes(1);
    const open = await antonniaBot({ unverified: true, webhookSecret: undefined as never });
    expect((await open.deliver(created(message('m1', 'x')), {})).status).toBe(200);
    const { bot: other } = await antonniaBot({ webhookQuery: 'token' });
    const ask = (query: string) =>
      new Request(`https://bot.example/?${query}`, {
        method: 'POST',
        body: JSON.stringify(created(message('m1', 'x'))),
      });
    expect((await other.webhooks.antonnia(ask('token=guess'))).status).toBe(401);
    expect((await other.webhooks.antonnia(ask(`token=${encodeURIComponent(SECRET)}`))).status).toBe(200);
  });

  test('asks by number, and takes the number for the button', async () => {
    const { bot, deliver, messages } = await antonniaBot();
    const pressed = vi.fn();
    bot.onDirectMessage(async (thread) => {
      await thread.post(
        Card({
          title: 'Lunch?',
          children: [
            Actions([
              Button({ id: 'eat', label: 'Pizza', value: 'p' }),
              Button({ id: 'eat', label: 'Soup', value: 's' }),
            ]),
          ],
        }),
      );
    });
    bot.onAction('eat', async ({ value }) => pressed(value));
    await deliver(created(message('m1', 'menu')));
    expect(messages()).toEqual([{ role: 'assistant', content: { type: 'text', text: 'Lunch?\n\n1. Pizza\n2. Soup' } }]);
    await deliver(created(message('m2', '2')));
    await deliver(created(message('m2', '2')));
    expect(pressed.mock.calls).toEqual([['s']]);
  });

  test('gets the message that was answered', async () => {
    const { bot, deliver, platform } = await antonniaBot();
    platform.on(/POST \/sessions\/sess_1\/messages\/search$/, ({ body }) => [
      message('m0', 'before', { provider_message_id: String(body['provider_message_id']) }),
    ]);
    const heard = vi.fn();
    bot.onDirectMessage(async (_thread, { replyTo }) => heard(replyTo?.text));
    await deliver(created(message('m1', 'yes', { replied_provider_message_id: 'wamid.0' })));
    expect(heard.mock.calls).toEqual([['before']]);
  });
});

test('inbound messages of every kind are read', () => {
  const adapter = antonniaAdapter(fakeAntonnia());
  const parse = (content: object) => adapter.parseMessage(message('m', '', { content: content as never }));
  expect(parse({ type: 'image', url: 'https://media.example/1' }).attachments).toMatchObject([{ type: 'image' }]);
  const audio = parse({ type: 'audio', url: 'https://media.example/1', transcript: 'hello' });
  expect([audio.text, audio.attachments[0]?.type]).toEqual(['hello', 'audio']);
  const file = { type: 'file', url: 'https://media.example/1', mime_type: 'application/pdf', name: 'a.pdf' };
  expect(parse(file).attachments).toMatchObject([{ type: 'file', name: 'a.pdf', mimeType: 'application/pdf' }]);
  expect(adapter.parseMessage(message('m', 'mine', { role: 'assistant' })).author).toMatchObject({ isMe: true });
});

describe('what goes out', () => {
  test('is text and files, with the channel’s own marks, quoting what it answers', async () => {
    const { adapter, messages, platform } = await antonniaBot({ channel: 'whatsapp' });
    platform.on(/GET \/sessions\/sess_1\/messages\/m1/, () => message('m1', 'x', { provider_message_id: 'wamid.1' }));
    const attachments = [
      { type: 'image' as const, url: 'https://media.example/a.png' },
      { type: 'file' as const, url: 'https://media.example/a.pdf?x=1', mimeType: 'application/pdf' },
    ];
    await adapter.reply(THREAD, 'm1', { markdown: '**Here**', attachments });
    expect(messages()).toEqual([
      { role: 'assistant', content: { type: 'text', text: '*Here*' }, replied_provider_message_id: 'wamid.1' },
      { role: 'assistant', content: { type: 'image', url: 'https://media.example/a.png' } },
      {
        role: 'assistant',
        content: { type: 'file', url: 'https://media.example/a.pdf?x=1', mime_type: 'application/pdf', name: 'a.pdf' },
      },
    ]);
  });

  test('can wait for its time, and then not be called off', async () => {
    const { bot, platform } = await antonniaBot();
    platform.on(/POST \/sessions\/sess_1\/schedule$/, ({ body }) => ({
      ...{
        id: 'sched_1',
        session_id: 'sess_1',
        organization_id: 'org_1',
        status: 'scheduled',
        created_at: '2026-06-01',
      },
      ...body,
    }));
    const postAt = new Date(Date.now() + 3_600_000);
    const scheduled = await bot.thread(THREAD).schedule({ markdown: '**Soon**' }, { postAt });
    expect(scheduled).toMatchObject({ scheduledMessageId: 'sched_1', postAt });
    expect(platform.to(/schedule/)[0]?.body).toEqual({
      scheduled_for: postAt.toISOString(),
      config: { type: 'message', message: { type: 'text', text: 'Soon' } },
    });
    await expect(scheduled.cancel()).rejects.toThrow(NotImplementedError);
    await expect(bot.thread(THREAD).schedule('x', { postAt: new Date(0) })).rejects.toThrow(ValidationError);
  });

  test('says what Antonnia cannot', async () => {
    const { adapter, bot } = await antonniaBot();
    await adapter.startTyping(THREAD);
    await expect(adapter.editMessage(THREAD, 'm', 'x')).rejects.toThrow(NotImplementedError);
    await expect(adapter.deleteMessage(THREAD, 'm')).rejects.toThrow(NotImplementedError);
    await expect(adapter.addReaction(THREAD, 'm', 'heart')).rejects.toThrow(NotImplementedError);
    await expect(bot.thread(THREAD).markAsRead('m')).rejects.toThrow(NotImplementedError);
    const files = [{ data: Buffer.from('x'), filename: 'a.pdf' }];
    await expect(adapter.postMessage(THREAD, { markdown: 'x', files })).rejects.toThrow(NotImplementedError);
  });
});

describe('what is kept', () => {
  test('is read both ways, without what no contact sees', async () => {
    const { adapter, platform } = await antonniaBot();
    const all = [1, 2, 3, 4, 5].map((n) =>
      message(`m${n}`, String(n), {
        created_at: `2026-06-01T10:00:0${n}Z`,
        ...(n === 3 ? { content: { type: 'thought', thought: 'hm' } } : {}),
      }),
    );
    platform.on(/POST \/sessions\/sess_1\/messages\/search$/, ({ body }) => {
      const { limit, offset = 0 } = body as { limit: number; offset?: number };
      return all.slice(offset, offset + limit);
    });
    const recent = await adapter.fetchMessages(THREAD, { limit: 2 });
    expect(recent.messages.map(({ text }) => text)).toEqual(['4', '5']);
    const older = await adapter.fetchMessages(THREAD, { limit: 1, cursor: recent.nextCursor ?? '' });
    expect(older.messages.map(({ text }) => text)).toEqual(['2']);
    const first = await adapter.fetchMessages(THREAD, { limit: 3, direction: 'forward' });
    expect(first.messages.map(({ text }) => text)).toEqual(['1', '2']);
    expect((await adapter.listThreads('antonnia:contact:contact_1')).threads.map(({ id }) => id)).toEqual([THREAD]);
  });

  test('is one message, a session, a contact, an open session', async () => {
    const { adapter, platform } = await antonniaBot();
    platform
      .on(/GET \/sessions\/sess_1\/messages\/m1/, () => message('m1', 'one'))
      .on(/messages\/none$/, () => new Response('null'));
    expect((await adapter.fetchMessage(THREAD, 'm1'))?.text).toBe('one');
    expect(await adapter.fetchMessage(THREAD, 'none')).toBeNull();
    expect(await adapter.fetchThread(THREAD)).toMatchObject({
      id: THREAD,
      metadata: { session: { contact_id: 'contact_1' } },
    });
    expect(await adapter.getUser('contact_1')).toMatchObject({ userId: 'contact_1' });
    expect(await adapter.getUser('nobody')).toBeNull();
    expect(await adapter.openDM('contact_1')).toBe(THREAD);
    expect(await adapter.openDM('contact_2')).toBe('antonnia:sess_2');
  });
});

test('errors are the ecosystem’s, and tell at once what is missing', async () => {
  const { adapter, platform } = await antonniaBot();
  platform.on(/POST \/sessions\/sess_1\/messages$/, () =>
    Response.json({ detail: 'slow down', retry_after: 9 }, { status: 429 }),
  );
  const limited = await adapter.postMessage(THREAD, 'x').catch((error: unknown) => error);
  expect(limited).toBeInstanceOf(AdapterRateLimitError);
  expect(limited).toMatchObject({ retryAfter: 9 });
  expect((limited as Error).cause).toBeInstanceOf(RateLimitError);
  await expect(adapter.postMessage('antonnia:sess_9', 'x')).rejects.toThrow(ResourceNotFoundError);
  expect(() => createAntonniaAdapter({ token: 't' })).toThrow(/webhookSecret.*ANTONNIA_WEBHOOK_SECRET/);
  expect(() => createAntonniaAdapter({ webhookSecret: SECRET })).toThrow(ValidationError);
  expect(() => antonniaAdapter(fakeAntonnia(), { tokne: 't' } as never)).toThrow(ValidationError);
});
