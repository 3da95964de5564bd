import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import type { Message } from '@linktor/realtime';
import { expect, test } from 'vitest';
import { settle } from './fake-clock.ts';
import { calm, connect, follow, frame, gaps, History, ids, pass } from './history.ts';
import { messageOf, messagesOf } from './messages.ts';
import { Workbench } from './workbench.ts';

test('a history that becomes unreadable is said once, once more when it holds again, and at the end', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  await pass(bench, 5_000);
  history.answer = () => {
    throw new Error('HTTP 403');
  };
  bench.socket.deliver(frame(2));
  history.add(messageOf(2), messageOf(3));
  await pass(bench, 200_000, 5_000);
  expect(bench.events.gap).toMatchObject([
    { reason: 'failed', after: { id: 'msg_1' }, error: { code: 'BACKFILL_FAILED' } },
  ]);
  const synced = bench.events.synced.length;
  history.answer = () => undefined;
  await pass(bench, 100_000, 5_000);
  expect(ids(bench)).toEqual([2, 3]);
  expect(bench.events.synced.length).toBeGreaterThan(synced);
  expect(gaps(bench)).toEqual(['failed']);
  history.answer = () => {
    throw new Error('HTTP 403');
  };
  bench.socket.deliver(frame(5));
  await pass(bench, 200_000, 5_000);
  expect(gaps(bench)).toEqual(['failed', 'failed']);
  void bench.realtime.disconnect();
  expect(bench.events.gap.slice(2)).toMatchObject([{ reason: 'failed', after: { id: 'msg_3' } }]);
});

test('what arrived waits no longer than maxHoldTime for a history that never answers', async () => {
  const history = new History();
  history.answer = () => new Promise(() => {});
  const bench = await follow(history, { maxHoldTime: 3_000 });
  bench.socket.deliver(frame(1));
  await pass(bench, 2_900, 100);
  expect(ids(bench)).toEqual([]);
  await pass(bench, 100, 100);
  expect(ids(bench)).toEqual([1]);
  // From then on nothing waits.
  bench.socket.deliver(frame(2));
  expect(ids(bench)).toEqual([1, 2]);
  expect(bench.events.gap).toEqual([]);
});

test('what arrived does not wait for a connection to come back either', async () => {
  const history = new History();
  history.answer = () => new Promise(() => {});
  const bench = await follow(history, { reconnectInterval: 20_000 });
  bench.socket.deliver(frame(1));
  bench.socket.end();
  bench.clock.advance(3_000);
  expect(ids(bench)).toEqual([1]);
});

test('what waits is not forgotten over a lost connection', async () => {
  const history = new History();
  history.answer = () => new Promise(() => {});
  const bench = await follow(history, { reconnectInterval: 10 });
  bench.socket.deliver({ type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: true });
  bench.socket.deliver(frame(1));
  bench.socket.deliver({ type: 'typing', conversationId: 'conv_1', userId: 'u', isTyping: false });
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  bench.socket.deliver(frame(2));
  bench.clock.advance(3_000);
  expect(ids(bench)).toEqual([1, 2]);
  expect(bench.events.typing.map(({ isTyping }) => isTyping)).toEqual([true, false]);
});

test('a history that hangs does not take the place of others, and is given up', async () => {
  const history = new History();
  const others = Array.from({ length: 40 }, (_, n) => `conv_${n + 10}`);
  const hanging = ['h1', 'h2', 'h3', 'h4'];
  history.answer = (id) => (id.startsWith('h') ? new Promise(() => {}) : undefined);
  const bench = await follow(history, {}, [...hanging, ...others]);
  await pass(bench, 2_500);
  expect(bench.events.synced.map(({ conversationId }) => conversationId)).toEqual(expect.arrayContaining(others));
  await pass(bench, 40_000, 1_000);
  expect(history.asked.filter((id) => id === 'h1').length).toBeLessThanOrEqual(4);
  expect(bench.events.gap.map(({ conversationId }) => conversationId).sort()).toEqual(hanging);
});

