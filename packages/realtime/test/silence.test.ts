// Nobody is called of what they no longer want: after `unsubscribe()`, `disconnect()` and `closed`, in handlers too.
import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import type { RealtimeEventMap, RealtimeOptions } from '@linktor/realtime';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { SUBSCRIPTION_TABLE } from '../src/subscription/states.ts';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

const frame = (n: number, conversationId = 'conv_1'): object => ({
  type: 'message',
  conversationId,
  message: messageOf(n, conversationId),
});
const typing = { type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: true };

const append = (store: MessageStore, n: number): void => {
  store.append(sampleMessage({ id: `msg_${n}`, createdAt: messageOf(n).createdAt, conversationId: 'conv_1' }));
};

const connect = async (bench: Workbench): Promise<void> => {
  const count = bench.sockets.length;
  const done = bench.realtime.connect();
  await vi.waitUntil(() => bench.sockets.length > count, { interval: 1 });
  bench.socket.open();
  await done;
  await settle();
};

const NAMES = ['message', 'message_status', 'conversation_update', 'typing', 'gap', 'synced'] as const;

/** Writes down what is told from now on, apart from the goodbye itself. */
const listen = (bench: Workbench): string[] => {
  const told: string[] = [];
  const all: (keyof RealtimeEventMap)[] = [...NAMES, 'connected', 'reconnecting', 'refused', 'unknown', 'error'];
  for (const name of all) bench.realtime.on(name, () => told.push(name));
  return told;
};

/** Everything a server and a page can still come up with. */
const noise = async (bench: Workbench): Promise<void> => {
  for (const socket of bench.sockets) {
    for (const event of [
      frame(50),
      typing,
      { type: 'message', conversationId: 'conv_9', message: messageOf(51) },
      '{',
    ]) {
      socket.deliver(event);
    }
    socket.deliver({ type: 'error', code: 'SUBSCRIPTION_REFUSED', conversationId: 'conv_1' });
    socket.events.alive();
    socket.events.ended({ code: 1006, reason: '' });
  }
  bench.signal('online');
  for (let n = 0; n < 20; n++) {
    bench.clock.advance(5_000);
    await settle();
  }
};

test.each([
  ['with a history', true],
  ['without one', false],
])('nothing is told after disconnect(), %s', async (_, history) => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench(history ? { backfill: store } : {});
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  const own: string[] = [];
  for (const name of NAMES) subscription.on(name, () => own.push(name));
  subscription.onState((to) => own.push(to));
  const told = listen(bench);
  append(store, 2);
  void bench.realtime.disconnect();
  expect(own).toEqual(['recovering']);
  await noise(bench);
  expect(told).toEqual([]);
  expect(own).toEqual(['recovering']);
  expect(bench.clock.pending).toBe(0);
});

test.each([
  ['with a history', true],
  ['without one', false],
])('nor in the handler of an event that disconnects, %s', async (_, history) => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench(history ? { backfill: store } : {});
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  for (const n of [2, 3, 4]) append(store, n);
  const seen: string[] = [];
  bench.realtime.onMessage(({ message }) => {
    seen.push(message.id);
    void bench.realtime.disconnect();
  });
  // Three in one piece, where there is a history; one after the other, where there is none.
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  await settle();
  for (const n of [2, 3, 4]) bench.socket.deliver(frame(n));
  expect(seen).toEqual(['msg_2']);
  expect(bench.realtime.state).toBe('closed');
});

test.each([
  ['with a history', true],
  ['without one', false],
])('nothing is told of a conversation after unsubscribe(), %s', async (_, history) => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench(history ? { backfill: store } : {});
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  const own: string[] = [];
  for (const name of NAMES) subscription.on(name, () => own.push(name));
  subscription.onState((to) => own.push(to));
  const told = listen(bench);
  append(store, 2);
  // A look is on its way.
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  told.length = own.length = 0;
  subscription.unsubscribe();
  for (const one of [frame(2), typing]) bench.socket.deliver(one);
  for (let n = 0; n < 30; n++) {
    bench.socket.events.alive();
    bench.clock.advance(5_000);
    await settle();
  }
  expect(own).toEqual(['closed']);
  expect(told).toEqual([]);
});

