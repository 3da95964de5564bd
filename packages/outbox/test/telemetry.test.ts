import type { PGlite } from '@electric-sql/pglite';
import { createTransport, type RequestOptions } from '@linktor/core';
import { instrument, instrumentOutbox, outboxObserver } from '@linktor/core/opentelemetry';
import { Outbox, type OutboxObserver } from '@linktor/outbox';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { Recorder, setUpApi } from '../../core/test/opentelemetry/recorder.ts';
import { startPglite } from '../../webhooks/test/pglite-database.ts';

beforeAll(setUpApi);

// One database for all: to make the tables takes longer than any of the tests.
let database: PGlite;
beforeAll(async () => {
  database = await startPglite();
});
afterAll(() => database.close());

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  const tables = ['message', 'campaign', 'gate'].map((table) => `linktor_outbox.${table}`);
  await database.exec(`TRUNCATE ${tables}, linktor_outbox_jobs.job CASCADE`);
});

/** An outbox that works, whose sender makes calls through a client with telemetry. */
const working = async (
  recorder: Recorder,
  answers: (() => Response)[],
  observer: unknown = outboxObserver(recorder),
) => {
  const headers: Record<string, string>[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    headers.push(init.headers as Record<string, string>);
    return (answers.shift() ?? (() => Response.json({ id: 'canary-answer' })))();
  };
  const transport = createTransport(
    { name: 'linktor', baseUrl: 'http://api.test' },
    instrument({ apiKey: 'canary-key', fetch, maxRetries: 0 }, recorder),
  );
  const sender = {
    post: (text: string, options?: RequestOptions) =>
      transport.request({ method: 'POST', path: '/posts' }, { body: { text } }, options),
  };
  const outbox = new Outbox({ database, senders: { mine: sender }, observer: observer as OutboxObserver });
  ends.push(() => outbox.stop());
  const errors: unknown[] = [];
  outbox.on('error', ({ error }) => void errors.push(error));
  return { outbox, headers, errors };
};

const sent = (outbox: { on: Outbox['on'] }): Promise<unknown> => new Promise((resolve) => outbox.on('sent', resolve));

