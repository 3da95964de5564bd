// Genuine and forged deliveries of the three platforms, and a whole endpoint of Requests and Responses.
import {
  constructEvent,
  createWebhookHandler,
  inspectDelivery,
  MemoryInbox,
  signTestPayload,
  WebhookVerificationError,
} from '@linktor/webhooks';
import { constructEvent as constructAntonnia } from '@linktor/webhooks/antonnia';
import { constructEvent as constructSinch, signTestPayload as signSinch } from '@linktor/webhooks/sinch';

const secret = 'whsec_test';

export async function chapter(t) {
  await t.test('Linktor: genuine', async () => {
    const payload = { type: 'message.received', data: { text: 'Größe 😀' } };
    const delivery = await signTestPayload({ payload, secret });
    const event = await constructEvent({ ...delivery, secret });
    t.equal(event.type, 'message.received', 'the type');
    const bytes = new TextEncoder().encode(delivery.payload);
    t.equal((await constructEvent({ ...delivery, payload: bytes, secret })).id, event.id, 'the same from bytes');
    const headers = new Headers(delivery.headers);
    t.equal(
      (await inspectDelivery({ payload: bytes, headers, secret: ['old', secret] })).valid,
      true,
      'with several secrets',
    );
  });
  await t.test('Linktor: forged, changed, old', async () => {
    const delivery = await signTestPayload({ payload: { type: 'message.received' }, secret });
    const forged = constructEvent({ ...delivery, secret: 'another' });
    await t.rejects(forged, WebhookVerificationError, { code: 'SIGNATURE_MISMATCH' });
    await t.rejects(constructEvent({ ...delivery, payload: `${delivery.payload} `, secret }), WebhookVerificationError);
    const old = await signTestPayload({ payload: { type: 'message.received' }, secret, timestamp: 1_000_000 });
    await t.rejects(constructEvent({ ...old, secret }), WebhookVerificationError);
    const bare = constructEvent({ payload: delivery.payload, headers: {}, secret });
    await t.rejects(bare, WebhookVerificationError);
  });
  await t.test('Antonnia: with its secret, and without', async () => {
    const payload = JSON.stringify({ id: 'evt_1', type: 'message.created', data: { object: { id: 'm' } } });
    const trust = { secret, query: 'token' };
    const event = await constructAntonnia({ payload, url: `https://example.com/hook?token=${secret}`, ...trust });
    t.equal(event.id, 'evt_1', 'the event');
    const forged = constructAntonnia({ payload, url: 'https://example.com/hook?token=guess', ...trust });
    await t.rejects(forged, WebhookVerificationError, { code: 'CREDENTIAL_MISMATCH' });
  });
  await t.test('Sinch: genuine and forged', async () => {
    const payload = { app_id: 'app', project_id: 'p', message: { id: 'm', contact_id: 'c' } };
    const delivery = await signSinch({ payload, secret });
    const event = await constructSinch({ ...delivery, secret });
    t.equal(event.trigger, 'MESSAGE_INBOUND', 'the trigger');
    await t.rejects(constructSinch({ ...delivery, secret: 'another' }), WebhookVerificationError);
  });
  await t.test('an endpoint', async () => {
    const seen = [];
    const handler = createWebhookHandler({
      secret,
      on: { 'message.received': async ({ id }) => void seen.push(id) },
      inbox: new MemoryInbox(),
    });
    const { payload, headers } = await signTestPayload({ payload: { type: 'message.received' }, secret });
    const post = (body) => handler(new Request('https://example.com/hook', { method: 'POST', headers, body }));
    const answer = await post(payload);
    t.ok(answer instanceof Response && answer.ok, 'a genuine delivery is taken');
    t.ok((await post(payload)).ok && seen.length === 1, 'and handled once');
    t.ok((await post(`${payload} `)).status >= 400, 'a forged one is refused');
  });
}
