import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { constructEvent, createWebhookHandler, inspectDelivery } from '@linktor/webhooks';
import { constructEvent as constructAntonnia } from '@linktor/webhooks/antonnia';
import { toNodeHandler } from '@linktor/webhooks/node';
import { constructEvent as constructSinch } from '@linktor/webhooks/sinch';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';
import { receiver } from './receiver.ts';

const NOON = '2026-01-01T12:00:00Z';
const noon = Date.parse(NOON) / 1000;
/** What receivers take for now. */
const now = (): number => noon * 1000;
const MINUTE = 60_000;

const started: Sandbox[] = [];
async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ port: 0, seed: 7, time: NOON, ...options });
  started.push(sandbox);
  return sandbox;
}
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await start();
});
beforeEach(() => sandbox.reset());
afterAll(() => Promise.all(started.map((each) => each.stop())));

const write = (text: string, to: Sandbox = sandbox) =>
  to.inbound({ channel: 'whatsapp', from: '+46701234567', name: 'Ada', text });

test('Linktor: a customer writes, and a receiver of the SDK believes it', async () => {
  const seen: string[] = [];
  const secret = 'whsec_mine';
  const handler = createWebhookHandler({
    ...{ secret, scheme: 'timestamped', now },
    on: { 'message.received': (event) => void seen.push(event.data.message?.content?.text ?? '') },
  });
  await using hooks = await receiver(toNodeHandler(handler));
  sandbox.addEndpoint({ url: hooks.url, secret, events: ['message.received'] });
  const { conversationId } = await write('Hello');
  await sandbox.settled();
  expect(seen).toEqual(['Hello']);
  expect(sandbox.deliveries()).toMatchObject([
    { type: 'message.received', state: 'delivered', attempts: [{ status: 200 }] },
  ]);
  const entry = await sandbox.expect({ kind: 'webhook', operationId: 'message.received', status: 200 }, PATIENT);
  expect(entry).toMatchObject({ conversationId, path: hooks.url, violations: [] });
});

