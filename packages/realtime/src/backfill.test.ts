import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import { expect, test } from 'vitest';
import { messageOf, messagesOf } from '../test/messages.ts';
import { type MessageSource, scanHistory } from './backfill.ts';
import type { MessageRef } from './types.ts';

const { signal } = new AbortController();

const storeOf = (
  order: 'newest-first' | 'oldest-first',
  count: number,
): { source: MessageSource; requests: () => number } => {
  const store = new MessageStore({ order });
  for (const { id, createdAt } of messagesOf(1, count))
    store.append(sampleMessage({ id, createdAt, conversationId: 'c' }));
  let requests = 0;
  const page = store.page.bind(store);
  store.page = (id, query) => {
    requests++;
    return page(id, query);
  };
  return { source: store, requests: () => requests };
};

const scan = (source: MessageSource, until?: MessageRef, max = 1000): ReturnType<typeof scanHistory> =>
  scanHistory(source, { conversationId: 'c', until, pageSize: 10, max, signal });

const numbers = (messages: readonly { id: string }[]): number[] => messages.map(({ id }) => Number(id.slice(4)));

test.each(['newest-first', 'oldest-first'] as const)(
  '%s: without a watermark, the newest page is enough',
  async (order) => {
    const { source, requests } = storeOf(order, 100);
    const { messages, complete } = await scan(source);
    expect(complete).toBe(true);
    expect(numbers(messages)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
    expect(requests()).toBeLessThanOrEqual(2);
  },
);

test.each(['newest-first', 'oldest-first'] as const)(
  '%s: reads back to the watermark, and a little further',
  async (order) => {
    const { source } = storeOf(order, 100);
    const { messages, complete } = await scan(source, messageOf(60));
    expect(complete).toBe(true);
    expect(numbers(messages)).toEqual(expect.arrayContaining([60, 61, 99, 100]));
    expect(numbers(messages)).toEqual([...numbers(messages)].sort((a, b) => a - b));
  },
);

test.each(['newest-first', 'oldest-first'] as const)(
  '%s: a watermark beyond the bound makes it incomplete',
  async (order) => {
    const { source } = storeOf(order, 100);
    const { messages, complete } = await scan(source, messageOf(5), 40);
    expect(complete).toBe(false);
    expect(numbers(messages).at(-1)).toBe(100);
    expect(messages.length).toBeLessThanOrEqual(50);
  },
);

test.each(['newest-first', 'oldest-first'] as const)('%s: short and empty histories', async (order) => {
  expect(await scan(storeOf(order, 0).source)).toEqual({ messages: [], complete: true });
  expect(numbers((await scan(storeOf(order, 3).source, messageOf(2))).messages)).toEqual([1, 2, 3]);
});

test('a list that claims to be whole but lacks the watermark is not taken at its word', async () => {
  const store = new MessageStore();
  for (const { id, createdAt } of messagesOf(50, 55))
    store.append(sampleMessage({ id, createdAt, conversationId: 'c' }));
  expect((await scan(store, messageOf(10))).complete).toBe(false);
});

test('oldest first, without a total and deaf to offsets', async () => {
  const all = messagesOf(1, 35);
  const source: MessageSource = {
    listMessages: () => ({
      // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
      then: (resolve, reject) => Promise.resolve({ data: all.slice(0, 10) }).then(resolve, reject),
      async *[Symbol.asyncIterator]() {
        yield* all;
      },
    }),
  };
  expect(numbers((await scan(source)).messages).at(-1)).toBe(35);
  expect(await scan(source, messageOf(30), 20)).toMatchObject({ complete: false });
});

test('a list that changes between two pages yields each message once', async () => {
  const { source } = storeOf('newest-first', 30);
  const shifted: MessageSource = {
    listMessages: (id, query, options) => {
      const list = source.listMessages(id, query, options);
      return {
        // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
        then: list.then.bind(list),
        async *[Symbol.asyncIterator]() {
          for await (const message of list) {
            yield message;
            yield message;
          }
        },
      };
    },
  };
  const { messages } = await scan(shifted, messageOf(2));
  expect(new Set(numbers(messages)).size).toBe(messages.length);
});
