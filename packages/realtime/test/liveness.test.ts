// Signs of life: who is asked for them, when, and whose count.
import { expect, test } from 'vitest';
import { connected, Workbench } from './workbench.ts';

test.each([true, false])(
  'pingInterval: 0 asks for none, not even after sleep (protocol pings: %s)',
  async (protocolPings) => {
    const bench = await connected(new Workbench({ pingInterval: 0 }, { protocolPings }));
    if (!protocolPings) bench.socket.deliver({ type: 'pong' });
    for (const signal of ['wake', 'online'] as const) {
      bench.signal(signal);
      expect([bench.socket.pings, bench.socket.sent]).toEqual([0, []]);
      bench.clock.advance(60_000);
    }
    expect([bench.socket.pings, bench.socket.sent]).toEqual([0, []]);
    expect(bench.realtime.state).toBe('connected');
    expect(bench.clock.pending).toBe(0);
  },
);

test('an answer that was due while the machine slept may come until five seconds after it woke', async () => {
  const bench = await connected(new Workbench());
  bench.clock.advance(33_000);
  expect(bench.socket.pings).toBe(1);
  bench.clock.sleep(3_600_000);
  bench.clock.advance(5_000);
  expect(bench.realtime.state).toBe('connected');
  expect(bench.socket.pings).toBe(2);
  bench.socket.events.alive();
  bench.clock.advance(29_000);
  expect(bench.realtime.state).toBe('connected');
});

test('pages that come and go ask again, and put no deadline off', async () => {
  const bench = await connected(new Workbench());
  bench.clock.advance(30_000);
  bench.signal('wake');
  expect(bench.socket.pings).toBe(2);
  bench.clock.advance(4_999);
  expect(bench.realtime.state).toBe('connected');
  bench.clock.advance(1);
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'HEARTBEAT_TIMEOUT' } }]);
});
