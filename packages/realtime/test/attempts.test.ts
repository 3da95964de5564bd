// What one attempt to connect leaves to the next, and what it does not.
import { Realtime } from '@linktor/realtime';
import { expect, test, vi } from 'vitest';
import { FakeClock, settle } from './fake-clock.ts';
import { connected, Workbench } from './workbench.ts';

test('a token function that fails after its attempt is over fails nothing more', async () => {
  let fail: (error: Error) => void = () => {};
  const bench = new Workbench({
    getToken: () =>
      new Promise<string>((_, reject) => {
        fail = reject;
      }),
  });
  void bench.realtime.connect().catch(() => {});
  await settle();
  bench.clock.advance(15_000);
  expect(bench.events.reconnecting).toMatchObject([{ attempt: 1, error: { code: 'CONNECT_TIMEOUT' } }]);
  fail(new Error('at last'));
  await settle();
  expect(bench.events.reconnecting).toHaveLength(1);
  await bench.retry();
  bench.clock.advance(15_000);
  // Nor does it count.
  expect(bench.events.reconnecting[1]).toMatchObject({ attempt: 2, delay: 1_000 });
  await bench.realtime.disconnect();
  fail(new Error('too late'));
  await settle();
  expect(bench.realtime.state).toBe('closed');
});

test('a socket that cannot even be made is a failed attempt like any other, and shows no secret', async () => {
  const clock = new FakeClock();
  const make = vi.fn(() => {
    throw new Error('blocked: wss://api.linktor.io/ws?token=canary_1');
  });
  const realtime = new Realtime({ accessToken: 'canary_1' }, { clock, random: () => 0.5, socket: make });
  const told: unknown[] = [];
  realtime.on('reconnecting', (event) => told.push(event));
  void realtime.connect().catch(() => {});
  await settle();
  expect(told).toMatchObject([
    { attempt: 1, delay: 500, error: { code: 'CONNECTION_LOST', details: { closeCode: 1006 } } },
  ]);
  expect(JSON.stringify(told)).toContain('blocked: wss://api.linktor.io/ws?token=[redacted]');
  clock.advance(500);
  await settle();
  expect(make).toHaveBeenCalledTimes(2);
  await realtime.disconnect();
});

test('whoever connects as somebody else starts to count anew', async () => {
  const bench = new Workbench();
  void bench.realtime.connect();
  for (let n = 0; n < 4; n++) {
    await settle();
    bench.socket.end();
    await bench.retry();
  }
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ attempt: 4, delay: 4_000 });
  bench.realtime.setCredentials({ apiKey: 'key_2' });
  await settle();
  expect(bench.socket.request.headers).toEqual({ 'x-api-key': 'key_2' });
  bench.socket.end();
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ attempt: 1, delay: 500 });
});

test('a renewed token is tried at once; a connection that breaks after it waits like any other', async () => {
  let count = 0;
  const bench = await connected(new Workbench({ getToken: () => `token_${++count}` }));
  bench.socket.end(4401, 'expired');
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ delay: 0 });
  await bench.retry();
  bench.socket.open();
  bench.socket.end(1006);
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ delay: 1_000 });
  await bench.retry();
  // The one that was accepted is used again.
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_2' });
});

test('tokens that were good for a while may be refused as often as they end; those that never were, three times', async () => {
  for (const good of [true, false]) {
    let count = 0;
    const bench = await connected(new Workbench({ getToken: () => `token_${++count}` }));
    const failed = (): boolean => bench.realtime.state === 'failed';
    for (let n = 0; n < 6 && !failed(); n++) {
      if (good) bench.socket.deliver({ type: 'pong' });
      bench.socket.end(4401, 'expired');
      await bench.retry();
      if (!failed()) bench.socket.open();
    }
    expect([bench.realtime.state, count]).toEqual(good ? ['connected', 7] : ['failed', 4]);
  }
});
