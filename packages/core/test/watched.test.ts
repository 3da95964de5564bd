import { byCursor, type Operation, openStream, type PagePromise, paginate, type StreamPromise } from '@linktor/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, scriptedServer, serve, write } from './scripted-server.ts';
import { fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const listThings = { id: 'listThings', method: 'GET', path: '/things', answer: 'page', scalars: true } as Operation<
  object,
  never
>;
const streamThings = {
  id: 'streamThings',
  method: 'POST',
  path: '/stream',
  stream: '[DONE]',
  retry: 'safe',
} as Operation<{ body: unknown }, never>;
const plan = {
  terminator: '[DONE]',
  chunk: (document: unknown) => document,
  collect: () => ({ add: () => {}, result: () => 'whole' }),
};

let unhandled: unknown[];
const note = (reason: unknown): void => void unhandled.push(reason);
let others: NodeJS.UnhandledRejectionListener[];
beforeEach(() => {
  unhandled = [];
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
  for (const one of others) process.on('unhandledRejection', one);
});

/** Long enough for the engine to have reported whatever nobody watches. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const failing = () => transportTo('http://x', { fetch: fakeFetch(jsonResponse(404, { message: 'no' })).fetch });
const list = (): PagePromise<unknown> =>
  paginate(failing(), listThings, {}, byCursor()) as unknown as PagePromise<unknown>;
const stream = (): StreamPromise<unknown> =>
  openStream(failing(), streamThings, { body: {} }, plan) as unknown as StreamPromise<unknown>;
const walk = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of items);
};

describe('what is taken now and read later fails its reader, not the program', () => {
  test.each<[string, () => () => Promise<unknown>]>([
    [
      'a list',
      () => {
        const one = list();
        return () => walk(one);
      },
    ],
    [
      'the iterator of a list',
      () => {
        const it = list()[Symbol.asyncIterator]();
        return () => it.next();
      },
    ],
    [
      'the pages of a list',
      () => {
        const pages = list().pages();
        return () => walk(pages);
      },
    ],
    [
      'a stream',
      () => {
        const one = stream();
        return () => walk(one);
      },
    ],
    [
      'the iterator of a stream',
      () => {
        const it = stream()[Symbol.asyncIterator]();
        return () => it.next();
      },
    ],
    [
      'a web stream',
      () => {
        const web = stream().toReadableStream();
        return () => web.getReader().read();
      },
    ],
    [
      'one half of a tee',
      () => {
        const [one] = stream().tee();
        return () => walk(one);
      },
    ],
    [
      'the other half of a tee',
      () => {
        const [, two] = stream().tee();
        return () => walk(two);
      },
    ],
  ])('%s', async (_what, take) => {
    const read = take();
    await settled();
    expect(await rejection(read())).toMatchObject({ status: 404 });
    await settled();
    expect(unhandled).toEqual([]);
  });

  test('two lists made, then walked one after the other', async () => {
    await using server = await scriptedServer([
      serve({ '/things': json(200, { data: [1], pagination: { hasMore: false, offset: 0 } }) }),
    ]);
    const good = paginate(transportTo(server.url), listThings, {}, byCursor());
    const bad = list();
    await walk(good);
    await settled();
    expect(await rejection(walk(bad))).toMatchObject({ status: 404 });
    expect(unhandled).toEqual([]);
  });
});

test('a message awaited after a loop that failed is no second failure', async () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n';
  await using server = await scriptedServer([
    async (line) => {
      await line.request();
      await write(`${head}data: {"a":1}\n\nevent: error\ndata: {"message":"broke"}\n\n`)(line);
    },
  ]);
  const one = await openStream(transportTo(server.url), streamThings, { body: {} }, plan);
  const iterator = one[Symbol.asyncIterator]();
  const final = one.finalMessage();
  await iterator.next();
  expect(await rejection(iterator.next())).toMatchObject({ message: 'broke' });
  await settled();
  expect(unhandled).toEqual([]);
  expect(await rejection(final)).toMatchObject({ message: 'broke' });
});

test('a call nobody looks at is still reported', async () => {
  void failing().request(getThing, id);
  await vi.waitFor(() => expect(unhandled).toMatchObject([{ status: 404 }]));
});

test('a response whose text() throws at once ends the call', async () => {
  const response = {
    ...{ status: 200, ok: true, headers: new Headers(), bodyUsed: false, body: null },
    text: () => {
      throw new TypeError('no body here');
    },
  } as unknown as Response;
  const transport = transportTo('http://x', { fetch: async () => response, maxRetries: 0 });
  expect(await rejection(transport.request(getThing, id))).toMatchObject({ code: 'BODY_TRUNCATED' });
  await settled();
  expect(unhandled).toEqual([]);
});

describe('a hook that rejects', () => {
  const mine = new Error('mine');
  test.each([
    ['onRequest', 200],
    ['onResponse', 200],
    ['onRetry', 503],
  ])('%s: ends the call with what it rejects with', async (name, status) => {
    const { fetch } = fakeFetch(jsonResponse(status, {}));
    const hooks = { [name]: async () => Promise.reject(mine) };
    expect(await rejection(transportTo('http://x', { fetch, hooks }).request(getThing, id))).toBe(mine);
    await settled();
    expect(unhandled).toEqual([]);
  });

  test('onError: is found in the error’s `suppressed`', async () => {
    const hooks = { onError: async () => Promise.reject(mine) };
    const { fetch } = fakeFetch(jsonResponse(404, {}));
    const error = await rejection(transportTo('http://x', { fetch, hooks }).request(getThing, id));
    expect(error).toMatchObject({ status: 404, suppressed: mine });
    await settled();
    expect(unhandled).toEqual([]);
  });

  test('onError, told of a stream that broke: likewise', async () => {
    const hooks = { onError: async () => Promise.reject(mine) };
    const events = { headers: { 'content-type': 'text/event-stream' } };
    const { fetch } = fakeFetch(() => new Response('data: {}\n\n', events));
    const error = await rejection(
      walk(openStream(transportTo('http://x', { fetch, hooks }), streamThings, { body: {} }, plan)),
    );
    await settled();
    expect(error).toMatchObject({ code: 'STREAM_TRUNCATED', suppressed: mine });
    expect(unhandled).toEqual([]);
  });
});
