import { PaginationError } from '@linktor/core';
import { expect, it } from 'vitest';
import { WebhookEndpoints } from './webhook-endpoints.ts';

/** A client whose server answers with the given bodies in turn, and what it was asked. */
const serving = (...bodies: unknown[]) => {
  const asked: string[] = [];
  const endpoints = new WebhookEndpoints({
    accessToken: 'token',
    maxRetries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = await request.text();
      asked.push(`${request.method} ${request.url.replace('https://api.linktor.io', '')}${body && ` ${body}`}`);
      const answer = bodies.shift();
      return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
    },
  });
  return { endpoints, asked };
};

const pageOf = (page: number, totalPages: number, more: object = {}) => ({
  data: [{ id: `del_${page}`, type: 'delivery', attributes: {} }],
  meta: { pagination: { page, perPage: 1, totalPages, totalCount: totalPages, ...more } },
});

it('calls what the documentation describes, and takes the resource out of its envelope', async () => {
  const endpoint = { id: 'wh_1', type: 'webhook', attributes: { url: 'https://x.example' } };
  const { endpoints, asked } = serving(
    { data: [endpoint], meta: { pagination: { page: 1, perPage: 20, totalPages: 2, totalCount: 21 } } },
    { data: endpoint },
    { data: endpoint },
    { data: endpoint },
    undefined,
    { data: { deliveryId: 'del_1', status: 'succeeded' } },
    { data: { id: 'del_1', status: 'succeeded' } },
  );
  const list = await endpoints.list();
  expect(list.data).toEqual([endpoint]);
  expect(list.hasNextPage()).toBe(false);
  expect(await endpoints.get('wh_1')).toEqual(endpoint);
  expect(await endpoints.create({ url: 'https://x.example', events: ['test.ping'] })).toEqual(endpoint);
  const { data, response } = await endpoints.update('wh_1', { status: 'inactive' }).withResponse();
  expect(data).toEqual(endpoint);
  expect(response.status).toBe(200);
  expect(await endpoints.delete('wh_1')).toBeUndefined();
  expect(await endpoints.test('wh_1', { event: 'test.ping' })).toMatchObject({ deliveryId: 'del_1' });
  expect(await endpoints.retry('wh_1', 'del_1')).toMatchObject({ id: 'del_1' });
  expect(asked).toEqual([
    'GET /v1/webhooks',
    'GET /v1/webhooks/wh_1',
    'POST /v1/webhooks {"url":"https://x.example","events":["test.ping"]}',
    'PATCH /v1/webhooks/wh_1 {"status":"inactive"}',
    'DELETE /v1/webhooks/wh_1',
    'POST /v1/webhooks/wh_1/test {"event":"test.ping"}',
    'POST /v1/webhooks/wh_1/deliveries/del_1/retry',
  ]);
});

it('walks the pages of the deliveries', async () => {
  const { endpoints, asked } = serving(pageOf(1, 3), pageOf(2, 3, { hasNextPage: true }), pageOf(3, 3));
  const ids: string[] = [];
  for await (const delivery of endpoints.deliveries('wh_1', { perPage: 1, status: 'failed' })) ids.push(delivery.id);
  expect(ids).toEqual(['del_1', 'del_2', 'del_3']);
  expect(asked[2]).toBe('GET /v1/webhooks/wh_1/deliveries?perPage=1&status=failed&page=3');
});

it('ends aloud at an empty page that says more follows, and at a server that goes in circles', async () => {
  const empty = serving(pageOf(1, 9), { data: [], meta: { pagination: { page: 2, totalPages: 9 } } });
  const ids: string[] = [];
  await expect(async () => {
    for await (const delivery of empty.endpoints.deliveries('wh_1')) ids.push(delivery.id);
  }).rejects.toMatchObject({ name: 'PaginationError', code: 'NO_NEXT_PAGE' });
  expect(ids).toEqual(['del_1']);
  const circle = serving(pageOf(1, 9), pageOf(1, 9), pageOf(1, 9));
  await expect(async () => {
    for await (const _ of circle.endpoints.deliveries('wh_1'));
  }).rejects.toBeInstanceOf(PaginationError);
  const bare = serving({ data: [] });
  expect((await bare.endpoints.deliveries('wh_1')).hasNextPage()).toBe(false);
});

it('gives the raw response, and refuses an id that would change the path', async () => {
  const { endpoints } = serving({ data: {} });
  expect(await (await endpoints.get('wh_1').asResponse()).json()).toEqual({ data: {} });
  await expect(endpoints.delete('..')).rejects.toMatchObject({ name: 'ValidationError' });
  await expect(endpoints.delete('')).rejects.toMatchObject({ name: 'ValidationError' });
});
