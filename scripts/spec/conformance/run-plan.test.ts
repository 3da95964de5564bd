import { BearerAuth, Transport } from '@linktor/core';
import * as sdk from '@linktor/core-gen/linktor';
import * as server from '@linktor/core-gen/linktor-server';
import { selfHosted } from '@linktor/self-hosted';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startMock } from '../../../packages/mock/src/index.ts';
import type { Mock } from '../../../packages/mock/src/types.ts';
import { Ledger } from './ledger.ts';
import { Observer } from './observer.ts';
import type { Consent, Plan, Step } from './plan.ts';
import { type Outcome, runPlan } from './run-plan.ts';
import { readSpec } from './undescribed.ts';

const surface = 'linktor-server';
let mock: Mock<typeof surface>;
beforeAll(async () => {
  mock = await startMock({ surfaces: [surface], port: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

const MAKE: Step = {
  run: 'createContact',
  body: { name: 'Ann $run' },
  keep: { contact: 'data.id' },
  undo: { run: 'deleteContact', path: { id: '$contact' } },
};

async function run(steps: Step[], more: { consents?: Consent[]; signal?: AbortSignal } = {}): Promise<Outcome> {
  const ledger = new Ledger();
  const observer = await Observer.start({ surface, target: mock.urls[surface], ledger });
  const options = { fetch: observer.fetch };
  const plan: Plan = { steps, leftOut: {} };
  return runPlan({
    transport: new Transport({ baseUrl: mock.urls[surface], auth: new BearerAuth('t', 'token') }, options),
    ...{ plan, constants: server, spec: readSpec(surface), observer, ledger },
    ...{ consents: new Set(more.consents), seeds: new Map([['run', 'r1']]) },
    ...(more.signal ? { signal: more.signal } : {}),
  });
}

const outcomes = ({ verdicts }: Outcome): string[] =>
  verdicts.map(({ operation, outcome }) => `${operation} ${outcome}`);
const calls = (): string[] => mock.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);

test('what was made is used, and taken back in the opposite order', async () => {
  const channel: Step = {
    run: 'createChannel',
    body: { type: 'telegram', name: 'x' },
    keep: { channel: 'data.id' },
    undo: { run: 'deleteChannel', path: { id: '$channel' } },
  };
  const outcome = await run([MAKE, { run: 'getContact', path: { id: '$contact' } }, channel]);
  expect(outcome.left).toEqual([]);
  expect(outcomes(outcome)).toEqual([
    ...['createContact ok', 'getContact ok', 'createChannel ok', 'deleteChannel ok', 'deleteContact ok'],
  ]);
  const id = calls()[1]?.split('/').at(-1);
  expect(calls().at(-1)).toBe(`DELETE /contacts/${id}`);
});

test('it is taken back after a failure and after an interruption as well', async () => {
  await mock.once({ surface, operationId: 'getContact' }, { status: 500, body: { success: false, error: {} } });
  const stop = new AbortController();
  const outcome = await run([MAKE, { run: 'getContact', path: { id: '$contact' } }]);
  expect(outcomes(outcome)).toEqual(['createContact ok', 'getContact differs', 'deleteContact ok']);
  await mock.reset();
  const stopped = run([MAKE, { run: 'getTenant' }], { signal: stop.signal });
  stop.abort();
  expect(outcomes(await stopped)).toEqual([]);
});

test('what could not be taken back is named', async () => {
  const error = { code: 'INTERNAL_ERROR', message: 'no' };
  await mock.once({ surface, operationId: 'deleteContact' }, { status: 500, body: { success: false, error } });
  expect((await run([MAKE])).left).toEqual([expect.stringMatching(/^deleteContact \S+: 500 INTERNAL_ERROR/)]);
});

test('what a call made before it failed is taken back, though nobody was told its id', async () => {
  const error = { code: 'INTERNAL_ERROR', message: 'no' };
  await mock.once({ surface, operationId: 'addContactIdentity' }, { status: 500, body: { success: false, error } });
  const ledger = new Ledger();
  const observer = await Observer.start({ surface, target: mock.urls[surface], ledger });
  const identifiers = [{ channelType: 'telegram', channelId: '', identifier: '4242' }];
  const step: Step = {
    run: 'createContact',
    body: { name: 'Ann $run', identifiers },
    keep: { contact: 'id' },
    undo: { run: 'deleteContact', path: { id: '$contact' } },
  };
  const outcome = await runPlan({
    transport: selfHosted({ baseUrl: mock.urls[surface], accessToken: 't', fetch: observer.fetch }),
    ...{ plan: { steps: [step], leftOut: {} }, constants: sdk, spec: readSpec('linktor'), observer, ledger },
    ...{ consents: new Set<Consent>(), seeds: new Map([['run', 'r1']]) },
  });
  expect(outcomes(outcome)).toEqual(['createContact refused', 'deleteContact ok']);
  expect(calls().map((call) => call.replace(/[0-9a-f-]{36}/, 'id'))).toEqual([
    ...['POST /contacts', 'POST /contacts/id/identities', 'DELETE /contacts/id'],
  ]);
});

test('a refusal in its described form is told from a departure', async () => {
  const error = { code: 'VALIDATION_ERROR', message: 'no' };
  await mock.once({ surface, operationId: 'getTenant' }, { status: 400, body: { success: false, error } });
  await mock.once({ surface, operationId: 'getTenant' }, { status: 400, body: { oops: true } });
  const outcome = await run([{ run: 'getTenant' }, { run: 'getTenant' }]);
  expect(outcomes(outcome)).toEqual(['getTenant refused', 'getTenant differs']);
});

test('an answer that the client cannot take is a failure', async () => {
  await mock.once({ surface, operationId: 'getTenant' }, { fault: 'empty' });
  expect(outcomes(await run([{ run: 'getTenant' }]))).toEqual(['getTenant failed']);
  expect(calls()).toHaveLength(1);
});

test('a step that nobody allowed is not called, and neither is what needs it', async () => {
  const send: Step = {
    run: 'sendMessage',
    path: { id: '$contact' },
    body: { content_type: 'text', content: 'x' },
    keep: { message: 'data.id' },
    needs: 'messages',
  };
  const read: Step = { run: 'getMessage', path: { id: '$message' } };
  const refused = await run([MAKE, send, read]);
  expect(outcomes(refused).slice(1, 3)).toEqual(['sendMessage left out', 'getMessage left out']);
  expect(refused.verdicts[1]?.detail).toMatch(/--send-messages/);
  expect(outcomes(await run([MAKE, send, read], { consents: ['messages'] })).slice(1, 3)).toEqual([
    'sendMessage ok',
    'getMessage ok',
  ]);
});

test('what a search brings is not ours unless it bears the name of this run', async () => {
  const find: Step = {
    run: 'listContacts',
    query: { search: 'r1' },
    keep: { found: 'data.0.id' },
    undo: { run: 'deleteContact', path: { id: '$found' } },
  };
  const remove: Step = { run: 'deleteContact', path: { id: '$found' } };
  const stranger = await run([find, remove]);
  expect(outcomes(stranger)).toEqual(['listContacts ok', 'deleteContact left out']);
  expect(calls()).toEqual(['GET /contacts']);
  const list = (await (
    await fetch(`${mock.urls[surface]}/api/v1/contacts`, { headers: { authorization: 'Bearer t' } })
  ).json()) as {
    data: { name: string }[];
  };
  for (const contact of list.data) contact.name = 'Visitor r1';
  await mock.once({ surface, operationId: 'listContacts' }, { body: list });
  expect(outcomes(await run([find]))).toEqual(['listContacts ok', 'deleteContact ok']);
});
