import { createMemoryState } from '@chat-adapter/state-memory';
import type { Message, Session } from '@linktor/conversations/antonnia';
import { Chat } from 'chat';
import { type AntonniaAdapter, type AntonniaAdapterConfig, createAntonniaAdapter } from '../src/antonnia/index.ts';
import { FakePlatform } from './fake-platform.ts';
import { Waiting } from './waiting.ts';

export const SECRET = 'a long value that nobody guesses';
const TIME = '2026-06-01T09:59:00Z';

/** A message as Antonnia shows it: of the contact, unless said otherwise. */
export const message = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  ...{ id, session_id: 'sess_1', conversation_id: 'conv_1', organization_id: 'org_1', role: 'user' },
  ...{ content: { type: 'text', text }, created_at: TIME },
  ...more,
});

const session = (id: string): Session => ({
  ...{ id, contact_id: 'contact_1', organization_id: 'org_1', conversation_id: 'conv_1', status: 'open' },
  ...{ created_at: TIME, metadata: {} },
});

/** An Antonnia with one session, that gives each message an id. */
export function fakeAntonnia(): FakePlatform {
  let sent = 0;
  return new FakePlatform()
    .on(/GET \/sessions\/sess_1$/, () => session('sess_1'))
    .on(/POST \/sessions\/sess_1\/messages$/, ({ body }) => ({ ...message(`sent_${++sent}`, ''), ...body }))
    .on(/POST \/sessions\/search$/, ({ body }) => (body['contact_id'] === 'contact_1' ? [session('sess_1')] : []))
    .on(/POST \/sessions$/, ({ body }) => ({ ...session('sess_2'), ...body }));
}

/** An adapter on a fake Antonnia. */
export const antonniaAdapter = (platform: FakePlatform, config: AntonniaAdapterConfig = {}): AntonniaAdapter =>
  createAntonniaAdapter({
    ...{ token: 'token', baseUrl: 'https://antonnia.example', webhookSecret: SECRET },
    ...{ fetch: platform.fetch, maxRetries: 0 },
    ...config,
  });

interface AntonniaBot {
  bot: Chat<{ antonnia: AntonniaAdapter }>;
  adapter: AntonniaAdapter;
  platform: FakePlatform;
  /** Delivers an event with the secret, and waits for all that comes of it. */
  deliver(payload: object, headers?: Record<string, string>): Promise<Response>;
  /** The messages that were sent. */
  messages(): Record<string, unknown>[];
}

/** A bot on Antonnia: a real `Chat`, a memory, and a platform that remembers what it was asked. */
export async function antonniaBot(config: AntonniaAdapterConfig = {}): Promise<AntonniaBot> {
  const platform = fakeAntonnia();
  const adapter = antonniaAdapter(platform, config);
  const bot = new Chat({
    userName: 'support',
    adapters: { antonnia: adapter },
    state: createMemoryState(),
    logger: 'silent',
  });
  await bot.initialize();
  const waiting = new Waiting();
  const deliver = async (
    payload: object,
    headers: Record<string, string> = { 'x-webhook-secret': SECRET },
  ): Promise<Response> => {
    const request = new Request('https://bot.example/', { method: 'POST', headers, body: JSON.stringify(payload) });
    const response = await bot.webhooks.antonnia(request, { waitUntil: waiting.waitUntil });
    await waiting.done();
    return response;
  };
  const messages = (): Record<string, unknown>[] =>
    platform.to(/POST \/sessions\/sess_1\/messages$/).map(({ body }) => body);
  return { bot, adapter, platform, deliver, messages };
}

/** The event of a new message. */
export const created = (raw: Message): object => ({
  ...{ id: `evt_${raw.id}`, created_at: TIME, type: 'message.created' },
  data: { object: raw },
});