test('a receiver on this machine may speak TLS with a certificate of its own making', async () => {
  const pem = (name: string): string =>
    readFileSync(new URL(`../../core/test/fixtures/localhost-${name}.pem`, import.meta.url), 'utf8');
  let came = 0;
  const server = createServer({ cert: pem('cert'), key: pem('key') }, (_, response) => {
    came++;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const url = `https://localhost:${(server.address() as AddressInfo).port}/hooks`;
    sandbox.addEndpoint({ url, events: ['message.received'] });
    await write('Hello');
    await sandbox.settled();
    expect(came).toBe(1);
    expect(sandbox.deliveries()).toMatchObject([{ state: 'delivered' }]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('every platform signs in its own way, or not at all', async () => {
  await using hooks = await receiver();
  const secrets = Object.fromEntries(
    (['linktor', 'antonnia', 'sinch'] as const).map((platform) => {
      const { secret = '' } = sandbox.addEndpoint({ platform, url: `${hooks.url}/${platform}?token=mine` });
      return [platform, secret];
    }),
  );
  for (const [platform, type] of [
    ['linktor', 'message.received'],
    ['antonnia', 'message.created'],
    ['sinch', 'MESSAGE_INBOUND'],
  ] as const) {
    await sandbox.trigger({ platform, type });
  }
  await sandbox.settled();
  const of = (name: string) => {
    const { headers, body, url } = hooks.came.find((each) => each.url.startsWith(`/hooks/${name}`))!;
    return { headers, payload: body, url };
  };
  const { url: _, ...linktor } = of('linktor');
  expect(await inspectDelivery({ ...linktor, secret: secrets['linktor']!, now })).toMatchObject({
    ...{ valid: true, scheme: 'timestamped' },
  });
  expect((await constructEvent({ ...linktor, secret: secrets['linktor']!, now })).type).toBe('message.received');
  expect(linktor.headers).toMatchObject({
    'x-linktor-event': 'message.received',
    'x-linktor-delivery-id': expect.stringMatching(/^del_/),
  });
  const { url: __, ...sinch } = of('sinch');
  expect((await constructSinch({ ...sinch, secret: secrets['sinch']!, now })).trigger).toBe('MESSAGE_INBOUND');
  const antonnia = of('antonnia');
  expect(secrets['antonnia']).toBe('');
  expect((await constructAntonnia({ ...antonnia, secret: 'mine', query: 'token' })).type).toBe('message.created');
  // The token in the address is shown to nobody.
  expect(
    JSON.stringify([sandbox.deliveries(), sandbox.endpoints(), [...sandbox.timeline.oldestFirst()]]),
  ).not.toContain('token=mine');
});

test('Linktor over the body alone, for receivers that read it so', async () => {
  const own = await start({ signature: 'body' });
  await using hooks = await receiver();
  own.addEndpoint({ url: hooks.url, secret: 's', events: ['test.ping'] });
  await own.trigger({ type: 'test.ping' });
  await own.settled();
  const { headers, body } = hooks.came[0]!;
  const verdict = await inspectDelivery({ payload: body, headers, secret: 's', now });
  expect(verdict).toMatchObject({ valid: true, scheme: 'body' });
});

test('Linktor repeats after 1, 5, 30 minutes and 2 hours, signed anew, then gives up', async () => {
  await using hooks = await receiver();
  hooks.answers.push(500, 'reset', 503, 404);
  sandbox.addEndpoint({ url: hooks.url, secret: 's', events: ['test.ping'] });
  await sandbox.trigger({ type: 'test.ping' });
  await sandbox.settled();
  const delivery = () => sandbox.deliveries()[0]!;
  expect(delivery()).toMatchObject({ state: 'pending', next: '2026-01-01T12:01:00.000Z', attempts: [{ status: 500 }] });
  await sandbox.clock.advance(MINUTE - 1);
  expect(hooks.came.length).toBe(1);
  // One step takes all of them: each wait begins where the attempt before it ended.
  await sandbox.clock.advance(3 * 60 * MINUTE);
  expect(delivery()).toMatchObject({ state: 'failed' });
  expect(delivery().attempts.map(({ at, status, error }) => [at.slice(11, 16), status ?? error])).toEqual([
    ['12:00', 500],
    ['12:01', 'the connection was reset (ECONNRESET)'],
    ['12:06', 503],
    ['12:36', 404],
    ['14:36', 404],
  ]);
  expect('next' in delivery()).toBe(false);
  const times = hooks.came.map(({ headers }) => Number(headers['x-linktor-timestamp']) - noon);
  expect(times).toEqual([0, 60, 360, 2160, 9360]);
  for (const { body, headers } of hooks.came) {
    const judged = await inspectDelivery({
      payload: body,
      headers,
      secret: 's',
      now: () => Number(headers['x-linktor-timestamp']) * 1000,
    });
    expect(judged).toMatchObject({ valid: true, scheme: 'timestamped' });
  }
  // The same event, however often.
  expect(new Set(hooks.came.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(1);
});

test('a delivery is replayed, and what waited for the clock waits no more', async () => {
  await using hooks = await receiver();
  hooks.answers.push(500, 200);
  sandbox.addEndpoint({ url: hooks.url, events: ['test.ping'] });
  await sandbox.trigger({ type: 'test.ping' });
  await sandbox.settled();
  const { id } = sandbox.deliveries()[0]!;
  expect(await sandbox.replayDelivery(id)).toMatchObject({
    state: 'delivered',
    attempts: [{ status: 500 }, { status: 200 }],
  });
  await sandbox.clock.advance(24 * 60 * MINUTE);
  expect(hooks.came.length).toBe(2);
  // Once arrived, always arrived.
  hooks.answers.splice(0, 9, 500);
  const { seq } = await sandbox.expect({ kind: 'webhook', status: 200 }, PATIENT);
  expect(await sandbox.replay(seq)).toEqual({ status: 500 });
  expect(sandbox.deliveries()[0]).toMatchObject({ state: 'delivered' });
});

test('nothing leaves this machine unless told otherwise', async () => {
  for (const url of ['http://192.0.2.1/hooks', 'https://hooks.example/x', 'http://localhost.hooks.example/'])
    sandbox.addEndpoint({ url, events: ['test.ping'] });
  await sandbox.trigger({ type: 'test.ping' });
  await sandbox.settled();
  expect(sandbox.deliveries().map(({ state, attempts }) => [state, attempts[0]?.error?.slice(0, 8)])).toEqual([
    ['failed', 'not sent'],
    ['failed', 'not sent'],
    ['failed', 'not sent'],
  ]);
});

test('an endpoint that goes meanwhile gets nothing more; one that nobody listens at is tried again', async () => {
  const gone = await receiver();
  await gone[Symbol.asyncDispose]();
  const { id } = sandbox.addEndpoint({ url: gone.url, events: ['test.ping'] });
  await sandbox.trigger({ type: 'test.ping' });
  await sandbox.settled();
  expect(sandbox.deliveries()[0]).toMatchObject({
    state: 'pending',
    attempts: [{ error: expect.stringMatching(/^nobody/) }],
  });
  expect(sandbox.removeEndpoint(id)).toBe(true);
  await sandbox.clock.advance(MINUTE);
  expect(sandbox.deliveries()[0]).toMatchObject({ state: 'failed', attempts: [{}, { error: 'the endpoint is gone' }] });
});

test('a receiver that answers nothing is given up on after its time', async () => {
  const own = await start({ deliveryTimeout: 50 });
  await using hooks = await receiver(() => {});
  own.addEndpoint({ platform: 'antonnia', url: hooks.url });
  await own.trigger({ type: 'session.created' });
  await own.settled();
  // Antonnia documents no repetition.
  expect(own.deliveries()[0]).toMatchObject({ state: 'failed', attempts: [{ error: 'no answer within 50 ms' }] });
});

describe('faults of webhooks', () => {
  const types = ['contact.created', 'contact.updated', 'contact.deleted'] as const;
  const run = async (fault: Parameters<Sandbox['faults']['add']>[0]) => {
    const hooks = await receiver();
    sandbox.addEndpoint({ url: hooks.url, events: [...types] });
    sandbox.faults.add(fault);
    for (const type of types) await sandbox.trigger({ type });
    await sandbox.settled();
    const order = () => hooks.came.map(({ body }) => (JSON.parse(body) as { type: string }).type.slice(8));
    return { hooks, order };
  };

  test('twice: the same event', async () => {
    const { hooks, order } = await run({ kind: 'webhook-twice', operation: 'contact.updated' });
    expect(order()).toEqual(['created', 'updated', 'updated', 'deleted']);
    const [, first, second] = hooks.came;
    expect(first?.body).toBe(second?.body);
    await hooks[Symbol.asyncDispose]();
  });

  test('late, by the clock', async () => {
    const { hooks, order } = await run({ kind: 'webhook-late', operation: 'contact.created', ms: 10_000 });
    expect(order()).toEqual(['updated', 'deleted']);
    await sandbox.clock.advance(10_000);
    expect(order()).toEqual(['updated', 'deleted', 'created']);
    expect(sandbox.deliveries().every(({ state }) => state === 'delivered')).toBe(true);
    await hooks[Symbol.asyncDispose]();
  });

  test('out of order: after the next, or after its time', async () => {
    const { hooks, order } = await run({ kind: 'webhook-out-of-order', next: 1 });
    expect(order()).toEqual(['updated', 'created', 'deleted']);
    await sandbox.clock.advance(60 * MINUTE);
    expect(order().length).toBe(3);
    sandbox.faults.add({ kind: 'webhook-out-of-order', next: 1, ms: 5_000 });
    await sandbox.trigger({ type: 'contact.created' });
    await sandbox.clock.advance(4_999);
    expect(order().length).toBe(3);
    await sandbox.clock.advance(1);
    expect(order().at(-1)).toBe('created');
    await hooks[Symbol.asyncDispose]();
  });
});

test('the same script sends the same bytes', async () => {
  const script = async (): Promise<unknown> => {
    const own = await start();
    await using hooks = await receiver();
    // The port of the receiver is the machine's choice, and in no body.
    for (const platform of ['linktor', 'sinch'] as const) own.addEndpoint({ platform, url: hooks.url });
    own.faults.add({ kind: 'webhook-twice', share: 0.5 });
    await write('Hi', own);
    await own.settled();
    await own.trigger({ type: 'MESSAGE_INBOUND' });
    await own.settled();
    return hooks.came.map(({ body, headers: { host: _, ...headers } }) => [headers, body]);
  };
  expect(await script()).toEqual(await script());
});

test('what was to be sent is sent after the process was killed', async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const data = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.sqlite');
  await using hooks = await receiver();
  hooks.answers.push(500, 200);
  const first = await start({ data });
  first.addEndpoint({ url: hooks.url, secret: 's', events: ['test.ping'] });
  await first.trigger({ type: 'test.ping' });
  await first.settled();
  await first.stop();
  const second = await start({ data });
  await second.clock.advance(MINUTE);
  expect(second.deliveries()).toMatchObject([{ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
  expect(hooks.came.length).toBe(2);
});

test('what was waiting before a reset is not sent after it, where ids begin anew', async () => {
  const held: (() => void)[] = [];
  const seen: string[] = [];
  await using slow = await receiver((request, response) => {
    seen.push(String(request.headers['x-linktor-delivery-id']));
    if (seen.length === 1) held.push(() => response.end());
    else response.end();
  });
  const script = async (): Promise<void> => {
    sandbox.addEndpoint({ url: slow.url, events: ['test.ping'] });
    for (let i = 0; i < 2; i++) await sandbox.trigger({ type: 'test.ping' });
  };
  await script();
  await expect.poll(() => held.length).toBe(1);
  await sandbox.reset();
  await script();
  await sandbox.settled();
  const ids = sandbox.deliveries().map(({ id }) => id);
  expect(seen.slice(1).sort()).toEqual(ids.sort());
  expect(sandbox.deliveries().map(({ attempts }) => attempts.length)).toEqual([1, 1]);
});
