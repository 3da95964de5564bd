import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import type { MessageSource } from '@linktor/realtime';
import { expect, test } from 'vitest';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

const frame = (n: number, conversationId = 'conv_1'): object => ({
  type: 'message',
  conversationId,
  message: messageOf(n, conversationId),
});

const connect = async (bench: Workbench): Promise<void> => {
  const done = bench.realtime.connect();
  // Loading the code that reads histories takes a real moment.
  while (bench.sockets.length === 0 || bench.socket.status === 'gone') await new Promise((go) => setImmediate(go));
  bench.socket.open();
  await done;
};

const withStore = (count: number): { store: MessageStore; bench: Workbench } => {
  const store = new MessageStore();
  for (let n = 1; n <= count; n++) append(store, n);
  const bench = new Workbench({ backfill: store });
  bench.realtime.subscribe('conv_1');
  return { store, bench };
};

const append = (store: MessageStore, n: number): void => {
  const { id, createdAt } = messageOf(n);
  store.append(sampleMessage({ id, createdAt, conversationId: 'conv_1' }));
};

const ids = (bench: Workbench): number[] => bench.events.message.map(({ message }) => Number(message.id.slice(4)));

const reconnect = async (bench: Workbench): Promise<void> => {
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
};

test('subscriptions are counted, sent once, and sent again after a reconnect', async () => {
  const bench = new Workbench();
  bench.realtime.subscribe('conv_1');
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  bench.realtime.subscribe('conv_2');
  expect(bench.socket.frames).toEqual([
    { type: 'subscribe', conversationId: 'conv_1' },
    { type: 'subscribe', conversationId: 'conv_2' },
  ]);
  bench.realtime.unsubscribe('conv_1');
  bench.realtime.unsubscribe('conv_2');
  bench.realtime.unsubscribe('conv_2');
  expect(bench.socket.frames.slice(2)).toEqual([{ type: 'unsubscribe', conversationId: 'conv_2' }]);
  await reconnect(bench);
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
  expect(bench.realtime.subscriptions).toEqual(['conv_1']);
});

test('what was missed is fetched, in order with what came meanwhile, once', async () => {
  const { store, bench } = withStore(3);
  await connect(bench);
  await settle();
  expect(bench.events.synced).toEqual([{ conversationId: 'conv_1', recovered: 0 }]);
  append(store, 4);
  bench.socket.deliver(frame(4));
  append(store, 5);
  append(store, 6);
  await reconnect(bench);
  append(store, 7);
  bench.socket.deliver(frame(7));
  expect(ids(bench)).toEqual([4]);
  await settle();
  expect(ids(bench)).toEqual([4, 5, 6, 7]);
  expect(bench.events.message.map(({ recovered }) => recovered === true)).toEqual([false, true, true, false]);
  bench.socket.deliver(frame(6));
  expect(ids(bench)).toEqual([4, 5, 6, 7]);
  expect(bench.events.gap).toEqual([]);
});

test('a message the server dropped without a word is found by the next look', async () => {
  const { store, bench } = withStore(1);
  await connect(bench);
  await settle();
  append(store, 2);
  append(store, 3);
  bench.socket.deliver(frame(3));
  bench.socket.events.alive();
  bench.clock.advance(3_000);
  await settle();
  expect(ids(bench)).toEqual([3, 2]);
  expect(bench.events.gap).toMatchObject([{ reason: 'late', messageIds: ['msg_2'], before: { id: 'msg_3' } }]);
  expect(bench.events.message[1]).toMatchObject({ late: true, recovered: true });
});

test('a frame that cannot be read brings the next look forward', async () => {
  const { store, bench } = withStore(1);
  await connect(bench);
  await settle();
  bench.clock.advance(4_000);
  await settle();
  append(store, 2);
  bench.socket.deliver('{"type":"mess');
  expect(bench.events.error).toMatchObject([{ code: 'MALFORMED_FRAME', details: { length: 13 } }]);
  bench.clock.advance(1_000);
  await settle();
  expect(ids(bench)).toEqual([2]);
});

