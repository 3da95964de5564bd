// The ecosystem's own kit: what every adapter of Chat SDK must hold.
import '@chat-adapter/tests/setup';
import {
  connectWebhookContract,
  createMockChatInstance,
  createMockState,
  selfMessageContract,
  threadIdContract,
} from '@chat-adapter/tests';
import { signTestPayload } from '@linktor/webhooks/sinch';
import { APP, CONTACT, fakeSinch, SECRET, sinchAdapter, text } from './sinch-bot.ts';

const chat = () => createMockChatInstance({ state: createMockState() });
const URL = 'https://bot.example/webhooks';

const sinchRequest = async (payload: Record<string, unknown>): Promise<Request> => {
  const { payload: body, headers } = await signTestPayload({ payload, secret: SECRET });
  return new Request(URL, { method: 'POST', headers, body: String(body) });
};

const sinch = sinchAdapter(fakeSinch());

threadIdContract({
  name: 'sinch',
  encode: (thread) => sinch.encodeThreadId(thread),
  decode: (id) => sinch.decodeThreadId(id),
  cases: [
    { decoded: { channel: 'SMS', identity: CONTACT }, encoded: `sinch:SMS:${CONTACT}` },
    { decoded: { channel: 'MESSENGER', identity: 'a:b/c?d é' } },
  ],
});

selfMessageContract({
  name: 'sinch',
  setup: async () => {
    const instance = chat();
    const adapter = sinchAdapter(fakeSinch());
    await adapter.initialize(instance);
    return { adapter: adapter as never, chat: instance };
  },
  makeOtherMessageRequest: () => sinchRequest(text('m1', 'hello')),
  makeSelfMessageRequest: () =>
    sinchRequest({
      app_id: APP,
      message_submit_notification: {
        message_id: 'm2',
        channel_identity: { channel: 'SMS', identity: CONTACT },
        submitted_message: { text_message: { text: 'ours' } },
      },
    }),
});

connectWebhookContract({
  name: 'sinch',
  createAdapter: ({ webhookVerifier }) => {
    const { webhookSecret: _, ...config } = { webhookSecret: undefined, webhookVerifier };
    return sinchAdapter(fakeSinch(), { ...config, webhookSecret: undefined as never }) as never;
  },
  createAdapterWithSecretAndVerifier: ({ webhookVerifier }) => sinchAdapter(fakeSinch(), { webhookVerifier }) as never,
  createChat: chat,
  makeWebhookRequest: () => new Request(URL, { method: 'POST', body: JSON.stringify(text('m1', 'hello')) }),
});
