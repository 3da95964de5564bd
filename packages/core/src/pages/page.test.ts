import { describe, expect, test } from 'vitest';
import type { Operation } from '../call/operation.ts';
import { noAuth } from '../credentials/auth.ts';
import { AbortedError, NotFoundError, PaginationError, SerializationError } from '../errors/errors.ts';
import type { RequestOptions } from '../options/options.ts';
import { Transport } from '../transport.ts';
import type { Page } from './page.ts';
import { type PagePromise, type Paging, paginate } from './paginate.ts';
import { byCursor, byOffset, byPageToken } from './paging.ts';

interface Sent {
  query: Record<string, string>;
  body: unknown;
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** A list served from a function of the request; the requests are remembered. */
const served = (answer: (sent: Sent, index: number) => unknown) => {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const one: Sent = {
      query: Object.fromEntries(new URL(url).searchParams),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: init.headers as Record<string, string>,
      signal: init.signal as AbortSignal,
    };
    sent.push(one);
    const body = answer(one, sent.length - 1);
    return body instanceof Response ? body : new Response(JSON.stringify(body));
  };
  return { sent, transport: new Transport({ baseUrl: 'http://x', auth: noAuth }, { fetch, maxRetries: 0 }) };
};

// The items are numbers here.
const list: Operation<{ query?: object; body?: object }, never> = {
  id: 'list',
  method: 'GET',
  path: '/list',
  scalars: true,
};
const search: Operation<{ query?: object; body?: object }, never> = {
  id: 'search',
  method: 'POST',
  path: '/search',
  retry: 'safe',
  answer: 'any',
};

const walk = <Body, Item>(
  transport: Transport,
  paging: Paging<Body, Item>,
  input: { query?: object; body?: object } = {},
  options?: RequestOptions,
  operation = paging.section === 'body' ? search : paging === (cursor as unknown) ? { ...list, answer: 'page' } : list,
): PagePromise<Item, Body> =>
  paginate(transport, operation as unknown as Operation<typeof input, Body>, input, paging, options);

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

interface CursorBody {
  data: number[];
  pagination: { hasMore: boolean; nextCursor?: string; offset: number; total?: number };
}
const cursor = byCursor<number, CursorBody>();
const numbers = Array.from({ length: 8 }, (_, index) => index);

const cursorServer = () =>
  served(({ query }) => {
    const from = Number(query['cursor']?.slice(1) ?? 0);
    const data = numbers.slice(from, from + 3);
    const hasMore = from + 3 < numbers.length;
    return { data, pagination: { hasMore, total: 8, offset: from, ...(hasMore && { nextCursor: `c${from + 3}` }) } };
  });
const offsetServer = () =>
  served(({ query }) => {
    const offset = Number(query['offset'] ?? 0);
    return { data: numbers.slice(offset, offset + 3), pagination: { hasMore: offset + 3 < numbers.length, offset } };
  });
const bodyServer = () =>
  served(({ body }) => {
    const { offset = 0, limit = 3 } = (body ?? {}) as { offset?: number; limit?: number };
    return numbers.slice(offset, offset + limit);
  });
const tokenServer = (section: 'query' | 'body') =>
  served((sent) => {
    const given = (section === 'query' ? sent.query : (sent.body ?? {})) as { page_token?: string };
    const from = Number(given.page_token?.replace('=/+', '') ?? 0);
    const next_page_token = from + 3 < numbers.length ? `=/+${from + 3}` : '';
    return { items: numbers.slice(from, from + 3), next_page_token };
  });

