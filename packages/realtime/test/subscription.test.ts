import { ValidationError } from '@linktor/core';
import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import type { Position, RealtimeOptions } from '@linktor/realtime';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

const frame = (n: number, conversationId = 'conv_1'): object => ({
  type: 'message',
  conversationId,
  message: messageOf(n, conversationId),
});

const calm = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await settle();
};

const connect = async (bench: Workbench): Promise<void> => {
  const before = bench.sockets.length;
  const done = bench.realtime.connect();
  // Loading the code that reads histories takes a real moment.
  while (bench.sockets.length === before) await new Promise((go) => setImmediate(go));
  bench.socket.open();
  await done;
  await calm();
};

const reconnect = async (bench: Workbench): Promise<void> => {
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
};

const append = (store: MessageStore, n: number, at = n): void => {
  store.append(sampleMessage({ id: `msg_${n}`, createdAt: messageOf(at).createdAt, conversationId: 'conv_1' }));
};

const ids = (bench: Workbench): number[] => bench.events.message.map(({ message }) => Number(message.id.slice(4)));

test('a subscription is pending, live, recovering, live again and closed, and says so', async () => {
  const store = new MessageStore();
  const bench = new Workbench({ backfill: store });
  const subscription = bench.realtime.subscribe('conv_1');
  const states: string[] = [subscription.state];
  subscription.onState((to, from) => states.push(`${from} > ${to}`));
  const live = subscription.live();
  await connect(bench);
  await live;
  await reconnect(bench);
  expect(subscription.state).toBe('recovering');
  await calm();
  subscription.unsubscribe();
  expect(subscription.state).toBe('closed');
  expect(states).toEqual(['pending', 'pending > live', 'live > recovering', 'recovering > live', 'live > closed']);
  await expect(subscription.live()).rejects.toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
  expect(bench.realtime.subscriptions).toEqual([]);
  // There is nothing to wait for.
  expect(await subscription[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
});

test('without a history it is live with the connection', async () => {
  const bench = new Workbench();
  const subscription = bench.realtime.subscribe('conv_1');
  expect(subscription.state).toBe('pending');
  await connect(bench);
  expect(subscription.state).toBe('live');
  expect(subscription.position).toBe(undefined);
});

test('a history that cannot be read makes it recovering until it can', async () => {
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
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  expect(subscription.state).toBe('live');
  broken = true;
  const states: string[] = [];
  subscription.onState((to) => states.push(to));
  for (let n = 0; n < 40 && states.length < 2; n++) {
    bench.socket.events.alive();
    bench.clock.advance(5_000);
    await calm();
    broken = states.length === 0;
  }
  expect(states).toEqual(['recovering', 'live']);
});

test('one that the server refuses has failed: it is not polled for ever, and asked for again by subscribe()', async () => {
  const store = new MessageStore();
  const bench = new Workbench({ backfill: store });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  const live = subscription.live();
  await live;
  bench.socket.deliver({ type: 'error', code: 'SUBSCRIPTION_REFUSED', conversationId: 'conv_1' });
  expect(subscription.state).toBe('failed');
  await expect(subscription.live()).rejects.toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
  append(store, 1);
  for (let n = 0; n < 40; n++) {
    bench.socket.events.alive();
    bench.clock.advance(5_000);
    await calm();
  }
  expect(ids(bench)).toEqual([]);
  const again = bench.realtime.subscribe('conv_1');
  await again.live();
  // The one that failed has nothing more to do with it.
  expect(subscription.state).toBe('failed');
  subscription.unsubscribe();
  expect(again.state).toBe('live');
});

test('it has its own events, as handlers and as a loop, and each subscription is taken back once', async () => {
  const bench = new Workbench();
  const one = bench.realtime.subscribe('conv_1');
  const two = bench.realtime.subscribe('conv_1');
  bench.realtime.subscribe('conv_2');
  await connect(bench);
  const seen: string[] = [];
  one.on('message', ({ message }) => seen.push(message.id));
  const loop = one[Symbol.asyncIterator]();
  bench.socket.deliver(frame(1, 'conv_2'));
  bench.socket.deliver(frame(2));
  expect(seen).toEqual(['msg_2']);
  expect((await loop.next()).value).toMatchObject({ message: { id: 'msg_2' } });
  one.unsubscribe();
  one.unsubscribe();
  bench.socket.deliver(frame(3));
  expect(seen).toEqual(['msg_2']);
  expect(two.state).toBe('live');
  await using _ = two;
  expect(ids(bench)).toEqual([1, 2, 3]);
});

/** What a process sees that goes on from a position. */
const goOn = async (
  store: MessageStore,
  from: Position | undefined,
  options: Partial<RealtimeOptions> = {},
): Promise<Workbench> => {
  const bench = new Workbench({ backfill: store, ...options });
  bench.realtime.subscribe('conv_1', { from });
  await connect(bench);
  return bench;
};

test('the next life of a process goes on where the last one was', async () => {
  const store = new MessageStore();
  for (let n = 1; n <= 5; n++) append(store, n);
  const first = new Workbench({ backfill: store });
  const subscription = first.realtime.subscribe('conv_1');
  expect(subscription.position).toBe(undefined);
  await connect(first);
  append(store, 6);
  first.socket.deliver(frame(6));
  // Dropped; and one that came after it.
  append(store, 7);
  append(store, 8);
  first.socket.deliver(frame(8));
  const kept = JSON.parse(JSON.stringify(subscription.position)) as Position;
  expect(kept).toMatchObject({ id: 'msg_8', createdAt: messageOf(8).createdAt });
  append(store, 9);
  const second = await goOn(store, kept);
  expect(ids(second)).toEqual([7, 9]);
  expect(second.events.gap).toMatchObject([{ reason: 'late', messageIds: ['msg_7'] }]);
  second.socket.deliver(frame(8));
  expect(ids(second)).toEqual([7, 9]);
});

test('the sketches of the README: a storage of strings, now or later', async () => {
  const store = new MessageStore();
  append(store, 0);
  const strings = new Map<string, string>();
  const follow = (bench: Workbench): void => {
    const kept = strings.get('linktor:conv_1');
    const subscription = bench.realtime.subscribe('conv_1', {
      from: kept === undefined ? undefined : JSON.parse(kept),
    });
    let last: Promise<unknown> = Promise.resolve();
    subscription.on('message', () => {
      const { position } = subscription;
      last = last.then(() => strings.set('linktor:conv_1', JSON.stringify(position)));
      return last;
    });
  };
  const seen: number[] = [];
  for (let life = 0; life < 4; life++) {
    const bench = new Workbench({ backfill: store });
    follow(bench);
    await connect(bench);
    append(store, life * 3 + 1);
    bench.socket.deliver(frame(life * 3 + 1));
    await calm();
    seen.push(...ids(bench));
    append(store, life * 3 + 2);
    append(store, life * 3 + 3);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('from the beginning of an empty conversation, and from a plain message', async () => {
  const store = new MessageStore();
  const first = new Workbench({ backfill: store });
  const subscription = first.realtime.subscribe('conv_1');
  await connect(first);
  const kept = JSON.parse(JSON.stringify(subscription.position)) as Position;
  for (let n = 1; n <= 70; n++) append(store, n);
  expect(ids(await goOn(store, kept))).toHaveLength(70);
  const { id, createdAt } = messageOf(60);
  expect(ids(await goOn(store, { id, createdAt }))).toEqual([61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
  // More than is fetched is named.
  const bounded = await goOn(store, { id: 'msg_5', createdAt: messageOf(5).createdAt }, { maxBackfill: 10 });
  expect(ids(bounded)).toEqual([61, 62, 63, 64, 65, 66, 67, 68, 69, 70]);
  expect(bounded.events.gap).toMatchObject([{ reason: 'bound', after: { id: 'msg_5' }, before: { id: 'msg_61' } }]);
});

test('what is no position, or cannot be used, is refused before anything is sent', () => {
  const bench = new Workbench({ backfill: new MessageStore() });
  for (const from of [
    {},
    { id: 1 },
    { id: 'msg_1' },
    { id: 'msg_1', createdAt: 'yesterday' },
    'msg_1',
    { id: '', createdAt: messageOf(1).createdAt, ids: 'x' },
  ]) {
    expect(() => bench.realtime.subscribe('conv_1', { from: from as never })).toThrow(ValidationError);
  }
  expect(bench.realtime.subscriptions).toEqual([]);
  bench.realtime.subscribe('conv_1');
  const { id, createdAt } = messageOf(1);
  expect(() => bench.realtime.subscribe('conv_1', { from: { id, createdAt } })).toThrow(ValidationError);
  expect(() => new Workbench().realtime.subscribe('conv_1', { from: { id, createdAt } })).toThrow(ValidationError);
});

test('however often a process ends, each message is delivered once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          live: fc.array(fc.record({ drop: fc.boolean(), same: fc.boolean() }), { maxLength: 12 }),
          away: fc.nat(8),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      async (lives) => {
        const store = new MessageStore();
        let from: Position | undefined;
        let n = 0;
        let at = 0;
        const delivered: number[] = [];
        append(store, 0);
        for (const { live, away } of [...lives, { live: [], away: 0 }]) {
          const bench = new Workbench({ backfill: store });
          const subscription = bench.realtime.subscribe('conv_1', { from });
          await connect(bench);
          for (const { drop, same } of live) {
            if (!same) at++;
            append(store, ++n, at);
            const message = { ...messageOf(n), createdAt: messageOf(at).createdAt };
            if (!drop) bench.socket.deliver({ type: 'message', conversationId: 'conv_1', message });
          }
          from = JSON.parse(JSON.stringify(subscription.position)) as Position;
          delivered.push(...ids(bench));
          for (let missed = 0; missed < away; missed++) append(store, ++n, ++at);
        }
        expect(delivered.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, index) => index + 1));
      },
    ),
    { seed: 3, numRuns: 60 },
  );
});

test('a message that came before the history could be read has a position, too, and another life goes on from it', async () => {
  const store = new MessageStore();
  append(store, 1);
  let asked = 0;
  const listMessages = (...query: Parameters<MessageStore['listMessages']>): unknown =>
    asked++ === 0 ? new Promise(() => {}) : store.listMessages(...query);
  const bench = new Workbench({ backfill: { listMessages } as never });
  const subscription = bench.realtime.subscribe('conv_1');
  const positions: (Position | undefined)[] = [];
  subscription.on('message', () => positions.push(subscription.position));
  expect(subscription.position).toBeUndefined();
  await connect(bench);
  expect(subscription.position).toBeUndefined();
  for (const n of [2, 3]) append(store, n);
  bench.socket.deliver(frame(2));
  bench.clock.advance(3_000);
  expect(positions).toEqual([
    { id: 'msg_2', createdAt: messageOf(2).createdAt, since: messageOf(2).createdAt, ids: ['msg_2'] },
  ]);
  void bench.realtime.disconnect();
  const next = new Workbench({ backfill: store });
  next.realtime.subscribe('conv_1', { from: JSON.parse(JSON.stringify(positions[0])) as Position });
  await connect(next);
  expect(ids(next)).toEqual([3]);
});

test('what a life has forgotten is doubtful to the next one, too: named, not delivered twice', async () => {
  const store = new MessageStore();
  const listMessages = (): never => {
    throw new Error('HTTP 503');
  };
  const bench = new Workbench({ backfill: { listMessages }, dedupeSize: 2, maxHoldTime: 0 });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  for (let n = 1; n <= 60; n++) {
    append(store, n);
    bench.socket.deliver(frame(n));
  }
  const kept = JSON.parse(JSON.stringify(subscription.position)) as Position;
  expect(kept).toMatchObject({ id: 'msg_60', since: messageOf(1).createdAt });
  const { ids: known = [], horizon = '' } = kept;
  expect(known).toContain('msg_60');
  const forgotten = 60 - known.length;
  expect(forgotten).toBeGreaterThan(20);
  expect(horizon).toBe(messageOf(forgotten).createdAt);
  append(store, 61);
  const next = await goOn(store, kept);
  expect(ids(next)).toEqual([61]);
  expect(next.events.gap.map(({ reason }) => reason)).toEqual(['forgotten']);
  // The first of them is where it all began.
  const named = Array.from({ length: forgotten }, (_, n) => `msg_${n + 1}`);
  expect(next.events.gap[0]?.messageIds).toEqual(named);
});

test('a message without a time that can be read is delivered, and nothing is measured by it', async () => {
  const store = new MessageStore();
  append(store, 1);
  const bench = new Workbench({ backfill: store });
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  bench.socket.deliver(frame(5));
  const odd = { type: 'message', conversationId: 'conv_1', message: { ...messageOf(6), createdAt: 'yesterday' } };
  bench.socket.deliver(odd);
  bench.socket.deliver(odd);
  expect(ids(bench)).toEqual([5, 6]);
  expect(subscription.position).toMatchObject({ id: 'msg_5', createdAt: messageOf(5).createdAt });
  bench.socket.deliver(frame(4));
  expect(bench.events.gap).toMatchObject([{ reason: 'late', messageIds: ['msg_4'] }]);
  const from = JSON.parse(JSON.stringify(subscription.position)) as Position;
  expect(() => new Workbench({ backfill: store }).realtime.subscribe('conv_1', { from })).not.toThrow();
});

test('a loop over a refused subscription says that there is nothing to wait for', async () => {
  const bench = new Workbench();
  const subscription = bench.realtime.subscribe('conv_1');
  await connect(bench);
  bench.socket.deliver({ type: 'error', code: 'SUBSCRIPTION_DENIED', message: 'no', conversationId: 'conv_1' });
  expect(() => subscription[Symbol.asyncIterator]()).toThrow(expect.objectContaining({ code: 'SUBSCRIPTION_ENDED' }));
});

test('loops that were left leave nothing behind, and all that are left end with their subscription', async () => {
  const bench = new Workbench();
  const subscription = bench.realtime.subscribe('conv_1');
  const on = vi.spyOn(subscription, 'onState');
  for (let n = 0; n < 100; n++) await subscription[Symbol.asyncIterator]().return?.();
  expect(on.mock.calls.length).toBeLessThanOrEqual(1);
  const loops = [subscription[Symbol.asyncIterator](), subscription[Symbol.asyncIterator]()];
  bench.realtime.unsubscribe('conv_1');
  loops.push(subscription[Symbol.asyncIterator]());
  for (const loop of loops) expect(await loop.next()).toEqual({ done: true, value: undefined });
});

test('whoever is unsubscribed from gives its place among those that wait to another', async () => {
  const listMessages = (): unknown => new Promise(() => {});
  const bench = new Workbench({ backfill: { listMessages } as never, backfillConcurrency: 1 });
  const names = [1, 2, 3, 4, 5, 6].map((n) => `conv_${n}`);
  for (const name of names) bench.realtime.subscribe(name);
  await connect(bench);
  // Four may wait at a time.
  for (const name of names.slice(0, 5)) bench.socket.deliver(frame(1, name));
  expect(bench.events.message.map(({ conversationId }) => conversationId)).toEqual(['conv_5']);
  bench.realtime.unsubscribe('conv_2');
  bench.socket.deliver(frame(1, 'conv_6'));
  expect(bench.events.message).toHaveLength(1);
});
