import { BearerAuth, Transport } from '@linktor/core';
import * as server from '@linktor/core-gen/linktor-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock } from '../../../packages/mock/src/index.ts';
import type { Mock } from '../../../packages/mock/src/types.ts';
import { Ledger } from './ledger.ts';
import { Observer } from './observer.ts';

const surface = 'linktor-server';
let mock: Mock<typeof surface>;
let ledger: Ledger;
let observer: Observer;
let transport: Transport;

beforeAll(async () => {
  mock = await startMock({ surfaces: [surface], port: 0 });
});
beforeEach(async () => {
  await mock.reset();
  ledger = new Ledger();
  observer = await Observer.start({ surface, target: mock.urls[surface], ledger });
  const options = { fetch: observer.fetch, maxRetries: 0 };
  transport = new Transport({ baseUrl: mock.urls[surface], auth: new BearerAuth('t', 'token') }, options);
});
afterAll(() => mock.stop());

const sent = (): (string | null)[] => mock.requests.map(({ operationId }) => operationId);

test('an exchange as described has no faults', async () => {
  await transport.request(server.getContact, { path: { id: 'any' } });
  expect(observer.take()).toEqual([{ operation: 'getContact', status: 200, faults: [], extra: [] }]);
  expect(observer.take()).toEqual([]);
});

test('what goes out and what comes back are held to the specification', async () => {
  await transport.request(server.createContact, { body: { name: 5 as never } }).catch(() => {});
  expect(observer.take()).toMatchObject([{ status: 400, faults: ['sent: name must be a string'] }]);
  const body = { success: true, data: { name: 5, nick: 'x' }, trace: 'y' };
  await mock.once({ surface, operationId: 'getContact' }, { body });
  await transport.request(server.getContact, { path: { id: 'any' } });
  const [exchange] = observer.take();
  expect(exchange?.faults.join()).toMatch(/came: .*required/);
  expect(exchange?.extra).toEqual(['data.nick', 'trace']);
});

test('a status that nobody described and a body that is no JSON are faults', async () => {
  const json = { 'content-type': 'application/json' };
  await mock.once({ surface, operationId: 'getTenant' }, { status: 418, body: { error: 'tea' } });
  await mock.once({ surface, operationId: 'getTenant' }, { body: '{"succ', headers: json });
  for (const _ of [1, 2]) await transport.request(server.getTenant, {}).catch(() => {});
  for (const { faults } of observer.take()) expect(faults).toHaveLength(1);
});

test.each([
  ['deleted', () => transport.request(server.deleteContact, { path: { id: 'theirs' } })],
  ['changed', () => transport.request(server.replaceContact, { path: { id: 'theirs' }, body: { name: 'x' } })],
  [
    'written to',
    () =>
      transport.request(server.sendMessage, { path: { id: 'theirs' }, body: { content_type: 'text', content: 'x' } }),
  ],
  [
    'made part of something',
    () => transport.request(server.createConversation, { body: { contact_id: 'theirs', channel_id: 'mine' } }),
  ],
  ['changed as a whole', () => transport.request(server.updateTenant, { body: { name: 'x' } })],
])('what this run did not make is not %s', async (_, call) => {
  ledger.add('mine');
  await expect(call()).rejects.toThrow();
  expect(observer.refusal()?.message).toMatch(/did not make/);
  expect(observer.refusal()).toBeUndefined();
  expect(sent()).toEqual([]);
});

test('what it made, what it may touch and what changes nothing go through', async () => {
  ledger.add('mine');
  observer.allow('updateTenant');
  await transport.request(server.deleteContact, { path: { id: 'mine' } });
  await transport.request(server.updateTenant, { body: { name: 'x' } });
  await transport.request(server.searchKnowledgeBase, { path: { id: 'theirs' }, body: { query: 'x' } });
  await transport.request(server.getContact, { path: { id: 'theirs' } });
  expect(sent()).toEqual(['deleteContact', 'updateTenant', 'searchKnowledgeBase', 'getContact']);
});

test('what is in no specification is only read', async () => {
  const address = `${mock.urls[surface]}/api/v1/oauth/channels`;
  await expect(observer.fetch(address, { method: 'POST' })).rejects.toThrow(/no specification/);
  expect((await observer.fetch(address)).status).toBe(404);
  expect(observer.take().map(({ faults }) => faults.length)).toEqual([1, 1]);
});
