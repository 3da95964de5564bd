import { expect, test } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { messagesOf } from '../../test/messages.ts';
import { Pages, type PagesOptions, type Part, SLOW } from './pages.ts';
import type { MessagePage, MessageSource } from './source.ts';

const open = (source: MessageSource, more: Partial<PagesOptions> = {}): { pages: Pages; clock: FakeClock } => {
  const clock = new FakeClock();
  const { signal } = new AbortController();
  const options = {
    source,
    conversationId: 'c',
    pageSize: 10,
    clock,
    timeout: 10_000,
    slow: () => {},
    signal,
    ...more,
  };
  return { pages: new Pages(options), clock };
};

const answering = (answer: (query: unknown) => unknown): { source: MessageSource; asked: unknown[] } => {
  const asked: unknown[] = [];
  const listMessages = ((_id: string, query: unknown) => {
    asked.push(query);
    return Promise.resolve().then(() => answer(query));
  }) as unknown as MessageSource['listMessages'];
  return { source: { listMessages }, asked };
};
/** Lets time pass, and what waited for it go on. */
const pass = async (clock: FakeClock, ms: number): Promise<void> => {
  await settle();
  clock.advance(ms);
  await settle();
};
const page = (count: number, pagination?: object): MessagePage =>
  ({ data: messagesOf(1, count), pagination }) as MessagePage;

test('a part is asked for with an offset, but for the first', async () => {
  const { source, asked } = answering(() => page(10, { hasMore: true, total: 99, limit: 50 }));
  const { pages } = open(source);
  expect(await pages.at(0)).toMatchObject({ offset: 0, size: 10, ended: false, total: 99, limit: 10, last: 'msg_10' });
  expect(await pages.at(20)).toMatchObject({ offset: 20 });
  expect(asked).toEqual([{ limit: 10 }, { limit: 10, offset: 20 }]);
});

test.each<[string, object | undefined, Partial<Part>]>([
  ['nothing', undefined, { ended: false, total: undefined, limit: 10 }],
  ['less than was asked for', { limit: 4 }, { limit: 4 }],
  ['no limit at all', { limit: 0 }, { limit: 10 }],
  ['a limit that is none', { limit: '4' }, { limit: 10 }],
  ['a total that is none', { total: '99' }, { total: undefined }],
  ['that there is no more', { hasMore: false }, { ended: true }],
  ['that perhaps there is more', { hasMore: null }, { ended: false }],
])('a server that says %s is understood', async (_what, pagination, part) => {
  expect(await open(answering(() => page(10, pagination)).source).pages.at(0)).toMatchObject(part);
});

test('nothing is the end, whatever is said about it', async () => {
  expect(await open(answering(() => page(0, { hasMore: true })).source).pages.at(30)).toMatchObject({ ended: true });
});

test.each([
  ['no list', { data: null }],
  ['nothing', undefined],
])('%s is an error, and asked for three times', async (_what, answer) => {
  const { source, asked } = answering(() => answer);
  const { pages, clock } = open(source);
  const failed = expect(pages.at(0)).rejects.toThrow('the answer of listMessages has no list of messages');
  await settle();
  expect(asked).toHaveLength(1);
  await pass(clock, 249);
  expect(asked).toHaveLength(1);
  await pass(clock, 1);
  expect(asked).toHaveLength(2);
  await pass(clock, 999);
  expect(asked).toHaveLength(2);
  await pass(clock, 1);
  await failed;
  expect(asked).toHaveLength(3);
});

test('an answer that takes long is told once, and waited for', async () => {
  let told = 0;
  const { source } = answering(() => new Promise(() => {}));
  const { pages, clock } = open(source, { slow: () => told++ });
  const failed = expect(pages.at(0)).rejects.toThrow('the history did not answer within 10000 ms');
  await pass(clock, SLOW - 1);
  expect(told).toBe(0);
  await pass(clock, 1);
  expect(told).toBe(1);
  await pass(clock, 10_000 - SLOW);
  for (const pause of [250, 10_000, 1_000, 10_000]) await pass(clock, pause);
  await failed;
  expect(told).toBe(1);
});

test('a list that is a promise, too, fails once: what it says by itself is not heard besides', async () => {
  const source = {
    listMessages: () =>
      Object.assign(Promise.reject(new Error('no history')), {
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('no page')) }),
      }),
  } as unknown as MessageSource;
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  try {
    const { pages, clock } = open(source);
    const failed = expect(pages.all(() => true)).rejects.toThrow('no page');
    for (const pause of [250, 1_000]) await pass(clock, pause);
    await failed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(unheard).toEqual([]);
  } finally {
    process.off('unhandledRejection', hear);
  }
});

test('a list is read in parts of a page, until enough, and is left as whoever breaks off a loop leaves it', async () => {
  const parts: [number, number, boolean][] = [];
  let left = 0;
  const signals: (AbortSignal | undefined)[] = [];
  const source = {
    listMessages: (_id: string, _query: object, { signal }: { signal?: AbortSignal } = {}) => {
      signals.push(signal);
      return {
        async *[Symbol.asyncIterator]() {
          try {
            yield* messagesOf(1, 25);
          } finally {
            left++;
          }
        },
      };
    },
  } as unknown as MessageSource;
  const note = ({ offset, size, ended }: Part): boolean => parts.push([offset, size, ended]) === 2;
  await open(source).pages.all(note);
  expect(parts).toEqual([
    [0, 10, false],
    [10, 10, false],
  ]);
  await settle();
  expect([left, signals[0]?.aborted]).toEqual([1, true]);
  parts.length = 0;
  await open(source).pages.all(({ offset, size, ended }) => parts.push([offset, size, ended]) > 9);
  expect(parts.at(-1)).toEqual([20, 5, true]);
});
