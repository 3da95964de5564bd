import { AbortedError, LinktorError, NetworkError, SerializationError, ServerError, TimeoutError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  close,
  halfClose,
  json,
  reply,
  request,
  reset,
  type Step,
  scriptedServer,
  stall,
  tell,
  write,
} from './scripted-server.ts';
import { createThing, getThing, headThing, rejection, signalled, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const ok = json(200, { id: '1' });

afterEach(() => void vi.useRealTimers());

interface Fault {
  name: string;
  script: Step[];
  error: new (...args: never[]) => LinktorError;
  code: string;
  status?: number;
}

const chunkedHead = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';

const faults: Fault[] = [
  { name: 'an empty-bodied 500', script: [request, reply(500)], error: ServerError, code: 'SERVER', status: 500 },
  {
    name: 'an HTML 502',
    script: [request, reply(502, '<html>', { 'content-type': 'text/html' })],
    error: ServerError,
    code: 'SERVER',
    status: 502,
  },
  {
    name: 'an HTML 200',
    script: [request, reply(200, '<!doctype html><p>"hi"', { 'content-type': 'text/html' })],
    error: SerializationError,
    code: 'INVALID_JSON',
    status: 200,
  },
  {
    name: 'JSON that stops in the middle, of the length announced',
    script: [request, reply(200, '{"id":"1')],
    error: SerializationError,
    code: 'INVALID_JSON',
    status: 200,
  },
  {
    name: 'a body shorter than announced',
    script: [request, reply(200, '{"id":"1"}', { 'content-length': '100' }), close],
    error: NetworkError,
    code: 'BODY_TRUNCATED',
    status: 200,
  },
  {
    name: 'a chunked body without its end',
    script: [request, write(`${chunkedHead}5\r\n{"id"\r\n`), halfClose],
    error: NetworkError,
    code: 'BODY_TRUNCATED',
    status: 200,
  },
  {
    name: 'a reset within the body',
    script: [request, write(`${chunkedHead}5\r\n{"id"\r\n`), reset],
    error: NetworkError,
    code: 'BODY_TRUNCATED',
    status: 200,
  },
  { name: 'a reset before the headers', script: [request, reset], error: NetworkError, code: 'CONNECTION_LOST' },
  { name: 'a close before the headers', script: [request, close], error: NetworkError, code: 'CONNECTION_LOST' },
  {
    name: 'a close within the headers',
    script: [request, write('HTTP/1.1 200 OK\r\ncontent-'), close],
    error: NetworkError,
    code: 'CONNECTION_LOST',
  },
  {
    name: 'something that is not HTTP',
    script: [request, write('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
    error: NetworkError,
    code: 'CONNECTION_LOST',
  },
  {
    name: 'a failure whose body breaks off',
    script: [request, reply(503, '{"message":', { 'content-length': '100' }), close],
    error: ServerError,
    code: 'SERVER',
    status: 503,
  },
];

describe.each(faults)('$name', ({ script, error: type, code, status }) => {
  test('ends in the right typed error', async () => {
    await using server = await scriptedServer(script);
    const error = await rejection(transportTo(server.url, { maxRetries: 0 }).request(getThing, id));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, method: 'GET', path: '/things/{id}' });
    expect((error as LinktorError).status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  test('is mended by a retry where a repetition helps', async () => {
    await using server = await scriptedServer([...script, request, ok], [request, ok]);
    const call = transportTo(server.url).request(getThing, id);
    if (code === 'INVALID_JSON') await expect(call).rejects.toBeInstanceOf(type);
    else await expect(call).resolves.toEqual({ id: '1' });
  });

  test('is not repeated for a POST, which may have acted', async () => {
    await using server = await scriptedServer(script, [request, ok]);
    const call = transportTo(server.url).request(createThing, { body: {} });
    // A 503 says that nothing was done.
    if (status === 503) await expect(call).resolves.toEqual({ id: '1' });
    else await expect(call).rejects.toBeInstanceOf(type);
    expect(server.requests).toHaveLength(status === 503 ? 2 : 1);
  });
});

describe('time-outs', () => {
  const stalls: [string, Step[]][] = [
    ['before the headers', []],
    ['within the headers', [write('HTTP/1.1 200 OK\r\n')]],
    ['after the headers', [write(chunkedHead)]],
    ['within the body', [write(`${chunkedHead}5\r\n{"id"\r\n`)]],
    ['within the body of a failure', [write('HTTP/1.1 500 No\r\ncontent-length: 9\r\n\r\n{')]],
  ];
  test.each(stalls)('a server that stalls %s', async (_where, steps) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stalled = signalled();
    await using server = await scriptedServer([request, ...steps, tell(stalled.tell), stall]);
    const call = rejection(transportTo(server.url, { maxRetries: 0, timeout: 5_000 }).request(getThing, id));
    await stalled.done;
    await vi.advanceTimersByTimeAsync(5_000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'TIMEOUT', message: 'no complete answer within 5000 ms' });
    // The connection is not kept for an answer nobody waits for.
    await server.idle();
  });

  test('bound each attempt, not the call, and are retried', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stalled = signalled();
    await using server = await scriptedServer([request, tell(stalled.tell), stall], [request, ok]);
    const retrying = signalled();
    const transport = transportTo(server.url, { timeout: 5_000, hooks: { onRetry: retrying.tell } });
    const call = transport.request(getThing, id);
    await stalled.done;
    await vi.advanceTimersByTimeAsync(5_000);
    await retrying.done;
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).resolves.toEqual({ id: '1' });
  });

  test('hold for a fetch that ignores its signal, headers and body', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = new Promise<never>(() => {});
    const deaf = transportTo('http://x', { fetch: () => never, timeout: 100, maxRetries: 0 });
    const first = rejection(deaf.request(getThing, id));
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBeInstanceOf(TimeoutError);
    const response = Object.assign(new Response('{}'), { text: () => never });
    const mute = transportTo('http://x', { fetch: async () => response, timeout: 100, maxRetries: 0 });
    const second = rejection(mute.request(getThing, id));
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toBeInstanceOf(TimeoutError);
  });

  test.each([0, Number.POSITIVE_INFINITY])('of %s wait for ever: no timer is set', async (timeout) => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const fetch = async (): Promise<Response> => new Response('{}');
    await transportTo('http://x', { fetch }).request(getThing, id, { timeout });
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });

  test('longer than any timer can run do not fire at once', async () => {
    await using server = await scriptedServer([request, ok]);
    const call = transportTo(server.url).request(getThing, id, { timeout: 1e12, maxRetries: 0 });
    await expect(call).resolves.toEqual({ id: '1' });
  });
});

