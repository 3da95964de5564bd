// When histories are looked at again: what it costs, whom it spares, and whom it accuses.
import { expect, test } from 'vitest';
import { calm, follow, frame, gaps, History, ids, pass } from './history.ts';
import { messageOf, messagesOf } from './messages.ts';
import type { Workbench } from './workbench.ts';

const reconnect = async (bench: Workbench): Promise<void> => {
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  await calm();
};

const asks = (bench: Workbench): string[] =>
  bench.socket.frames.filter(({ type }) => type === 'subscribe').map(({ conversationId }) => String(conversationId));

test('broken frames without end do not put off the look that they call for, and call for one a second at most', async () => {
  const history = new History();
  const bench = await follow(history, { reconcileInterval: 0 });
  await pass(bench, 10_000);
  history.asked.length = 0;
  for (let n = 1; n <= 20; n++) {
    bench.socket.deliver('{');
    await pass(bench, 250);
    // The first is due a second after the first of them.
    expect(history.asked.length > 0).toBe(n >= 4);
  }
  expect(history.asked.length).toBeGreaterThanOrEqual(4);
  expect(history.asked.length).toBeLessThanOrEqual(5);
});

test('a history read right after subscribing is read again, each in its own time; one that had to wait is not', async () => {
  const history = new History();
  const bench = await follow(history, { reconcileInterval: 0 });
  await pass(bench, 2_500);
  bench.realtime.subscribe('conv_2');
  await pass(bench, 2_000);
  expect(history.asked).toEqual(['conv_1', 'conv_2', 'conv_1']);
  await pass(bench, 20_000);
  expect(history.asked).toEqual(['conv_1', 'conv_2', 'conv_1', 'conv_2']);
  const busy = new History();
  busy.answer = (id) => (id.startsWith('h') ? new Promise(() => {}) : undefined);
  const late = await follow(busy, { reconcileInterval: 0, backfillConcurrency: 1 }, ['h1', 'h2', 'h3', 'h4', 'conv_1']);
  await pass(late, 60_000, 1_000);
  expect(busy.asked.filter((id) => id === 'conv_1')).toHaveLength(1);
});

test.each([
  [0, 45_000],
  [0.5, 60_000],
  [1, 75_000],
])('looks are spread: with luck %d the next one is due after %d ms', async (luck, due) => {
  const history = new History();
  const bench = await follow(history);
  await pass(bench, 10_000, 1_000);
  // The wait that has begun already was drawn before.
  await pass(bench, 50_000, 1_000);
  bench.luck = luck;
  await pass(bench, 60_000, 1_000);
  history.asked.length = 0;
  await pass(bench, due - 1_000, 1_000);
  expect(history.asked).toHaveLength(0);
  await pass(bench, 1_000, 1_000);
  expect(history.asked).toHaveLength(1);
});

test('what was missed while the connection was down is no reason to ask for the subscription again', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  await pass(bench, 5_000);
  history.add(...messagesOf(2, 4));
  await reconnect(bench);
  await pass(bench, 5_000);
  expect(ids(bench)).toEqual([2, 3, 4]);
  expect(asks(bench)).toEqual(['conv_1']);
  expect(gaps(bench)).toEqual([]);
});

test('a server that fell silent, was left, and spoke again is left again when it falls silent again', async () => {
  const history = new History();
  const bench = await follow(history, { reconcileInterval: 10_000 });
  await pass(bench, 5_000);
  let n = 0;
  const silent = async (): Promise<void> => {
    history.add(messageOf(++n));
    await pass(bench, 12_500, 500);
  };
  await silent();
  expect(asks(bench)).toEqual(['conv_1', 'conv_1']);
  await silent();
  // Left, and come back to.
  expect(bench.sockets).toHaveLength(2);
  bench.socket.open();
  await pass(bench, 15_000, 500);
  history.add(messageOf(++n));
  bench.socket.deliver(frame(n));
  await pass(bench, 12_500, 500);
  for (let round = 0; round < 3 && bench.realtime.state === 'connected'; round++) await silent();
  expect(bench.events.reconnecting).toMatchObject([
    { error: { code: 'SUBSCRIPTION_SILENT' } },
    { error: { code: 'SUBSCRIPTION_SILENT' } },
  ]);
});

test('whoever would wait for ever for the history does: nothing comes before what was missed', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history, { maxHoldTime: Number.POSITIVE_INFINITY, backfillTimeout: 100_000 });
  let answer: () => void = () => {};
  history.answer = () =>
    new Promise<void>((resolve) => {
      answer = resolve;
    });
  history.add(...messagesOf(2, 3));
  await reconnect(bench);
  bench.socket.deliver(frame(4));
  await pass(bench, 60_000, 1_000);
  expect(ids(bench)).toEqual([]);
  history.answer = () => undefined;
  answer();
  await calm();
  expect(ids(bench)).toEqual([2, 3, 4]);
  expect(gaps(bench)).toEqual([]);
});

test('a broken frame whose look was never done is a doubt that is said at the end', async () => {
  const history = new History();
  history.add(messageOf(1));
  const bench = await follow(history);
  await pass(bench, 10_000);
  history.answer = () => new Promise(() => {});
  bench.socket.deliver('{');
  await pass(bench, 1_000);
  expect(gaps(bench)).toEqual([]);
  void bench.realtime.disconnect();
  expect(bench.events.gap).toMatchObject([{ reason: 'failed', after: { id: 'msg_1' } }]);
});
