import { AuthenticationError, ConfigurationError } from '@linktor/core';
import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import { Realtime, type RealtimeOptions } from '@linktor/realtime';
import { expect, test, vi } from 'vitest';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

const frame = (n: number, conversationId = 'conv_1'): object => ({
  type: 'message',
  conversationId,
  message: messageOf(n, conversationId),
});

const append = (store: MessageStore, n: number, conversationId = 'conv_1'): void => {
  store.append(sampleMessage({ id: `msg_${n}`, createdAt: messageOf(n).createdAt, conversationId }));
};

const ids = (bench: Workbench): number[] => bench.events.message.map(({ message }) => Number(message.id.slice(4)));

/** Loading the code that reads histories takes a real moment. */
const attempt = (bench: Workbench, count: number): Promise<unknown> =>
  vi.waitUntil(() => bench.sockets.length === count, { interval: 1 });

/** Lets time pass, and what is due be read. */
const pass = async (bench: Workbench, ms: number): Promise<void> => {
  for (let left = ms; left > 0; left -= 1_000) {
    bench.clock.advance(Math.min(1_000, left));
    await settle();
  }
};

/** A client whose first attempts fail: as many as it takes. */
const blocked = async (store: MessageStore, options: Partial<RealtimeOptions> = {}): Promise<Workbench> => {
  const bench = new Workbench({ backfill: store, ...options });
  bench.realtime.subscribe('conv_1');
  const done = bench.realtime.connect();
  for (let n = 1; n <= 3; n++) {
    await attempt(bench, n);
    bench.socket.end();
    if (n < 3) await bench.retry();
  }
  await done;
  await settle();
  return bench;
};

/** A client that never wants a socket. */
const alone = async (store: MessageStore, options: Partial<RealtimeOptions> = {}): Promise<Workbench> => {
  const bench = new Workbench({ backfill: store, transport: 'polling', ...options });
  bench.realtime.subscribe('conv_1');
  await bench.realtime.connect();
  await settle();
  return bench;
};

test('after three handshakes that failed the histories do: said in the states, and connect() resolves', async () => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench({ backfill: store });
  const subscription = bench.realtime.subscribe('conv_1');
  const live = subscription.live();
  const done = bench.realtime.connect();
  for (let n = 1; n <= 3; n++) {
    await attempt(bench, n);
    expect(bench.realtime.state).toBe('connecting');
    bench.socket.end(1006, 'ECONNRESET');
    if (n < 3) await bench.retry();
  }
  expect(bench.realtime.state).toBe('polling');
  expect(bench.events.state.at(-1)).toMatchObject({ to: 'polling', error: { code: 'CONNECTION_LOST' } });
  await done;
  await live;
  expect(subscription.state).toBe('polling');
  expect(bench.events.connected).toEqual([]);
  append(store, 2);
  append(store, 3);
  await pass(bench, 12_500);
  expect(ids(bench)).toEqual([2, 3]);
  expect(bench.events.message.every(({ recovered }) => recovered)).toBe(true);
  expect(bench.events.gap).toEqual([]);
  await bench.realtime.disconnect();
  expect(bench.clock.pending).toBe(0);
  expect(bench.events.gap).toEqual([]);
});

test('the socket is tried on at long intervals, and taken when it opens: nothing twice, nothing missed', async () => {
  const store = new MessageStore();
  const bench = await blocked(store);
  // Four times 30 s, as luck has it neither sooner nor later.
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ attempt: 3, delay: 120_000 });
  await pass(bench, 119_000);
  expect(bench.sockets).toHaveLength(3);
  await pass(bench, 1_000);
  await attempt(bench, 4);
  append(store, 1);
  // Polled on meanwhile; and an attempt that fails is told, and changes nothing.
  await pass(bench, 12_500);
  expect(ids(bench)).toEqual([1]);
  bench.socket.end();
  expect(bench.realtime.state).toBe('polling');
  expect(bench.events.reconnecting.at(-1)).toMatchObject({ attempt: 4, delay: 120_000 });
  const states = bench.events.state.length;
  append(store, 2);
  bench.signal('online');
  await attempt(bench, 5);
  bench.socket.open();
  await settle();
  expect(bench.events.state.slice(states)).toEqual([{ from: 'polling', to: 'connected' }]);
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
  append(store, 3);
  bench.socket.deliver(frame(3));
  bench.socket.deliver(frame(2));
  expect(ids(bench)).toEqual([1, 2, 3]);
  expect(bench.events.gap).toEqual([]);
});