test('no more histories are read at a time than backfillConcurrency', async () => {
  for (const backfillConcurrency of [1, 3]) {
    const history = new History();
    let open = 0;
    let most = 0;
    history.answer = async () => {
      most = Math.max(most, ++open);
      await settle();
      open--;
    };
    const conversations = Array.from({ length: 30 }, (_, n) => `conv_${n}`);
    const bench = await follow(history, { backfillConcurrency }, conversations);
    for (let n = 0; n < 50; n++) await calm();
    expect(bench.events.synced).toHaveLength(30);
    expect(most).toBe(backfillConcurrency);
  }
});

test('thousands of conversations: live messages wait for their own history at most, and whoever waited longest is next', async () => {
  const history = new History();
  const conversations = Array.from({ length: 3_000 }, (_, n) => `conv_${n}`);
  history.answer = () => new Promise(() => {});
  const bench = await follow(history, {}, conversations);
  // Fewer than twenty may wait, whoever they are.
  for (const id of conversations) bench.socket.deliver(frame(1, id));
  expect(3_000 - bench.events.message.length).toBeLessThan(25);
  const first = history.asked.slice(0, 4);
  expect(first).toEqual(conversations.slice(0, 4));
  // A short-lived connection: the next one goes on where this one ended.
  const answered: string[] = [];
  history.answer = (id) => {
    answered.push(id);
    return answered.length > 100 ? new Promise(() => {}) : undefined;
  };
  const again = async (): Promise<void> => {
    bench.socket.end();
    await bench.retry();
    bench.socket.open();
    await calm();
    for (let n = 0; n < 20; n++) await calm();
  };
  await again();
  const served = bench.events.synced.length;
  expect(served).toBeGreaterThan(90);
  answered.length = 0;
  await again();
  const twice = new Set(bench.events.synced.slice(served).map(({ conversationId }) => conversationId));
  for (const { conversationId } of bench.events.synced.slice(0, served)) expect(twice.has(conversationId)).toBe(false);
});

test('a quiet minute costs one look for each conversation with traffic and sweepSize more', async () => {
  const history = new History();
  const conversations = Array.from({ length: 50 }, (_, n) => `conv_${n}`);
  const bench = await follow(history, { sweepSize: 5 }, conversations);
  await pass(bench, 10_000, 1_000);
  // Two for each: when subscribed, and once more for what was sent while that was on its way.
  expect(history.asked).toHaveLength(100);
  history.asked.length = 0;
  for (const id of ['conv_7', 'conv_8']) {
    history.add(messageOf(1, id));
    bench.socket.deliver(frame(1, id));
  }
  await pass(bench, 55_000, 1_000);
  expect(history.asked).toHaveLength(7);
  expect(history.asked).toEqual(expect.arrayContaining(['conv_7', 'conv_8']));
});

test('many messages make one look for the batch, not one for each', async () => {
  const history = new History();
  const bench = await follow(history, { dedupeSize: 50 });
  await pass(bench, 5_000);
  history.asked.length = 0;
  for (let n = 1; n <= 149; n++) {
    history.add(messageOf(n));
    bench.socket.deliver(frame(n));
    if (n % 10 === 0) await calm();
  }
  await calm();
  expect(history.asked.length).toBeLessThanOrEqual(8);
  expect(history.asked.length).toBeGreaterThanOrEqual(2);
  expect(ids(bench)).toHaveLength(149);
});

test('messages of one second: each once, also those that are missing among them', async () => {
  const { createdAt } = messageOf(5);
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  for (let n = 2; n <= 601; n++) {
    history.add(messageOf(n, 'conv_1', { createdAt }));
    if (n % 7 > 0) bench.socket.deliver(frame(n, 'conv_1', { createdAt }));
    if (n % 50 === 0) await calm();
  }
  await pass(bench, 100_000, 1_000);
  expect(ids(bench).sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, n) => n + 2));
  expect(gaps(bench)).toEqual([]);
});