test('a history that cannot be read is asked for three times, then a gap is named and what waits is let go', async () => {
  let broken = true;
  let asked = 0;
  const store = new MessageStore();
  append(store, 1);
  const backfill = {
    listMessages: (conversationId: string, query: { limit: number }) => {
      asked++;
      if (broken) throw new Error('HTTP 503');
      return store.listMessages(conversationId, query);
    },
  };
  const bench = new Workbench({ backfill, reconcileInterval: 20_000 });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  append(store, 2);
  bench.socket.deliver(frame(2));
  for (const pause of [1_000, 2_000]) {
    await settle();
    expect(ids(bench)).toEqual([]);
    bench.clock.advance(pause);
  }
  await settle();
  expect(ids(bench)).toEqual([2]);
  expect(bench.events.gap).toMatchObject([
    {
      reason: 'failed',
      error: { code: 'BACKFILL_FAILED', cause: { message: 'HTTP 503' }, details: { conversationId: 'conv_1' } },
    },
  ]);
  expect(asked).toBe(3);
  broken = false;
  append(store, 3);
  bench.socket.events.alive();
  bench.clock.advance(25_000);
  await settle();
  expect(ids(bench)).toEqual([2, 3]);
});

test('without backfill every reconnect names a gap per conversation', async () => {
  const bench = new Workbench();
  bench.realtime.subscribe('conv_1');
  bench.realtime.subscribe('conv_2');
  await connect(bench);
  bench.socket.deliver(frame(1));
  await reconnect(bench);
  expect(bench.events.gap).toMatchObject([
    { conversationId: 'conv_1', reason: 'no-backfill', after: { id: 'msg_1' } },
    { conversationId: 'conv_2', reason: 'no-backfill' },
  ]);
});

test('more held events than allowed are let go with a gap', async () => {
  const backfill: MessageSource = { listMessages: () => new Promise(() => {}) as never };
  const bench = new Workbench({ backfill, maxHeld: 2 });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  for (const n of [1, 2]) bench.socket.deliver(frame(n));
  expect(ids(bench)).toEqual([]);
  bench.socket.deliver(frame(3));
  expect(ids(bench)).toEqual([1, 2, 3]);
  expect(bench.events.gap).toMatchObject([{ reason: 'overflow', before: { id: 'msg_1' } }]);
});

