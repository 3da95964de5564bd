import { createMemoryState } from '@chat-adapter/state-memory';
import type { Conversation, Message } from '@linktor/conversations';
import { signTestPayload } from '@linktor/webhooks';
import { Chat } from 'chat';
import { createLinktorAdapter, type LinktorAdapter, type LinktorAdapterConfig } from '../src/linktor/index.ts';
import { FakePlatform } from './fake-platform.ts';
import { Waiting } from './waiting.ts';

export const SECRET = 'whsec_test';
const TIME = '2026-06-01T09:59:00.000Z';

/** A conversation as Linktor shows it. */
export const conversation = (id: string, more: Partial<Conversation> = {}): Conversation => ({
  ...{ id, tenantId: 't', channelId: 'ch_1', channelType: 'whatsapp', contactId: 'contact_1', status: 'open' },
  ...{ unreadCount: 0, createdAt: TIME, updatedAt: TIME },
  ...more,
});

/** A message as Linktor shows it: of the contact, unless said otherwise. */
export const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  ...{ id, conversationId: 'conv_1', direction: 'inbound', contentType: 'text', content: { text } },
  ...{ status: 'delivered', senderType: 'contact', senderId: 'contact_1', createdAt: TIME, updatedAt: TIME },
  ...more,
});

/** A Linktor whose conversations are on WhatsApp, and that gives each message an id. */
export function fakeLinktor(): FakePlatform {
  let sent = 0;
  return new FakePlatform()
    .on(/GET \/conversations\/conv_\w+$/, ({ path }) => conversation(path.split('/').pop() ?? ''))
    .on(/GET \/channels\/\w+\/capabilities/, () => ({
      ...{ supportedContentTypes: ['text'], supportsMedia: true, supportsButtons: true, supportsLists: false },
      ...{ supportsTemplates: true, supportsLocation: true, maxMessageLength: 4096, maxMediaSize: 16_000_000 },
    }))
    .on(/POST \/conversations\/\w+\/messages/, ({ path, body }) => ({
      ...message(`sent_${++sent}`, String(body['text'] ?? ''), { direction: 'outbound', senderType: 'agent' }),
      ...{ conversationId: path.split('/')[2], content: body, metadata: body['metadata'] },
    }));
}

/** An adapter on a fake Linktor. */
export const linktorAdapter = (platform: FakePlatform, config: LinktorAdapterConfig = {}): LinktorAdapter =>
  createLinktorAdapter({
    ...{ apiKey: 'key', baseUrl: 'https://linktor.example', webhookSecret: SECRET },
    ...{ fetch: platform.fetch, maxRetries: 0 },
    ...config,
  });

interface LinktorBot {
  bot: Chat<{ linktor: LinktorAdapter }>;
  adapter: LinktorAdapter;
  platform: FakePlatform;
  /** Delivers an event, signed, and waits for all that comes of it. */
  deliver(payload: Record<string, unknown>): Promise<Response>;
  /** The messages that were sent, without the bot's mark. */
  messages(): Record<string, unknown>[];
}

/** A bot on Linktor: a real `Chat`, a memory, and a platform that remembers what it was asked. */
export async function linktorBot(config: LinktorAdapterConfig = {}): Promise<LinktorBot> {
  const platform = fakeLinktor();
  const adapter = linktorAdapter(platform, config);
  const bot = new Chat({
    userName: 'support',
    adapters: { linktor: adapter },
    state: createMemoryState(),
    logger: 'silent',
  });
  await bot.initialize();
  const waiting = new Waiting();
  const deliver = async (payload: Record<string, unknown>): Promise<Response> => {
    const { payload: body, headers } = await signTestPayload({ payload, secret: SECRET });
    const request = new Request('https://bot.example/webhooks/linktor', {
      method: 'POST',
      headers,
      body: String(body),
    });
    const response = await bot.webhooks.linktor(request, { waitUntil: waiting.waitUntil });
    await waiting.done();
    return response;
  };
  const messages = (): Record<string, unknown>[] =>
    platform.to(/POST \/conversations\/\w+\/messages/).map(({ body: { metadata: _, ...rest } }) => rest);
  return { bot, adapter, platform, deliver, messages };
}

/** The event of an inbound message. */
export const received = (raw: Message, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ id: `evt_${raw.id}`, type: 'message.received', timestamp: TIME, tenantId: 't' },
  data: {
    message: raw,
    conversationId: raw.conversationId,
    contactId: 'contact_1',
    channelType: 'whatsapp',
    channelId: 'ch_1',
    ...more,
  },
});