test('a handler that unsubscribes is the last one to hear of that conversation', async () => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench({ backfill: store });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  const own: string[] = [];
  subscription.on('gap', () => {
    own.push('gap');
    subscription.unsubscribe();
  });
  subscription.on('gap', () => own.push('gap again'));
  subscription.on('message', ({ message }) => own.push(message.id));
  append(store, 2);
  append(store, 3);
  bench.socket.deliver(frame(3));
  own.length = 0;
  // The next look finds 2, which is late.
  bench.socket.events.alive();
  bench.clock.advance(3_000);
  await settle();
  expect(own).toEqual(['gap']);
  expect(bench.events.message.map(({ message }) => message.id)).toEqual(['msg_3']);
});

test('after a refusal nothing more of the history is told, though a look was on its way', async () => {
  const store = new MessageStore();
  append(store, 1);
  let answer: (() => void) | undefined;
  let slow = false;
  const bench = new Workbench({
    backfill: {
      listMessages: (id, query) => {
        const page = store.listMessages(id, query);
        if (!slow) return page;
        const later = new Promise<void>((resolve) => {
          answer = resolve;
        }).then(() => page);
        return Object.assign(later, { [Symbol.asyncIterator]: () => page[Symbol.asyncIterator]() }) as never;
      },
    },
  });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  append(store, 2);
  slow = true;
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  await settle();
  // It waits for the history, which is being read.
  bench.socket.deliver(frame(3));
  const told = listen(bench);
  bench.socket.deliver({ type: 'error', code: 'SUBSCRIPTION_REFUSED', conversationId: 'conv_1' });
  expect(told).toEqual(['refused', 'error']);
  expect(subscription.state).toBe('failed');
  answer?.();
  for (let n = 0; n < 30; n++) {
    bench.socket.events.alive();
    bench.clock.advance(1_000);
    await settle();
  }
  expect(told).toEqual(['refused', 'error']);
  void bench.realtime.disconnect();
  expect(told).toEqual(['refused', 'error']);
});

test('a connection that is heard out after a renewal is not heard after disconnect() or as somebody else', async () => {
  for (const end of ['disconnect', 'setCredentials'] as const) {
    let count = 0;
    const bench: Workbench = new Workbench({
      getToken: () => ({ token: `t_${++count}`, expiresAt: bench.clock.now() + 120_000 }),
      pingInterval: 0,
    });
    bench.realtime.subscribe('conv_1');
    await connect(bench);
    await vi.waitUntil(() => bench.clock.pending > 0, { interval: 1 });
    for (let n = 0; n < 14; n++) {
      bench.clock.advance(5_000);
      await settle();
    }
    await vi.waitUntil(() => bench.sockets.length === 2, { interval: 1 });
    bench.socket.open();
    const [old] = bench.sockets;
    old?.deliver(frame(1));
    expect(bench.events.message).toHaveLength(1);
    if (end === 'disconnect') void bench.realtime.disconnect();
    else bench.realtime.setCredentials({ accessToken: 'other' });
    const told = listen(bench);
    for (const one of [frame(2), typing, '{']) old?.deliver(one);
    expect(told).toEqual([]);
    void bench.realtime.disconnect();
  }
});

test('a loop over a subscription ends with it', async () => {
  const bench = new Workbench();
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  const loop = (async () => {
    const seen: string[] = [];
    for await (const event of subscription) seen.push(event.type);
    return seen;
  })();
  await settle();
  bench.socket.deliver(typing);
  await settle();
  subscription.unsubscribe();
  expect(await loop).toEqual(['typing']);
  expect(await subscription[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
});

test('handlers of one conversation are not called for another, and their failures are reported', async () => {
  const bench = new Workbench();
  const [one, two] = [bench.realtime.subscribe('conv_1'), bench.realtime.subscribe('conv_2')];
  await connect(bench);
  const seen: string[] = [];
  one.on('message', () => seen.push('one'));
  two.on('message', () => {
    throw new Error('mine');
  });
  one.onState(() => Promise.reject(new Error('later')));
  bench.socket.deliver(frame(1));
  bench.socket.deliver(frame(2, 'conv_2'));
  expect(seen).toEqual(['one']);
  one.unsubscribe();
  await settle();
  expect(bench.events.error).toMatchObject([
    { code: 'HANDLER_FAILED', cause: { message: 'mine' } },
    { code: 'HANDLER_FAILED', cause: { message: 'later' } },
  ]);
  expect(() => two.on('message', undefined as never)).toThrow('handler must be a function');
  expect(() => two.onState('x' as never)).toThrow('handler must be a function');
});

test('whatever happens to a client, its subscriptions go along the table', async () => {
  const acts: ((bench: Workbench) => unknown)[] = [
    (bench) => void bench.realtime.connect().catch(() => {}),
    (bench) => bench.sockets.length > 0 && bench.socket.status === 'connecting' && bench.socket.open(),
    (bench) => bench.sockets.length > 0 && bench.socket.status !== 'gone' && bench.socket.end(),
    (bench) => bench.sockets.length > 0 && bench.socket.status !== 'gone' && bench.socket.end(4403),
    (bench) =>
      bench.sockets.length > 0 && bench.socket.deliver({ type: 'error', code: 'FORBIDDEN', conversationId: 'conv_1' }),
    (bench) => void bench.realtime.disconnect(),
    (bench) => bench.realtime.unsubscribe('conv_1'),
    (bench) => bench.clock.advance(30_000),
  ];
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 25 }), fc.boolean(), async (steps, polling) => {
      const backfill = new MessageStore();
      const bench = new Workbench(polling ? { backfill, transport: 'polling' } : {});
      bench.realtime.on('error', () => {});
      const subscription = bench.realtime.subscribe('conv_1');
      let state: string = subscription.state;
      subscription.onState((to, from) => {
        expect(from).toBe(state);
        expect(Object.values(SUBSCRIPTION_TABLE[from]).map(([next]) => next)).toContain(to);
        expect(subscription.state).toBe(to);
        state = to;
        reached.add(to);
      });
      for (const step of steps) {
        await step(bench);
        await settle();
        // No change goes by without a word.
        expect(subscription.state).toBe(state);
        if (state === 'live') expect(bench.realtime.state).toBe('connected');
        if (state === 'polling') expect(bench.realtime.state).toBe('polling');
      }
      void bench.realtime.disconnect();
    }),
    { numRuns: 300, seed: 4 },
  );
  expect([...reached].sort()).toEqual(['closed', 'failed', 'live', 'pending', 'polling', 'recovering']);
});