describe('aborting', () => {
  test.each([
    ['before the headers', []],
    ['within the body', [write(`${chunkedHead}5\r\n{"id"\r\n`)]],
  ] as [string, Step[]][])('ends the call %s and frees the connection', async (_where, steps) => {
    const stalled = signalled();
    await using server = await scriptedServer([request, ...steps, tell(stalled.tell), stall]);
    const controller = new AbortController();
    const call = rejection(transportTo(server.url).request(getThing, id, { signal: controller.signal }));
    await stalled.done;
    const reason = new Error('enough');
    controller.abort(reason);
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ code: 'ABORTED', cause: reason, method: 'GET' });
    await server.idle();
    expect(server.requests).toHaveLength(1);
  });

  test('ends the wait between attempts at once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await using server = await scriptedServer([request, reply(503, '', { 'retry-after': '50' })]);
    const controller = new AbortController();
    const waiting = signalled();
    const transport = transportTo(server.url, { hooks: { onRetry: waiting.tell } });
    const call = rejection(transport.request(getThing, id, { signal: controller.signal }));
    await waiting.done;
    controller.abort();
    expect(await call).toBeInstanceOf(AbortedError);
    expect(server.requests).toHaveLength(1);
  });

  test('before the call sends nothing', async () => {
    await using server = await scriptedServer([request, ok]);
    const attempts: number[] = [];
    const transport = transportTo(server.url, { hooks: { onRequest: ({ attempt }) => void attempts.push(attempt) } });
    const call = transport.request(getThing, id, { signal: AbortSignal.abort() });
    await expect(call).rejects.toBeInstanceOf(AbortedError);
    expect(server.connections()).toBe(0);
    expect(attempts).toEqual([]);
  });

  test('within a hook counts for the attempt it precedes', async () => {
    await using server = await scriptedServer([request, ok]);
    const controller = new AbortController();
    const transport = transportTo(server.url, { hooks: { onRequest: () => controller.abort() } });
    await expect(transport.request(getThing, id, { signal: controller.signal })).rejects.toBeInstanceOf(AbortedError);
    expect(server.connections()).toBe(0);
  });

  test('does not need to wait for a token that does not come', async () => {
    const controller = new AbortController();
    const auth = { header: () => new Promise<never>(() => {}), secrets: () => [] };
    const call = rejection(
      transportTo('http://127.0.0.1:1', {}, { auth }).request(getThing, id, { signal: controller.signal }),
    );
    await Promise.resolve();
    controller.abort();
    expect(await call).toBeInstanceOf(AbortedError);
  });

  test('after the end does nothing', async () => {
    await using server = await scriptedServer([request, ok, request, ok]);
    const controller = new AbortController();
    const transport = transportTo(server.url);
    await expect(transport.request(getThing, id, { signal: controller.signal })).resolves.toEqual({ id: '1' });
    controller.abort();
    // Neither that answer nor the next call minds.
    await expect(transport.request(getThing, id)).resolves.toEqual({ id: '1' });
  });
});

