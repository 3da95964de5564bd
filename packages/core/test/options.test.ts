import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  byCursor,
  byOffset,
  createTransport,
  type LinktorError,
  type Operation,
  openStream,
  paginate,
  type RequestOptions,
} from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { json, scriptedServer, serve } from './scripted-server.ts';
import { createThing, fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const listThings = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  query: ['limit', 'status', 'cursor', 'offset'],
  answer: 'page',
  scalars: true,
} as Operation<{ query?: object }, never>;
const streamThings = { id: 'streamThings', method: 'POST', path: '/things/stream', stream: '[DONE]' } as Operation<
  { body: unknown },
  never
>;
const PAGE = { data: [], pagination: { hasMore: false, offset: 0 } };

describe('the options of a call', () => {
  const calls: [string, (options: RequestOptions) => PromiseLike<unknown>][] = [
    ['a call', (options) => transportTo('http://x', fakeFetch(jsonResponse(200, {}))).request(getThing, id, options)],
    [
      'a list',
      (options) =>
        paginate(transportTo('http://x', fakeFetch(jsonResponse(200, PAGE))), listThings, {}, byCursor(), options),
    ],
    [
      'a stream',
      (options) =>
        openStream(
          transportTo('http://x', fakeFetch(jsonResponse(200, {}))),
          streamThings,
          { body: {} },
          {} as never,
          options,
        ),
    ],
  ];

  describe.each(calls)('of %s', (_what, call) => {
    test.each<[string, unknown, string]>([
      ['a misspelt number', { maxRetry: 0 }, 'unknown option "maxRetry": did you mean "maxRetries"?'],
      ['a misspelt key', { idempotencykey: 'order-1' }, 'did you mean "idempotencyKey"?'],
      ['a signal in their place', AbortSignal.timeout(1e6), 'call options must be an object, got AbortSignal'],
      ['a text in their place', 'order-1', 'call options must be an object, got String'],
      ['nothing in their place', null, 'call options must be an object, got Null'],
      ['a list in their place', [], 'call options must be an object, got Array'],
      ['no signal', { signal: 'now' }, 'signal must be an AbortSignal, got string'],
      ['part of a retry', { maxRetries: 1.5 }, 'maxRetries must be a whole number of at least 0, got 1.5'],
      ['seconds as text', { timeout: '5' }, 'timeout must be a number of at least 0, got string'],
      ['a number as key', { idempotencyKey: 5 }, 'idempotencyKey must be a string, got 5'],
      ['null as key', { idempotencyKey: null }, 'idempotencyKey must be a string, got null'],
      ['headers in another form', { headers: new Headers({ a: 'b' }) }, 'headers must be a plain object'],
    ])('%s is refused before anything is sent', async (_what, options, message) => {
      const error = (await rejection(call(options as RequestOptions))) as LinktorError;
      expect(error.message).toContain(message);
      expect(['CONFIGURATION', 'INVALID_ARGUMENT']).toContain(error.code);
    });

    test('that are inherited are refused, unless from every object', async () => {
      const inherited = Object.create({ timeout: 5 });
      expect(await rejection(call(inherited))).toMatchObject({ message: 'inherited option "timeout"' });
    });
  });

  test('misspelt, reach no server', async () => {
    await using server = await scriptedServer([serve({ '/things': json(200, { id: '1' }) })]);
    await rejection(transportTo(server.url).request(createThing, { body: {} }, { idempotencykey: 'order-1' } as never));
    expect(server.requests).toEqual([]);
  });

  test('of a stream may say how long it may stall, and any time-out may be endless', async () => {
    const { fetch } = fakeFetch(
      () => new Response('data: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } }),
    );
    const plan = {
      terminator: '[DONE]',
      chunk: () => undefined,
      collect: () => ({ add: () => {}, result: () => 'whole' }),
    };
    const endless = { stallTimeout: Number.POSITIVE_INFINITY, timeout: Number.POSITIVE_INFINITY };
    const stream = openStream(transportTo('http://x', { fetch }), streamThings, { body: {} }, plan, endless);
    expect(await stream.finalMessage()).toBe('whole');
  });
});

describe('the query of a list', () => {
  const list = (query: unknown) => {
    const { fetch, calls } = fakeFetch(jsonResponse(200, PAGE));
    return { calls, call: paginate(transportTo('http://x', { fetch }), listThings, { query } as object, byCursor()) };
  };

  test.each<[string, unknown, string]>([
    ['a misspelt filter', { statuss: 'open' }, 'unknown parameter "statuss": did you mean "status"?'],
    ['options in its place', { signal: AbortSignal.timeout(1e6) }, 'unknown parameter "signal"'],
    ['a text', 'open', 'query parameters must be an object, got String'],
    ['a map', new Map([['status', 'open']]), 'query parameters must be an object, got Map'],
    ['search parameters', new URLSearchParams('a=b'), 'query parameters must be an object, got URLSearchParams'],
    ['a list', ['open'], 'query parameters must be an object, got Array'],
  ])('%s is refused before anything is sent', async (_what, query, message) => {
    const { call, calls } = list(query);
    const error = (await rejection(call)) as LinktorError;
    expect(error).toMatchObject({ name: 'ValidationError', code: 'INVALID_ARGUMENT' });
    expect(error.message).toContain(message);
    expect(calls).toEqual([]);
  });

  test.each(['open', ['open'], 5])('%j in its place is refused also where it travels in the body', async (body) => {
    const { fetch, calls } = fakeFetch(jsonResponse(200, []));
    const search = { id: 'search', method: 'POST', path: '/search', retry: 'safe', answer: 'array' } as Operation<
      object,
      never
    >;
    const error = await rejection(
      paginate(transportTo('http://x', { fetch }), search, { body } as object, byOffset(10)),
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', message: expect.stringContaining('must be an object') });
    expect(calls).toEqual([]);
  });

  test('may be left out, or empty', async () => {
    for (const query of [undefined, null, {}, { status: undefined }]) expect((await list(query).call).data).toEqual([]);
  });
});

test('a polluted Object.prototype decides neither where a call goes nor with what', async () => {
  await using home = await scriptedServer([serve({ '/things/1': json(200, { id: '1' }) })]);
  await using stranger = await scriptedServer([serve({ '/things/1': json(200, { id: '2' }) })]);
  const polluted = {
    baseUrl: stranger.url,
    server: stranger.url,
    accessToken: 'polluted',
    apiKey: 'polluted',
    onTokenRefresh: 'polluted',
    tokenTimeout: 'x',
    maxRetries: 'x',
    retryDelay: 'x',
    idempotencyKey: 'polluted',
    arrayFormat: 'x',
    middleware: 'x',
  };
  Object.assign(Object.prototype, polluted);
  try {
    const transport = createTransport({ name: 'linktor', baseUrl: home.url }, { apiKey: 'key' });
    await transport.request(getThing, { ...id, query: {} }, {});
  } finally {
    for (const key of Object.keys(polluted)) delete (Object.prototype as Record<string, unknown>)[key];
  }
  expect(stranger.requests).toEqual([]);
  expect(home.requests).toMatchObject([{ target: '/things/1', headers: { 'x-api-key': 'key' } }]);
  expect(home.requests[0]?.headers).not.toHaveProperty('idempotency-key');
  expect(home.requests[0]?.headers).not.toHaveProperty('authorization');
});

describe('headers', () => {
  test.each(['Connection', 'Content-Length', 'Expect', 'Host', 'Keep-Alive', 'Transfer-Encoding', 'UPGRADE'])(
    '%s is HTTP’s own: refused by name, for a client and for a call',
    async (name) => {
      const headers = { [name]: '5' };
      const message = `header "${name}" is set by HTTP itself`;
      expect(() => transportTo('http://x', { headers })).toThrow(message);
      const { fetch, calls } = fakeFetch(jsonResponse(200, {}));
      expect(await rejection(transportTo('http://x', { fetch }).request(getThing, id, { headers }))).toMatchObject({
        message,
        code: 'CONFIGURATION',
      });
      expect(calls).toEqual([]);
    },
  );

  test('of a call win over those of the operation, which win over the client’s', async () => {
    await using server = await scriptedServer([serve({ '/things/1': json(200, { id: '1' }) })]);
    const transport = transportTo(server.url, { headers: { 'x-a': 'client', 'x-b': 'client', 'x-c': 'client' } });
    const input = { ...id, headers: { 'x-a': 'operation', 'x-b': 'operation' } };
    await transport.request(getThing, input as never, { headers: { 'X-A': 'call' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-a': 'call', 'x-b': 'operation', 'x-c': 'client' });
  });
});

test('middleware is copied when the client is made', async () => {
  const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
  const middleware: (() => never)[] = [];
  const transport = transportTo('http://x', { fetch, middleware });
  middleware.push(() => {
    throw new Error('added later');
  });
  expect(await transport.request(getThing, id)).toEqual({ id: '1' });
});

test('the next page is asked for by its cursor, without the offset the first was asked with', async () => {
  const targets: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    targets.push(request.url);
    const more = targets.length === 1;
    const pagination = { hasMore: more, offset: 20, ...(more && { nextCursor: 'c2' }) };
    response.end(JSON.stringify({ data: [targets.length], pagination }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const transport = transportTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const items: unknown[] = [];
    for await (const item of paginate(transport, listThings, { query: { offset: 20 } }, byCursor())) items.push(item);
    expect(items).toEqual([1, 2]);
    expect(targets).toEqual(['/things?offset=20', '/things?cursor=c2']);
  } finally {
    server.close();
  }
});
