// What Chat SDK's documentation shows of posting, cards, actions, files, streaming and history, on each adapter: it works, or the
// interface's own error says that it cannot.
import {
  Actions,
  type Adapter,
  Button,
  Card,
  CardLink,
  CardText,
  type Chat,
  Divider,
  Field,
  Fields,
  Image,
  LinkButton,
  NotImplementedError,
  paragraph,
  root,
  Section,
  Select,
  SelectOption,
  strong,
  Table,
  type Thread,
  text,
} from 'chat';
import { describe, expect, test } from 'vitest';
import { antonniaBot, message as antonniaMessage } from './antonnia-bot.ts';
import type { FakePlatform } from './fake-platform.ts';
import { linktorBot, message as linktorMessage } from './linktor-bot.ts';
import { CONTACT, inbound, sinchBot } from './sinch-bot.ts';

interface Bot {
  readonly bot: Chat;
  readonly adapter: Adapter;
  readonly platform: FakePlatform;
  readonly thread: Thread;
}

const upload = async ({ filename }: { filename: string }): Promise<string> => `https://files.example/${filename}`;

const bots: Record<string, () => Promise<Bot>> = {
  linktor: async () => {
    const { bot, adapter, platform } = await linktorBot({ upload });
    const kept = [linktorMessage('m2', 'two', { createdAt: '2026-06-01T10:00:02Z' }), linktorMessage('m1', 'one')];
    platform
      .on(/GET \/conversations\/conv_1\/messages/, () => ({
        data: kept,
        pagination: { total: 2, limit: 50, offset: 0, hasMore: false },
      }))
      .on(/POST \/conversations\/conv_1\/read/, () => new Response(null, { status: 204 }))
      .on(/DELETE \/v1\/messages/, () => ({ data: { id: 'm1' } }));
    return { bot: bot as never, adapter: adapter as Adapter, platform, thread: bot.thread('linktor:conv_1') };
  },
  sinch: async () => {
    const { bot, adapter, platform } = await sinchBot({ upload });
    const kept = ['two', 'one'].map((words, at) => inbound(`m${2 - at}`, { text_message: { text: words } })['message']);
    platform.on(/GET .*\/messages\?/, () => ({ messages: kept }));
    return {
      bot: bot as never,
      adapter: adapter as Adapter,
      platform,
      thread: bot.thread(`sinch:WHATSAPP:${CONTACT}`),
    };
  },
  antonnia: async () => {
    const { bot, adapter, platform } = await antonniaBot({ upload });
    const kept = [antonniaMessage('m1', 'one'), antonniaMessage('m2', 'two', { created_at: '2026-06-01T10:00:02Z' })];
    platform
      .on(/messages\/search$/, ({ body }) => kept.slice(Number(body['offset'] ?? 0)))
      .on(/POST \/sessions\/sess_1\/schedule$/, ({ body }) => ({ ...body, id: 'sched', session_id: 'sess_1' }))
      .on(/GET \/sessions\/sess_1\/messages\/m1/, () => antonniaMessage('m1', 'one'));
    return { bot: bot as never, adapter: adapter as Adapter, platform, thread: bot.thread('antonnia:sess_1') };
  },
};

async function* streamed(): AsyncGenerator<string> {
  yield* ['Processing', '...', ' done!'];
}

async function* events(): AsyncGenerator<{ type: 'text-delta'; text: string } | { type: 'finish-step' }> {
  yield { type: 'text-delta', text: 'First step.' };
  yield { type: 'finish-step' };
  yield { type: 'text-delta', text: 'Second step.' };
}

const options = ['High', 'Low'].map((label) => SelectOption({ label, value: label.toLowerCase() }));
const everything = Card({
  title: 'Order #1234',
  subtitle: 'Your order',
  children: [
    CardText('**Bold** and _italic_ text'),
    Section([CardText('Section content here')]),
    Fields([Field({ label: 'Name', value: 'John Doe' }), Field({ label: 'Role', value: 'Developer' })]),
    Divider(),
    Image({ url: 'https://example.com/a.png', alt: 'A picture' }),
    CardLink({ url: 'https://example.com/order/1234', label: 'View order details' }),
    Table({ headers: ['Name', 'Age'], rows: [['Alice', '30']] }),
    Actions([
      Button({ id: 'approve', label: 'Approve', style: 'primary' }),
      Button({ id: 'report', label: 'Report', value: 'bug' }),
      LinkButton({ url: 'https://example.com', label: 'View' }),
      Select({ id: 'priority', label: 'Priority', options }) as never,
    ]),
  ],
});

const ALL = { linktor: true, sinch: true, antonnia: true };
const NONE = { linktor: false, sinch: false, antonnia: false };

