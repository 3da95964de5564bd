import { AuthenticationError, NotFoundError } from '@linktor/core';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { WebhookEndpoints } from '../src/linktor/webhook-endpoints.ts';

const { urls, credentials, prefer } = contract();
const endpoints = new WebhookEndpoints({ baseUrl: urls.linktor, accessToken: credentials.token, maxRetries: 0 });

test('webhook endpoints', async () => {
  expect((await endpoints.list()).data[0]?.attributes.url).toBeTypeOf('string');
  expect((await endpoints.get('wh_1')).attributes.url).toBeTypeOf('string');
  const input = {
    url: 'https://www.acme.example/hooks',
    events: ['message.received' as const],
    headers: { 'X-Team': 'a' },
  };
  expect((await endpoints.create(input)).id).toBeTypeOf('string');
  expect((await endpoints.update('wh_1', { status: 'inactive', events: ['test.ping'] })).id).toBeTypeOf('string');
  expect(await endpoints.delete('wh_1')).toBeUndefined();
});

test('test deliveries and repeated ones', async () => {
  expect(await endpoints.test('wh_1')).toHaveProperty('status');
  expect(await endpoints.test('wh_1', { event: 'message.received' })).toHaveProperty('status');
  expect(await endpoints.retry('wh_1', 'del_1')).toHaveProperty('status');
});

test('the deliveries of an endpoint', async () => {
  const page = await endpoints.deliveries('wh_1', {
    page: 1,
    perPage: 20,
    status: 'failed',
    event: 'message.received',
  });
  expect(page.data[0]?.id).toBeTypeOf('string');
});

test('what the API refuses', async () => {
  await expect(endpoints.get('wh_1', { headers: prefer({ code: 404 }) })).rejects.toBeInstanceOf(NotFoundError);
  const stranger = endpoints.list({ headers: prefer({ code: 401 }) });
  await expect(stranger).rejects.toBeInstanceOf(AuthenticationError);
});
