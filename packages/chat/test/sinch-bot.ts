import { createMemoryState } from '@chat-adapter/state-memory';
import { signTestPayload } from '@linktor/webhooks/sinch';
import { Chat, type StateAdapter } from 'chat';
import { createSinchAdapter, type SinchAdapter, type SinchAdapterConfig } from '../src/sinch/index.ts';
import { type Call, FakePlatform } from './fake-platform.ts';
import { Waiting } from './waiting.ts';

export const APP = '01EB37HMH1M6SV18BSNS3G135H';
export const SECRET = 'foo_secret1234';
export const CONTACT = '+46701234567';

/** A Sinch that accepts whatever is sent, and gives each message an id. */
export function fakeSinch(): FakePlatform {
  let sent = 0;
  return new FakePlatform()
    .on(/POST \/oauth2\/token/, () => ({ access_token: 'token', expires_in: 3600, token_type: 'bearer' }))
    .on(/messages:send$/, () => ({ message_id: `sent_${++sent}`, accepted_time: '2026-06-01T10:00:00Z' }))
    .on(/events:send$/, () => ({ event_id: 'event_1' }));
}

/** An adapter on a fake Sinch. */
export const sinchAdapter = (platform: FakePlatform, config: SinchAdapterConfig = {}): SinchAdapter =>
  createSinchAdapter({
    ...{ projectId: 'p', keyId: 'id', keySecret: 'secret', region: 'eu', appId: APP, webhookSecret: SECRET },
    ...{ fetch: platform.fetch, maxRetries: 0 },
    ...config,
  });

interface SinchBot {
  bot: Chat<{ sinch: SinchAdapter }>;
  adapter: SinchAdapter;
  platform: FakePlatform;
  /** Delivers an event, signed, and waits for all that comes of it. */
  deliver(payload: Record<string, unknown>): Promise<Response>;
  /** The messages that were sent. */
  messages(): Record<string, unknown>[];
}

/** A bot on Sinch: a real `Chat`, a memory, and a platform that remembers what it was asked. */
export async function sinchBot(
  config: SinchAdapterConfig = {},
  state: StateAdapter = createMemoryState(),
): Promise<SinchBot> {
  const platform = fakeSinch();
  const adapter = sinchAdapter(platform, config);
  const bot = new Chat({ userName: 'support', adapters: { sinch: adapter }, state, logger: 'silent' });
  await bot.initialize();
  const waiting = new Waiting();
  const deliver = async (payload: Record<string, unknown>): Promise<Response> => {
    const { payload: body, headers } = await signTestPayload({ payload, secret: SECRET });
    const request = new Request('https://bot.example/webhooks/sinch', { method: 'POST', headers, body: String(body) });
    const response = await bot.webhooks.sinch(request, { waitUntil: waiting.waitUntil });
    await waiting.done();
    return response;
  };
  const messages = (): Record<string, unknown>[] =>
    platform.to(/messages:send$/).map(({ body }: Call) => body['message'] as Record<string, unknown>);
  return { bot, adapter, platform, deliver, messages };
}

interface From {
  channel?: string;
  identity?: string;
  app_id?: string;
}

/** An inbound message as Sinch delivers it. */
export const inbound = (
  id: string,
  content: Record<string, unknown>,
  { channel = 'WHATSAPP', identity = CONTACT, app_id = APP }: From = {},
): Record<string, unknown> => ({
  app_id,
  project_id: 'p',
  accepted_time: '2026-06-01T09:59:00Z',
  message: {
    ...{ id, direction: 'TO_APP', contact_id: '01EXA07N79THJ20WSN6AS30TMW', conversation_id: 'conv' },
    channel_identity: { channel, identity, app_id: '' },
    contact_message: content,
    accept_time: '2026-06-01T09:59:00Z',
  },
});

/** An inbound text. */
export const text = (id: string, words: string, from: From = {}): Record<string, unknown> =>
  inbound(id, { text_message: { text: words } }, from);