describe('connections', () => {
  test('that the server closes between calls are replaced', async () => {
    await using server = await scriptedServer([request, ok, close]);
    const transport = transportTo(server.url);
    for (let i = 0; i < 5; i++) await expect(transport.request(getThing, id)).resolves.toEqual({ id: '1' });
    expect(server.connections()).toBe(5);
  });

  test('that the server closes on the second request: the read is repeated, the POST is not', async () => {
    await using server = await scriptedServer([request, ok, request, reset], [request, ok, request, reset]);
    const transport = transportTo(server.url);
    await transport.request(getThing, id);
    await expect(transport.request(getThing, id)).resolves.toEqual({ id: '1' });
    const error = await rejection(transport.request(createThing, { body: {} }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
  });

  test('refused: repeated even for a POST, which cannot have arrived', async () => {
    const gone = await scriptedServer([]);
    await gone[Symbol.asyncDispose]();
    const attempts: number[] = [];
    const transport = transportTo(gone.url, { hooks: { onRequest: (info) => void attempts.push(info.attempt) } });
    const error = await rejection(transport.request(createThing, { body: {} }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      code: 'CONNECTION_FAILED',
      message: expect.stringMatching(/^the connection to 127\.0\.0\.1:\d+ failed \(ECONNREFUSED\)$/),
    });
    expect(attempts).toEqual([1, 2, 3, 4]);
  });

  test('lost after they were made are ambiguous whatever the code says', async () => {
    // Linux ends an established connection with EHOSTUNREACH when a router says so while it retransmits.
    const cause = Object.assign(new Error('read EHOSTUNREACH'), { code: 'EHOSTUNREACH', syscall: 'read' });
    let calls = 0;
    const fetch = async (): Promise<never> => {
      calls++;
      throw new TypeError('fetch failed', { cause });
    };
    const error = await rejection(transportTo('http://x', { fetch }).request(createThing, { body: {} }));
    expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
    expect(calls).toBe(1);
    await rejection(
      transportTo('http://x', {
        fetch: async () => {
          calls++;
          throw new TypeError('fetch failed', { cause: { ...cause, code: 'ETIMEDOUT', syscall: 'connect' } });
        },
      }).request(createThing, { body: {} }),
    );
    expect(calls).toBe(5);
  });
});

describe('answers without a body', () => {
  test.each([204, 205])('%s gives undefined', async (status) => {
    await using server = await scriptedServer([request, write(`HTTP/1.1 ${status} None\r\ncontent-length: 0\r\n\r\n`)]);
    await expect(transportTo(server.url).request({ ...getThing, answer: 'none' }, id)).resolves.toBeUndefined();
  });

  test('HEAD gives undefined, and its failures their type', async () => {
    await using server = await scriptedServer(
      [request, write('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 10\r\n\r\n'), close],
      [request, write('HTTP/1.1 404 No\r\ncontent-length: 10\r\n\r\n')],
    );
    const transport = transportTo(server.url);
    await expect(transport.request(headThing, id)).resolves.toBeUndefined();
    await expect(transport.request(headThing, id)).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('304 is not a success, and no redirect either', async () => {
    await using server = await scriptedServer([request, write('HTTP/1.1 304 Not Modified\r\n\r\n')]);
    const error = await rejection(transportTo(server.url).request(getThing, id));
    expect(error).toBeInstanceOf(LinktorError);
    expect(error).toMatchObject({ status: 304 });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a fetch of the user', () => {
  test.each([
    ['undefined', undefined],
    ['an object that is no Response', {}],
    ['a string', 'ok'],
  ])('that returns %s is told so', async (_what, value) => {
    const fetch = async (): Promise<Response> => value as unknown as Response;
    const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id));
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message: 'fetch did not return a Response',
      details: { option: 'fetch' },
    });
  });

  test('that throws at once, or what is no error, ends in a NetworkError', async () => {
    for (const thrown of [new TypeError('no'), 'no', undefined, null, { config: {} }]) {
      const fetch = (): Promise<Response> => {
        throw thrown;
      };
      const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id));
      expect(error).toBeInstanceOf(NetworkError);
    }
  });

  test('that returns the network error response ends in a NetworkError', async () => {
    const fetch = async (): Promise<Response> => Response.error();
    expect(await rejection(transportTo('http://x', { fetch }).request(getThing, id))).toBeInstanceOf(NetworkError);
  });

  test('whose Response has a body of another kind works', async () => {
    const response = {
      status: 307,
      ok: false,
      headers: new Headers({ location: '/other' }),
      body: { pipe() {} },
      text: async () => '',
    };
    const good = { ...response, status: 200, ok: true, headers: new Headers(), text: async () => '{"id":"1"}' };
    const answers = [response, good] as unknown as Response[];
    const fetch = async (): Promise<Response> => answers.shift() as Response;
    await expect(transportTo('http://x', { fetch }).request(getThing, id)).resolves.toEqual({ id: '1' });
  });
});
