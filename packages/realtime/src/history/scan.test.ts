import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { messageOf, messagesOf } from '../../test/messages.ts';
import type { Message } from '../socket/frames.ts';
import { Pages } from './pages.ts';
import { scanHistory } from './scan.ts';
import type { MessagePage, MessageSource } from './source.ts';

const { signal } = new AbortController();

/** A history in the hands of a test. */
interface History {
  source: MessageSource;
  /** Offsets asked for. */
  asked: number[];
}

/** A list of pages, with whatever a server may say about it. */
const listOf = (
  read: () => readonly unknown[],
  say: (page: MessagePage, offset: number) => MessagePage['pagination'] = () => undefined,
  most = 10,
): History => {
  const asked: number[] = [];
  const source: MessageSource = {
    listMessages: (_, { limit, offset = 0 }) => {
      const page = (from: number): MessagePage => {
        asked.push(from);
        if (asked.length > 2_000) throw new Error('asked without end');
        const data = read().slice(from, from + Math.min(limit, most)) as Message[];
        return { data, pagination: say({ data }, from) };
      };
      return {
        // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
        then: (resolve, reject) => Promise.resolve(offset).then(page).then(resolve, reject),
        async *[Symbol.asyncIterator]() {
          for (let at = offset, size = 1; size > 0; at += size) {
            const { data } = page(at);
            size = data.length;
            yield* data;
          }
        },
      };
    },
  };
  return { source, asked };
};

const storeOf = (order: 'newest-first' | 'oldest-first', count: number): History => {
  const store = new MessageStore({ order });
  for (const { id, createdAt } of messagesOf(1, count))
    store.append(sampleMessage({ id, createdAt, conversationId: 'c' }));
  const asked: number[] = [];
  const page = store.page.bind(store);
  store.page = (id, query) => {
    asked.push(query?.offset ?? 0);
    return page(id, query);
  };
  return { source: store, asked };
};

const pagesOf = (source: MessageSource, clock = new FakeClock()): Pages =>
  new Pages({ source, conversationId: 'c', pageSize: 10, clock, timeout: 10_000, slow: () => {}, signal });

/** Reads back to a message. Everything after it is news. */
const scan = (
  source: MessageSource,
  until?: number,
  {
    max = 1000,
    index,
    order,
  }: { max?: number; index?: number | undefined; order?: 'rising' | 'falling' | undefined } = {},
): ReturnType<typeof scanHistory> => {
  const line = until === undefined ? undefined : Date.parse(messageOf(until).createdAt);
  return scanHistory(pagesOf(source), {
    line,
    reach: 40,
    max,
    index,
    order,
    news: ({ createdAt }) => line !== undefined && Date.parse(createdAt) > line,
  });
};

const numbers = (messages: readonly { id: string }[]): number[] => messages.map(({ id }) => Number(id.slice(4)));

