import {
  AdapterRateLimitError,
  AuthenticationError,
  NetworkError,
  ResourceNotFoundError,
  ValidationError,
} from '@chat-adapter/shared';
import { RateLimitError } from '@linktor/conversations';
import { Actions, Button, Card, CardText, NotImplementedError, Select, SelectOption } from 'chat';
import { describe, expect, test, vi } from 'vitest';
import { createSinchAdapter } from '../src/sinch/index.ts';
import { APP, CONTACT, fakeSinch, inbound, SECRET, sinchAdapter, sinchBot, text } from './sinch-bot.ts';

const THREAD = `sinch:WHATSAPP:${CONTACT}`;

describe('a bot on Sinch', () => {
  test('answers a message on the channel and at the address it came from', async () => {
    const { bot, deliver, platform } = await sinchBot();
    bot.onDirectMessage(async (thread, message) => {
      await thread.post(`You said: ${message.text}`);
    });
    expect((await deliver(text('m1', 'hello'))).status).toBe(200);
    expect(platform.to(/messages:send/).map(({ body }) => body)).toEqual([
      {
        app_id: APP,
        recipient: { identified_by: { channel_identities: [{ channel: 'WHATSAPP', identity: CONTACT }] } },
        message: { text_message: { text: 'You said: hello' } },
      },
    ]);
  });

  test('is told of a message once, however often it is delivered', async () => {
    const { bot, deliver } = await sinchBot();
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    for (let times = 0; times < 3; times++) expect((await deliver(text('m1', 'hello'))).status).toBe(200);
    await deliver(text('m2', 'hello'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  test('never answers itself, other apps, or reports', async () => {
    const { bot, deliver } = await sinchBot();
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    const submitted = { text_message: { text: 'mine' } };
    const who = { channel_identity: { channel: 'SMS', identity: CONTACT } };
    for (const payload of [
      { app_id: APP, message_submit_notification: { message_id: 'm', submitted_message: submitted, ...who } },
      { app_id: APP, message: { id: 'm', direction: 'TO_CONTACT', app_message: submitted, ...who } },
      text('m', 'not for us', { app_id: '01EB37HMH1M6SV18BSNS3G1350' }),
      { app_id: APP, message_delivery_report: { message_id: 'm', status: 'DELIVERED', ...who } },
      { app_id: APP, something_new: {} },
    ]) {
      expect((await deliver(payload)).status).toBe(200);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  test('refuses what is not signed', async () => {
    const { bot } = await sinchBot();
    const heard = vi.fn();
    bot.onDirectMessage(heard);
    const request = (headers: Record<string, string>): Request =>
      new Request('https://bot.example/', { method: 'POST', headers, body: JSON.stringify(text('m', 'hi')) });
    expect((await bot.webhooks.sinch(request({}))).status).toBe(401);
    const forged = { 'x-sinch-webhook-signature': `${'A'.repeat(43)}=`, 'x-sinch-webhook-signature-nonce': 'n' };
    const now = String(Math.floor(Date.now() / 1000));
    expect((await bot.webhooks.sinch(request({ ...forged, 'x-sinch-webhook-signature-timestamp': now }))).status).toBe(
      401,
    );
    expect(heard).not.toHaveBeenCalled();
  });

  test('is told what was pressed, once, with id and value as they were sent', async () => {
    const { bot, deliver, messages } = await sinchBot();
    bot.onDirectMessage(async (thread) => {
      await thread.post(
        Card({
          title: 'Order 7',
          children: [
            Actions([
              Button({ id: 'ap|prove', label: 'Approve', value: 'order|7%' }),
              Button({ id: 'reject', label: 'Reject' }),
            ]),
          ],
        }),
      );
    });
    const pressed = vi.fn();
    bot.onAction(async ({ actionId, value, messageId, user, threadId }) =>
      pressed({ actionId, value, messageId, user: user.userId, threadId }),
    );
    await deliver(text('m1', 'hi'));
    const [{ card_message: card }] = messages() as [
      { card_message: { title: string; choices: { postback_data: string }[] } },
    ];
    expect(card.title).toBe('Order 7');
    const [approve, reject] = card.choices;
    const answer = (id: string, data?: string) =>
      inbound(id, { choice_response_message: { message_id: 'sent_1', postback_data: data } });
    await deliver(answer('a1', approve?.postback_data));
    await deliver(answer('a1', approve?.postback_data));
    await deliver(answer('a2', reject?.postback_data));
    const common = { messageId: 'sent_1', user: `WHATSAPP:${CONTACT}`, threadId: THREAD };
    expect(pressed.mock.calls).toEqual([
      [{ actionId: 'ap|prove', value: 'order|7%', ...common }],
      [{ actionId: 'reject', value: undefined, ...common }],
    ]);
  });

  test('gets back a value that is longer than the channel carries', async () => {
    const { bot, deliver, messages, adapter } = await sinchBot();
    const value = 'x'.repeat(5000);
    const pressed = vi.fn();
    bot.onAction('pick', async (event) => pressed(event.value));
    await adapter.postMessage(
      THREAD,
      Card({ title: 'T', children: [Actions([Button({ id: 'pick', label: 'Pick', value })])] }),
    );
    const [{ card_message: card }] = messages() as [{ card_message: { choices: { postback_data: string }[] } }];
    const data = card.choices[0]?.postback_data ?? '';
    expect(data.length).toBeLessThan(30);
    await deliver(inbound('a1', { choice_response_message: { message_id: 'sent_1', postback_data: data } }));
    expect(pressed.mock.calls).toEqual([[value]]);
  });

  test('asks by number where there are no buttons, and takes the number for the button', async () => {
    const { bot, deliver, messages } = await sinchBot();
    const heard = vi.fn();
    const pressed = vi.fn();
    bot.onDirectMessage(async (thread, message) => {
      heard(message.text);
      if (message.text === 'menu')
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
    bot.onAction('eat', async (event) => {
      pressed(event.value);
      await event.thread?.post('How many?');
    });
    const sms = { channel: 'SMS' };
    await deliver(text('m1', 'menu', sms));
    expect(messages()).toEqual([{ text_message: { text: 'Lunch?\n\n1. Pizza\n2. Soup' } }]);
    await deliver(text('m2', '2', sms));
    await deliver(text('m2', '2', sms));
    // It has asked something else since: a number is an answer to that.
    await deliver(text('m3', '1', sms));
    await deliver(text('m4', 'menu', sms));
    await deliver(text('m5', ' pizza ', sms));
    // Delivered again after another menu, an answer is still the one it was.
    await deliver(text('m6', 'menu', sms));
    await deliver(text('m2', '2', sms));
    expect(pressed.mock.calls).toEqual([['s'], ['p']]);
    expect(heard.mock.calls).toEqual([['menu'], ['1'], ['menu'], ['menu']]);
  });

  test('takes a number for a number, once it has said something else', async () => {
    const { bot, deliver } = await sinchBot();
    const heard = vi.fn();
    const pressed = vi.fn();
    bot.onDirectMessage(async (thread, message) => {
      heard(message.text);
      if (message.text === 'menu')
        await thread.post(Card({ title: 'Lunch?', children: [Actions([Button({ id: 'eat', label: 'Pizza' })])] }));
      if (message.text === 'never mind') await thread.post('How old are you?');
    });
    bot.onAction(pressed);
    for (const [at, words] of ['menu', 'never mind', '1'].entries())
      await deliver(text(`m${at}`, words, { channel: 'SMS' }));
    expect(heard.mock.calls).toEqual([['menu'], ['never mind'], ['1']]);
    expect(pressed).not.toHaveBeenCalled();
  });

  test('is told of reactions', async () => {
    const { bot, deliver } = await sinchBot();
    const reacted = vi.fn();
    bot.onReaction(['thumbs_up'], async ({ added, messageId, threadId }) => reacted({ added, messageId, threadId }));
    const reaction = (id: string, action: string) => ({
      app_id: APP,
      event: {
        id,
        channel_identity: { channel: 'WHATSAPP', identity: CONTACT },
        contact_message_event: { reaction_event: { emoji: '👍', action, message_id: 'sent_1' } },
      },
    });
    await deliver(reaction('e1', 'REACTION_ACTION_REACT'));
    await deliver(reaction('e1', 'REACTION_ACTION_REACT'));
    await deliver(reaction('e2', 'REACTION_ACTION_UNREACT'));
    const about = { messageId: 'sent_1', threadId: THREAD };
    expect(reacted.mock.calls).toEqual([[{ added: true, ...about }], [{ added: false, ...about }]]);
  });

  test('is told which message did not arrive', async () => {
    const failed = vi.fn();
    const { deliver } = await sinchBot({ onDeliveryFailure: ({ raw: _, ...failure }) => failed(failure) });
    const report = {
      ...{ message_id: 'sent_1', status: 'FAILED', channel_identity: { channel: 'WHATSAPP', identity: CONTACT } },
      reason: { code: 'RECIPIENT_NOT_REACHABLE', description: 'switched off' },
    };
    await deliver({ app_id: APP, message_delivery_report: report });
    await deliver({ app_id: APP, message_delivery_report: { ...report, status: 'DELIVERED' } });
    expect(failed.mock.calls).toEqual([
      [{ threadId: THREAD, messageId: 'sent_1', code: 'RECIPIENT_NOT_REACHABLE', reason: 'switched off' }],
    ]);
  });

  test('gets the message that was answered', async () => {
    const { bot, deliver, platform } = await sinchBot();
    const quoted = { ...(inbound('m0', { text_message: { text: 'before' } })['message'] as object) };
    platform.on(/GET .*\/messages\/m0/, () => quoted);
    const heard = vi.fn();
    bot.onDirectMessage(async (_thread, { text: words, replyTo }) => heard(words, replyTo?.text));
    await deliver(inbound('m1', { text_message: { text: 'yes' }, reply_to: { message_id: 'm0' } }));
    // What cannot be read any more does not keep the answer from the bot.
    await deliver(inbound('m2', { text_message: { text: 'no' }, reply_to: { message_id: 'gone' } }));
    expect(heard.mock.calls).toEqual([
      ['yes', 'before'],
      ['no', undefined],
    ]);
  });

  test('streams as one message, or as paragraphs', async () => {
    const long = 'a'.repeat(100);
    async function* stream(): AsyncGenerator<string> {
      yield* ['**One** ', long, '\n\nTwo ', long, '\n\n', 'Three'];
    }
    for (const [streaming, expected] of [
      ['whole', [`*One* ${long}\n\nTwo ${long}\n\nThree`]],
      ['paragraphs', [`*One* ${long}`, `Two ${long}`, 'Three']],
    ] as const) {
      const { bot, deliver, messages } = await sinchBot({ streaming });
      bot.onDirectMessage(async (thread) => void (await thread.post(stream())));
      await deliver(text('m1', 'hi'));
      expect(messages().map(({ text_message }) => (text_message as { text: string }).text)).toEqual(expected);
    }
  });
});

describe('what came in', () => {
  const parse = (content: Record<string, unknown>) =>
    sinchAdapter(fakeSinch()).parseMessage(inbound('m1', content)['message'] as never);

  test('is read, whatever its kind', () => {
    const media_message = { url: 'https://media.example/voice.ogg' };
    expect(parse({ media_message }).attachments).toMatchObject([{ type: 'audio', url: media_message.url }]);
    const card = parse({ media_card_message: { url: 'https://media.example/a.jpg?x=1', caption: 'Look' } });
    expect([card.text, card.attachments[0]?.type]).toEqual(['Look', 'image']);
    const place = { title: 'Office', coordinates: { latitude: 59.3, longitude: 18.1 } };
    expect(parse({ location_message: place }).text).toBe('Office\n59.3, 18.1');
    expect(parse({ choice_response_message: { message_id: 'm', postback_data: 'id|value' } }).text).toBe('value');
    expect(
      parse({ product_response_message: { title: 'Cart', products: [{ id: 'sku', marketplace: 'm', quantity: 2 }] } })
        .text,
    ).toBe('Cart\n2 × sku');
    const nfm = {
      message_type: 'nfm_reply',
      message: { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: '{}', body: 'Sent' } },
    };
    expect(parse({ channel_specific_message: nfm }).text).toBe('Sent');
    expect(parse({ fallback_message: { raw_message: 'raw' } }).text).toBe('raw');
    const { author, threadId, id, metadata } = parse({ text_message: { text: 'hi' } });
    expect(author).toMatchObject({ userId: `WHATSAPP:${CONTACT}`, isMe: false, isBot: false });
    expect([threadId, id, metadata.dateSent.toISOString()]).toEqual([THREAD, 'm1', '2026-06-01T09:59:00.000Z']);
  });

  test('carries attachments that are fetched on demand, also after a queue', async () => {
    const download = vi.fn(async () => Buffer.from('data'));
    const adapter = sinchAdapter(fakeSinch(), { download });
    const raw = inbound('m1', { media_message: { url: 'https://media.example/a.pdf', filename_override: 'a.pdf' } })[
      'message'
    ];
    const [attachment] = adapter.parseMessage(raw as never).attachments;
    expect(download).not.toHaveBeenCalled();
    const { fetchData: _, ...queued } = attachment as NonNullable<typeof attachment>;
    await adapter.rehydrateAttachment(structuredClone(queued)).fetchData?.();
    expect(download.mock.calls).toEqual([['https://media.example/a.pdf']]);
    // Unless told otherwise nothing is fetched from inside the network, or without encryption.
    const safe = sinchAdapter(fakeSinch());
    for (const url of ['http://media.example/a.pdf', 'https://127.0.0.1/a.pdf', 'https://169.254.169.254/'])
      await expect(
        safe.rehydrateAttachment({ type: 'file', fetchMetadata: { url } }).fetchData?.(),
      ).rejects.toMatchObject({ adapter: 'sinch' });
  });
});

describe('what goes out', () => {
  test('is a list where there are more choices than buttons, or a select', async () => {
    const { adapter, messages } = await sinchBot();
    const options = ['High', 'Medium', 'Low'].map((label) => SelectOption({ label, value: label.toLowerCase() }));
    const actions = Actions([Select({ id: 'priority', label: 'Priority', options }) as never]);
    await adapter.postMessage(THREAD, Card({ title: 'Ticket', children: [CardText('How **urgent**?'), actions] }));
    expect(messages()).toEqual([
      {
        list_message: {
          title: 'Ticket',
          description: 'How *urgent*?',
          sections: [
            {
              title: 'Priority',
              items: ['High', 'Medium', 'Low'].map((title) => ({
                choice: { title, postback_data: `priority|${title.toLowerCase()}` },
              })),
            },
          ],
        },
      },
    ]);
  });

  test('quotes on channels that can, with the words above the file', async () => {
    const { adapter, messages } = await sinchBot();
    const attachments = [{ type: 'image' as const, url: 'https://media.example/a.png', name: 'a.png' }];
    await adapter.reply(THREAD, 'm1', { markdown: 'See **this**', attachments });
    await adapter.reply(`sinch:SMS:${CONTACT}`, 'm1', { markdown: 'See **this**', attachments });
    expect(messages()).toEqual([
      { text_message: { text: 'See *this*' }, reply_to: { message_id: 'm1' } },
      { media_message: { url: 'https://media.example/a.png', filename_override: 'a.png' } },
      { text_message: { text: 'See this\nhttps://media.example/a.png' } },
    ]);
  });

  test('stores files where it is told to, and says what is missing where it is not', async () => {
    const files = [{ data: Buffer.from('x'), filename: 'report.pdf' }];
    const { adapter, messages } = await sinchBot({
      upload: async ({ filename }) => `https://files.example/${filename}`,
    });
    await adapter.postMessage(THREAD, { markdown: 'Here', files });
    expect(messages()[1]).toEqual({
      media_message: { url: 'https://files.example/report.pdf', filename_override: 'report.pdf' },
    });
    const { adapter: without } = await sinchBot();
    await expect(without.postMessage(THREAD, { markdown: 'Here', files })).rejects.toThrow(/upload/);
    await expect(without.postMessage(THREAD, { markdown: '' })).rejects.toThrow(/empty/);
  });

  test('shows typing and reading on channels that can', async () => {
    const { adapter, platform } = await sinchBot();
    await adapter.startTyping(THREAD);
    await adapter.endTyping(THREAD);
    await adapter.markAsRead(THREAD);
    await adapter.startTyping(`sinch:SMS:${CONTACT}`);
    expect(platform.to(/events:send/).map(({ body }) => body['event'])).toEqual([
      { composing_event: {} },
      { composing_end_event: {} },
      { read_message_event: {} },
    ]);
    await expect(adapter.markAsRead(`sinch:SMS:${CONTACT}`)).rejects.toThrow(NotImplementedError);
  });

  test('throws the interface’s own error for what no channel can', async () => {
    const { adapter } = await sinchBot();
    await expect(adapter.editMessage(THREAD, 'm', 'x')).rejects.toThrow(NotImplementedError);
    await expect(adapter.deleteMessage(THREAD, 'm')).rejects.toThrow(NotImplementedError);
    await expect(adapter.addReaction(THREAD, 'm', 'heart')).rejects.toThrow(NotImplementedError);
    await expect(adapter.removeReaction(THREAD, 'm', 'heart')).rejects.toThrow(NotImplementedError);
    await expect(adapter.postChannelMessage('sinch:SMS', 'x')).rejects.toThrow(NotImplementedError);
  });
});

describe('what is kept', () => {
  const raw = (id: number) => inbound(`m${id}`, { text_message: { text: String(id) } })['message'];

  test('is read backward and forward, page by page', async () => {
    const { adapter, platform } = await sinchBot();
    const newestFirst = [5, 4, 3, 2, 1].map(raw);
    platform.on(/GET .*\/messages\?/, ({ path }) => {
      const query = new URLSearchParams(path.slice(path.indexOf('?')));
      const from = Number(query.get('page_token') ?? 0);
      const to = from + Number(query.get('page_size'));
      expect(query.get('channel_identity')).toBe(CONTACT);
      return { messages: newestFirst.slice(from, to), ...(to < 5 ? { next_page_token: String(to) } : {}) };
    });
    const read = async (direction: 'backward' | 'forward'): Promise<string[][]> => {
      const pages: string[][] = [];
      for (let cursor: string | undefined, first = true; first || cursor; first = false) {
        const page = await adapter.fetchMessages(THREAD, { direction, limit: 2, ...(cursor ? { cursor } : {}) });
        pages.push(page.messages.map(({ text: words }) => words));
        cursor = page.nextCursor;
      }
      return pages;
    };
    expect(await read('backward')).toEqual([['4', '5'], ['2', '3'], ['1']]);
    expect(await read('forward')).toEqual([['1', '2'], ['3', '4'], ['5']]);
  });

  test('is one message, a thread, the threads of a channel, a user', async () => {
    const { adapter, platform } = await sinchBot();
    platform
      .on(/GET .*\/messages\/m1/, () => raw(1))
      .on(/GET .*\/contacts\?/, () => ({ contacts: [{ id: 'c', display_name: 'Ann', email: 'ann@example.com' }] }))
      .on(/GET .*conversations:recent/, ({ path }) =>
        path.includes('page_token')
          ? { conversations: [{ last_message: raw(1) }] }
          : {
              conversations: [
                { last_message: { ...(raw(2) as object), channel_identity: { channel: 'SMS', identity: '1' } } },
                {},
              ],
              next_page_token: 'n',
            },
      );
    expect((await adapter.fetchMessage(THREAD, 'm1'))?.text).toBe('1');
    expect(await adapter.fetchMessage(`sinch:SMS:${CONTACT}`, 'm1')).toBeNull();
    expect(await adapter.fetchMessage(THREAD, 'm2')).toBeNull();
    expect(await adapter.fetchThread(THREAD)).toMatchObject({
      id: THREAD,
      channelId: 'sinch:WHATSAPP',
      isDM: true,
      metadata: { contact: { display_name: 'Ann' } },
    });
    expect((await adapter.listThreads('sinch:WHATSAPP')).threads.map(({ id }) => id)).toEqual([THREAD]);
    expect(await adapter.getUser(`WHATSAPP:${CONTACT}`)).toEqual({
      ...{ userId: `WHATSAPP:${CONTACT}`, userName: 'Ann', fullName: 'Ann', email: 'ann@example.com', isBot: false },
    });
  });

  test('opens a thread by phone number, author and contact', async () => {
    const { adapter, platform } = await sinchBot();
    platform.on(/GET .*\/contacts\/01EXA07N79THJ20WSN6AS30TMW/, () => ({
      channel_priority: ['WHATSAPP'],
      channel_identities: [
        { channel: 'SMS', identity: '1' },
        { channel: 'WHATSAPP', identity: '2' },
      ],
    }));
    expect(await adapter.openDM(CONTACT)).toBe(`sinch:SMS:${CONTACT}`);
    expect(await adapter.openDM(`WHATSAPP:${CONTACT}`)).toBe(THREAD);
    expect(await adapter.openDM('01EXA07N79THJ20WSN6AS30TMW')).toBe('sinch:WHATSAPP:2');
    await expect(adapter.openDM('nobody in particular')).rejects.toThrow(ValidationError);
    await expect(adapter.openDM('01EXA07N79THJ20WSN6AS30TMX')).rejects.toThrow(ResourceNotFoundError);
  });
});

describe('errors', () => {
  test('are the ecosystem’s, with ours as their cause', async () => {
    const { adapter, platform } = await sinchBot();
    const answer = (status: number, headers: Record<string, string> = {}): void =>
      void platform.on(/messages:send$/, () =>
        Response.json({ error: { message: 'no', code: status } }, { status, headers }),
      );
    answer(429, { 'retry-after': '7' });
    const limited = await adapter.postMessage(THREAD, 'x').catch((error: unknown) => error);
    expect(limited).toBeInstanceOf(AdapterRateLimitError);
    expect(limited).toMatchObject({ retryAfter: 7, adapter: 'sinch' });
    expect((limited as Error).cause).toBeInstanceOf(RateLimitError);
    answer(401);
    await expect(adapter.postMessage(THREAD, 'x')).rejects.toThrow(AuthenticationError);
    answer(400);
    await expect(adapter.postMessage(THREAD, 'x')).rejects.toThrow(ValidationError);
    answer(500);
    await expect(adapter.postMessage(THREAD, 'x')).rejects.toMatchObject({ name: 'AdapterError' });
    platform.on(/messages:send$/, () => Response.error());
    await expect(adapter.postMessage(THREAD, 'x')).rejects.toThrow(NetworkError);
  });

  test('tell at once what is missing, and never the secret', () => {
    expect(() => createSinchAdapter({ webhookSecret: 's' })).toThrow(/appId.*SINCH_APP_ID/);
    expect(() => createSinchAdapter({ appId: APP })).toThrow(/webhookSecret.*SINCH_WEBHOOK_SECRET/);
    expect(() => createSinchAdapter({ appId: APP, webhookSecret: SECRET })).toThrow(ValidationError);
    expect(() => sinchAdapter(fakeSinch(), { regoin: 'eu' } as never)).toThrow(/regoin/);
    expect(() => sinchAdapter(fakeSinch(), { overflow: 'drop' as never })).toThrow(/overflow/);
    expect(() => sinchAdapter(fakeSinch(), { webhookSecret: '' })).toThrow(ValidationError);
  });

  test('name the limit where nothing may be adapted', async () => {
    const { adapter, platform } = await sinchBot({ overflow: 'refuse' });
    const buttons = (count: number, label = 'B') =>
      Card({
        title: 'T',
        children: [Actions(Array.from({ length: count }, (_, at) => Button({ id: `b${at}`, label: `${label}${at}` })))],
      });
    await expect(adapter.postMessage(THREAD, buttons(11))).rejects.toThrow(
      /WHATSAPP takes 10 of `rows` and the message has 11/,
    );
    await expect(adapter.postMessage(THREAD, buttons(2, 'a label beyond bounds '))).rejects.toThrow(/20 of `label`/);
    await expect(adapter.postMessage(`sinch:SMS:${CONTACT}`, buttons(1))).rejects.toThrow(/SMS takes 0 of `buttons`/);
    await expect(adapter.postMessage(`sinch:SMS:${CONTACT}`, 'x'.repeat(1601))).rejects.toThrow(/1600 of `text`/);
    expect(platform.to(/messages:send/)).toEqual([]);
  });
});

test('credentials that are functions are asked for every call', async () => {
  const platform = fakeSinch();
  let secret = 'one';
  const keySecret = vi.fn(async () => secret);
  const adapter = sinchAdapter(platform, { keySecret, auth: 'basic' });
  expect(keySecret).not.toHaveBeenCalled();
  await adapter.startTyping(THREAD);
  secret = 'two';
  await adapter.startTyping(THREAD);
  expect(platform.calls.map(({ authorization }) => atob(authorization?.slice(6) ?? ''))).toEqual(['id:one', 'id:two']);
});
