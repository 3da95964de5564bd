import { instrumentHandler, instrumentRealtime } from '@linktor/core/opentelemetry';
import { consume } from '@linktor/realtime';
import { beforeAll, describe, expect, test } from 'vitest';
import { Recorder, setUpApi } from '../../core/test/opentelemetry/recorder.ts';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

beforeAll(setUpApi);

const frame = (n: number) => ({ type: 'message', conversationId: 'conv_canary', message: messageOf(n) });

/** A connected client with telemetry, opened within somebody's span. */
const connected = async (recorder: Recorder): Promise<Workbench> => {
  const bench = new Workbench({}, { record: false });
  expect(instrumentRealtime(bench.realtime, recorder)).toBe(bench.realtime);
  await recorder.tracerProvider.getTracer('app').startActiveSpan('request', async (span) => {
    const done = bench.realtime.connect();
    await settle();
    bench.socket.open();
    await done;
    span.end();
  });
  return bench;
};

describe('a realtime client', () => {
  test('whose handlers have spans, each the root of its trace', async () => {
    const recorder = new Recorder();
    const bench = await connected(recorder);
    const tracer = recorder.tracerProvider.getTracer('app');
    bench.realtime.subscribe('conv_canary');
    const seen: string[] = [];
    const off = bench.realtime.onMessage(async ({ message }) => {
      await undefined;
      tracer.startSpan('mine').end();
      seen.push(message.id);
    });
    // As frames come: in the context in which the socket was opened.
    tracer.startActiveSpan('long over', () => bench.socket.deliver(frame(1)));
    await settle();
    off();
    bench.socket.deliver(frame(2));
    await settle();
    expect(seen).toHaveLength(1);
    const [, mine, processed] = recorder.spans();
    expect(mine).toMatchObject({ name: 'mine', parent: 'process message' });
    expect(processed).toMatchObject({
      name: 'process message',
      kind: 4,
      attributes: { 'messaging.system': 'linktor', 'messaging.destination.name': 'message' },
    });
    expect(processed?.parent).toBeUndefined();
    expect(await recorder.text()).not.toContain('canary');
  });

  test('whose handler fails: the span says so, and the client reports it as ever', async () => {
    const recorder = new Recorder();
    const bench = await connected(recorder);
    bench.realtime.subscribe('conv_canary');
    bench.realtime.onMessage(() => {
      throw new RangeError('mine');
    });
    bench.socket.deliver(frame(1));
    await settle();
    expect(recorder.spans().at(-1)).toMatchObject({ status: 2, attributes: { 'error.type': 'RangeError' } });
    expect(bench.raised).toMatchObject([{ code: 'HANDLER_FAILED' }]);
  });

  test('whose connection is lost: counted', async () => {
    const recorder = new Recorder();
    const bench = await connected(recorder);
    bench.realtime.subscribe('conv_canary');
    const points = async (name: string) => (await recorder.metrics())[`linktor.realtime.${name}`]?.points;
    const system = { 'messaging.system': 'linktor' };
    bench.socket.deliver(frame(1));
    expect(await points('connections')).toEqual([{ attributes: system, value: 1 }]);
    bench.socket.end(1006, 'gone');
    expect(await points('connections')).toEqual([{ attributes: system, value: 0 }]);
    expect(await points('reconnects')).toMatchObject([{ attributes: { 'error.type': 'WebSocketError' }, value: 1 }]);
    bench.clock.advance(500);
    await settle();
    bench.socket.open();
    await settle();
    expect(await points('gaps')).toMatchObject([{ attributes: { 'linktor.gap.reason': 'no-backfill' }, value: 1 }]);
  });

  test('that fails for good is reported as ever: telemetry counts as nobody listening', async () => {
    const bench = new Workbench({ autoReconnect: false }, { record: false });
    instrumentRealtime(bench.realtime, new Recorder());
    const done = bench.realtime.connect();
    await settle();
    bench.socket.open();
    await done;
    bench.socket.end(1006, 'gone');
    await settle();
    expect(bench.raised).toHaveLength(1);
  });
});

test('a handler of consume() runs in a span of its own', async () => {
  const recorder = new Recorder();
  const bench = await connected(recorder);
  bench.realtime.subscribe('conv_canary');
  const seen: string[] = [];
  const handler = instrumentHandler(async (event: { type: string }) => void seen.push(event.type), recorder);
  const consumer = consume(bench.realtime, handler);
  await settle();
  bench.socket.deliver(frame(1));
  await settle();
  const gone = bench.realtime.disconnect();
  bench.socket.end(1000);
  await Promise.all([gone, consumer.done]);
  expect(seen).toEqual(['message']);
  expect(recorder.spans().at(-1)).toMatchObject({ name: 'process message' });
});