interface TokenBody {
  items?: number[];
  next_page_token?: string;
}
const styles: [string, () => ReturnType<typeof served>, Paging<never, number>, object[]][] = [
  ['cursors', cursorServer, cursor as never, [{}, { cursor: 'c3' }, { cursor: 'c6' }]],
  ['offsets without cursors', offsetServer, cursor as never, [{}, { offset: '3' }, { offset: '6' }]],
  ['offset and limit in the body', bodyServer, byOffset<number>(3) as never, [{}, { offset: 3 }, { offset: 6 }]],
  [
    'page tokens in the query',
    () => tokenServer('query'),
    byPageToken<number, TokenBody>('items') as never,
    [{}, { page_token: '=/+3' }, { page_token: '=/+6' }],
  ],
  [
    'page tokens in the body',
    () => tokenServer('body'),
    byPageToken<number, TokenBody>('items', 'body') as never,
    [{}, { page_token: '=/+3' }, { page_token: '=/+6' }],
  ],
];

describe.each(styles)('%s', (_name, server, paging, expected) => {
  const asked = (sent: Sent[]): unknown[] => sent.map((one) => (paging.section === 'query' ? one.query : one.body));

  test('are walked to the end without an await', async () => {
    const { sent, transport } = server();
    expect(await collect(walk(transport, paging, { [paging.section]: {} }))).toEqual(numbers);
    expect(asked(sent)).toEqual(expected);
  });

  test('page by page', async () => {
    const { transport } = server();
    const pages: number[][] = [];
    for await (const page of walk(transport, paging).pages()) pages.push(page.data);
    expect(pages).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });

  test('by hand, and the end is undefined', async () => {
    const { transport } = server();
    let page: Page<number> | undefined = await walk(transport, paging);
    const seen: unknown[] = [];
    while (page) {
      seen.push([page.data.length, page.hasNextPage()]);
      page = await page.nextPage();
    }
    expect(seen).toEqual([
      [3, true],
      [3, true],
      [2, false],
    ]);
  });

  test('the other parameters go along', async () => {
    const { sent, transport } = server();
    await collect(walk(transport, paging, { [paging.section]: { status: 'open' } }));
    for (const one of asked(sent)) expect(one).toMatchObject({ status: 'open' });
  });

  test('can be walked again, and from any page', async () => {
    const { transport } = server();
    const promise = walk(transport, paging);
    expect(await collect(promise)).toEqual(numbers);
    expect(await collect(promise)).toEqual(numbers);
    const page = await promise;
    const [one, two] = await Promise.all([page.nextPage(), page.nextPage()]);
    expect(one?.data).toEqual(two?.data);
    expect(await collect(two as Page<number>)).toEqual(numbers.slice(3));
    expect(await collect(one as Page<number>)).toEqual(numbers.slice(3));
  });

  test('stop asking when the loop does', async () => {
    const { sent, transport } = server();
    for await (const item of walk(transport, paging)) if (item === 1) break;
    expect(sent).toHaveLength(1);
    await expect(
      (async () => {
        for await (const item of walk(transport, paging)) if (item === 4) throw new Error('mine');
      })(),
    ).rejects.toThrow('mine');
    expect(sent).toHaveLength(3);
  });
});

describe('the end', () => {
  test('is not an empty page that has a cursor', async () => {
    const { sent, transport } = served((_, index) => ({
      data: index % 2 === 0 ? [index] : [],
      pagination: { hasMore: index < 4, nextCursor: `c${index}`, offset: 0 },
    }));
    expect(await collect(walk(transport, cursor))).toEqual([0, 2, 4]);
    expect(sent).toHaveLength(5);
  });

  test.each([
    ['empty', []],
    ['null', null],
  ])('is not a page (%s) that says more follows, and not where', async (_what, last) => {
    const { sent, transport } = served((_, index) => ({
      data: index === 0 ? [1] : last,
      pagination: { hasMore: true, offset: index },
    }));
    const items: number[] = [];
    const error = await (async () => {
      for await (const item of walk(transport, cursor)) items.push(item);
    })().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ code: 'NO_NEXT_PAGE', method: 'GET', path: '/list' });
    expect(items).toEqual([1]);
    expect(sent).toHaveLength(2);
  });

  test('is a short page where only the length can tell', async () => {
    const { sent, transport } = bodyServer();
    expect(await collect(walk(transport, byOffset<number>(100), { body: { limit: 4 } }))).toEqual(numbers);
    expect(sent.map(({ body }) => body)).toEqual([{ limit: 4 }, { limit: 4, offset: 4 }, { limit: 4, offset: 8 }]);
  });

  test('is not an empty page that has a token', async () => {
    const { transport } = served((_, index) => (index === 2 ? { items: [1] } : { next_page_token: `t${index}` }));
    expect(await collect(walk(transport, byPageToken<number, TokenBody>('items')))).toEqual([1]);
  });

  test('is a list of null, as servers in Go write it', async () => {
    const { transport } = served(() => ({ data: null, pagination: { hasMore: false, offset: 0 } }));
    expect(await collect(walk(transport, cursor))).toEqual([]);
  });
});

