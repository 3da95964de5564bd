import { expect, test, vi } from 'vitest';
// Loaded before the tests, so that the client has it in its hands a few microtasks after it asks for it.
import '../src/socket/renewal.ts';
import { settle } from './fake-clock.ts';
import { Workbench } from './workbench.ts';

const LIFE = 600_000;
/** A token is renewed a minute before it ends. */
const EARLY = 60_000;

/** A client whose tokens last ten minutes, connected. */
const connected = async ({
  getToken,
  ...more
}: {
  getToken?: (bench: Workbench, count: number) => unknown;
  pingInterval?: number;
} = {}): Promise<{ bench: Workbench; asked: unknown[] }> => {
  const asked: unknown[] = [];
  const bench: Workbench = new Workbench({
    getToken: (rejected) => {
      asked.push(rejected);
      const given = getToken?.(bench, asked.length) ?? {
        token: `token_${asked.length}`,
        expiresAt: bench.clock.now() + LIFE,
      };
      return given as string;
    },
    // Time passes in leaps here: nobody would answer a ping.
    pingInterval: 0,
    ...more,
  });
  bench.realtime.subscribe('conv_1');
  const done = bench.realtime.connect();
  await settle();
  bench.socket.open();
  await done;
  await loaded(bench);
  return { bench, asked };
};

/** The renewal is loaded, and has set its timer. */
const loaded = async (bench: Workbench): Promise<void> => {
  await vi.waitUntil(() => bench.clock.pending > 0);
};

const message = (n: number): object => {
  const createdAt = new Date(1_772_460_000_000 + n).toISOString();
  return { type: 'message', conversationId: 'conv_1', message: { id: `msg_${n}`, createdAt, content: {} } };
};

test('before a token ends, another connection takes over without a break, a gap or a state', async () => {
  const { bench } = await connected();
  const states = bench.events.state.length;
  const [old] = bench.sockets;
  bench.clock.advance(LIFE - EARLY - 1);
  await settle();
  expect(bench.sockets).toHaveLength(1);
  bench.clock.advance(1);
  await settle();
  expect(bench.sockets).toHaveLength(2);
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_2' });
  // Until the other one is open, the old one is in use.
  old?.deliver(message(1));
  bench.realtime.sendTyping('conv_1', true);
  expect(old?.frames.at(-1)).toMatchObject({ type: 'typing' });
  bench.socket.open();
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
  expect(old?.status).toBe('closing');
  // What the old one still says counts, what both say counts once.
  old?.deliver(message(2));
  bench.socket.deliver(message(2));
  old?.deliver(message(3));
  bench.socket.deliver(message(4));
  old?.end(1000);
  expect(bench.events.message.map(({ message: { id } }) => id)).toEqual(['msg_1', 'msg_2', 'msg_3', 'msg_4']);
  expect(bench.events.gap).toEqual([]);
  expect(bench.events.state).toHaveLength(states);
  expect(bench.realtime.state).toBe('connected');
  bench.realtime.sendTyping('conv_1', false);
  expect(bench.socket.frames.at(-1)).toMatchObject({ type: 'typing', isTyping: false });
});

test('the one that took over is renewed in its turn, and lost like any other', async () => {
  const { bench } = await connected();
  bench.clock.advance(LIFE - EARLY);
  await settle();
  bench.socket.open();
  bench.sockets[0]?.end(1000);
  await loaded(bench);
  bench.clock.advance(LIFE - EARLY);
  await settle();
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_3' });
  bench.socket.open();
  bench.socket.end(1006);
  expect(bench.realtime.state).toBe('reconnecting');
});

test('the one that took over is watched for life', async () => {
  const { bench } = await connected({ pingInterval: 30_000 });
  await settle();
  for (let passed = 0; bench.sockets.length < 2 && passed < LIFE; passed += 5_000) {
    bench.clock.advance(5_000);
    bench.sockets[0]?.events.alive();
    await settle();
  }
  bench.socket.open();
  bench.clock.advance(30_000);
  expect(bench.socket.pings).toBe(1);
  // What is left of the one before says nothing about this one.
  bench.sockets[0]?.events.alive();
  bench.clock.advance(10_000);
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'HEARTBEAT_TIMEOUT' } }]);
});

