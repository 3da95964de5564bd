// Telemetry of outboxes and endpoints, fed by hand: what each thing they tell becomes. With the real packages it is tried in theirs.
import { NotFoundError } from '@linktor/core';
import {
  instrument,
  instrumentHandler,
  instrumentOutbox,
  outboxObserver,
  webhookObserver,
} from '@linktor/core/opentelemetry';
import { context, trace } from '@opentelemetry/api';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { fakeFetch, getThing, jsonResponse, rejection, transportTo } from '../support.ts';
import { Recorder, setUpApi } from './recorder.ts';

beforeAll(setUpApi);
afterEach(() => void vi.restoreAllMocks());

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const mine = { 'messaging.destination.name': 'mine' };

/** A clock that stands still, but for what takes time. */
const clock = () => {
  let now = 5_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (ms: number) => async (): Promise<{ status: number }> => {
    now += ms;
    return { status: 200 };
  };
};

/** An outbox that says what it is told to say. */
const outbox = () => {
  const handlers = new Map<string, (event: unknown) => void>();
  const off = vi.fn();
  return {
    off,
    say: (name: string, event: unknown) => handlers.get(name)?.(event),
    on: (name: string, handler: (event: unknown) => void) => {
      handlers.set(name, handler);
      return () => off(name);
    },
    stats: async () => ({ platforms: { mine: { queued: 3, failed: 1 }, other: { sent: 2 } }, waiting: 12.5 }),
  };
};

describe('an outbox', () => {
  test('that says what became of a message: counted by outcome', async () => {
    const recorder = new Recorder();
    const box = outbox();
    instrumentOutbox(box as never, recorder);
    const told = { platform: 'mine', call: 'post' };
    box.say('sent', told);
    box.say('failed', { ...told, error: new NotFoundError('canary', { status: 404 }) });
    box.say('retry', { ...told, error: new RangeError('canary') });
    box.say('uncertain', { ...told, error: 'canary' });
    const attributes = { ...mine, 'linktor.outbox.call': 'post' };
    expect((await recorder.metrics())['linktor.outbox.outcomes']?.points).toEqual([
      { attributes: { ...attributes, 'linktor.outbox.outcome': 'sent' }, value: 1 },
      { attributes: { ...attributes, 'linktor.outbox.outcome': 'failed', 'error.type': '404' }, value: 1 },
      { attributes: { ...attributes, 'linktor.outbox.outcome': 'retry', 'error.type': 'RangeError' }, value: 1 },
      { attributes: { ...attributes, 'linktor.outbox.outcome': 'uncertain', 'error.type': '_OTHER' }, value: 1 },
    ]);
    expect(await recorder.text()).not.toContain('canary');
  });

  test('that waits, pauses, resumes, and fails in the background', async () => {
    const recorder = new Recorder();
    const box = outbox();
    instrumentOutbox(box as never, recorder);
    const points = async (name: string) => (await recorder.metrics())[`linktor.outbox.${name}`]?.points;
    box.say('throttled', { platform: 'mine' });
    box.say('error', { error: new TypeError('canary') });
    box.say('paused', { platform: 'mine' });
    expect(await points('throttles')).toEqual([{ attributes: mine, value: 1 }]);
    expect(await points('errors')).toEqual([{ attributes: { 'error.type': 'TypeError' }, value: 1 }]);
    expect(await points('paused')).toEqual([{ attributes: mine, value: 1 }]);
    box.say('resumed', { platform: 'mine' });
    expect(await points('paused')).toEqual([{ attributes: mine, value: 0 }]);
    // Nobody has asked for what costs a query.
    expect(await points('messages')).toBeUndefined();
  });

  test('whose messages are counted, until that is ended', async () => {
    const recorder = new Recorder();
    const box = outbox();
    const stats = vi.spyOn(box, 'stats');
    const end = instrumentOutbox(box as never, { ...recorder, stats: true });
    const measured = await recorder.metrics();
    expect(measured['linktor.outbox.waiting']?.points).toEqual([{ attributes: {}, value: 12.5 }]);
    expect(measured['linktor.outbox.messages']?.points).toEqual([
      { attributes: { ...mine, 'linktor.outbox.state': 'queued' }, value: 3 },
      { attributes: { ...mine, 'linktor.outbox.state': 'failed' }, value: 1 },
      { attributes: { 'messaging.destination.name': 'other', 'linktor.outbox.state': 'sent' }, value: 2 },
    ]);
    box.say('paused', { platform: 'mine' });
    end();
    const asked = stats.mock.calls.length;
    const after = await recorder.metrics();
    expect(stats).toHaveBeenCalledTimes(asked);
    expect(after['linktor.outbox.paused']?.points ?? []).toEqual([]);
    const names = ['sent', 'failed', 'retry', 'uncertain', 'throttled', 'paused', 'resumed', 'error'];
    expect(box.off.mock.calls.map(([name]) => name)).toEqual(names);
    // Once is enough.
    end();
    expect(box.off).toHaveBeenCalledTimes(names.length);
  });

  test('that cannot add a message', async () => {
    const recorder = new Recorder();
    const add = outboxObserver(recorder).add({ platform: 'mine', call: 'post' }, {}, () =>
      Promise.reject(new RangeError('canary')),
    );
    expect(await rejection(add)).toBeInstanceOf(RangeError);
    expect(recorder.spans()).toMatchObject([
      { name: 'add mine', status: 2, attributes: { 'error.type': 'RangeError' } },
    ]);
    const about = { 'messaging.system': 'linktor_outbox', 'messaging.operation.name': 'add', ...mine };
    expect((await recorder.metrics())['messaging.client.sent.messages']?.points).toEqual([
      { attributes: { ...about, 'error.type': 'RangeError' }, value: 1 },
    ]);
  });
});