describe('a server that hands out a page twice', () => {
  test.each([
    [
      'the same cursor for ever',
      (): unknown => ({ data: [1], pagination: { hasMore: true, nextCursor: 'c', offset: 0 } }),
      2,
      1,
    ],
    [
      'cursors in a circle',
      (_: Sent, index: number): unknown => ({
        data: [index],
        pagination: { hasMore: true, nextCursor: `c${index % 3}`, offset: 0 },
      }),
      4,
      4,
    ],
    [
      'new cursors for the same page',
      (_: Sent, index: number): unknown => ({ data: [1], pagination: { hasMore: true, nextCursor: `c${index}` } }),
      2,
      1,
    ],
    ['deaf to the offset', (): unknown => ({ data: [1], pagination: { hasMore: true, offset: 0 } }), 2, 1],
    [
      'deaf to the offset, and silent about it',
      (): unknown => ({ data: [{ id: '1' }, { id: '2' }], pagination: { hasMore: true } }),
      2,
      2,
    ],
  ])('%s', async (_what, answer, calls, read) => {
    const { sent, transport } = served(answer as (sent: Sent, index: number) => unknown);
    const items: number[] = [];
    const error = await (async () => {
      for await (const item of walk(transport, cursor)) items.push(item);
    })().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ code: 'PAGE_REPEATED', method: 'GET', path: '/list' });
    expect(items).toHaveLength(read);
    expect(sent).toHaveLength(calls);
  });

  test('the very page asked for first', async () => {
    const { sent, transport } = served(() => ({
      data: [1],
      pagination: { hasMore: true, nextCursor: 'c', offset: 0 },
    }));
    await expect(collect(walk(transport, cursor, { query: { cursor: 'c', limit: 1 } }))).rejects.toBeInstanceOf(
      PaginationError,
    );
    expect(sent).toHaveLength(1);
  });

  test('whole, for every offset in the body', async () => {
    const { sent, transport } = served(() => [{ id: 'a' }, { id: 'b' }]);
    await expect(collect(walk(transport, byOffset<unknown>(2)))).rejects.toMatchObject({ code: 'PAGE_REPEATED' });
    expect(sent).toHaveLength(2);
  });

  test('the same page token', async () => {
    const { sent, transport } = served(() => ({ items: [1], next_page_token: 't' }));
    await expect(collect(walk(transport, byPageToken<number, TokenBody>('items')))).rejects.toBeInstanceOf(
      PaginationError,
    );
    expect(sent).toHaveLength(2);
  });
});

describe('options', () => {
  test('of the call hold for every page', async () => {
    const { sent, transport } = cursorServer();
    await collect(walk(transport, cursor, {}, { headers: { 'X-Trace': 't' }, timeout: 5_000 }));
    expect(sent.map(({ headers }) => headers['x-trace'])).toEqual(['t', 't', 't']);
  });

  test('but an idempotency key stands for one request', async () => {
    const { sent, transport } = bodyServer();
    await collect(walk(transport, byOffset<number>(3), {}, { idempotencyKey: 'k' }));
    expect(sent.map(({ headers }) => headers['idempotency-key'])).toEqual(['k', undefined, undefined]);
  });

  test('the signal ends the walk, between pages and within one', async () => {
    const controller = new AbortController();
    const { sent, transport } = cursorServer();
    const items: number[] = [];
    const error = await (async () => {
      for await (const item of walk(transport, cursor, {}, { signal: controller.signal })) {
        items.push(item);
        if (item === 2) controller.abort();
      }
    })().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AbortedError);
    expect(items).toEqual([0, 1, 2]);
    expect(sent).toHaveLength(1);
  });

  test('and the input are taken as they were when the list was asked for', async () => {
    const { sent, transport } = cursorServer();
    const query = { status: 'open' };
    const promise = walk(transport, cursor, { query });
    query.status = 'closed';
    await collect(promise);
    expect(sent.map((one) => one.query['status'])).toEqual(['open', 'open', 'open']);
  });
});