describe('an outbox with telemetry', () => {
  test('links what a worker sends to where it was added', async () => {
    const recorder = new Recorder();
    const { outbox, headers } = await working(recorder, []);
    const end = instrumentOutbox(outbox, { ...recorder, stats: true });
    const tracer = recorder.tracerProvider.getTracer('app');
    await tracer.startActiveSpan('order', async (span) => {
      await outbox.add({ to: 'mine', call: 'post', args: ['canary-text'], key: 'canary-order-1' });
      span.end();
    });
    const done = sent(outbox);
    await outbox.work();
    await done;
    const spans = recorder.spans();
    const added = spans.find(({ name }) => name === 'add mine');
    expect(added).toMatchObject({
      kind: 3,
      parent: 'order',
      attributes: {
        'messaging.system': 'linktor_outbox',
        'messaging.operation.name': 'add',
        'messaging.operation.type': 'send',
        'messaging.destination.name': 'mine',
        'linktor.outbox.call': 'post',
      },
    });
    const processed = spans.find(({ name }) => name === 'process mine');
    expect(processed).toMatchObject({ kind: 4, links: ['add mine'], attributes: { 'linktor.outbox.attempt': 1 } });
    expect(processed?.parent).toBeUndefined();
    expect(processed?.trace).not.toBe(added?.trace);
    expect(spans.find(({ name }) => name === 'POST /posts' && true)).toMatchObject({ trace: processed?.trace });
    expect(headers[0]?.['traceparent']).toContain(processed?.trace);

    const measured = await recorder.metrics();
    const mine = { 'messaging.destination.name': 'mine' };
    expect(measured['messaging.client.sent.messages']?.points).toMatchObject([{ attributes: mine, value: 1 }]);
    expect(measured['messaging.client.operation.duration']).toMatchObject({
      unit: 's',
      points: [{ attributes: mine }],
    });
    expect(measured['messaging.process.duration']?.points).toMatchObject([{ attributes: mine }]);
    expect(measured['linktor.outbox.outcomes']?.points).toEqual([
      { attributes: { ...mine, 'linktor.outbox.call': 'post', 'linktor.outbox.outcome': 'sent' }, value: 1 },
    ]);
    expect(measured['linktor.outbox.messages']?.points).toContainEqual({
      attributes: { ...mine, 'linktor.outbox.state': 'sent' },
      value: 1,
    });
    expect(measured['linktor.outbox.waiting']?.points).toMatchObject([{ value: 0 }]);
    expect(await recorder.text()).not.toContain('canary');
    end();
  });

  test('says which attempts failed, and why', async () => {
    const recorder = new Recorder();
    const { outbox } = await working(recorder, [() => new Response('canary', { status: 429 })]);
    instrumentOutbox(outbox, recorder);
    await outbox.add({ to: 'mine', call: 'post', args: ['a'], key: 'a' });
    const done = sent(outbox);
    await outbox.work({ retryDelay: 1 });
    await done;
    const processed = recorder.spans().filter(({ name }) => name === 'process mine');
    expect(processed.map(({ status, attributes }) => [status, attributes['error.type']])).toEqual([
      [2, '429'],
      [0, undefined],
    ]);
    expect((await recorder.metrics())['linktor.outbox.outcomes']?.points).toMatchObject([
      { attributes: { 'linktor.outbox.outcome': 'retry', 'error.type': '429' } },
      { attributes: { 'linktor.outbox.outcome': 'sent' } },
    ]);
  });

  test('links what it sends of a campaign to the batch that it was added in', async () => {
    const recorder = new Recorder();
    const { outbox } = await working(recorder, []);
    const tracer = recorder.tracerProvider.getTracer('app');
    const items = ['a', 'b', 'c'].map((recipient) => ({
      ...{ recipient, to: 'mine', call: 'post' },
      args: ['canary-text'] as [string],
    })) as never;
    await tracer.startActiveSpan('sale', async (span) => {
      await outbox.addMany(items, { campaign: 'canary-campaign', batch: 2 });
      span.end();
    });
    const all = new Promise<void>((resolve) => {
      let left = 3;
      outbox.on('sent', () => --left === 0 && resolve());
    });
    await outbox.work();
    await all;
    const spans = recorder.spans();
    const added = spans.filter(({ name }) => name === 'add mine');
    expect(added.map(({ parent, attributes }) => [parent, attributes['messaging.batch.message_count']])).toEqual([
      ['sale', 2],
      ['sale', 1],
    ]);
    expect(spans.filter(({ name }) => name === 'process mine').map(({ links }) => links)).toEqual(
      Array(3).fill(['add mine']),
    );
    const measured = await recorder.metrics();
    expect(measured['messaging.client.sent.messages']?.points).toMatchObject([{ value: 3 }]);
    expect(await recorder.text()).not.toContain('canary');
  });

  test('whose observer fails sends all the same, and says so', async () => {
    const broken = new Error('broken');
    const fail = (): never => {
      throw broken;
    };
    const { outbox, headers, errors } = await working(new Recorder(), [], { add: fail, send: fail });
    await outbox.add({ to: 'mine', call: 'post', args: ['a'], key: 'a' });
    const done = sent(outbox);
    await outbox.work();
    await done;
    expect(headers).toHaveLength(1);
    expect(errors).toEqual([broken, broken]);
  });
});

test('an observer that cannot be is refused', async () => {
  expectTypeOf(outboxObserver()).toExtend<OutboxObserver>();
  expect(() => new Outbox({ database, observer: { sned: () => {} } as never })).toThrow(/sned/);
  expect(() => new Outbox({ database, observer: { send: 1 } as never })).toThrow(/observer\.send/);
});