test.each(['newest-first', 'oldest-first'] as const)('%s: without a line, the newest page is enough', async (order) => {
  const { source, asked } = storeOf(order, 100);
  const { messages, reached } = await scan(source);
  expect(reached).toBe(true);
  expect(numbers(messages)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  expect(asked.length).toBeLessThanOrEqual(2);
});

test.each(['newest-first', 'oldest-first'] as const)(
  '%s: reads back behind the line, and little more',
  async (order) => {
    const { source, asked } = storeOf(order, 1000);
    const { messages, reached } = await scan(source, 960);
    expect(reached).toBe(true);
    expect(numbers(messages)).toEqual(expect.arrayContaining([959, 960, 961, 999, 1000]));
    expect(numbers(messages)).toEqual([...numbers(messages)].sort((a, b) => a - b));
    expect(asked.length).toBeLessThanOrEqual(7);
  },
);

test.each(['newest-first', 'oldest-first'] as const)('%s: no more than the newest `max` news', async (order) => {
  const { source, asked } = storeOf(order, 1000);
  const { messages, reached } = await scan(source, 5, { max: 40 });
  expect(reached).toBe(false);
  expect(numbers(messages).at(-1)).toBe(1000);
  expect(messages.length).toBeGreaterThan(40);
  expect(messages.length).toBeLessThanOrEqual(60);
  expect(asked.length).toBeLessThanOrEqual(8);
});

test.each(['newest-first', 'oldest-first'] as const)(
  '%s: just as many news as are allowed are all read',
  async (order) => {
    const { messages, reached } = await scan(storeOf(order, 100).source, 81, { max: 19 });
    expect(reached).toBe(true);
    expect(numbers(messages)).toEqual(expect.arrayContaining([80, 81, 82, 100]));
  },
);

test.each(['newest-first', 'oldest-first'] as const)('%s: short and empty histories', async (order) => {
  expect(await scan(storeOf(order, 0).source)).toMatchObject({ messages: [], reached: true, cut: false });
  expect(numbers((await scan(storeOf(order, 3).source, 2)).messages)).toEqual([1, 2, 3]);
});

test('a list that ends with a full page may have been cut off', async () => {
  const cut = listOf(
    () => messagesOf(50, 59),
    () => ({ hasMore: false }),
  );
  expect(await scan(cut.source, 10)).toMatchObject({ reached: true, cut: true });
  const short = listOf(
    () => messagesOf(50, 55),
    () => ({ hasMore: false }),
  );
  expect(await scan(short.source, 10)).toMatchObject({ reached: true, cut: false });
});

test("the page that may be full is the server's, where it gives fewer than are asked for", async () => {
  const listed = (count: number): History =>
    listOf(
      () => messagesOf(1, count),
      ({ data }, at) => ({ limit: 4, hasMore: at + data.length < count }),
      4,
    );
  expect(await scan(listed(8).source, 0)).toMatchObject({ reached: true, cut: true });
  expect(await scan(listed(10).source, 0)).toMatchObject({ reached: true, cut: false });
});

test('where it ended the last time is where the next look begins', async () => {
  const all = messagesOf(1, 500);
  const { source, asked } = listOf(
    () => all,
    ({ data }, at) => ({ hasMore: at + data.length < all.length }),
  );
  const { index, order } = await scan(source, 470);
  asked.length = 0;
  all.push(...messagesOf(501, 503));
  const next = await scan(source, 490, { index, order });
  expect(numbers(next.messages).slice(-3)).toEqual([501, 502, 503]);
  expect(next.reached).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(3);
});

test.each([0, 7, 40, 99, 250, 100_000])('oldest first: a total of %i that is not true', async (total) => {
  const { source, asked } = listOf(
    () => messagesOf(1, 100),
    () => ({ total }),
  );
  const { messages, reached } = await scan(source, 88);
  expect(reached).toBe(true);
  expect(numbers(messages)).toEqual(expect.arrayContaining([88, 89, 99, 100]));
  expect(asked.length).toBeLessThanOrEqual(30);
  expect(numbers((await scan(source)).messages).at(-1)).toBe(100);
});

test('oldest first, without a total', async () => {
  const { source, asked } = listOf(() => messagesOf(1, 10_000));
  const { messages } = await scan(source, 9_950, { max: 100 });
  expect(numbers(messages).at(-1)).toBe(10_000);
  expect(asked.length).toBeLessThanOrEqual(50);
});

test('oldest first and growing while it is read: its newest messages are never left out', async () => {
  const all = messagesOf(1, 100);
  const { source } = listOf(
    () => {
      // More than a page comes with every request.
      if (all.length < 400) all.push(...messagesOf(all.length + 1, all.length + 8));
      return all;
    },
    () => ({ total: all.length }),
  );
  const { messages } = await scan(source, 90, { max: 8 });
  expect(numbers(messages).at(-1)).toBe(all.length);
});

test('newest first and growing by more than a page between two requests: no hole is left in what is found', async () => {
  const all = messagesOf(1, 40);
  let request = 0;
  const { source } = listOf(
    () => {
      if (++request === 2) all.push(...messagesOf(41, 65));
      return [...all].reverse();
    },
    () => ({ hasMore: true }),
  );
  const { messages } = await scan(source, 5, { max: 15 });
  const found = numbers(messages);
  expect(found).toEqual(Array.from({ length: found.length }, (_, n) => (found[0] as number) + n));
  expect(found.at(-1)).toBeGreaterThanOrEqual(40);
});

test('a list deaf to offsets is read through its iterator', async () => {
  const all = messagesOf(1, 35);
  const deaf = (list: readonly Message[]): MessageSource => ({
    listMessages: () => ({
      // biome-ignore lint/suspicious/noThenProperty: a list call is both, as in the SDK
      then: (resolve, reject) => Promise.resolve({ data: list.slice(0, 10) }).then(resolve, reject),
      async *[Symbol.asyncIterator]() {
        yield* list;
      },
    }),
  });
  expect(numbers((await scan(deaf(all))).messages).at(-1)).toBe(35);
  expect(numbers((await scan(deaf([...all].reverse()), 5)).messages)).toEqual(expect.arrayContaining([5, 6, 35]));
  expect(numbers((await scan(deaf(all), 20, { index: 10, order: 'rising' })).messages)).toContain(35);
  // Its end cannot be reached within the bound: that is a failure, not an empty answer.
  await expect(scan(deaf(all), 5, { max: 5 })).rejects.toThrow('oldest');
});

test('a list deaf to offsets that has one message, and does not say that it ends, is not asked for without end', async () => {
  let asked = 0;
  const source = {
    listMessages: () => {
      if (++asked > 100) throw new Error('asked without end');
      const page = Promise.resolve({ data: messagesOf(1, 1) });
      return Object.assign(page, {
        async *[Symbol.asyncIterator]() {
          yield* messagesOf(1, 1);
        },
      });
    },
  };
  expect(numbers((await scan(source)).messages)).toEqual([1]);
  expect(asked).toBeLessThan(5);
});

test('a promise that nobody waits for, because its list is iterated, fails without harm', async () => {
  const list = messagesOf(1, 12).reverse();
  let down = false;
  const source = {
    listMessages: () => {
      const page = down ? Promise.reject(new Error('HTTP 503')) : Promise.resolve({ data: list.slice(0, 10) });
      down ||= ++asked === 3;
      return Object.assign(page, {
        async *[Symbol.asyncIterator]() {
          yield* list;
        },
      });
    },
  };
  let asked = 0;
  // Vitest fails where a rejection is left unhandled.
  expect(numbers((await scan(source, 1)).messages).at(-1)).toBe(12);
});

test('equal times tell no direction: both are read right', async () => {
  const { createdAt } = messageOf(50);
  const rising = [...messagesOf(1, 5), ...messagesOf(50, 110).map((one) => ({ ...one, createdAt }))];
  const more = messagesOf(200, 203);
  for (const list of [
    [...rising.slice(5), ...more],
    [...more, ...rising.slice(5)].reverse(),
    rising.slice(5),
    [...rising].reverse(),
  ]) {
    const { messages } = await scan(listOf(() => list).source, 20);
    const got = new Set(messages.map(({ id }) => id));
    expect(rising.slice(5).every(({ id }) => got.has(id))).toBe(true);
    expect(list.filter(({ createdAt: at }) => at > createdAt).every(({ id }) => got.has(id))).toBe(true);
  }
});

test.each([false, true])(
  'the first look takes in all of the newest second, however it is listed (rising: %s)',
  async (rising) => {
    const second = messagesOf(21, 70).map((one) => ({ ...one, createdAt: messageOf(21).createdAt }));
    for (const old of [messagesOf(1, 20), []]) {
      const list = [...old, ...second];
      const { source } = listOf(() => (rising ? list : [...list].reverse()));
      const got = new Set((await scan(source)).messages.map(({ id }) => id));
      expect(second.filter(({ id }) => !got.has(id))).toEqual([]);
    }
  },
);

test('entries without a time are left out and named', async () => {
  const broken = [null, 7, {}, { id: 'msg_x' }, { id: 'msg_y', createdAt: 'yesterday' }, { createdAt: 'x' }];
  const { source } = listOf(() => [...messagesOf(1, 3).reverse(), ...broken]);
  const { messages, unreadable } = await scan(source, 0);
  expect(numbers(messages)).toEqual([1, 2, 3]);
  expect(unreadable).toEqual(['msg_x', 'msg_y']);
});

/** Lets time pass until something has an outcome. */
const outcome = async (clock: FakeClock, work: Promise<unknown>): Promise<unknown> => {
  let done = false;
  const result = work
    .catch((error: unknown) => error)
    .finally(() => {
      done = true;
    });
  while (!done) {
    await settle();
    clock.advance(50);
  }
  return result;
};

test('an answer without a list is a failure, not an empty history; it is asked for three times', async () => {
  for (const answer of [undefined, null, {}, { data: null }, { data: { messages: [] } }]) {
    let asked = 0;
    const listMessages = (): unknown => {
      asked++;
      return Promise.resolve(answer);
    };
    const clock = new FakeClock();
    const error = await outcome(clock, pagesOf({ listMessages } as unknown as MessageSource, clock).at(0));
    expect(String(error)).toContain('no list of messages');
    expect(asked).toBe(3);
    expect(clock.pending).toBe(0);
  }
});

test('a page that fails once is asked for once more, and no other', async () => {
  const { source, asked } = listOf(() => messagesOf(1, 60).reverse());
  const clock = new FakeClock();
  let calls = 0;
  const flaky: MessageSource = {
    listMessages: (...args) => {
      if (++calls % 3 === 0) throw new Error('HTTP 503');
      return source.listMessages(...args);
    },
  };
  const line = Date.parse(messageOf(1).createdAt);
  const work = scanHistory(pagesOf(flaky, clock), { line, reach: 40, max: 1000, news: () => true });
  expect(await outcome(clock, work)).toMatchObject({ reached: true });
  expect(asked).toEqual([0, 9, 18, 27, 36, 45, 54, 59]);
});

test('an answer that does not come is waited for no longer than the time-out, whatever becomes of the signal', async () => {
  const clock = new FakeClock();
  const slow: number[] = [];
  const signals: AbortSignal[] = [];
  const source = {
    listMessages: (_: string, __: object, { signal: one }: { signal: AbortSignal }) => {
      signals.push(one);
      return new Promise(() => {});
    },
  } as unknown as MessageSource;
  const options = { source, conversationId: 'c', pageSize: 10, clock, timeout: 10_000, signal };
  const began = clock.now();
  const pages = new Pages({ ...options, slow: () => slow.push(clock.now() - began) });
  expect(await outcome(clock, pages.at(0))).toMatchObject({ message: 'the history did not answer within 10000 ms' });
  expect(clock.now() - began).toBeLessThan(32_000);
  expect(slow).toEqual([2_000]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  expect(clock.pending).toBe(0);
});

test('however a list is ordered, paged and moved while it is read, nothing that stays in it is left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        rising: fc.boolean(),
        count: fc.integer({ min: 0, max: 120 }),
        until: fc.integer({ min: 0, max: 120 }),
        most: fc.integer({ min: 2, max: 12 }),
        /** Messages to a second: whole-second stamps. */
        crowd: fc.integer({ min: 1, max: 40 }),
        total: fc.option(fc.nat(300), { nil: undefined }),
        hasMore: fc.boolean(),
        index: fc.option(fc.nat(150), { nil: undefined }),
        max: fc.constantFrom(3, 20, 1000),
        moves: fc.array(fc.record({ add: fc.nat(30), remove: fc.array(fc.nat(200), { maxLength: 4 }) }), {
          maxLength: 6,
        }),
      }),
      async ({ rising, count, until, most, crowd, total, hasMore, index, max, moves }) => {
        const stamped = (from: number, to: number): Message[] =>
          messagesOf(from, to).map((one, n) => ({
            ...one,
            createdAt: messageOf(Math.floor((from + n) / crowd)).createdAt,
          }));
        let list = stamped(1, count);
        let next = count + 1;
        const steps = [...moves];
        const { source } = listOf(
          () => (rising ? list : [...list].reverse()),
          ({ data }, at) => {
            const size = list.length;
            const step = steps.shift();
            if (step) {
              list = [...list.filter((_, n) => !step.remove.includes(n)), ...stamped(next, next + step.add - 1)];
              next += step.add;
            }
            return { total, ...(hasMore ? { hasMore: at + data.length < size } : {}) };
          },
          most,
        );
        const initial = list;
        const line = Date.parse(messageOf(Math.floor(until / crowd)).createdAt);
        const { messages, reached } = await scanHistory(pagesOf(source), {
          line,
          reach: 40,
          max,
          index,
          order: rising ? 'rising' : 'falling',
          news: ({ createdAt }) => Date.parse(createdAt) > line,
        });
        const got = new Set(messages.map(({ id }) => id));
        const from = reached ? line : Date.parse(messages[0]?.createdAt ?? '') + 1;
        // A list that moves far may be left before its newest messages: those are for the next look.
        const steady = moves.every(({ remove }) => remove.length === 0);
        const stayed = initial.filter((one) => steady && Date.parse(one.createdAt) >= from);
        if (max === 1000) expect(reached).toBe(true);
        // Whether or not all of it was read: there is no hole in what was.
        const newest = Number(messages.at(-1)?.id.slice(4) ?? 0);
        const whole = list.filter(
          ({ id, createdAt }) => Number(id.slice(4)) <= newest && Date.parse(createdAt) >= from,
        );
        expect(whole.filter(({ id }) => !got.has(id)).map(({ id }) => id)).toEqual([]);
        expect(stayed.filter(({ id }) => !got.has(id)).map(({ id }) => id)).toEqual([]);
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});