test('a proxy that takes the upgrade out of the handshake is no refusal by the server', async () => {
  const bench = new Workbench({ backfill: new MessageStore() });
  const done = bench.realtime.connect();
  for (let n = 1; n <= 3; n++) {
    await attempt(bench, n);
    bench.socket.end(1006, 'HTTP 426', 426);
    if (n < 3) await bench.retry();
  }
  await done;
  expect(bench.realtime.state).toBe('polling');
});

/** A connection that opens and is lost after a while, again and again. */
const flap = async (bench: Workbench, times: number, lasting: number): Promise<void> => {
  void bench.realtime.connect();
  for (let n = 1; n <= times; n++) {
    await attempt(bench, n);
    bench.socket.open();
    await settle();
    bench.clock.advance(lasting);
    bench.socket.end();
    if (n < times) await bench.retry();
  }
};

test('connections that do not last leave no time to read histories: after eleven in a row these do without', async () => {
  const store = new MessageStore();
  const bench = new Workbench({ backfill: { listMessages: () => new Promise(() => {}) } as never });
  await flap(bench, 10, 4_000);
  expect(bench.realtime.state).toBe('reconnecting');
  const other = new Workbench({ backfill: store });
  other.realtime.subscribe('conv_1');
  await flap(other, 11, 100);
  expect(other.realtime.state).toBe('polling');
  await settle();
  append(store, 1);
  await pass(other, 12_500);
  expect(ids(other)).toEqual([1]);
});

test('connections that last are no failures, however many there are', async () => {
  const bench = new Workbench({ backfill: new MessageStore() });
  await flap(bench, 20, 5_000);
  expect(bench.realtime.state).toBe('reconnecting');
});

test('whoever has been connected gives up the socket only after ten attempts in a row', async () => {
  const bench = new Workbench({ backfill: new MessageStore() });
  void bench.realtime.connect();
  await attempt(bench, 1);
  bench.socket.open();
  await settle();
  bench.socket.end();
  for (let n = 2; n <= 11; n++) {
    expect(bench.realtime.state).toBe('reconnecting');
    await bench.retry();
    await attempt(bench, n);
    bench.socket.end();
  }
  expect(bench.realtime.state).toBe('polling');
});

test.each<[string, Partial<RealtimeOptions>]>([
  ['transport: websocket', { backfill: new MessageStore(), transport: 'websocket' }],
  ['no backfill', {}],
])('with %s there is no falling back', async (_, options) => {
  const bench = new Workbench(options);
  void bench.realtime.connect();
  for (let n = 1; n <= 20; n++) {
    await attempt(bench, n);
    bench.socket.end();
    expect(bench.realtime.state).toBe('reconnecting');
    await bench.retry();
  }
});

test('polling alone opens no socket, asks for no token, and needs no credential', async () => {
  const store = new MessageStore();
  append(store, 1);
  const getToken = vi.fn(() => 'token');
  const bench = await alone(store, { getToken });
  expect(bench.realtime.state).toBe('polling');
  append(store, 2);
  await pass(bench, 12_500);
  // Nothing is waited for but the next look.
  expect(bench.clock.pending).toBe(1);
  for (const signal of ['offline', 'online', 'wake'] as const) {
    bench.signal(signal);
    await settle();
  }
  append(store, 3);
  await pass(bench, 600_000);
  expect(ids(bench)).toEqual([2, 3]);
  expect(bench.realtime.state).toBe('polling');
  expect(bench.sockets).toEqual([]);
  expect(getToken).not.toHaveBeenCalled();
  expect(() => new Realtime({ backfill: store, transport: 'polling' })).not.toThrow();
});

