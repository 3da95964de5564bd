import { NotFoundError } from '@linktor/core';
import { WebhookEndpoints } from '@linktor/webhooks/endpoints';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';

let sandbox: Sandbox;
let webhooks: WebhookEndpoints;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T12:00:00Z' });
  webhooks = new WebhookEndpoints({ accessToken: 't', baseUrl: sandbox.urls.linktor, maxRetries: 0, timeout: 0 });
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  expect(sandbox.timeline.list({ violations: true }).entries).toEqual([]);
  await sandbox.stop();
});

// Nobody listens at this port of ours, and nothing goes to another machine.
const NOBODY = 'https://127.0.0.1:1/hooks';

test('an endpoint is registered, shown without its secret, changed and deleted', async () => {
  const created = await webhooks.create({ url: NOBODY, events: ['message.received'], description: 'Mine' });
  expect(created).toMatchObject({
    ...{ id: expect.stringMatching(/^wh_/), type: 'webhook' },
    attributes: {
      ...{ url: NOBODY, events: ['message.received'], status: 'active', secret: expect.stringMatching(/^whsec_/) },
      ...{ description: 'Mine', config: { retryPolicy: 'exponential', maxRetries: 5, timeout: 30 } },
    },
  });
  const { id } = created;
  const { secret: _, ...attributes } = created.attributes;
  expect(await webhooks.get(id)).toEqual({ ...created, attributes });
  expect((await webhooks.list()).data).toEqual([{ ...created, attributes }]);
  const changed = await webhooks.update(id, { status: 'inactive', config: { maxRetries: 1 } });
  expect(changed.attributes).toMatchObject({ status: 'inactive', config: { maxRetries: 1, timeout: 30 } });
  await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
  expect(sandbox.deliveries()).toEqual([]);
  await webhooks.delete(id);
  await expect(webhooks.get(id)).rejects.toBeInstanceOf(NotFoundError);
});

test('what is sent to it is told, and repeated by hand', async () => {
  const { id } = await webhooks.create({ url: NOBODY, events: ['message.received'] });
  await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
  await sandbox.settled();
  const [delivery] = (await webhooks.deliveries(id)).data;
  expect(delivery).toMatchObject({
    type: 'delivery',
    attributes: {
      ...{
        event: 'message.received',
        status: 'pending',
        attempts: 1,
        errorMessage: expect.stringContaining('ECONNREFUSED'),
      },
      payload: { type: 'message.received', data: { message: { content: { text: 'Hi' } } } },
    },
  });
  expect((await webhooks.deliveries(id, { status: 'succeeded' })).data).toEqual([]);
  const again = await webhooks.retry(id, delivery!.id);
  expect(again).toMatchObject({ id: delivery!.id, status: 'pending', attempts: 2 });
  await sandbox.clock.advance(24 * 3_600_000);
  expect((await webhooks.get(id)).attributes).toMatchObject({
    ...{ stats: { deliveriesTotal: 1, deliveriesSucceeded: 0, deliveriesFailed: 1, successRate: 0 } },
    lastDelivery: { id: delivery!.id, status: 'failed' },
  });
  await expect(webhooks.retry(id, 'del_none')).rejects.toBeInstanceOf(NotFoundError);
});

test('a test is sent at once, whatever the endpoint wants', async () => {
  const { id } = await webhooks.create({ url: NOBODY, events: ['message.received'], config: { maxRetries: 1 } });
  expect(await webhooks.test(id)).toMatchObject({ status: 'failed', deliveryId: expect.stringMatching(/^del_/) });
  expect((await webhooks.test(id, { event: 'contact.created' })).status).toBe('failed');
  const events = (await webhooks.deliveries(id)).data.map(({ attributes }) => attributes.event);
  expect(events).toEqual(['contact.created', 'test.ping']);
});

test('pages of what was sent', async () => {
  const { id } = await webhooks.create({ url: NOBODY, events: ['test.ping'], config: { maxRetries: 1 } });
  for (let i = 0; i < 3; i++) await webhooks.test(id);
  const page = await webhooks.deliveries(id, { perPage: 2, page: 2 });
  const { seq } = await sandbox.expect({ operationId: 'listWebhookDeliveries' }, PATIENT);
  expect(page.data.length).toBe(1);
  expect(sandbox.timeline.get(seq)?.answer?.body).toMatchObject({
    meta: { pagination: { page: 2, perPage: 2, totalPages: 2, totalCount: 3, hasNextPage: false, hasPrevPage: true } },
  });
});