test('all durations are seconds', async () => {
  const recorder = new Recorder();
  const takes = clock();
  const hooks = webhookObserver(recorder);
  await hooks.delivery({ platform: 'linktor', headers: {} }, takes(250));
  await hooks.event({ platform: 'linktor', type: 'message.received' }, takes(500));
  await outboxObserver(recorder).add({ platform: 'mine', call: 'post' }, {}, takes(40));
  const { fetch } = fakeFetch(
    async () => {
      await takes(70)();
      return jsonResponse(503, {}, { 'retry-after': '0' });
    },
    jsonResponse(200, { id: '1' }),
  );
  await transportTo('http://x', instrument({ fetch }, recorder)).request(getThing, { path: { id: '1' } });
  const measured = await recorder.metrics();
  const sums = Object.entries(measured)
    .filter(([, { unit }]) => unit === 's')
    .map(([name, { points }]) => [name, points.map(({ value }) => Number((value as { sum: number }).sum.toFixed(6)))]);
  expect(Object.fromEntries(sums)).toEqual({
    'linktor.webhook.delivery.duration': [0.25],
    'messaging.process.duration': [0.5],
    'messaging.client.operation.duration': [0.04],
    'http.client.request.duration': [0.07, 0],
    'linktor.client.operation.duration': [0.07],
  });
});

describe('the trace a delivery belongs to', () => {
  const seen = async (headers: unknown): Promise<string | undefined> => {
    let id: string | undefined;
    await webhookObserver(new Recorder()).delivery({ platform: 'linktor', headers }, async () => {
      id = trace.getSpanContext(context.active())?.traceId;
      return { status: 200 };
    });
    return id;
  };

  test.each<[string, unknown]>([
    ['Headers', new Headers({ traceparent })],
    ['an object of them, in any case', { TraceParent: traceparent }],
  ])('is that of %s', async (_what, headers) => {
    expect(await seen(headers)).toBe('0af7651916cd43dd8448eb211c80319c');
  });

  test.each([null, undefined, 'traceparent', {}, { traceparent: [traceparent] }])('is none of %o', async (headers) => {
    expect(await seen(headers)).toBeUndefined();
  });
});

describe('a handler', () => {
  test('that answers at once answers at once', () => {
    const recorder = new Recorder();
    const handler = instrumentHandler((_event: { type: string }, more: number) => more + 1, recorder);
    expect(handler({ type: 'message' }, 1)).toBe(2);
    expect(recorder.spans()).toMatchObject([{ name: 'process message', status: 0 }]);
  });

  test('that promises keeps its promise, and ends its span with it', async () => {
    const recorder = new Recorder();
    const handler = instrumentHandler(async (_event: { type: string }) => 'kept', recorder);
    const promise = handler({ type: 'message' });
    expect(recorder.spans()).toEqual([]);
    expect(await promise).toBe('kept');
    expect(recorder.spans()).toHaveLength(1);
  });

  test('that throws, or promises in vain', async () => {
    const recorder = new Recorder();
    const error = new RangeError('canary');
    const throws = instrumentHandler((_event: { type: string }): void => {
      throw error;
    }, recorder);
    expect(() => throws({ type: 'message' })).toThrow(error);
    const rejects = instrumentHandler((_event: { type: string }) => Promise.reject(error), recorder);
    expect(await rejection(rejects({ type: 'message' }))).toBe(error);
    expect(recorder.spans()).toMatchObject([
      { status: 2, attributes: { 'error.type': 'RangeError' } },
      { status: 2, attributes: { 'error.type': 'RangeError' } },
    ]);
  });

  test('options that are not known are refused', () => {
    for (const make of [
      () => instrumentHandler(() => {}, { tracer: 1 } as never),
      () => webhookObserver({ tracer: 1 } as never),
      () => outboxObserver({ tracer: 1 } as never),
      () => instrumentOutbox(outbox() as never, { tracer: 1 } as never),
    ]) {
      expect(make).toThrow(/tracer/);
    }
  });
});
