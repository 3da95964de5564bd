// A tab that has nobody to share with keeps what any client promises.
import { Realtime } from '@linktor/realtime';
import { beforeAll, expect, test } from 'vitest';
import { type SharedOptions, SharedRealtime } from '../src/shared/index.ts';
import { load } from './fake-browser.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { FakeSocket } from './fake-socket.ts';

beforeAll(load);

interface Alone {
  shared: SharedRealtime;
  sockets: FakeSocket[];
  raised: unknown[];
}

const alone = (options: Partial<SharedOptions> = {}): Alone => {
  const sockets: FakeSocket[] = [];
  const raised: unknown[] = [];
  const platform = {
    ...{ clock: new FakeClock(), random: () => 0.5, headers: true, checkOptions: () => {}, watch: () => () => {} },
    socket: (
      ...made: ConstructorParameters<typeof FakeSocket> extends [infer R, infer E, unknown] ? [R, E] : never
    ) => {
      const socket = new FakeSocket(...made, true);
      sockets.push(socket);
      return socket;
    },
  };
  const shared = new SharedRealtime(
    { name: 'user_1', apiKey: 'key_1', ...options },
    {
      ...{ locks: undefined, channel: undefined },
      realtime: (own) => new Realtime(own, platform),
      raise: (error) => raised.push(error),
    },
  );
  return { shared, sockets, raised };
};

const connected = async (options: Partial<SharedOptions> = {}): Promise<Alone & { socket: FakeSocket }> => {
  const made = alone(options);
  const done = made.shared.connect();
  await settle();
  const socket = made.sockets[0] as FakeSocket;
  socket.open();
  await done;
  return { ...made, socket };
};

test('a failure that nobody watches is raised; one that somebody watches is not', async () => {
  const unwatched = await connected();
  unwatched.socket.end(4403);
  expect(unwatched.raised).toMatchObject([{ code: 'REFUSED' }]);
  expect(unwatched.shared.state).toBe('failed');
  const looped = await connected();
  const loop = looped.shared.events().next();
  looped.socket.end(4403);
  await expect(loop).rejects.toMatchObject({ code: 'REFUSED' });
  const handled: unknown[] = [];
  const listened = await connected();
  listened.shared.on('error', (error) => handled.push(error));
  listened.socket.end(4403);
  expect(handled).toMatchObject([{ code: 'REFUSED' }]);
  const followed = await connected();
  followed.shared.on('state', () => {});
  followed.socket.end(4403);
  expect([looped, listened, followed].map(({ raised }) => raised)).toEqual([[], [], []]);
  expect(() => followed.shared.sendTyping('conv_1', true)).toThrow(expect.objectContaining({ code: 'NOT_CONNECTED' }));
});

test('a client that never connected is closed by disconnect(), once, and whoever waits is told', async () => {
  const { shared } = alone();
  const states: unknown[] = [];
  shared.on('state', (change) => states.push(change));
  expect(await shared.disconnect()).toEqual({ unsent: [] });
  await shared.disconnect();
  expect(states).toEqual([{ from: 'idle', to: 'closed' }]);
  const waiting = shared.connect().catch((error: unknown) => error);
  await shared.disconnect();
  expect(await waiting).toMatchObject({ name: 'WebSocketError', code: 'CLOSED' });
  expect(states.slice(1)).toEqual([
    { from: 'closed', to: 'connecting' },
    { from: 'connecting', to: 'closed' },
  ]);
});

test('what was to be sent and never was comes back; what cannot be sent is told', async () => {
  const { shared, socket } = await connected({ maxQueueBytes: 100 });
  const errors: unknown[] = [];
  shared.on('error', (error) => errors.push(error));
  shared.sendTyping('conv_1', true);
  expect(socket.frames).toEqual([{ type: 'typing', conversationId: 'conv_1', isTyping: true }]);
  shared.sendTyping('c'.repeat(100), true);
  expect(errors).toMatchObject([{ code: 'QUEUE_FULL' }]);
  socket.end();
  shared.sendTyping('conv_1', false);
  const typing = { type: 'typing', conversationId: 'conv_1', isTyping: false };
  expect(await shared.disconnect()).toEqual({ unsent: [typing] });
  for (const isTyping of ['yes', undefined]) {
    expect(() => shared.sendTyping('conv_1', isTyping as never)).toThrow('isTyping must be a boolean');
  }
});

test('loops and handlers get what is of a conversation, and handlers what is of the connection', async () => {
  const { shared, socket } = await connected();
  shared.subscribe('conv_1');
  const loop = shared.events({ conversationId: 'conv_1' });
  const unknown: unknown[] = [];
  shared.on('unknown', (frame) => unknown.push(frame));
  socket.deliver({ type: 'presence', user: 'u' });
  socket.deliver({ type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: true });
  socket.deliver({ type: 'error', code: 'SUBSCRIPTION_DENIED', message: 'no', conversationId: 'conv_1' });
  expect(unknown).toEqual([{ type: 'presence', user: 'u' }]);
  expect((await loop.next()).value).toMatchObject({ type: 'typing' });
  await expect(loop.next()).rejects.toMatchObject({ code: 'SUBSCRIPTION_DENIED', message: 'no' });
  expect(shared.subscriptions).toEqual([]);
  const aborted = AbortSignal.abort();
  expect(await shared.events({ signal: aborted }).next()).toEqual({ done: true, value: undefined });
  expect(() => shared.events({ bufferSize: 0 })).toThrow('bufferSize must be at least 1');
});