test('a token that cannot be had early is asked for again; the connection goes on', async () => {
  const { bench, asked } = await connected({
    getToken: (_, count) => {
      if (count === 2) throw new Error('down');
      return undefined;
    },
  });
  bench.clock.advance(LIFE - EARLY);
  await settle();
  expect(asked).toHaveLength(2);
  expect(bench.sockets).toHaveLength(1);
  expect(bench.realtime.state).toBe('connected');
  bench.clock.advance(10_000);
  await settle();
  expect(bench.sockets).toHaveLength(2);
  bench.socket.open();
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
});

test('a new connection that is refused or hangs is given up and tried again, with another token if that is why', async () => {
  const { bench, asked } = await connected();
  const [old] = bench.sockets;
  bench.clock.advance(LIFE - EARLY);
  await settle();
  bench.socket.end(1006, 'HTTP 401', 401);
  bench.clock.advance(10_000);
  await settle();
  expect(asked).toEqual([undefined, undefined, 'token_2']);
  const hanging = bench.socket;
  bench.clock.advance(15_000);
  expect(hanging.status).toBe('gone');
  bench.clock.advance(10_000);
  await settle();
  expect(bench.sockets).toHaveLength(4);
  expect(bench.realtime.state).toBe('connected');
  hanging.events.opened();
  expect(old?.status).toBe('open');
});

test('a token function that has nothing newer yet is asked again in time, and the same token opens nothing', async () => {
  let end = 0;
  const { bench, asked } = await connected({
    getToken: (own, count) => {
      if (count === 1) end = own.clock.now() + LIFE;
      return count < 3 ? { token: 'token_1', expiresAt: end } : undefined;
    },
  });
  bench.clock.advance(LIFE - EARLY);
  await settle();
  expect([asked.length, bench.sockets.length]).toEqual([2, 1]);
  while (bench.clock.now() < end && bench.sockets.length === 1) {
    bench.clock.advance(5_000);
    await settle();
  }
  expect(bench.clock.now()).toBeLessThan(end);
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_3' });
  expect(bench.events.reconnecting).toEqual([]);
  // A server that is merely down says nothing about the token; with the best of luck it is tried again after five seconds.
  bench.luck = 0;
  bench.socket.end(1006, 'HTTP 503', 503);
  bench.clock.advance(4_999);
  await settle();
  expect(bench.sockets).toHaveLength(2);
  bench.clock.advance(1);
  await settle();
  expect(bench.sockets).toHaveLength(3);
  expect(asked).toEqual([undefined, undefined, undefined]);
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_3' });
});

test.each([
  ['the connection is lost', (bench: Workbench) => bench.sockets[0]?.end(1006)],
  ['the client disconnects', (bench: Workbench) => void bench.realtime.disconnect()],
  ['the network goes', (bench: Workbench) => bench.signal('offline')],
])('a renewal under way ends when %s', async (_, end) => {
  const { bench } = await connected();
  bench.clock.advance(LIFE - EARLY);
  await settle();
  const { socket } = bench;
  end(bench);
  expect(socket.status).toBe('gone');
  socket.events.opened();
  expect(socket.sent).toEqual([]);
  void bench.realtime.disconnect();
  bench.sockets[0]?.end(1000);
  expect(bench.clock.pending).toBe(0);
});

test('tokens without an end, and those that are over when they come, are not renewed', async () => {
  for (const token of ['plain', { token: 'over', expiresAt: 0 }]) {
    const bench = new Workbench({ getToken: () => token, pingInterval: 0 });
    const done = bench.realtime.connect();
    await settle();
    bench.socket.open();
    await done;
    await settle();
    await new Promise((go) => setImmediate(go));
    expect(bench.clock.pending).toBe(0);
    bench.clock.advance(100 * LIFE);
    await settle();
    expect(bench.sockets).toHaveLength(1);
  }
});
