import { getEventListeners } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BearerAuth } from '../credentials/auth.ts';
import { AbortedError, SerializationError } from '../errors/errors.ts';
import type { TransportOptions } from '../options/options.ts';
import { Transport } from '../transport.ts';
import { openStream, type StreamOptions, type StreamPromise } from './open-stream.ts';
import type { StreamPlan } from './stream.ts';
import { StreamEventError, StreamStalledError, StreamTruncatedError } from './stream-error.ts';

interface Chunk {
  delta: string;
}

const plan: StreamPlan<Chunk, string> = {
  terminator: '[DONE]',
  chunk: (document) => document as Chunk,
  collect: () => {
    let text = '';
    return {
      add: (chunk) => {
        text += chunk.delta;
      },
      result: () => text,
    };
  },
};

const event = (delta: string): string => `data: {"delta":"${delta}"}\n\n`;
const DONE = 'data: [DONE]\n\n';

let server: Server;
let url: string;
const sockets = new Set<Socket>();
const answering = new Set<ServerResponse>();
let answer: (response: ServerResponse, body: string, headers: Record<string, unknown>) => void;
let requests = 0;

beforeEach(async () => {
  requests = 0;
  server = createServer((request, response) => {
    requests++;
    answering.add(response);
    response.on('close', () => answering.delete(response));
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => answer(response, body, request.headers));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  vi.useRealTimers();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const open = (options?: StreamOptions, client: TransportOptions = {}): StreamPromise<Chunk, string> =>
  openStream(
    new Transport({ baseUrl: url, auth: new BearerAuth('secret-token', 'token') }, { maxRetries: 0, ...client }),
    { id: 'ask', method: 'POST', path: '/ask', stream: '[DONE]' },
    { body: { stream: true } },
    plan,
    options,
  );

const says =
  (...pieces: string[]) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' });
    for (const piece of pieces) response.write(piece);
    response.end();
  };

const hangs =
  (...pieces: string[]) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(pieces.join('') || ': hello\n\n');
  };

const drain = async (stream: AsyncIterable<Chunk>): Promise<string[]> => {
  const out: string[] = [];
  for await (const chunk of stream) out.push(chunk.delta);
  return out;
};

const failure = async (stream: PromiseLike<unknown> | AsyncIterable<Chunk>): Promise<unknown> => {
  try {
    await (Symbol.asyncIterator in stream ? drain(stream) : stream);
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
};

/** What is left is at most idle, in the engine's pool. */
const released = () => vi.waitFor(() => expect(answering.size).toBe(0));

test('chunks can be walked without awaiting the call, and the connection is used again', async () => {
  answer = (response, body, headers) => {
    expect(body).toBe('{"stream":true}');
    expect(headers['accept']).toBe('text/event-stream, application/json;q=0.9');
    says(event('a'), event('b'), DONE)(response);
  };
  expect(await drain(open())).toEqual(['a', 'b']);
  for (let i = 0; i < 5; i++) expect(await drain(await open())).toEqual(['a', 'b']);
  expect(sockets.size).toBeLessThan(3);
});

test('withResponse gives the stream, the response and its id; asResponse the unread body', async () => {
  answer = says(event('a'), DONE);
  const { data, response } = await open().withResponse();
  expect(response.status).toBe(200);
  expect(await drain(data)).toEqual(['a']);
  expect(await (await open().asResponse()).text()).toBe(event('a') + DONE);
});

test('finalMessage reads to the end, also while or after the stream is walked', async () => {
  answer = says(event('a'), event('b'), DONE);
  expect(await open().finalMessage()).toBe('ab');
  const stream = await open();
  const final = stream.finalMessage();
  await expect(drain(stream)).rejects.toThrow('being read already');
  expect(await final).toBe('ab');
  const walked = await open();
  await drain(walked);
  expect(await walked.finalMessage()).toBe('ab');
  const during = await open();
  const iterator = during[Symbol.asyncIterator]();
  await iterator.next();
  const waiting = during.finalMessage();
  await iterator.next();
  await iterator.next();
  expect(await waiting).toBe('ab');
});

test('toReadableStream and tee give the same chunks', async () => {
  answer = says(event('a'), event('b'), DONE);
  const reader = open().toReadableStream().getReader();
  expect([await reader.read(), await reader.read(), await reader.read()]).toEqual([
    { done: false, value: { delta: 'a' } },
    { done: false, value: { delta: 'b' } },
    { done: true, value: undefined },
  ]);
  const [left, right] = open().tee();
  expect(await Promise.all([drain(left), drain(right)])).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('next() may be called ahead', async () => {
  answer = says(event('a'), event('b'), DONE);
  const iterator = open()[Symbol.asyncIterator]();
  const all = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
  expect(all.map(({ value }) => value?.delta)).toEqual(['a', 'b', undefined, undefined]);
});

test.each([
  ['break', (stream: AsyncIterable<Chunk>) => first(stream)],
  ['throw', (stream: AsyncIterable<Chunk>) => thrower(stream)],
])('%s gives the connection back', async (_name, leave) => {
  answer = hangs(event('a'), event('b'));
  const stream = await open();
  await leave(stream);
  await released();
  expect(await failure(stream.finalMessage())).toMatchObject({ code: 'STREAM_LEFT' });
});

const first = async (stream: AsyncIterable<Chunk>): Promise<void> => {
  for await (const _ of stream) break;
};
const thrower = async (stream: AsyncIterable<Chunk>): Promise<void> => {
  await expect(
    (async () => {
      for await (const _ of stream) throw new Error('mine');
    })(),
  ).rejects.toThrow('mine');
};

test('abort() and the signal end the stream with an AbortedError, and leave no listener', async () => {
  answer = hangs(event('a'));
  for (const how of ['method', 'signal', 'dispose'] as const) {
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const stream = await open({ signal: controller.signal });
    const walking = failure(stream);
    await wait(20);
    if (how === 'method') stream.abort('enough');
    else if (how === 'signal') controller.abort('enough');
    else await stream[Symbol.asyncDispose]();
    if (how === 'dispose') await expect(walking).rejects.toThrow('did not fail');
    else expect(await walking).toMatchObject({ name: 'AbortedError', cause: 'enough', path: '/ask' });
    if (how !== 'signal') expect(remove.mock.calls.length).toBe(add.mock.calls.length);
    await released();
  }
});

test('aborting before the answer begins rejects the call, and nobody has to listen', async () => {
  answer = () => {};
  const promise = open();
  await wait(20);
  promise.abort();
  await expect(promise).rejects.toBeInstanceOf(AbortedError);
  const unheard = open();
  await wait(20);
  unheard.abort();
  await released();
  const left = open()[Symbol.asyncIterator]();
  await left.return?.();
  expect(await left.next().catch((error: unknown) => error)).toBeInstanceOf(AbortedError);
});

test('an end without the marker is a StreamTruncatedError with what arrived', async () => {
  answer = says(event('a'), event('b'));
  expect(await failure(open())).toMatchObject({
    name: 'StreamTruncatedError',
    code: 'STREAM_TRUNCATED',
    received: 2,
    partial: 'ab',
    method: 'POST',
  });
  const error = (await failure(open().finalMessage())) as StreamTruncatedError;
  expect(error).toBeInstanceOf(StreamTruncatedError);
  expect(JSON.stringify(error)).not.toContain('"ab"');
});

test('so is a broken connection, and an answer without a body', async () => {
  let cut = (): void => {};
  answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(event('a'));
    cut = () => response.destroy();
  };
  // Not before what was sent has been read.
  const cutting = async (): Promise<void> => {
    for await (const _ of open()) cut();
  };
  const error = await failure(cutting());
  expect(error).toMatchObject({
    ...{ code: 'STREAM_TRUNCATED', partial: 'a' },
    message: 'the connection broke before its terminal marker, after 1 chunks',
  });
  expect((error as Error).cause).toBeInstanceOf(Error);
  answer = (response) => response.writeHead(204).end();
  expect(await failure(open())).toMatchObject({ code: 'STREAM_TRUNCATED', received: 0 });
});

test('the last event counts without its blank line, if it is whole', async () => {
  answer = says(event('a'), 'data: [DONE]');
  expect(await drain(open())).toEqual(['a']);
  answer = says(event('a'), 'data:  [DONE] \r\n\r\n');
  expect(await drain(open())).toEqual(['a']);
  answer = says(event('a'), 'data: {"delta":"b"}');
  expect(await failure(open())).toMatchObject({ code: 'STREAM_TRUNCATED', partial: 'ab' });
  answer = says(event('a'), 'data: {"delta":"b"');
  expect(await failure(open())).toMatchObject({ code: 'STREAM_TRUNCATED', partial: 'a' });
  answer = says('data: [DON');
  expect(await failure(open())).toMatchObject({ code: 'STREAM_TRUNCATED', received: 0 });
});

test.each([
  ['event: error\ndata: {"code":"OVERLOADED","message":"too busy","status":503}\n\n', 'OVERLOADED', 'too busy', 503],
  ['event: error\ndata: too busy\n\n', 'STREAM_ERROR', 'too busy', 200],
  ['event: error\ndata: "too busy"\n\n', 'STREAM_ERROR', 'too busy', 200],
  ['data: {"error":{"code":"X","message":"bad secret-token"}}\n\n', 'X', 'bad [redacted]', 200],
  ['data: {"error":"too busy"}\n\n', 'STREAM_ERROR', 'too busy', 200],
  ['data: {"code":"X","message":"m"}\n\n', 'X', 'm', 200],
  ['event: error\ndata: {"code":"X","message":"m"}', 'X', 'm', 200],
])('an error in mid-stream is thrown: %s', async (text, code, message, status) => {
  answer = says(event('a'), text, event('b'), DONE);
  if (!text.endsWith('\n')) answer = says(event('a'), text);
  const seen: unknown[] = [];
  const error = await failure(open({}, { hooks: { onError: ({ error }) => seen.push(error) } }));
  expect(error).toBeInstanceOf(StreamEventError);
  expect(error).toMatchObject({ code, message, status, received: 1, partial: 'a' });
  expect(seen).toEqual([error]);
});

test('a malformed event is a SerializationError, never skipped', async () => {
  answer = hangs(event('a'), 'data: {"delta":\n\n', event('b'), DONE);
  const error = await failure(open());
  expect(error).toBeInstanceOf(SerializationError);
  expect(error).toMatchObject({ code: 'INVALID_JSON', message: 'event 2 of the stream is not JSON' });
  await released();
});

test('an answer that is no stream is named', async () => {
  answer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  expect(await failure(open())).toMatchObject({
    ...{ code: 'NOT_A_STREAM', message: 'expected a stream of events, got application/json' },
    ...{ method: 'POST', path: '/ask', status: 200 },
  });
});

describe('by a clock of its own', () => {
  // What has come is taken before the clock moves on.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));

  test('silence becomes a StreamStalledError', async () => {
    answer = hangs(event('a'));
    const iterator = open({ stallTimeout: 5_000 })[Symbol.asyncIterator]();
    await iterator.next();
    const ended = vi.fn();
    const silence = failure(iterator.next()).finally(ended);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    const error = await silence;
    expect(error).toBeInstanceOf(StreamStalledError);
    expect(error).toMatchObject({ code: 'STREAM_STALLED', partial: 'a', received: 1 });
    vi.useRealTimers();
    await released();
  });

  test('keep-alive comments do not', async () => {
    const pieces = [event('a'), ...Array.from({ length: 9 }, () => ': alive\n'), DONE];
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const piece = pieces.shift();
          if (piece !== event('a')) await new Promise((resolve) => setTimeout(resolve, 4_000));
          if (piece) controller.enqueue(new TextEncoder().encode(piece));
          else controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const iterator = open({ stallTimeout: 5_000 }, { fetch: async () => new Response(body) })[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ done: false, value: { delta: 'a' } });
    const end = iterator.next();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(await end).toEqual({ done: true, value: undefined });
  });

  test('nor does a slow consumer', async () => {
    answer = says(event('a'), event('b'), DONE);
    const slow: string[] = [];
    for await (const chunk of open({ stallTimeout: 5_000 })) {
      slow.push(chunk.delta);
      await vi.advanceTimersByTimeAsync(8_000);
    }
    expect(slow).toEqual(['a', 'b']);
  });
});

test('a server that does not close after the marker is not waited for', async () => {
  answer = hangs(event('a'), DONE);
  expect(await drain(open())).toEqual(['a']);
  await released();
});

test('a slow consumer holds the server back', async () => {
  let sent = 0;
  const piece = event('x'.repeat(10_000)).repeat(10);
  answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = (): void => {
      while (sent < 500 && response.write(piece)) sent++;
      sent++;
      if (sent < 500) response.once('drain', more);
      else response.end(DONE);
    };
    more();
  };
  const iterator = open()[Symbol.asyncIterator]();
  await iterator.next();
  await wait(150);
  expect(sent).toBeLessThan(400);
  await iterator.return?.();
  await released();
});

test('a stream is asked for again before its first byte only', async () => {
  answer = (response) => {
    if (requests === 1) response.writeHead(503).end();
    else says(event('a'))(response);
  };
  expect(await failure(open({ maxRetries: 2 }, { retryDelay: 1 }))).toMatchObject({ code: 'STREAM_TRUNCATED' });
  expect(requests).toBe(2);
});

test('a fetch that ignores its signal is left all the same', async () => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(event('a'))),
    cancel: () => {
      cancelled = true;
    },
  });
  const fetch = async (): Promise<Response> => new Response(body);
  const stream = await open({}, { fetch });
  const walking = failure(stream);
  await wait(10);
  stream.abort();
  expect(await walking).toBeInstanceOf(AbortedError);
  expect(cancelled).toBe(true);
});

