// What hooks are told of a call, and what becomes of the call when one of them fails.
import { type Hooks, openStream, ServerError, type StreamPlan } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const busy = (): Response => jsonResponse(503, { message: 'busy' });
const good = (): Response => jsonResponse(200, { id: '1' });
const mine = new Error('mine');

afterEach(() => void vi.restoreAllMocks());

/** A clock that stands still, but for what takes time. */
const clock = () => {
  let now = 5_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return {
    takes:
      <T>(ms: number, answer: () => T) =>
      async (): Promise<T> => {
        now += ms;
        return answer();
      },
  };
};

describe('hooks tell how long it took', () => {
  test('an attempt from when it was sent, a call from when it set out', async () => {
    const { takes } = clock();
    const told: unknown[] = [];
    const { fetch } = fakeFetch(takes(70, busy), takes(40, good));
    const hooks: Hooks = {
      onCall: takes(1, () => {}),
      onRequest: takes(2, () => {}),
      onResponse: ({ attempt, durationMs }) => void told.push(['response', attempt, durationMs]),
      onRetry: takes(1_000, () => {}),
      onSuccess: ({ attempt, durationMs }) => void told.push(['success', attempt, durationMs]),
      onError: () => void told.push('error'),
    };
    await transportTo('http://x', { fetch, hooks }).request(getThing, id);
    expect(told).toEqual([
      ['response', 1, 70],
      ['response', 2, 40],
      ['success', 2, 1 + 2 + 70 + 1_000 + 2 + 40],
    ]);
  });

  test('a call that failed too', async () => {
    const { takes } = clock();
    const told: unknown[] = [];
    const { fetch } = fakeFetch(takes(70, busy), takes(40, busy));
    const hooks: Hooks = {
      onSuccess: () => void told.push('success'),
      onError: ({ attempt, durationMs, error }) => void told.push([attempt, durationMs, error]),
    };
    const error = await rejection(transportTo('http://x', { fetch, hooks, maxRetries: 1 }).request(getThing, id));
    expect(error).toBeInstanceOf(ServerError);
    expect(told).toEqual([[2, 110, error]]);
  });
});

describe('a hook that fails once the answer is there', () => {
  test.each<[string, Hooks]>([
    [
      'at once',
      {
        onSuccess: () => {
          throw mine;
        },
      },
    ],
    [
      'later',
      {
        onSuccess: async () => {
          throw mine;
        },
      },
    ],
  ])('fails the call, and gives an unread body back: %s', async (_when, hooks) => {
    for (const raw of [false, true]) {
      const cancel = vi.fn();
      const body = new ReadableStream({
        start(controller) {
          if (!raw) controller.enqueue(new TextEncoder().encode('{"id":"1"}'));
          if (!raw) controller.close();
        },
        cancel,
      });
      const failures: unknown[] = [];
      const transport = transportTo('http://x', {
        fetch: async () => new Response(body),
        hooks: { ...hooks, onError: ({ error }) => void failures.push(error) },
      });
      const call = transport.request(getThing, id);
      expect(await rejection(raw ? call.asResponse() : call)).toBe(mine);
      expect(cancel).toHaveBeenCalledTimes(raw ? 1 : 0);
      expect(failures).toEqual([mine]);
    }
  });
});

describe('a call that becomes a stream', () => {
  const plan: StreamPlan<unknown, void> = {
    terminator: '[DONE]',
    chunk: (document) => document,
    collect: () => ({ add() {}, result() {} }),
  };
  const stream = (text: string, hooks: Hooks) => {
    const fetch = async () => new Response(text, { headers: { 'content-type': 'text/event-stream' } });
    return openStream(
      transportTo('http://x', { fetch, hooks }),
      { id: 'readThings', method: 'GET', path: '/things' },
      {},
      plan,
    );
  };
  const recording = () => {
    const told: unknown[] = [];
    const hooks: Hooks = {
      onRequest: ({ stream: streamed, page }) => void told.push(['request', streamed, page]),
      onSuccess: ({ stream: streamed }) => void told.push(['success', streamed]),
      onError: ({ stream: streamed, error }) => void told.push(['error', streamed, (error as { code?: string }).code]),
    };
    return { told, hooks };
  };
  const read = async (chunks: AsyncIterable<unknown>, told: unknown[]): Promise<void> => {
    for await (const chunk of chunks) told.push(chunk);
  };

  test('succeeds when the stream has ended, not when it begins', async () => {
    const { told, hooks } = recording();
    await read(stream('data: {"n":1}\n\ndata: [DONE]\n\n', hooks), told);
    expect(told).toEqual([['request', true, undefined], { n: 1 }, ['success', true]]);
  });

  test('fails when the stream does', async () => {
    const { told, hooks } = recording();
    await rejection(read(stream('data: {"n":1}\n\n', hooks), told));
    expect(told).toEqual([['request', true, undefined], { n: 1 }, ['error', true, 'STREAM_TRUNCATED']]);
  });

  test('is none the worse for a hook that fails when it has ended', async () => {
    const told: unknown[] = [];
    const hooks: Hooks = { onSuccess: () => Promise.reject(mine) };
    await read(stream('data: {"n":1}\n\ndata: [DONE]\n\n', hooks), told);
    expect(told).toEqual([{ n: 1 }]);
  });
});
