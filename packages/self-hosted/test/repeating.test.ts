import { Flows } from '@linktor/ai';
import { VRE } from '@linktor/analytics/vre';
import { Auth } from '@linktor/auth';
import { Contacts, Conversations } from '@linktor/conversations';
import { NetworkError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { contactRow, failure, fake, ID, messageRow, single } from './fake.ts';

const broken = failure(500, 'INTERNAL_ERROR');
/** What a panic of a handler leaves: the message may be stored. */
const panic = new Response(null, { status: 500 });

describe('what creates is never repeated after a failure that leaves open whether it acted', () => {
  test.each([
    ['a 500', broken],
    ['a 500 without a word', panic],
  ])('%s', async (_what, answer) => {
    const { server, routes } = fake({ [`POST /conversations/${ID}/messages`]: answer });
    await expect(new Conversations(server).sendText(ID, 'Hi')).rejects.toMatchObject({ status: 500 });
    expect(routes()).toHaveLength(1);
  });

  test('a connection that breaks', async () => {
    let sent = 0;
    const fetch = (): Promise<Response> => {
      sent++;
      return Promise.reject(new TypeError('fetch failed'));
    };
    const { server } = fake({}, { fetch });
    await expect(new Conversations(server).sendText(ID, 'Hi')).rejects.toBeInstanceOf(NetworkError);
    expect(sent).toBe(1);
  });

  test('not even with an idempotency key, which is not sent: this server knows none', async () => {
    const { server, seen } = fake({ [`POST /conversations/${ID}/messages`]: broken });
    const headers = { 'Idempotency-Key': 'other', 'x-own': 'kept' };
    const sending = new Conversations(server).sendText(ID, 'Hi', { idempotencyKey: 'once', headers });
    await expect(sending).rejects.toMatchObject({ status: 500 });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(seen[0]?.headers).toMatchObject({ 'x-own': 'kept' });
  });

  test('nor is a key made up for any of them', async () => {
    const { server, seen } = fake({
      [`POST /conversations/${ID}/messages`]: single(messageRow()),
      'POST /contacts': single(contactRow()),
    });
    await new Conversations(server).sendText(ID, 'Hi');
    await new Contacts(server).create({ name: 'Ann' });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
  });
});

test('what reads or may be repeated is repeated', async () => {
  const { server, routes } = fake({
    [`GET /contacts/${ID}`]: [broken, single(contactRow())],
    [`POST /flows/${ID}/activate`]: [broken, { message: 'ok' }],
    [`GET /flows/${ID}`]: { id: ID, nodes: null, is_active: true },
  });
  await new Contacts(server).get(ID);
  await new Flows(server).publish(ID);
  expect(routes()).toHaveLength(5);
});

test('a password is changed once: the second time the current one is another', async () => {
  const { server, routes } = fake({ 'PUT /me/password': broken });
  await expect(new Auth(server).changePassword('old-password', 'new-password')).rejects.toMatchObject({ status: 500 });
  expect(routes()).toEqual(['PUT /me/password']);
});

test('an image that cannot be drawn is not tried again for ten seconds each', async () => {
  const cannot = Response.json({ error: 'failed to render image' }, { status: 500 });
  const { server, routes } = fake({ 'POST /vre/render': cannot, 'GET /vre/templates/menu_opcoes/preview': cannot });
  const vre = new VRE(server);
  await expect(vre.renderMenu({ tenantId: ID, titulo: 'M', opcoes: [] })).rejects.toMatchObject({ status: 500 });
  await expect(vre.preview({ templateId: 'menu_opcoes' })).rejects.toMatchObject({ status: 500 });
  expect(routes()).toHaveLength(2);
});

test('a time of rendering in nanoseconds comes out in milliseconds', async () => {
  const image = { image_base64: 'x', caption: '', width: 1, height: 1, format: 'png', size_bytes: 1, cache_hit: false };
  const { server } = fake({ 'POST /vre/render': { ...image, render_time_ms: 389_810_165 } });
  expect((await new VRE(server).renderMenu({ tenantId: ID, titulo: 'M', opcoes: [] })).renderTimeMs).toBe(390);
});