/** A history that does not answer, from when that is said. */
const hanging = (store: MessageStore): { backfill: RealtimeOptions['backfill']; hang: () => void } => {
  let hangs = false;
  const backfill = {
    listMessages: (id: string, query: { limit: number; offset?: number }) =>
      hangs ? (new Promise(() => {}) as never) : store.listMessages(id, query),
  };
  return {
    backfill,
    hang: () => {
      hangs = true;
    },
  };
};

test('a handler that disconnects while what waited is let go hears no more, and what it did not hear is not taken as delivered', async () => {
  const store = new MessageStore();
  append(store, 1);
  const { backfill, hang } = hanging(store);
  const bench = new Workbench({ backfill });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  hang();
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  for (const n of [2, 3, 4]) bench.socket.deliver(frame(n));
  expect(bench.events.message).toEqual([]);
  const seen: string[] = [];
  subscription.on('message', ({ message }) => {
    seen.push(message.id);
    void bench.realtime.disconnect();
  });
  bench.clock.advance(3_000);
  expect(seen).toEqual(['msg_2']);
  expect(bench.realtime.state).toBe('closed');
  expect(subscription.position?.ids).toContain('msg_2');
  expect(subscription.position?.ids).not.toContain('msg_3');
});

test('what is written while nobody is subscribed is none of the next subscription, however the last one ended', async () => {
  for (const end of ['unsubscribe', 'refusal'] as const) {
    const store = new MessageStore();
    append(store, 1);
    const bench = new Workbench({ backfill: store });
    bench.realtime.subscribe('conv_1');
    await connect(bench);
    if (end === 'unsubscribe') bench.realtime.unsubscribe('conv_1');
    else bench.socket.deliver({ type: 'error', code: 'SUBSCRIPTION_REFUSED', conversationId: 'conv_1' });
    append(store, 2);
    await bench.realtime.subscribe('conv_1').live();
    append(store, 3);
    bench.socket.deliver(frame(3));
    expect(bench.events.message.map(({ message }) => message.id)).toEqual(['msg_3']);
    void bench.realtime.disconnect();
  }
});

test('a history that cannot be read is said to each subscription anew', async () => {
  const store = new MessageStore();
  let broken = false;
  const bench = new Workbench({
    backfill: {
      listMessages: (id, query) => {
        if (broken) throw new Error('HTTP 403');
        return store.listMessages(id, query);
      },
    },
  });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  broken = true;
  for (let life = 1; life <= 2; life++) {
    if (life === 2) {
      bench.realtime.unsubscribe('conv_1');
      bench.realtime.subscribe('conv_1');
    }
    for (let n = 0; n < 90; n++) {
      bench.socket.events.alive();
      bench.clock.advance(1_000);
      await settle();
    }
    expect(bench.events.gap.map(({ reason }) => reason)).toEqual(Array.from({ length: life }, () => 'failed'));
  }
});