interface Feature {
  readonly name: string;
  readonly works: Readonly<Record<string, boolean>>;
  readonly run: (bot: Bot) => Promise<unknown>;
}

const feature = (name: string, works: Readonly<Record<string, boolean>>, run: Feature['run']): Feature => ({
  name,
  works,
  run,
});

const FEATURES: readonly Feature[] = [
  feature('post text', ALL, ({ thread }) => thread.post('Hello world')),
  feature('post raw text', ALL, ({ thread }) => thread.post({ raw: '*as it is*' })),
  feature('post markdown', ALL, ({ thread }) => thread.post({ markdown: '**Bold**\n\n- a\n- b' })),
  feature('post an AST', ALL, ({ thread }) => thread.post({ ast: root([paragraph([strong([text('Bold')])])]) })),
  feature('post a card', ALL, ({ thread }) => thread.post(everything)),
  feature('post a card with words to fall back on', ALL, ({ thread }) =>
    thread.post({ card: everything, fallbackText: 'An order' }),
  ),
  feature('post a button with a callback URL', ALL, ({ thread }) =>
    thread.post(
      Card({
        title: 'T',
        children: [Actions([Button({ id: 'a', label: 'A', callbackUrl: 'https://example.com/hook' })])],
      }),
    ),
  ),
  feature('post a file', ALL, ({ thread }) =>
    thread.post({
      markdown: 'Here',
      files: [{ data: Buffer.from('x'), filename: 'report.pdf', mimeType: 'application/pdf' }],
    }),
  ),
  feature('post an attachment', ALL, ({ thread }) =>
    thread.post({ markdown: 'Here', attachments: [{ type: 'image', url: 'https://example.com/a.png' }] }),
  ),
  feature('stream text', ALL, ({ thread }) => thread.post(streamed())),
  feature('stream the events of a model', ALL, ({ thread }) => thread.post(events())),
  feature('reply', ALL, ({ thread }) => thread.reply('m1', 'An answer')),
  feature('show typing', ALL, ({ thread }) => thread.startTyping()),
  feature('read the newest messages', ALL, async ({ thread }) => {
    await thread.refresh();
    expect(thread.recentMessages.map((message) => message.text)).toEqual(['one', 'two']);
  }),
  feature('read from the newest on', ALL, async ({ thread }) => {
    const read: string[] = [];
    for await (const message of thread.messages) read.push(message.text);
    expect(read).toEqual(['two', 'one']);
  }),
  feature('read from the oldest on', ALL, async ({ thread }) => {
    const read: string[] = [];
    for await (const message of thread.allMessages) read.push(message.text);
    expect(read).toEqual(['one', 'two']);
  }),
  feature('see who takes part', ALL, async ({ thread }) => expect(await thread.getParticipants()).toHaveLength(1)),
  feature('subscribe, and keep state', ALL, async ({ thread }) => {
    await thread.subscribe();
    expect(await thread.isSubscribed()).toBe(true);
    await thread.setState({ order: 7 });
    expect(await thread.state).toEqual({ order: 7 });
  }),
  feature('mark as read', { linktor: true, sinch: true, antonnia: false }, ({ thread }) => thread.markAsRead('m1')),
  feature('schedule', { linktor: false, sinch: false, antonnia: true }, ({ thread }) =>
    thread.schedule('Later', { postAt: new Date(Date.now() + 60_000) }),
  ),
  feature('edit a message', NONE, async ({ thread }) => (await thread.post('x')).edit('y')),
  feature('delete a message', { linktor: true, sinch: false, antonnia: false }, async ({ thread }) =>
    (await thread.post('x')).delete(),
  ),
  feature('react', NONE, async ({ thread }) => (await thread.post('x')).addReaction('thumbs_up')),
];

describe.each(Object.keys(bots))('on %s', (name) => {
  test.each(FEATURES.filter(({ works }) => works[name]))('$name', async ({ run }) => {
    const bot = await (bots[name] as () => Promise<Bot>)();
    await run(bot);
  });

  test.each(FEATURES.filter(({ works }) => !works[name]))('$name: cannot', async ({ run }) => {
    const bot = await (bots[name] as () => Promise<Bot>)();
    await expect(run(bot)).rejects.toThrow(NotImplementedError);
  });

  test('a stream is one message, with its steps apart', async () => {
    const { thread, platform } = await (bots[name] as () => Promise<Bot>)();
    const before = platform.calls.length;
    await thread.post(events());
    const sent = platform.calls
      .slice(before)
      .filter(({ method, body }) => method === 'POST' && JSON.stringify(body).includes('step'));
    expect(sent.map(({ body }) => JSON.stringify(body))).toEqual([
      expect.stringContaining('First step.\\n\\nSecond step.'),
    ]);
  });
});
