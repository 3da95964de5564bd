// Handlers that end it all, in the middle of being told something.
import type { MessagePage } from '@linktor/realtime';
import { expect, test } from 'vitest';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';
import { Workbench } from './workbench.ts';

const page: MessagePage = { data: [messageOf(1)], pagination: { hasMore: false } };

const connect = async (bench: Workbench): Promise<void> => {
  const before = bench.sockets.length;
  const done = bench.realtime.connect();
  // Loading the code that reads histories takes a real moment.
  while (bench.sockets.length === before) await new Promise((go) => setImmediate(go));
  bench.socket.open();
  await done;
  for (let n = 0; n < 10; n++) await settle();
};

test('disconnect() in the handler of the gap that says the history has failed ends it, once', async () => {
  let down = false;
  const listMessages = async (): Promise<MessagePage> => {
    if (down) throw new Error('HTTP 403');
    return page;
  };
  const bench = new Workbench({ backfill: { listMessages } as never });
  const ends: Promise<unknown>[] = [];
  bench.realtime.on('gap', () => {
    ends.push(bench.realtime.disconnect());
  });
  bench.realtime.subscribe('conv_1');
  await connect(bench);
  down = true;
  for (let n = 0; n < 100; n++) {
    bench.socket.events.alive();
    bench.clock.advance(1_000);
    await settle();
  }
  bench.socket.end(1000);
  await Promise.all(ends);
  expect(bench.realtime.state).toBe('closed');
  // When it begins, and at the end.
  expect(bench.events.gap.map(({ reason }) => reason)).toEqual(['failed', 'failed']);
  expect(bench.events.error).toEqual([]);
});

test.each(['disconnect', 'unsubscribe'] as const)(
  '%s() in the handler of a state is followed by silence',
  async (how) => {
    const bench = new Workbench({ backfill: { listMessages: async () => page } as never });
    const subscription = bench.realtime.subscribe('conv_1');
    subscription.onState((to) => {
      if (to === 'live') void (how === 'disconnect' ? bench.realtime.disconnect() : subscription.unsubscribe());
    });
    await connect(bench);
    expect(bench.events.state.at(-1)?.to).toBe(how === 'disconnect' ? 'closed' : 'connected');
    expect(bench.events.synced).toEqual([]);
  },
);
