import assert from 'node:assert/strict';
import { startMock } from '@linktor/mock';
import { signTestPayload as signLinktor } from '@linktor/webhooks';
import { signTestPayload as signSinch } from '@linktor/webhooks/sinch';
import type { Example } from './example.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

const secret = 'a secret of the example';
const APP = '01EB37HMH1M6SV18BSNS3G135H';

interface Event {
  readonly payload: string;
  readonly headers: Record<string, string>;
}

const onLinktor = async (id: string, text: string): Promise<Event> => {
  const at = '2026-06-01T10:00:00Z';
  const message = {
    ...{ id, conversationId: 'conv_123', direction: 'inbound', contentType: 'text', content: { text } },
    ...{ status: 'delivered', senderType: 'contact', createdAt: at, updatedAt: at },
  };
  const data = { message, conversationId: 'conv_123', channelType: 'whatsapp' };
  const signed = await signLinktor({ secret, payload: { id: `evt_${id}`, type: 'message.received', data } });
  return { payload: String(signed.payload), headers: { ...signed.headers } };
};

const onSinch = async (id: string, contact_message: object, channel = 'SMS'): Promise<Event> => {
  const channel_identity = { channel, identity: '+46701234567' };
  const message = { id, direction: 'TO_APP', contact_message, channel_identity, accept_time: '2026-06-01T10:00:00Z' };
  const signed = await signSinch({ secret, payload: { app_id: APP, message } });
  return { payload: String(signed.payload), headers: { ...signed.headers } };
};

const onAntonnia = (id: string, text: string): Event => {
  const object = {
    ...{ id, session_id: 'sess_123', conversation_id: 'conv', organization_id: 'org', role: 'user' },
    ...{ content: { type: 'text', text }, created_at: '2026-06-01T10:00:00Z' },
  };
  const payload = JSON.stringify({
    id: `evt_${id}`,
    type: 'message.created',
    created_at: object.created_at,
    data: { object },
  });
  return { payload, headers: { 'x-webhook-secret': secret } };
};

export const oneBot: Example = {
  name: 'one-bot',
  async run() {
    const mock = await startMock({ port: 0 });
    try {
      const env = {
        ...{ PORT: '0', LINKTOR_API_KEY: 'key', LINKTOR_BASE_URL: mock.urls.linktor, LINKTOR_WEBHOOK_SECRET: secret },
        ...{ SINCH_PROJECT_ID: '6c8a3f0e-6a5d-4a6f-9a63-2f1f6f2f4f10', SINCH_KEY_ID: 'id', SINCH_KEY_SECRET: 'key' },
        ...{
          SINCH_BASE_URL: mock.urls.sinch,
          SINCH_AUTH_URL: mock.urls.sinch,
          SINCH_APP_ID: APP,
          SINCH_WEBHOOK_SECRET: secret,
        },
        ...{ ANTONNIA_TOKEN: 'token', ANTONNIA_BASE_URL: mock.urls.antonnia, ANTONNIA_WEBHOOK_SECRET: secret },
      };
      await using bot = new Program('one-bot/main.ts', env);
      const url = await bot.url().then((found) => found.replace(/,$/, ''));
      const deliver = async (platform: string, { payload, headers }: Event): Promise<number> =>
        (await fetch(`${url}/webhooks/${platform}`, { method: 'POST', headers, body: payload })).status;

      const question = 'Where is order 7?';
      for (const [platform, event] of [
        ['linktor', await onLinktor('m1', question)],
        ['sinch', await onSinch('m1', { text_message: { text: question } })],
        ['antonnia', onAntonnia('m1', question)],
      ] as const) {
        assert.equal(await deliver(platform, event), 200);
        assert.equal(await deliver(platform, event), 200, 'a redelivery is accepted');
        const forged = {
          ...event,
          payload: event.payload.replace('order', 'odder'),
          headers: { ...event.headers, 'x-webhook-secret': 'x' },
        };
        assert.equal(await deliver(platform, forged), 401, 'a forgery is refused');
        await bot.prints(new RegExp(`answered on ${platform}`));
      }
      assert.equal(
        requestsOf(mock, 'createCompletion').length,
        3,
        'one completion each, although every event came twice',
      );
      for (const operation of ['sendConversationMessage', 'sendMessage', 'createMessage'])
        assert.equal(requestsOf(mock, operation).length, 1, `${operation}: answered once`);

      // Buttons where the channel has them, a number where it has none.
      await deliver('sinch', await onSinch('m2', { text_message: { text: 'A human, please' } }));
      await deliver('sinch', await onSinch('m3', { text_message: { text: 'A human, please' } }, 'WHATSAPP'));
      await untilSent(mock, 3);
      await deliver('sinch', await onSinch('m4', { text_message: { text: '1' } }));
      await bot.prints(/handed over on sinch/);
      const data = { choice_response_message: { message_id: 'm', postback_data: 'hand-over|now' } };
      await deliver('sinch', await onSinch('m5', data, 'WHATSAPP'));
      await bot.prints(/handed over on sinch/, 2);
      assertClean(mock);
      bot.signal('SIGTERM');
      assert.equal(await bot.exit(), 0);
      return 'three platforms, one answer each though every event came twice; a person asked for by button and by number';
    } finally {
      await mock.stop();
    }
  },
};

async function untilSent(mock: Awaited<ReturnType<typeof startMock>>, count: number): Promise<void> {
  for (let tries = 0; requestsOf(mock, 'sendMessage').length < count; tries++) {
    assert.ok(tries < 500, 'the questions were not sent');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