test('unsubscribing and subscribing in a gap handler ends', async () => {
  const bench = new Workbench();
  let calls = 0;
  bench.realtime.on('gap', ({ conversationId }) => {
    if (++calls > 10) throw new Error('without end');
    bench.realtime.unsubscribe(conversationId);
    bench.realtime.subscribe(conversationId);
  });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  expect(calls).toBe(1);
  const history = new History();
  const held = await follow(history);
  held.realtime.on('gap', ({ conversationId }) => {
    held.realtime.unsubscribe(conversationId);
    held.realtime.subscribe(conversationId);
  });
  held.socket.end();
  void held.realtime.disconnect();
  expect(held.events.gap).toHaveLength(1);
});

test('nothing is delivered after unsubscribe, disconnect and closed', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  history.add(...messagesOf(2, 9));
  bench.realtime.onMessage(({ message }) => {
    if (message.id === 'msg_4') bench.realtime.unsubscribe('conv_1');
  });
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  await calm();
  expect(ids(bench)).toEqual([2, 3, 4]);
  bench.socket.deliver(frame(10));
  expect(ids(bench)).toEqual([2, 3, 4]);
  const other = await follow(history, {}, ['conv_1']);
  history.add(...messagesOf(10, 15));
  other.realtime.onMessage(({ message }) => {
    if (message.id === 'msg_12') void other.realtime.disconnect();
  });
  other.socket.end();
  await other.retry();
  other.socket.open();
  await calm();
  expect(ids(other)).toEqual([10, 11, 12]);
  // Said, because the rest is not lost on the history: the next connection delivers it.
  expect(gaps(other)).toEqual(['failed']);
  await connect(other);
  await calm();
  expect(ids(other)).toEqual([10, 11, 12, 13, 14, 15]);
});

test('unsubscribing while a history is being read ends the reading, delivers nothing and frees its place', async () => {
  const history = new History();
  const signals: AbortSignal[] = [];
  history.answer = (id, signal) => {
    if (id !== 'conv_1') return undefined;
    signals.push(signal);
    return new Promise(() => {});
  };
  const bench = await follow(history, { backfillConcurrency: 1 }, ['conv_1', 'conv_2']);
  expect(bench.events.synced).toEqual([]);
  bench.socket.deliver(frame(1));
  bench.realtime.unsubscribe('conv_1');
  await calm();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(bench.events.synced).toMatchObject([{ conversationId: 'conv_2' }]);
  bench.clock.advance(10_000);
  expect(ids(bench)).toEqual([]);
});

test('whoever comes back does not get the same message again', async () => {
  const history = new History();
  for (const options of [{ backfill: history }, {}]) {
    const bench = new Workbench(options);
    bench.realtime.subscribe('conv_1');
    await connect(bench);
    await calm();
    for (let round = 0; round < 3; round++) {
      bench.socket.deliver(frame(1));
      await calm();
      bench.realtime.unsubscribe('conv_1');
      bench.realtime.subscribe('conv_1');
      await calm();
    }
    expect(ids(bench)).toEqual([1]);
  }
});