test('disconnect lets go of what is held, and aborts what is being read', async () => {
  const signals: AbortSignal[] = [];
  const backfill: MessageSource = {
    listMessages: (_, __, { signal }) => {
      signals.push(signal);
      return new Promise(() => {}) as never;
    },
  };
  const bench = new Workbench({ backfill });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  bench.socket.deliver(frame(1));
  const goodbye = bench.realtime.disconnect();
  bench.socket.end(1000);
  await goodbye;
  expect(ids(bench)).toEqual([1]);
  expect(bench.events.gap).toMatchObject([{ reason: 'failed' }]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(bench.clock.pending).toBe(0);
});

test('a late live message is named before it is delivered', async () => {
  const bench = new Workbench();
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  const order: string[] = [];
  bench.realtime.on('gap', ({ messageIds }) => order.push(`gap ${messageIds}`));
  bench.realtime.onMessage(({ message, late }) => order.push(`${message.id}${late ? ' late' : ''}`));
  for (const n of [1, 3, 2, 3]) bench.socket.deliver(frame(n));
  expect(order).toEqual(['msg_1', 'msg_3', 'gap msg_2', 'msg_2 late']);
  const { id, createdAt } = messageOf(3);
  expect(bench.events.gap).toEqual([
    { type: 'gap', conversationId: 'conv_1', reason: 'late', before: { id, createdAt }, messageIds: ['msg_2'] },
  ]);
});

test('messages of conversations nobody subscribed to are delivered, duplicates excepted', async () => {
  const bench = new Workbench();
  await connect(bench);
  for (const n of [2, 1, 2]) bench.socket.deliver(frame(n, 'stray'));
  expect(ids(bench)).toEqual([2, 1]);
  expect(bench.events.gap).toEqual([]);
});

test('with a history, too, strays come once, and a loop gets what happened and nothing else', async () => {
  const { store, bench } = withStore(1);
  const loop = bench.realtime.events();
  await connect(bench);
  await settle();
  for (const n of [5, 5]) bench.socket.deliver(frame(n, 'stray'));
  append(store, 2);
  await reconnect(bench);
  await settle();
  expect(ids(bench)).toEqual([5, 2]);
  void bench.realtime.disconnect();
  const types: string[] = [];
  for await (const event of loop) types.push(event.type);
  expect(types).toEqual(['message', 'message']);
});

test('unknown frames, server errors and prototype tricks', async () => {
  const bench = new Workbench();
  await connect(bench);
  bench.socket.deliver({ type: 'presence', user: 'u' });
  bench.socket.deliver({ type: 'constructor' });
  bench.socket.deliver({ type: 'error', code: 'SUBSCRIPTION_REFUSED', message: 'no', conversationId: 'conv_1' });
  bench.socket.deliver('{"type":"conversation_update","conversationId":"c","metadata":{"__proto__":{"admin":true}}}');
  expect(bench.events.unknown).toEqual([{ type: 'presence', user: 'u' }, { type: 'constructor' }]);
  expect(bench.events.error).toMatchObject([
    { code: 'SUBSCRIPTION_REFUSED', message: 'no', details: { conversationId: 'conv_1' } },
  ]);
  bench.socket.deliver({ type: 'error', message: 7 });
  expect(bench.events.error[1]).toMatchObject({ code: 'SERVER_ERROR', message: 'the server reported an error' });
  expect(bench.events.error[1]?.details).toBeUndefined();
  expect(Object.assign({}, bench.events.conversation_update[0]?.metadata)).not.toHaveProperty('admin');
  expect(bench.raised).toEqual([]);
});

test.each([
  'null',
  '7',
  '"text"',
  '[]',
  '{}',
  '{"type":7}',
  '{"type":"message","conversationId":"c"}',
  '',
  '{"type":"typing"}',
])('%s is reported, and harms nothing', async (text) => {
  const bench = new Workbench({}, { record: false });
  await connect(bench);
  // With nobody listening: what a server sends must never end the process.
  bench.socket.deliver(text);
  const errors: unknown[] = [];
  bench.realtime.on('error', (error) => errors.push(error));
  bench.socket.deliver(text);
  expect(errors).toMatchObject([{ code: 'MALFORMED_FRAME' }]);
  expect(bench.realtime.state).toBe('connected');
  expect(bench.raised).toEqual([]);
});

test('a decoder of your own reads another dialect', async () => {
  const bench = new Workbench({
    decode: (text) => {
      const { event, payload } = JSON.parse(text) as {
        event: string;
        payload: { conversation_id: string; message: unknown };
      };
      return {
        type: event === 'new_message' ? 'message' : event,
        conversationId: payload.conversation_id,
        message: payload.message,
      };
    },
  });
  await connect(bench);
  bench.socket.deliver({ event: 'new_message', payload: { conversation_id: 'conv_1', message: messageOf(1) } });
  expect(ids(bench)).toEqual([1]);
});

test('events() yields messages and gaps, and ends with disconnect', async () => {
  const bench = new Workbench();
  await connect(bench);
  bench.realtime.subscribe('conv_1');
  const seen: string[] = [];
  const loop = (async () => {
    for await (const event of bench.realtime.events({ conversationId: 'conv_1' })) seen.push(event.type);
  })();
  for (const n of [2, 1]) bench.socket.deliver(frame(n));
  bench.socket.deliver(frame(1, 'other'));
  bench.socket.deliver({ type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: true });
  const goodbye = bench.realtime.disconnect();
  bench.socket.end(1000);
  await goodbye;
  await loop;
  expect(seen).toEqual(['message', 'gap', 'message', 'typing']);
});

test('a loop that may lose the oldest is told how many, and goes on', async () => {
  const bench = new Workbench();
  await connect(bench);
  bench.realtime.subscribe('conv_1');
  const loop = bench.realtime.events({ types: ['message'], bufferSize: 1, overflow: 'drop-oldest' });
  for (const n of [1, 2, 3]) bench.socket.deliver(frame(n));
  expect(await loop.next()).toEqual({ done: false, value: { type: 'dropped', count: 2 } });
  expect((await loop.next()).value).toMatchObject({ message: { id: 'msg_3' } });
});

test('a handler may disconnect, unsubscribe and throw', async () => {
  const bench = new Workbench();
  bench.realtime.subscribe('conv_1');
  bench.realtime.onMessage(({ conversationId }) => {
    bench.realtime.unsubscribe(conversationId);
    void bench.realtime.disconnect();
    throw new Error('and out');
  });
  await connect(bench);
  bench.socket.deliver(frame(1));
  bench.socket.deliver(frame(2));
  expect(ids(bench)).toEqual([1]);
  expect(bench.realtime.state).toBe('closed');
  expect(bench.events.error).toMatchObject([{ code: 'HANDLER_FAILED', cause: { message: 'and out' } }]);
});
