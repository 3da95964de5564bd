import { getEventListeners } from 'node:events';
import type { TransportOptions } from '@linktor/core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { json, request, scriptedServer, serve } from './scripted-server.ts';
import { fakeFetch, getThing, jsonResponse, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

afterEach(() => void vi.useRealTimers());

// The test runner maps every stack back to its source, which would be most of the work of a failing call.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

/** A response that costs next to nothing: what is counted here is not its doing. */
const light = (status: number): Response =>
  ({ status, ok: status === 200, headers: new Map(), body: null, text: async () => '{}' }) as unknown as Response;

const paths: [string, () => TransportOptions, number?][] = [
  ['success', () => ({ fetch: async () => light(200) }), 10_000],
  ['failure', () => ({ fetch: async () => light(404) }), 10_000],
  ['success over fetch’s own Response', () => ({ fetch: async () => jsonResponse(200, { id: '1' }) })],
  [
    'failure after a retry',
    () => ({ fetch: async () => jsonResponse(429, {}, { 'retry-after': '0' }), maxRetries: 1 }),
  ],
  ['a broken connection', () => ({ fetch: async () => Promise.reject(new TypeError('fetch failed')), maxRetries: 0 })],
  ['a body that is no JSON', () => ({ fetch: async () => new Response('<html>') })],
  ['a middleware that throws', () => ({ middleware: [() => Promise.reject(new Error('mine'))] })],
  [
    'a hook that throws',
    () => ({
      fetch: async () => jsonResponse(200, {}),
      hooks: {
        onResponse: () => {
          throw new Error('mine');
        },
      },
    }),
  ],
];

/** Calls with one signal, a hundred at a time. */
const run = async (options: TransportOptions, signal: AbortSignal, raw: boolean, calls: number): Promise<void> => {
  const transport = transportTo('http://x', options);
  for (let done = 0; done < calls; done += 100) {
    await Promise.allSettled(
      Array.from({ length: 100 }, () => {
        const call = transport.request(getThing, id, { signal });
        return raw ? call.asResponse() : call;
      }),
    );
  }
};

describe.each(paths)('after thousands of calls that end in %s', (_what, options, calls = 1_000) => {
  test.each([false, true])('no listener and no timer is left (raw: %s)', async (raw) => {
    const { signal } = new AbortController();
    const before = timers();
    await run(options(), signal, raw, calls);
    expect(listeners(signal)).toBe(0);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

test('calls that are aborted leave nothing either', async () => {
  const before = timers();
  const fetch = (_url: string, init: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
  for (let round = 0; round < 20; round++) {
    const controller = new AbortController();
    const transport = transportTo('http://x', { fetch });
    const calls = Array.from({ length: 100 }, () => transport.request(getThing, id, { signal: controller.signal }));
    await new Promise(setImmediate);
    expect(listeners(controller.signal)).toBe(1);
    controller.abort();
    await Promise.allSettled(calls);
    expect(listeners(controller.signal)).toBe(0);
  }
  expect(timers()).toBeLessThanOrEqual(before);
});

test('nor do real ones over a real socket, and nobody is warned of a leak', async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning);
  process.on('warning', onWarning);
  await using server = await scriptedServer([serve({ '/things/1': json(200, { id: '1' }) })]);
  const controller = new AbortController();
  const transport = transportTo(server.url);
  for (let round = 0; round < 5; round++) {
    const options = { signal: controller.signal };
    const plain = Array.from({ length: 50 }, () => transport.request(getThing, id, options));
    const raw = Array.from({ length: 10 }, async () => {
      const response = await transport.request(getThing, id, options).asResponse();
      await response.text();
    });
    expect(listeners(controller.signal)).toBeLessThanOrEqual(1);
    await Promise.all([...plain, ...raw]);
  }
  expect(listeners(controller.signal)).toBe(0);
  await new Promise(setImmediate);
  process.off('warning', onWarning);
  expect(warnings).toEqual([]);
});

test('a time-out leaves nothing', async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const transport = transportTo('http://x', { fetch: () => new Promise(() => {}), timeout: 1_000, maxRetries: 2 });
  const call = transport.request(getThing, id, { signal });
  call.catch(() => {});
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(call).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(vi.getTimerCount()).toBe(0);
  expect(listeners(signal)).toBe(0);
});

test('an unread raw body leaves no timer: the time-out ends with the headers', async () => {
  vi.useFakeTimers();
  const { fetch } = fakeFetch(() => new Response('{}'));
  await transportTo('http://x', { fetch }).request(getThing, id).asResponse();
  expect(vi.getTimerCount()).toBe(0);
});

test('a connection whose answer comes too late is given back', async () => {
  await using server = await scriptedServer([request]);
  const controller = new AbortController();
  let cancelled = false;
  let answer: ((response: Response) => void) | undefined;
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const call = transportTo(server.url, { fetch }).request(getThing, id, { signal: controller.signal });
  call.catch(() => {});
  await vi.waitFor(() => expect(answer).toBeDefined());
  controller.abort();
  await call.catch(() => {});
  const body = new ReadableStream({
    cancel() {
      cancelled = true;
    },
  });
  answer?.(new Response(body));
  await vi.waitFor(() => expect(cancelled).toBe(true));
});