test.each<[RealtimeOptions, string]>([
  [{ transport: 'polling' }, 'transport needs backfill'],
  [{ transport: 'auto' }, 'transport needs backfill'],
  [{ messageFrames: false }, 'messageFrames needs backfill'],
  [{ transport: 'sse' as never }, 'transport must be "auto", "websocket" or "polling"'],
  [{ messageFrames: 0 as never }, 'messageFrames must be of type boolean'],
  [{ pollInterval: 0 }, 'pollInterval must be a number of at least 1'],
])('refuses %j', (options, problem) => {
  const make = (): unknown => new Realtime({ apiKey: 'k', ...options });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(problem);
});

test('what is typed while nobody can hear it is handed back at once', async () => {
  const bench = await alone(new MessageStore());
  bench.realtime.sendTyping('conv_1', true);
  const frames = [{ type: 'typing', conversationId: 'conv_1', isTyping: true }];
  expect(bench.events.unsent).toEqual([{ frames, reason: 'expired' }]);
});

test('a proxy that forbids the attempts beside it does not end the polling; a refused credential does', async () => {
  const bench = await blocked(new MessageStore());
  bench.signal('online');
  await attempt(bench, 4);
  bench.socket.end(1006, '', 403);
  expect(bench.realtime.state).toBe('polling');
  bench.signal('online');
  await attempt(bench, 5);
  bench.socket.end(1006, '', 401);
  expect(bench.realtime.state).toBe('failed');
  expect(bench.events.error.at(-1)).toBeInstanceOf(AuthenticationError);
});

test('a history that cannot be read is said once when it begins, and read again each interval', async () => {
  const store = new MessageStore();
  let broken = false;
  const bench = await alone(store, {
    backfill: {
      listMessages: (id, query) => {
        if (broken) throw new Error('HTTP 503');
        return store.listMessages(id, query);
      },
    },
  });
  broken = true;
  await pass(bench, 60_000);
  expect(bench.events.gap).toMatchObject([{ reason: 'failed' }]);
  append(store, 1);
  broken = false;
  await pass(bench, 15_000);
  expect(ids(bench)).toEqual([1]);
  expect(bench.events.gap).toHaveLength(1);
});

test('an interval costs one request for each conversation with news, and sweepSize for the others, in turn', async () => {
  const store = new MessageStore();
  const asked: string[] = [];
  const bench = await alone(store, {
    sweepSize: 2,
    backfill: {
      listMessages: (id, query) => {
        asked.push(id);
        return store.listMessages(id, query);
      },
    },
  });
  for (const id of ['conv_2', 'conv_3', 'conv_4', 'conv_5']) bench.realtime.subscribe(id);
  await settle();
  expect(asked).toHaveLength(5);
  append(store, 1, 'conv_1');
  asked.length = 0;
  const rounds: string[][] = [];
  for (let n = 0; n < 6; n++) {
    await pass(bench, 10_000);
    rounds.push(asked.splice(0).sort());
  }
  expect(rounds.every((round) => round.length <= 3)).toBe(true);
  expect(new Set(rounds.flat()).size).toBe(5);
  // Found in its turn, and looked at the next time, too.
  const found = rounds.findIndex((round) => round.includes('conv_1'));
  expect(rounds[found + 1]).toContain('conv_1');
  expect(ids(bench)).toEqual([1]);
});

test('a server whose socket brings no messages is polled beside it, and not accused of it', async () => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench({ backfill: store, messageFrames: false });
  const subscription = bench.realtime.subscribe('conv_1');
  void bench.realtime.connect();
  await attempt(bench, 1);
  bench.socket.open();
  await subscription.live();
  expect([bench.realtime.state, subscription.state]).toEqual(['connected', 'polling']);
  for (let n = 2; n <= 8; n++) {
    append(store, n);
    bench.socket.events.alive();
    await pass(bench, 12_500);
  }
  expect(ids(bench)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  bench.socket.deliver({ type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: true });
  expect(bench.events.typing).toHaveLength(1);
  expect(bench.sockets).toHaveLength(1);
  expect(bench.socket.frames.filter(({ type }) => type === 'subscribe')).toHaveLength(1);
});