test('a subscription the server never took is asked for again, then the connection is replaced, and that is said', async () => {
  const history = new History();
  const bench = await follow(history, { reconcileInterval: 10_000 });
  await pass(bench, 5_000);
  bench.socket.sent.length = 0;
  history.add(messageOf(1));
  await pass(bench, 10_000, 1_000);
  expect(ids(bench)).toEqual([1]);
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
  expect(bench.sockets).toHaveLength(1);
  history.add(messageOf(2));
  await pass(bench, 10_000, 1_000);
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'SUBSCRIPTION_SILENT' } }]);
  await bench.retry();
  bench.socket.open();
  // Once: a server that never sends frames is not left and come back to for ever.
  for (let n = 3; n < 9; n++) {
    history.add(messageOf(n));
    await pass(bench, 12_000, 1_000);
  }
  expect(bench.sockets).toHaveLength(2);
  expect(ids(bench)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('frames that merely come later than the history lists them are no sign of that', async () => {
  const history = new History();
  const bench = await follow(history, { reconcileInterval: 10_000 });
  for (let n = 1; n < 9; n++) {
    history.add(messageOf(n));
    await pass(bench, 12_000, 1_000);
    bench.socket.deliver(frame(n));
  }
  expect(bench.sockets).toHaveLength(1);
  expect(ids(bench)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('one entry without a time does not make a conversation unreadable: it is left out and named', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  history.add({ ...messageOf(2), createdAt: undefined } as unknown as Message, messageOf(3));
  await pass(bench, 200_000, 5_000);
  expect(ids(bench)).toEqual([3]);
  expect(bench.events.gap).toMatchObject([
    { reason: 'unreadable', messageIds: ['msg_2'], error: { code: 'MALFORMED_MESSAGE' } },
  ]);
});

test('a message listed late, behind more than a page of newer ones, is found', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history, { pageSize: 10, dedupeSize: 10 });
  const at = (n: number): string => new Date(Date.parse(messageOf(1).createdAt) + n * 100).toISOString();
  for (let n = 2; n <= 40; n++) {
    if (n === 5) continue;
    history.add(messageOf(n, 'conv_1', { createdAt: at(n) }));
    bench.socket.deliver(frame(n, 'conv_1', { createdAt: at(n) }));
    await calm();
  }
  history.lists.get('conv_1')?.splice(4, 0, messageOf(5, 'conv_1', { createdAt: at(5) }));
  await pass(bench, 90_000, 5_000);
  expect(ids(bench)).toContain(5);
  expect(gaps(bench)).toEqual(['late msg_5']);
});

test('400 messages a second, a history that keeps up, and nothing missed: no gap', async () => {
  const history = new History();
  const bench = await follow(history);
  const at = (n: number): string => new Date(Date.parse(messageOf(1).createdAt) + n * 2.5).toISOString();
  for (let n = 1; n <= 8_000; n++) {
    history.add(messageOf(n, 'conv_1', { createdAt: at(n) }));
    bench.socket.deliver(frame(n, 'conv_1', { createdAt: at(n) }));
    if (n % 40 === 0) {
      bench.clock.advance(100);
      await calm();
    }
  }
  expect(ids(bench)).toHaveLength(8_000);
  expect(gaps(bench)).toEqual([]);
});

test('a late frame older than all that is remembered is named, not delivered a second time', async () => {
  const history = new History();
  history.answer = () => {
    throw new Error('HTTP 503');
  };
  const bench = await follow(history, { dedupeSize: 2, maxHoldTime: 0 });
  for (let n = 1; n <= 60; n++) bench.socket.deliver(frame(n));
  bench.socket.deliver(frame(1));
  bench.socket.deliver(frame(1));
  expect(ids(bench)).toHaveLength(60);
  expect(gaps(bench).filter((gap) => gap.startsWith('forgotten'))).toEqual(['forgotten msg_1']);
});

test('oldest first, read in part, after an empty beginning: what was dropped is delivered or named', async () => {
  // The very case of a message lost without a word.
  const store = new MessageStore({ order: 'oldest-first', maxLimit: 4 });
  const bench = new Workbench({ backfill: store, pageSize: 4, maxBackfill: 8, dedupeSize: 2 });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  await calm();
  const dropped = [7, 9];
  for (let n = 1; n <= 60; n++) {
    const { id, createdAt } = messageOf(n);
    store.append(sampleMessage({ id, createdAt, conversationId: 'conv_1' }));
    if (!dropped.includes(n)) bench.socket.deliver(frame(n));
  }
  await pass(bench, 100_000, 5_000);
  const named = new Set(bench.events.gap.flatMap(({ messageIds = [] }) => messageIds));
  for (const n of dropped) {
    const within = bench.events.gap.some(
      ({ reason, after, before }) =>
        reason !== 'late' && (!after || Number(after.id.slice(4)) < n) && (!before || Number(before.id.slice(4)) > n),
    );
    expect(ids(bench).includes(n) || named.has(`msg_${n}`) || within).toBe(true);
  }
  expect(new Set(ids(bench)).size).toBe(ids(bench).length);
});
