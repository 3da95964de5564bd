import { createTransport } from '@linktor/core';
import { instrument, webhookObserver } from '@linktor/core/opentelemetry';
import { createWebhookHandler, MemoryInbox, signTestPayload, type WebhookHandlerOptions } from '@linktor/webhooks';
import * as sinch from '@linktor/webhooks/sinch';
import { beforeAll, describe, expect, test } from 'vitest';
import { Recorder, setUpApi } from '../../core/test/opentelemetry/recorder.ts';

beforeAll(setUpApi);

const secret = 'canary-webhook-secret';
const incoming = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

const deliver = async (
  options: Partial<WebhookHandlerOptions>,
  headers: Record<string, string> = {},
): Promise<{ recorder: Recorder; status: number }> => {
  const recorder = new Recorder();
  const handler = createWebhookHandler({
    secret,
    onError: () => {},
    observer: webhookObserver(recorder),
    ...options,
  });
  const { payload, headers: signed } = await signTestPayload({
    payload: { type: 'message.received', id: 'evt_canary', data: { message: { text: 'canary' } } },
    secret,
  });
  const { status } = await handler.deliver({ method: 'POST', headers: { ...signed, ...headers }, body: payload });
  return { recorder, status };
};

describe('a webhook', () => {
  test('is one trace from the request to what its handler sends', async () => {
    const sent: Record<string, string>[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      sent.push(init.headers as Record<string, string>);
      return Response.json({ id: '1' });
    };
    const sends = new Recorder();
    const transport = createTransport(
      { name: 'linktor', baseUrl: 'http://api.test' },
      instrument({ apiKey: 'key', fetch }, sends),
    );
    const reply = { id: 'sendMessage', method: 'POST', path: '/conversations/{id}/messages' } as const;
    const { recorder, status } = await deliver(
      { on: { 'message.received': async () => void (await transport.request(reply, { path: { id: 'c' } })) } },
      { Traceparent: incoming },
    );
    expect(status).toBe(200);
    const [processed] = recorder.spans();
    expect(processed).toMatchObject({
      name: 'process message.received',
      kind: 4,
      parent: 'b7ad6b7169203331',
      trace: '0af7651916cd43dd8448eb211c80319c',
      attributes: {
        'messaging.system': 'linktor',
        'messaging.operation.name': 'process',
        'messaging.operation.type': 'process',
        'messaging.destination.name': 'message.received',
      },
    });
    const [attempt, call] = sends.spans();
    expect(call).toMatchObject({ name: 'sendMessage', parent: processed?.id });
    expect(sent).toMatchObject([{ traceparent: `00-0af7651916cd43dd8448eb211c80319c-${attempt?.id}-01` }]);
    expect(await recorder.text()).not.toContain('canary');
  });

  test('belongs to the span of the server, where there is one', async () => {
    const app = new Recorder();
    const tracer = app.tracerProvider.getTracer('http');
    const { recorder, id } = await tracer.startActiveSpan('POST /hook', async (span) => {
      const { recorder } = await deliver({ on: { 'message.received': () => {} } }, { traceparent: incoming });
      return { recorder, id: span.spanContext().spanId };
    });
    expect(recorder.spans()).toMatchObject([{ parent: id }]);
  });

  test('whose handler fails', async () => {
    const { recorder, status } = await deliver({
      on: {
        'message.received': () => {
          throw new RangeError('canary');
        },
      },
    });
    expect(status).toBe(500);
    expect(recorder.spans()).toMatchObject([{ status: 2, attributes: { 'error.type': 'RangeError' } }]);
    const measured = await recorder.metrics();
    const about = { 'messaging.system': 'linktor', 'error.type': 'RangeError' };
    expect(measured['linktor.webhook.errors']?.points).toEqual([
      { attributes: { ...about, 'linktor.webhook.stage': 'handler' }, value: 1 },
    ]);
    expect(measured['messaging.process.duration']).toMatchObject({ unit: 's', points: [{ attributes: about }] });
    expect(measured['messaging.client.consumed.messages']?.points).toMatchObject([{ attributes: about, value: 1 }]);
    expect(measured['linktor.webhook.delivery.duration']?.points).toMatchObject([
      { attributes: { 'messaging.system': 'linktor', 'http.response.status_code': 500 }, value: { count: 1 } },
    ]);
    expect(await recorder.text()).not.toContain('canary');
  });

  test('that is not genuine has no span: only a count of why', async () => {
    const { recorder, status } = await deliver({ on: { 'message.received': () => {} }, secret: 'another' });
    expect(status).toBe(401);
    expect(recorder.spans()).toEqual([]);
    expect((await recorder.metrics())['linktor.webhook.errors']?.points).toMatchObject([
      { attributes: { 'linktor.webhook.stage': 'verify', 'error.type': 'SIGNATURE_MISMATCH' } },
    ]);
  });

  test('that comes twice is processed once', async () => {
    const recorder = new Recorder();
    const inbox = new MemoryInbox();
    const options = { on: { 'message.received': () => {} }, inbox, observer: webhookObserver(recorder) };
    await deliver(options);
    await deliver(options);
    expect(recorder.spans()).toHaveLength(1);
    expect((await recorder.metrics())['linktor.webhook.delivery.duration']?.points).toMatchObject([
      { value: { count: 2 } },
    ]);
  });

  test('of another platform is its own', async () => {
    const recorder = new Recorder();
    const observer = webhookObserver(recorder);
    const handler = sinch.createWebhookHandler({ secret, observer, onUnhandled: () => {} });
    const { payload, headers } = await sinch.signTestPayload({ payload: { app_id: 'a', message: {} }, secret });
    await handler(new Request('http://hook.test', { method: 'POST', headers, body: payload as string }));
    expect(recorder.spans()).toMatchObject([{ attributes: { 'messaging.system': 'sinch' } }]);
  });
});
