import { LinktorError, RateLimitError, ServerError, ValidationError } from '@linktor/core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { json, reply, request, reset, type SeenRequest, scriptedServer } from './scripted-server.ts';
import {
  createThing,
  deleteThing,
  fakeFetch,
  getThing,
  payThing,
  rejection,
  searchThings,
  signalled,
  transportTo,
} from './support.ts';

const id = { path: { id: '1' } };
const ok = json(200, { id: '1' });
const keys = (requests: SeenRequest[]): unknown[] => requests.map(({ headers }) => headers['idempotency-key']);

afterEach(() => void vi.useRealTimers());

describe('retries', () => {
  test('send the same bytes and the same key each time', async () => {
    const body = { name: 'Zoë', big: 'x'.repeat(100_000) };
    await using server = await scriptedServer([
      request,
      reply(503),
      request,
      reply(429),
      request,
      reply(503),
      request,
      ok,
    ]);
    await transportTo(server.url).request(createThing, { body });
    expect(server.requests).toHaveLength(4);
    for (const seen of server.requests) expect(JSON.parse(seen.body)).toEqual(body);
    expect(new Set(keys(server.requests)).size).toBe(1);
    expect(keys(server.requests)[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('send a form again, and search parameters', async () => {
    await using server = await scriptedServer([request, reply(503), request, ok]);
    const form = new FormData();
    form.set('file', new Blob(['content']), 'a.txt');
    await transportTo(server.url).request(createThing, { body: form });
    for (const seen of server.requests) expect(seen.body).toContain('content');
  });

  test('are not taken with a stream, which is gone', async () => {
    await using server = await scriptedServer([request, reply(503)]);
    const body = new Blob(['once']).stream();
    const error = await rejection(transportTo(server.url).request(createThing, { body }));
    expect(error).toBeInstanceOf(ServerError);
    expect(server.requests.map((seen) => seen.body)).toEqual(['once']);
  });

  test('what the caller does with its objects later does not count', async () => {
    await using server = await scriptedServer([request, reply(503), request, ok]);
    const body = { name: 'before' };
    const headers = { 'X-Note': 'before' };
    const path = { id: 'before' };
    const call = transportTo(server.url).request(createThing, { body }, { headers });
    body.name = 'after';
    headers['X-Note'] = 'after';
    path.id = 'after';
    await call;
    expect(server.requests.map((seen) => [seen.body, seen.headers['x-note']])).toEqual([
      ['{"name":"before"}', 'before'],
      ['{"name":"before"}', 'before'],
    ]);
  });

  test.each([
    ['0', 0, 1],
    ['1', 1, 2],
    ['the default', undefined, 4],
  ])('%s of them', async (_what, maxRetries, attempts) => {
    await using server = await scriptedServer(Array.from({ length: 9 }, () => [request, reply(500)]).flat());
    await rejection(transportTo(server.url, { maxRetries }).request(getThing, id));
    expect(server.requests).toHaveLength(attempts);
    await rejection(transportTo(server.url).request(getThing, id, { maxRetries }));
    expect(server.requests).toHaveLength(2 * attempts);
  });
});

describe('what may act twice', () => {
  test.each([
    ['GET', getThing, id, true],
    ['DELETE', deleteThing, id, true],
    ['a PUT that acts anew each time', { ...getThing, method: 'PUT', retry: 'never' }, id, false],
    ['a POST that only reads', searchThings, { body: {} }, true],
    ['a POST', createThing, { body: {} }, false],
    ['a POST with a key the platform honours', payThing, { body: {} }, true],
  ] as [string, typeof getThing, never, boolean][])('%s after a reset', async (_what, operation, input, repeated) => {
    await using server = await scriptedServer([request, reset], [request, ok]);
    const call = transportTo(server.url).request(operation, input);
    if (repeated) await expect(call).resolves.toEqual({ id: '1' });
    else await expect(call).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect(server.requests).toHaveLength(repeated ? 2 : 1);
    expect(new Set(keys(server.requests)).size).toBe(1);
  });

  test('a POST with the caller’s own key is repeated, with that key', async () => {
    await using server = await scriptedServer([request, reset], [request, reply(502), request, ok]);
    await transportTo(server.url).request(createThing, { body: {} }, { idempotencyKey: 'mine' });
    expect(keys(server.requests)).toEqual(['mine', 'mine', 'mine']);
    await using other = await scriptedServer([request, reset], [request, ok]);
    await transportTo(other.url).request(createThing, { body: {} }, { headers: { 'Idempotency-Key': 'also mine' } });
    expect(keys(other.requests)).toEqual(['also mine', 'also mine']);
  });

  test('each call has a key of its own, reads have none, and platforms without keys get none', async () => {
    const { fetch, calls } = fakeFetch(new Response('{}'));
    const transport = transportTo('http://x', { fetch });
    await transport.request(createThing, { body: {} });
    await transport.request(createThing, { body: {} });
    await transport.request(getThing, id);
    await transportTo('http://x', { fetch }, { idempotency: false }).request(createThing, { body: {} });
    await transportTo('http://x', { fetch }, { idempotency: false }).request(payThing, { body: {} });
    const sent = calls.map(({ init }) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(sent[0]).toBeDefined();
    expect(sent[1]).toBeDefined();
    expect(sent[0]).not.toBe(sent[1]);
    expect(sent.slice(2, 4)).toEqual([undefined, undefined]);
    // The spec of the operation itself says that a key makes it repeatable.
    expect(sent[4]).toBeDefined();
  });

  test('an empty key is refused', async () => {
    const error = await rejection(transportTo('http://x').request(createThing, { body: {} }, { idempotencyKey: '' }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ details: { parameter: 'idempotencyKey' } });
  });
});

describe('the wait a server asks for', () => {
  beforeAll(async () => {
    // What is loaded with the first failure takes real time.
    const { fetch } = fakeFetch(new Response('{"error":{}}', { status: 500 }));
    expect(await rejection(transportTo('http://x', { fetch, maxRetries: 0 }).request(getThing, id))).toBeDefined();
  });

  const at = Date.parse('2026-08-21T12:00:00Z');
  test.each([
    ['in seconds', 429, { 'retry-after': '7' }, '{}', 7_000],
    ['as a date', 503, { 'retry-after': 'Fri, 21 Aug 2026 12:00:09 GMT' }, '{}', 9_000],
    ['as the end of the rate limit', 429, { 'x-ratelimit-reset': String(at / 1000 + 11) }, '{}', 11_000],
    ['in the body', 429, {}, '{"error":{"retryAfter":13}}', 13_000],
  ])('%s is kept', async (_what, status, headers, body, delay) => {
    vi.useFakeTimers({ now: at });
    const { fetch, calls } = fakeFetch(
      new Response(body, { status, headers: headers as HeadersInit }),
      new Response('{"id":"1"}'),
    );
    const call = transportTo('http://x', { fetch }).request(createThing, { body: {} });
    await vi.advanceTimersByTimeAsync(delay - 1);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(2);
    await expect(call).resolves.toEqual({ id: '1' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is refused beyond the ceiling: the call fails at once and says how long', async () => {
    const { fetch, calls } = fakeFetch(new Response('{}', { status: 429, headers: { 'retry-after': '61' } }));
    const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id));
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAfter).toBe(61);
    expect(calls).toHaveLength(1);
    const busy = fakeFetch(new Response('', { status: 503, headers: { 'retry-after': '2' } }));
    const strict = await rejection(
      transportTo('http://x', { fetch: busy.fetch, maxRetryAfter: 1_999 }).request(getThing, id),
    );
    expect(strict).toBeInstanceOf(ServerError);
    expect((strict as ServerError).retryAfter).toBe(2);
    expect(busy.calls).toHaveLength(1);
  });

  test('is told to the hooks', async () => {
    vi.useFakeTimers();
    const told = signalled();
    const delays: number[] = [];
    const { fetch } = fakeFetch(new Response('', { status: 429, headers: { 'retry-after': '2' } }), new Response('{}'));
    const hooks = {
      onRetry: (info: { delayMs: number; error: LinktorError }) => {
        delays.push(info.delayMs);
        expect(info.error).toBeInstanceOf(RateLimitError);
        told.tell();
      },
    };
    const call = transportTo('http://x', { fetch, hooks }).request(getThing, id);
    await told.done;
    await vi.advanceTimersByTimeAsync(2_000);
    await call;
    expect(delays).toEqual([2_000]);
  });
});

describe('the request', () => {
  test('goes where it should, with what it should', async () => {
    await using server = await scriptedServer([request, ok]);
    const transport = transportTo(`${server.url}/base/`, { headers: { 'X-Client': 'c', 'X-Both': 'client' } });
    await transport.request(
      getThing,
      { path: { id: 'a/b' }, query: { q: 'x y', tags: ['1', '2'], none: undefined } },
      { headers: { 'x-both': 'call' } },
    );
    const [seen] = server.requests;
    expect(seen?.target).toBe('/base/things/a%2Fb?q=x%20y&tags=1&tags=2');
    expect(seen?.headers).toMatchObject({
      accept: 'application/json',
      'x-api-key': expect.any(String),
      'x-client': 'c',
      'x-both': 'call',
      'user-agent': expect.stringMatching(/^linktor-sdk\//),
    });
    expect(seen?.headers['content-type']).toBeUndefined();
  });

  test('a header of the credential’s name, given by the caller, wins', async () => {
    const { fetch, calls } = fakeFetch(new Response('{}'));
    const transport = transportTo('http://x', { fetch });
    await transport.request(getThing, id, { headers: { 'X-API-Key': 'other' } });
    await transport.request(getThing, id);
    const sent = calls.map(({ init }) => (init.headers as Record<string, string>)['x-api-key']);
    expect(sent[0]).toBe('other');
    expect(sent[1]).not.toBe('other');
  });

  test.each([
    ['signal', { signal: new AbortController() as unknown as AbortSignal }],
    ['signal', { signal: 'abort' as unknown as AbortSignal }],
    ['signal', { signal: null as unknown as AbortSignal }],
    ['timeout', { timeout: -1 }],
    ['maxRetries', { maxRetries: '1' as unknown as number }],
    ['x-bad', { headers: { 'X-Bad': 'a\nb' } }],
  ])('a wrong %s is refused before anything is sent', async (option, options) => {
    const { fetch, calls } = fakeFetch(new Response('{}'));
    const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id, options));
    expect(error).toBeInstanceOf(LinktorError);
    expect((error as Error).message.toLowerCase()).toContain(option.toLowerCase());
    expect(calls).toEqual([]);
  });
});