describe('failures', () => {
  test('of a later page end the walk with their own error', async () => {
    const { transport } = served((_, index) =>
      index === 0
        ? { data: [1], pagination: { hasMore: true, nextCursor: 'c', offset: 0 } }
        : new Response('{}', { status: 404 }),
    );
    const items: number[] = [];
    const error = await (async () => {
      for await (const item of walk(transport, cursor)) items.push(item);
    })().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(items).toEqual([1]);
  });

  test('of a page can be repeated by hand', async () => {
    let broken = true;
    const { transport } = served(({ query }) => {
      if (!query['cursor']) return { data: [1], pagination: { hasMore: true, nextCursor: 'c', offset: 0 } };
      if (broken) return new Response('{}', { status: 404 });
      return { data: [2], pagination: { hasMore: false, offset: 1 } };
    });
    const page = await walk(transport, cursor);
    await expect(page.nextPage()).rejects.toBeInstanceOf(NotFoundError);
    broken = false;
    expect((await page.nextPage())?.data).toEqual([2]);
  });

  test.each([
    ['an object', { data: { a: 1 } }],
    ['a string', { data: 'abc' }],
    ['a number', { data: 5 }],
    ['nothing', {}],
  ])('%s where the list should be', async (_what, body) => {
    const { transport } = served(() => ({ ...body, pagination: { hasMore: false, offset: 0 } }));
    const error = await walk(transport, cursor).then(undefined, (caught: unknown) => caught);
    expect(error).toBeInstanceOf(SerializationError);
    expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    // Of an operation made by hand the transport may know less.
    const byHand = await walk(transport, cursor, {}, {}, list).then(undefined, (caught: unknown) => caught);
    expect(byHand).toBeInstanceOf(SerializationError);
    expect(byHand).toMatchObject({ code: 'INVALID_PAGE', method: 'GET', path: '/list' });
  });
});

describe('a page', () => {
  test('has the body, the items, the account of the list, and the response beside it', async () => {
    const { transport } = cursorServer();
    const promise = walk(transport, cursor);
    const page = await promise;
    expect(page.data).toEqual([0, 1, 2]);
    expect(page.body.data).toEqual([0, 1, 2]);
    expect(page.pagination).toMatchObject({ total: 8 });
    const { data, response } = await promise.withResponse();
    expect(data).toBe(page);
    expect(response.status).toBe(200);
    expect(await (await walk(transport, cursor).asResponse()).json()).toMatchObject({ data: [0, 1, 2] });
  });
});

test('the place in a list is told in one way: a server that changes from cursors to offsets, and back, gets no two', async () => {
  const { sent, transport } = served((_sent, index) => ({
    data: [index],
    pagination: { hasMore: index < 3, offset: index, ...(index % 2 === 0 && { nextCursor: `c${index + 1}` }) },
  }));
  expect(await collect(walk(transport, cursor as never, { query: { offset: 0, status: 'open' } }))).toEqual([
    0, 1, 2, 3,
  ]);
  expect(sent.map(({ query }) => query)).toEqual([
    { offset: '0', status: 'open' },
    { cursor: 'c1', status: 'open' },
    { offset: '2', status: 'open' },
    { cursor: 'c3', status: 'open' },
  ]);
});
