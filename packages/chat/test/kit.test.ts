// The ecosystem's own kit: what every adapter of Chat SDK must hold.
import '@chat-adapter/tests/setup';
import {
  connectWebhookContract,
  createMockChatInstance,
  createMockState,
  selfMessageContract,
  threadIdContract,
} from '@chat-adapter/tests';
import { signTestPayload as signLinktor } from '@linktor/webhooks';
import { signTestPayload } from '@linktor/webhooks/sinch';
import {
  SECRET as ANTONNIA_SECRET,
  antonniaAdapter,
  message as antonniaMessage,
  created,
  fakeAntonnia,
} from './antonnia-bot.ts';
import {
  fakeLinktor,
  SECRET as LINKTOR_SECRET,
  linktorAdapter,
  message as linktorMessage,
  received,
} from './linktor-bot.ts';
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
  createAdapter: ({ webhookVerifier }) =>
    sinchAdapter(fakeSinch(), { webhookVerifier, webhookSecret: undefined as never }) as never,
  createAdapterWithSecretAndVerifier: ({ webhookVerifier }) => sinchAdapter(fakeSinch(), { webhookVerifier }) as never,
  createChat: chat,
  makeWebhookRequest: () => new Request(URL, { method: 'POST', body: JSON.stringify(text('m1', 'hello')) }),
});

const linktor = linktorAdapter(fakeLinktor());

threadIdContract({
  name: 'linktor',
  encode: (thread) => linktor.encodeThreadId(thread),
  decode: (id) => linktor.decodeThreadId(id),
  cases: [
    { decoded: { conversationId: 'conv_123' }, encoded: 'linktor:conv_123' },
    { decoded: { conversationId: 'a:b/c?d é' } },
  ],
});

const linktorRequest = async (payload: Record<string, unknown>): Promise<Request> => {
  const { payload: body, headers } = await signLinktor({ payload, secret: LINKTOR_SECRET });
  return new Request(URL, { method: 'POST', headers, body: String(body) });
};

selfMessageContract({
  name: 'linktor',
  setup: async () => {
    const instance = chat();
    const adapter = linktorAdapter(fakeLinktor());
    await adapter.initialize(instance);
    return { adapter: adapter as never, chat: instance };
  },
  makeOtherMessageRequest: () => linktorRequest(received(linktorMessage('m1', 'hello'))),
  makeSelfMessageRequest: () =>
    linktorRequest(received(linktorMessage('m2', 'ours', { direction: 'outbound', senderType: 'bot' }))),
});

connectWebhookContract({
  name: 'linktor',
  createAdapter: ({ webhookVerifier }) =>
    linktorAdapter(fakeLinktor(), { webhookVerifier, webhookSecret: undefined as never }) as never,
  createAdapterWithSecretAndVerifier: ({ webhookVerifier }) =>
    linktorAdapter(fakeLinktor(), { webhookVerifier }) as never,
  createChat: chat,
  makeWebhookRequest: () =>
    new Request(URL, { method: 'POST', body: JSON.stringify(received(linktorMessage('m1', 'hello'))) }),
});

const antonnia = antonniaAdapter(fakeAntonnia());

threadIdContract({
  name: 'antonnia',
  encode: (thread) => antonnia.encodeThreadId(thread),
  decode: (id) => antonnia.decodeThreadId(id),
  cases: [
    { decoded: { sessionId: 'sess_123' }, encoded: 'antonnia:sess_123' },
    { decoded: { sessionId: 'a:b/c?d é' } },
  ],
});

const antonniaRequest = (payload: object): Request =>
  new Request(URL, { method: 'POST', headers: { 'x-webhook-secret': ANTONNIA_SECRET }, body: JSON.stringify(payload) });

selfMessageContract({
  name: 'antonnia',
  setup: async () => {
    const instance = chat();
    const adapter = antonniaAdapter(fakeAntonnia());
    await adapter.initialize(instance);
    return { adapter: adapter as never, chat: instance };
  },
  makeOtherMessageRequest: () => antonniaRequest(created(antonniaMessage('m1', 'hello'))),
  makeSelfMessageRequest: () => antonniaRequest(created(antonniaMessage('m2', 'ours', { role: 'assistant' }))),
});

connectWebhookContract({
  name: 'antonnia',
  createAdapter: ({ webhookVerifier }) =>
    antonniaAdapter(fakeAntonnia(), { webhookVerifier, webhookSecret: undefined as never }) as never,
  createAdapterWithSecretAndVerifier: ({ webhookVerifier }) =>
    antonniaAdapter(fakeAntonnia(), { webhookVerifier }) as never,
  createChat: chat,
  makeWebhookRequest: () =>
    new Request(URL, { method: 'POST', body: JSON.stringify(created(antonniaMessage('m1', 'hello'))) }),
});
