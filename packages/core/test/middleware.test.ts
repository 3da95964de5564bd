import {
  type CallInfo,
  type ErrorInfo,
  type LinktorError,
  type Middleware,
  type OutgoingRequest,
  type ResponseInfo,
  type RetryInfo,
  ServerError,
} from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { reply, request, scriptedServer } from './scripted-server.ts';
import { API_KEY, createThing, fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const busy = new Response('', { status: 503 });
const good = jsonResponse(200, { id: '1' }, { 'x-request-id': 'req_1' });

describe('middleware', () => {
  test('wraps each attempt, the first one outermost', async () => {
    const { fetch } = fakeFetch(busy, good);
    const log: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (outgoing, next, context) => {
        log.push(`${name} ${context.operation} ${context.attempt}`);
        const response = await next(outgoing);
        log.push(`${name} ${response.status}`);
        return response;
      };
    await transportTo('http://x', { fetch, middleware: [layer('a'), layer('b')] }).request(getThing, id);
    expect(log).toEqual([
      'a getThing 1',
      'b getThing 1',
      'b 503',
      'a 503',
      'a getThing 2',
      'b getThing 2',
      'b 200',
      'a 200',
    ]);
  });

  test('changes the attempt it is given, and no other', async () => {
    const { fetch, calls } = fakeFetch(busy, good, good);
    const seen: Record<string, string>[] = [];
    const middleware: Middleware[] = [
      (outgoing, next, { attempt }) => {
        seen.push({ ...outgoing.headers });
        outgoing.headers[`x-attempt-${attempt}`] = 'yes';
        delete outgoing.headers['accept'];
        outgoing.body = `${attempt}`;
        return next(outgoing);
      },
    ];
    const transport = transportTo('http://x', { fetch, middleware });
    await transport.request(createThing, { body: { a: 1 } });
    await transport.request(createThing, { body: { a: 1 } });
    expect(
      calls.map(({ init }) => [
        init.body,
        Object.keys(init.headers as object).filter((name) => name.startsWith('x-attempt')),
      ]),
    ).toEqual([
      ['1', ['x-attempt-1']],
      ['2', ['x-attempt-2']],
      ['1', ['x-attempt-1']],
    ]);
    for (const headers of seen) {
      expect(headers['accept']).toBe('application/json');
      expect(headers['x-api-key']).toBe(API_KEY);
      expect(Object.keys(headers).filter((name) => name.startsWith('x-attempt'))).toEqual([]);
    }
  });

  test('nor does a fetch that scribbles in its headers reach the next attempt', async () => {
    const seen: unknown[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const headers = init.headers as Record<string, string>;
      seen.push(headers['x-scribble']);
      headers['x-scribble'] = 'yes';
      return seen.length === 1 ? busy.clone() : good.clone();
    };
    await transportTo('http://x', { fetch }).request(getThing, id);
    expect(seen).toEqual([undefined, undefined]);
  });

  test('may pass a request of its own on, or none: then the one it was given', async () => {
    const { fetch, calls } = fakeFetch(good);
    const middleware: Middleware[] = [
      (outgoing, next) => next({ ...outgoing, url: `${outgoing.url}?signed=1` }),
      (_outgoing, next) => next(),
    ];
    await transportTo('http://x', { fetch, middleware }).request(getThing, id);
    expect(calls[0]?.url).toBe('http://x/things/1?signed=1');
  });

  test('may answer itself, and may call twice', async () => {
    const { fetch, calls } = fakeFetch(good);
    const answered = transportTo('http://x', { fetch, middleware: [async () => jsonResponse(200, { id: 'cached' })] });
    await expect(answered.request(getThing, id)).resolves.toEqual({ id: 'cached' });
    expect(calls).toHaveLength(0);
    const twice: Middleware = async (outgoing, next) => {
      await next(outgoing);
      return next(outgoing);
    };
    await transportTo('http://x', { fetch, middleware: [twice] }).request(getThing, id);
    expect(calls).toHaveLength(2);
  });

  test('may look at a copy of the body', async () => {
    const bodies: unknown[] = [];
    const middleware: Middleware[] = [
      async (outgoing, next) => {
        const response = await next(outgoing);
        bodies.push(await response.clone().json());
        return response;
      },
    ];
    await expect(
      transportTo('http://x', { fetch: fakeFetch(good).fetch, middleware }).request(getThing, id),
    ).resolves.toEqual({ id: '1' });
    expect(bodies).toEqual([{ id: '1' }]);
  });

  test('may send a stream', async () => {
    await using server = await scriptedServer([request, reply(200, '{}')]);
    const middleware: Middleware[] = [(outgoing, next) => next({ ...outgoing, body: new Blob(['streamed']).stream() })];
    await transportTo(server.url, { middleware }).request(createThing, { body: {} });
    expect(server.requests[0]?.body).toBe('streamed');
  });

  test.each([
    ['at once', (): never => fail(mine)],
    ['later', async (): Promise<never> => fail(mine)],
    [
      'after the answer',
      async (outgoing: OutgoingRequest, next: Parameters<Middleware>[1]) => fail(mine, await next(outgoing)),
    ],
  ])('that throws %s passes its error through as it is, unrepeated', async (_when, layer) => {
    const { fetch, calls } = fakeFetch(good);
    const errors: unknown[] = [];
    const hooks = { onError: ({ error }: ErrorInfo) => void errors.push(error) };
    const transport = transportTo('http://x', { fetch, hooks, middleware: [layer as Middleware] });
    expect(await rejection(transport.request(getThing, id))).toBe(mine);
    expect(errors).toEqual([mine]);
    expect(calls.length).toBeLessThanOrEqual(1);
  });

  test('that throws what is no error passes that through', async () => {
    for (const thrown of ['text', undefined, null, 0]) {
      const transport = transportTo('http://x', { middleware: [() => Promise.reject(thrown)] });
      expect(await rejection(transport.request(getThing, id))).toBe(thrown);
    }
  });

  test.each([undefined, null, {}, 'text', { status: 200 }])('that returns %j is told so', async (value) => {
    const middleware = [async () => value as unknown as Response];
    for (const raw of [false, true]) {
      const call = transportTo('http://x', { middleware, timeout: 0 }).request(getThing, id);
      expect(await rejection(raw ? call.asResponse() : call)).toMatchObject({
        name: 'ConfigurationError',
        message: 'middleware did not return a Response',
        details: { option: 'middleware' },
        remediation: expect.stringContaining('next(request)'),
      });
    }
  });

  test('that reads the body away is told so, and nothing is repeated', async () => {
    const { fetch, calls } = fakeFetch(good);
    const middleware: Middleware[] = [
      async (outgoing, next) => {
        const response = await next(outgoing);
        await response.text();
        return response;
      },
    ];
    expect(await rejection(transportTo('http://x', { fetch, middleware }).request(getThing, id))).toMatchObject({
      name: 'ConfigurationError',
      message: 'middleware or fetch has read the body of the response',
      details: { option: 'middleware' },
      remediation: expect.stringContaining('clone()'),
    });
    expect(calls).toHaveLength(1);
  });

  test('sees the signal that ends its attempt', async () => {
    const signals: AbortSignal[] = [];
    const middleware: Middleware[] = [
      (outgoing) => {
        signals.push(outgoing.signal);
        return new Promise(() => {});
      },
    ];
    const transport = transportTo('http://x', { middleware, timeout: 5, maxRetries: 1 });
    expect(await rejection(transport.request(getThing, id))).toMatchObject({ code: 'TIMEOUT' });
    expect(signals).toHaveLength(2);
    for (const signal of signals) expect(signal.aborted).toBe(true);
  });
});

describe('hooks', () => {
  const record = () => {
    const log: [string, CallInfo][] = [];
    return {
      log,
      hooks: {
        onRequest: (info: CallInfo) => void log.push(['request', info]),
        onResponse: (info: ResponseInfo) => void log.push(['response', info]),
        onRetry: (info: RetryInfo) => void log.push(['retry', info]),
        onError: (info: ErrorInfo) => void log.push(['error', info]),
      },
    };
  };

  test('tell the story of a call', async () => {
    const { log, hooks } = record();
    const { fetch } = fakeFetch(busy, good);
    await transportTo('http://x:8080/base', { fetch, hooks }).request(getThing, { path: { id: 'secret-id' } });
    expect(log.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
      'request 1',
      'response 1',
      'retry 1',
      'request 2',
      'response 2',
    ]);
    const [, last] = log.at(-1) as [string, ResponseInfo];
    expect(last).toEqual({
      callId: expect.any(Number),
      operation: 'getThing',
      method: 'GET',
      path: '/things/{id}',
      origin: 'http://x:8080',
      attempt: 2,
      status: 200,
      requestId: 'req_1',
      durationMs: expect.any(Number),
    });
    expect(last.durationMs).toBeGreaterThanOrEqual(0);
    expect(new Set(log.map(([, info]) => info.callId)).size).toBe(1);
    expect(JSON.stringify(log)).not.toContain('secret-id');
  });

  test('tell calls apart that run at the same time', async () => {
    const { log, hooks } = record();
    const transport = transportTo('http://x', { fetch: fakeFetch(good).fetch, hooks });
    await Promise.all([transport.request(getThing, id), transport.request(getThing, id)]);
    expect(new Set(log.map(([, info]) => info.callId)).size).toBe(2);
  });

  test('tell of the final failure once, with the time of the whole call', async () => {
    const { log, hooks } = record();
    const error = await rejection(
      transportTo('http://x', { fetch: fakeFetch(busy).fetch, hooks, maxRetries: 1 }).request(getThing, id),
    );
    const errors = log.filter(([name]) => name === 'error');
    expect(errors).toHaveLength(1);
    const [, info] = errors[0] as [string, ErrorInfo];
    expect(info.error).toBe(error);
    expect(info.attempt).toBe(2);
    expect(info.durationMs).toBeGreaterThanOrEqual(0);
  });

  test.each(['onRequest', 'onResponse', 'onRetry'])(
    '%s that throws rejects the call it was told about',
    async (name) => {
      const { log, hooks } = record();
      const throwing = { ...hooks, [name]: () => fail(mine) };
      const { fetch, calls } = fakeFetch(busy, good);
      expect(await rejection(transportTo('http://x', { fetch, hooks: throwing }).request(getThing, id))).toBe(mine);
      expect(calls).toHaveLength(name === 'onRequest' ? 0 : 1);
      expect(log.at(-1)?.[0]).toBe('error');
    },
  );

  test('onError that throws does not hide the error it was told about', async () => {
    const transport = transportTo('http://x', {
      fetch: fakeFetch(busy).fetch,
      maxRetries: 0,
      hooks: { onError: () => fail(mine) },
    });
    const error = await rejection(transport.request(getThing, id));
    expect(error).toBeInstanceOf(ServerError);
    expect((error as LinktorError).suppressed).toBe(mine);
  });

  test('onResponse that throws gives an unread body back', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const fetch = async (): Promise<Response> => new Response(body);
    const transport = transportTo('http://x', { fetch, hooks: { onResponse: () => fail(mine) } });
    expect(await rejection(transport.request(getThing, id).asResponse())).toBe(mine);
    expect(cancelled).toBe(true);
  });

  test('keep their `this`', async () => {
    class Metrics {
      count = 0;
      onRequest(): void {
        this.count++;
      }
    }
    const metrics = new Metrics();
    await transportTo('http://x', { fetch: fakeFetch(good).fetch, hooks: metrics }).request(getThing, id);
    expect(metrics.count).toBe(1);
  });
});

const mine = new Error('mine');
function fail(error: unknown, ..._rest: unknown[]): never {
  throw error;
}
