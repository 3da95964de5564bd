import { Contacts, Conversations } from '@linktor/conversations';
import { NetworkError, RateLimitError, ServerError, TimeoutError } from '@linktor/core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';

let sandbox: Sandbox;
let contacts: Contacts;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T12:00:00Z' });
  contacts = new Contacts({ apiKey: 'k', baseUrl: sandbox.urls.linktor, maxRetries: 0, timeout: 0 });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

const count = (): number =>
  sandbox.resources().find(({ platform, collection }) => platform === 'linktor' && collection === 'contacts')?.count ??
  0;
const next = (fault: Omit<Parameters<Sandbox['faults']['add']>[0], 'next'>) =>
  sandbox.faults.add({ ...fault, next: 1 });
const failure = (): Promise<unknown> => contacts.create({ name: 'Ada' }).catch((error: unknown) => error);

test('too many requests, and when to come again', async () => {
  next({ kind: 'rate-limit', retryAfter: 7 });
  const error = await failure();
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter: 7 });
  expect(count()).toBe(0);
  const entry = await sandbox.expect({ operationId: 'createContact', status: 429 }, PATIENT);
  expect(entry).toMatchObject({
    source: 'fault',
    violations: [],
    answer: { headers: { 'x-sandbox-fault': 'rate-limit' } },
  });
});

test('a server that fails, in its own form', async () => {
  next({ kind: 'error', status: 503 });
  const error = await failure();
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 503, message: expect.stringContaining('on purpose') });
  expect(count()).toBe(0);
  next({ kind: 'error', platform: 'sinch', status: 500 });
  const sinch = await fetch(`${sandbox.urls.sinch}/v1/projects/p/apps`, { headers: { authorization: 'Bearer t' } });
  expect(await sinch.json()).toMatchObject({ error: { code: 500, message: expect.stringContaining('on purpose') } });
});

test('an expired token, by the word that clients look for', async () => {
  next({ kind: 'token-expired', platform: 'sinch' });
  const refused = await fetch(`${sandbox.urls.sinch}/v1/projects/p/apps`, { headers: { authorization: 'Bearer t' } });
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toContain('expired');
});

test('a connection that breaks: what was asked is done all the same', async () => {
  next({ kind: 'reset' });
  expect(await failure()).toBeInstanceOf(NetworkError);
  expect(count()).toBe(1);
  expect(await sandbox.expect({ operationId: 'createContact' }, PATIENT)).toMatchObject({ status: 0, source: 'fault' });
});

test('half of an answer', async () => {
  next({ kind: 'truncate' });
  expect(await failure()).toBeInstanceOf(NetworkError);
  expect(count()).toBe(1);
});

test('no answer', async () => {
  next({ kind: 'stall' });
  const patient = new Contacts({ apiKey: 'k', baseUrl: sandbox.urls.linktor, maxRetries: 0, timeout: 100 });
  await expect(patient.create({ name: 'Ada' })).rejects.toBeInstanceOf(TimeoutError);
});

test('a client that repeats gets over the next two', async () => {
  sandbox.faults.add({ kind: 'error', status: 503, next: 2, operation: 'listConversations' });
  const conversations = new Conversations({ apiKey: 'k', baseUrl: sandbox.urls.linktor, maxRetries: 2, timeout: 0 });
  expect((await conversations.list()).data).toEqual([]);
  const seen = sandbox.timeline.list({ operation: 'listConversations' }).entries;
  expect(seen.map(({ status, source }) => [status, source])).toEqual([
    [200, 'state'],
    [503, 'fault'],
    [503, 'fault'],
  ]);
});

test('a wait before the answer', async () => {
  next({ kind: 'latency', ms: 30 });
  await contacts.create({ name: 'Ada' });
  expect(await sandbox.expect({ operationId: 'createContact' }, PATIENT)).toMatchObject({
    status: 201,
    source: 'fault',
  });
  await contacts.create({ name: 'Ben' });
  expect(await sandbox.expect({ operationId: 'createContact', body: { name: 'Ben' } }, PATIENT)).toMatchObject({
    source: 'state',
  });
});

test('those of the options come back with a reset', async () => {
  await using own = await startSandbox({ port: 0, faults: [{ id: 'mine', kind: 'latency', ms: 1 }] });
  own.faults.clear();
  await own.reset();
  expect(own.faults.list()).toEqual([{ id: 'mine', kind: 'latency', ms: 1 }]);
});