test('what the parser and the plan object to names the call', async () => {
  const place = { method: 'POST', path: '/ask', status: 200, requestId: 'req_1' };
  const transport = new Transport({
    baseUrl: url,
    auth: new BearerAuth('secret-token', 'token'),
    requestIdHeader: 'x-request-id',
  });
  const ask = (own: StreamPlan<Chunk, string>) =>
    openStream(transport, { id: 'ask', method: 'POST', path: '/ask', stream: '[DONE]' }, {}, own);
  answer = says(event('a'), DONE);
  const chunk = (): never => {
    throw new SerializationError('no chunk', { code: 'UNEXPECTED_EVENT' });
  };
  expect(await failure(ask({ ...plan, chunk }))).toMatchObject({ ...place, code: 'UNEXPECTED_EVENT' });
  answer = says('data: ', 'x'.repeat(2 ** 26), 'y'.repeat(2 ** 20));
  expect(await failure(ask(plan))).toMatchObject({ ...place, code: 'EVENT_TOO_LONG' });
});

test('a call that fails keeps no link to the caller’s signal', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  answer = (response) => void response.writeHead(500).end();
  expect(await failure(open({ signal }))).toMatchObject({ status: 500 });
  answer = (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end();
  expect(await failure(open({ signal }))).toMatchObject({ code: 'NOT_A_STREAM' });
  answer = says(event('a'));
  expect(await failure(open({ signal }))).toMatchObject({ code: 'STREAM_TRUNCATED' });
  expect(added.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    added.mock.calls.map(([type, listener]) => [type, listener]),
  );
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('an answer without a body is a stream that ended, not a connection that broke', async () => {
  const fetch = async (): Promise<Response> => new Response(null, { headers: { 'content-type': 'text/event-stream' } });
  const error = await failure(open({}, { fetch }));
  expect(error).toBeInstanceOf(StreamTruncatedError);
  expect(error).toMatchObject({
    message: 'the stream ended before its terminal marker, after 0 chunks',
    received: 0,
    partial: '',
  });
  expect((error as Error).cause).toBeUndefined();
});

test('an error without words is given some', async () => {
  answer = says('event: error\ndata: {}\n\n');
  expect(await failure(open())).toMatchObject({
    message: 'the server reported an error in the middle of the stream',
    code: 'STREAM_ERROR',
  });
});

test('a reader who leaves early also ends the request of a `fetch` that only knows its signal', async () => {
  let signal: AbortSignal | null | undefined;
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    signal = init?.signal;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(event('a'))),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  for await (const _chunk of open({}, { fetch })) break;
  expect(signal?.aborted).toBe(true);
});

test('a stream that has ended tells its end once, whatever is aborted afterwards', async () => {
  const ends: unknown[] = [];
  const controller = new AbortController();
  const hooks = { onResponse: () => void ends.push('answered'), onError: () => void ends.push('failed') };
  answer = says(event('a'), DONE);
  const stream = open({ signal: controller.signal }, { hooks });
  expect(await drain(stream)).toEqual(['a']);
  controller.abort();
  expect(await stream.finalMessage()).toBe('a');
  expect(ends).toEqual(['answered']);
});

test('a stream that has ended leaves no timer', async () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  const clear = vi.spyOn(globalThis, 'clearTimeout');
  answer = says(event('a'), DONE);
  expect(await drain(open({ stallTimeout: 77_777 }))).toEqual(['a']);
  const timers = set.mock.results.filter((_, i) => set.mock.calls[i]?.[1] === 77_777).map(({ value }) => value);
  expect(timers).toHaveLength(1);
  expect(clear.mock.calls.flat()).toContain(timers[0]);
});
