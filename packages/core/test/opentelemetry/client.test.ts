import {
  byCursor,
  type CallInfo,
  clientCredentials,
  type ErrorInfo,
  type Hooks,
  type Middleware,
  openStream,
  paginate,
  TokenAuth,
} from '@linktor/core';
import { instrument } from '@linktor/core/opentelemetry';
import { context, metrics, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import * as semconv from '@opentelemetry/semantic-conventions/incubating';
import { afterEach, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { json, request, scriptedServer, serve, write } from '../scripted-server.ts';
import { API_KEY, createThing, fakeFetch, getThing, jsonResponse, rejection, transportTo } from '../support.ts';
import { Recorder, setUpApi } from './recorder.ts';

beforeAll(setUpApi);

const id = { path: { id: 'thing-4711' } };
const good = (): Response => jsonResponse(200, { id: '1' });
const status =
  (code: number, headers = {}) =>
  (): Response =>
    new Response('', { status: code, headers });

/** A transport with telemetry, and what it recorded. */
const recorded = (
  fetch: ReturnType<typeof fakeFetch>['fetch'],
  options = {},
): { recorder: Recorder; transport: ReturnType<typeof transportTo> } => {
  const recorder = new Recorder();
  return { recorder, transport: transportTo('http://api.test:8080/base', instrument({ fetch, ...options }, recorder)) };
};

describe('spans', () => {
  test('one of the call, and one below it of its attempt, by the conventions for HTTP clients', async () => {
    const { fetch } = fakeFetch(good());
    const { recorder, transport } = recorded(fetch);
    await transport.request(getThing, id);
    const [attempt, call] = recorder.spans();
    expect(call).toMatchObject({ name: 'getThing', kind: SpanKind.INTERNAL, status: SpanStatusCode.UNSET });
    expect(call?.attributes).toEqual({
      'linktor.operation': 'getThing',
      [semconv.ATTR_SERVER_ADDRESS]: 'api.test',
      [semconv.ATTR_SERVER_PORT]: 8080,
      [semconv.ATTR_URL_SCHEME]: 'http',
    });
    expect(attempt).toMatchObject({
      name: 'GET /things/{id}',
      kind: SpanKind.CLIENT,
      parent: 'getThing',
      status: SpanStatusCode.UNSET,
    });
    expect(attempt?.attributes).toEqual({
      [semconv.ATTR_HTTP_REQUEST_METHOD]: 'GET',
      [semconv.ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
      [semconv.ATTR_SERVER_ADDRESS]: 'api.test',
      [semconv.ATTR_SERVER_PORT]: 8080,
      [semconv.ATTR_URL_SCHEME]: 'http',
      [semconv.ATTR_URL_TEMPLATE]: '/things/{id}',
    });
  });

  test('belong to the span of the caller, also when calls cross', async () => {
    const { fetch } = fakeFetch(good);
    const { recorder, transport } = recorded(fetch);
    const tracer = recorder.tracerProvider.getTracer('app');
    await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        tracer.startActiveSpan(name, async (span) => {
          await transport.request(getThing, id);
          await transport.request(getThing, id);
          span.end();
        }),
      ),
    );
    const calls = recorder.spans().filter(({ name }) => name === 'getThing');
    expect(calls.map(({ parent }) => parent).sort()).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  test('one for each attempt, and what came between them', async () => {
    const { fetch } = fakeFetch(status(503), status(429, { 'retry-after': '0' }), good);
    const { recorder, transport } = recorded(fetch);
    await transport.request(getThing, id);
    const spans = recorder.spans();
    const attempts = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(
      attempts.map(({ attributes, status, parent }) => [
        attributes[semconv.ATTR_HTTP_RESPONSE_STATUS_CODE],
        attributes[semconv.ATTR_ERROR_TYPE],
        attributes[semconv.ATTR_HTTP_REQUEST_RESEND_COUNT],
        status,
        parent,
      ]),
    ).toEqual([
      [503, '503', undefined, SpanStatusCode.ERROR, 'getThing'],
      [429, '429', 1, SpanStatusCode.ERROR, 'getThing'],
      [200, undefined, 2, SpanStatusCode.UNSET, 'getThing'],
    ]);
    const call = spans.at(-1);
    expect(call).toMatchObject({ name: 'getThing', status: SpanStatusCode.UNSET });
    expect(call?.events).toEqual([
      { name: 'retry', attributes: { 'error.type': '503', 'linktor.retry.delay': 0 } },
      { name: 'retry', attributes: { 'error.type': '429', 'linktor.retry.delay': 0 } },
    ]);
  });

  test('the replay with a renewed token is an attempt as well', async () => {
    const { fetch } = fakeFetch(status(401), good);
    let tokens = 0;
    const recorder = new Recorder();
    const auth = new TokenAuth(() => `token-${++tokens}`);
    await transportTo('http://x', instrument({ fetch }, recorder), { auth }).request(getThing, id);
    expect(recorder.spans().map(({ name, attributes }) => [name, attributes['http.response.status_code']])).toEqual([
      ['GET /things/{id}', 401],
      ['GET /things/{id}', 200],
      ['getThing', undefined],
    ]);
  });

  test('a connection that breaks', async () => {
    const { fetch } = fakeFetch(() => Promise.reject(new TypeError('fetch failed: secret-host')));
    const { recorder, transport } = recorded(fetch, { maxRetries: 0 });
    await rejection(transport.request(getThing, id));
    expect(
      recorder.spans().map(({ name, attributes, status, events }) => [name, attributes['error.type'], status, events]),
    ).toEqual([
      ['GET /things/{id}', 'NetworkError', SpanStatusCode.ERROR, []],
      ['getThing', 'NetworkError', SpanStatusCode.ERROR, []],
    ]);
    expect(await recorder.text()).not.toContain('secret-host');
  });

  test('a body that breaks off: its status is known, and that it failed', async () => {
    await using server = await scriptedServer([
      request,
      write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"id"'),
      ({ socket }) => void socket.destroy(),
    ]);
    const recorder = new Recorder();
    await rejection(transportTo(server.url, instrument({ maxRetries: 0 }, recorder)).request(getThing, id));
    expect(recorder.spans()[0]).toMatchObject({
      status: SpanStatusCode.ERROR,
      attributes: { 'http.response.status_code': 200, 'error.type': 'NetworkError' },
    });
  });

  test('an answer that is no answer fails the call, not the request', async () => {
    const { fetch } = fakeFetch(new Response('<html>', { status: 200 }));
    const { recorder, transport } = recorded(fetch);
    await rejection(transport.request(getThing, id));
    expect(recorder.spans().map(({ name, attributes, status }) => [name, attributes['error.type'], status])).toEqual([
      ['GET /things/{id}', undefined, SpanStatusCode.UNSET],
      ['getThing', 'SerializationError', SpanStatusCode.ERROR],
    ]);
  });

  test('a call that is aborted while it waits for its retry', async () => {
    const { fetch } = fakeFetch(status(503, { 'retry-after': '30' }));
    const recorder = new Recorder();
    const controller = new AbortController();
    const hooks = { onRetry: (): void => controller.abort() };
    const transport = transportTo('http://x', instrument({ fetch, hooks }, recorder));
    await rejection(transport.request(getThing, id, { signal: controller.signal }));
    expect(recorder.spans().map(({ attributes }) => attributes['error.type'])).toEqual(['503', 'AbortedError']);
  });

  test('a token that cannot be had fails the call before its first attempt', async () => {
    const { fetch } = fakeFetch(good);
    const recorder = new Recorder();
    const auth = new TokenAuth(() => Promise.reject(new Error('canary-secret')));
    await rejection(transportTo('http://x', instrument({ fetch }, recorder), { auth }).request(getThing, id));
    expect(recorder.spans()).toMatchObject([{ name: 'getThing', status: SpanStatusCode.ERROR }]);
    expect(await recorder.text()).not.toContain('canary-secret');
  });

  test('the call for a token has spans too', async () => {
    await using server = await scriptedServer([
      serve({
        '/oauth2/token': json(200, { access_token: 'canary-token', expires_in: 3_600 }),
        '/things/thing-4711': json(200, { id: '1' }),
      }),
    ]);
    const recorder = new Recorder();
    const options = instrument({}, recorder);
    const provider = clientCredentials({
      keyId: 'canary-key-id',
      keySecret: 'canary-key-secret',
      tokenUrl: server.url,
      operation: {
        id: 'getToken',
        method: 'POST',
        path: '/oauth2/token',
        auth: 'basic',
        form: 'urlencoded',
        server: 'x',
      },
      options,
    });
    await transportTo(server.url, options, { auth: new TokenAuth(provider) }).request(getThing, id);
    expect(recorder.spans().map(({ name, parent }) => [name, parent])).toEqual([
      ['POST /oauth2/token', 'getToken'],
      ['getToken', undefined],
      ['GET /things/{id}', 'getThing'],
      ['getThing', undefined],
    ]);
    expect(await recorder.text()).not.toContain('canary');
  });

  test('a page of a list is a call, which says which page it is', async () => {
    const { fetch } = fakeFetch(
      jsonResponse(200, { data: [{ id: 'a' }], pagination: { hasMore: true, nextCursor: 'canary-cursor' } }),
      jsonResponse(200, { data: [{ id: 'b' }], pagination: { hasMore: false } }),
    );
    const { recorder, transport } = recorded(fetch);
    const list = { id: 'listThings', method: 'GET', path: '/things', answer: 'page' } as const;
    const seen: unknown[] = [];
    for await (const item of paginate(transport, list as never, {} as never, byCursor())) seen.push(item);
    expect(seen).toHaveLength(2);
    const calls = recorder.spans().filter(({ name }) => name === 'listThings');
    expect(calls.map(({ attributes }) => attributes['linktor.page'])).toEqual([undefined, 2]);
    expect(await recorder.text()).not.toContain('canary');
  });
});

describe('streams', () => {
  const chat = { id: 'streamChat', method: 'POST', path: '/chat', stream: '[DONE]' } as const;
  const plan = {
    terminator: '[DONE]',
    chunk: (document: unknown) => document,
    collect: () => ({ add: () => {}, result: () => undefined }),
  };
  const events = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/event-stream' } });

  test('the call lasts as long as its stream, the attempt until the answer begins', async () => {
    const { fetch } = fakeFetch(events('data: {"text":"canary"}\n\ndata: [DONE]\n\n'));
    const { recorder, transport } = recorded(fetch);
    const stream = await openStream(transport, chat as never, {} as never, plan);
    expect(recorder.spans().map(({ name }) => name)).toEqual(['POST /chat']);
    for await (const _ of stream);
    expect(recorder.spans()[1]).toMatchObject({
      name: 'streamChat',
      status: SpanStatusCode.UNSET,
      attributes: { 'linktor.stream': true },
    });
    expect(await recorder.text()).not.toContain('canary');
  });

  test('one that is left has ended well', async () => {
    const { fetch } = fakeFetch(events('data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'));
    const { recorder, transport } = recorded(fetch);
    for await (const _ of openStream(transport, chat as never, {} as never, plan)) break;
    expect(recorder.spans()[1]).toMatchObject({ name: 'streamChat', status: SpanStatusCode.UNSET });
  });

  test('one that is cut off has failed', async () => {
    const { fetch } = fakeFetch(events('data: {"a":1}\n\n'));
    const { recorder, transport } = recorded(fetch);
    await rejection(openStream(transport, chat as never, {} as never, plan).finalMessage());
    const [attempt, call] = recorder.spans();
    expect(attempt?.status).toBe(SpanStatusCode.UNSET);
    expect(call).toMatchObject({
      status: SpanStatusCode.ERROR,
      attributes: { 'error.type': 'StreamTruncatedError' },
    });
  });

  test('one whose answer the caller reads himself', async () => {
    const { fetch } = fakeFetch(events('data: [DONE]\n\n'));
    const { recorder, transport } = recorded(fetch);
    await openStream(transport, chat as never, {} as never, plan).asResponse();
    expect(recorder.spans().map(({ name }) => name)).toEqual(['POST /chat', 'streamChat']);
  });
});

describe('propagation', () => {
  test('each attempt names its own span; baggage stays at home', async () => {
    const { fetch, calls } = fakeFetch(status(503), good);
    const { recorder, transport } = recorded(fetch);
    const baggage = propagation.createBaggage({ user: { value: 'canary' } });
    await context.with(propagation.setBaggage(context.active(), baggage), () => transport.request(getThing, id));
    const attempts = recorder.spans().filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(calls.map(({ init }) => (init.headers as Record<string, string>)['traceparent'])).toEqual(
      attempts.map((span) => `00-${span.trace}-${span.id}-01`),
    );
    for (const { init } of calls) expect(Object.keys(init.headers as object)).not.toContain('baggage');
  });

  test('can be turned off', async () => {
    const { fetch, calls } = fakeFetch(good);
    const recorder = new Recorder();
    const options = instrument({ fetch }, { ...recorder, propagate: false });
    await transportTo('http://x', options).request(getThing, id);
    expect(Object.keys(calls[0]?.init.headers as object)).not.toContain('traceparent');
  });

  test('the request is made in its context, where other instrumentations make no second span', async () => {
    const recorder = new Recorder();
    const { recorder: _, ...seen } = { recorder, spanId: '', spans: 0 };
    const fetch = async (): Promise<Response> => {
      seen.spanId = trace.getActiveSpan()?.spanContext().spanId ?? '';
      recorder.tracerProvider.getTracer('http').startSpan('GET').end();
      return good();
    };
    await transportTo('http://x', instrument({ fetch }, recorder)).request(getThing, id);
    const spans = recorder.spans();
    expect(spans.map(({ name }) => name)).toEqual(['GET /things/{id}', 'getThing']);
    expect(seen.spanId).toBe(spans[0]?.id);
  });

  test('but what a middleware of the caller does is not hidden', async () => {
    const { fetch } = fakeFetch(good);
    const recorder = new Recorder();
    const middleware: Middleware[] = [
      (outgoing, next) => {
        recorder.tracerProvider.getTracer('app').startSpan('mine').end();
        return next(outgoing);
      },
    ];
    await transportTo('http://x', instrument({ fetch, middleware }, recorder)).request(getThing, id);
    expect(recorder.spans().map(({ name }) => name)).toContain('mine');
  });
});

describe('metrics', () => {
  test('of attempts, calls and retries', async () => {
    const { fetch } = fakeFetch(status(503), good);
    const { recorder, transport } = recorded(fetch);
    await transport.request(getThing, id);
    const measured = await recorder.metrics();
    const server = { 'server.address': 'api.test', 'server.port': 8080, 'url.scheme': 'http' };
    const route = { 'http.request.method': 'GET', 'url.template': '/things/{id}', ...server };
    const attempts = measured[semconv.METRIC_HTTP_CLIENT_REQUEST_DURATION];
    expect(attempts?.unit).toBe('s');
    expect(attempts?.points.map(({ attributes }) => attributes)).toEqual([
      { ...route, 'http.response.status_code': 503, 'error.type': '503' },
      { ...route, 'http.response.status_code': 200 },
    ]);
    expect(attempts?.points[0]?.value).toMatchObject({
      count: 1,
      buckets: { boundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] },
    });
    expect(measured['linktor.client.operation.duration']).toMatchObject({
      unit: 's',
      points: [{ attributes: { 'linktor.operation': 'getThing', ...server }, value: { count: 1 } }],
    });
    expect(measured['linktor.client.retries']).toMatchObject({
      points: [{ attributes: { 'linktor.operation': 'getThing', 'error.type': '503' }, value: 1 }],
    });
  });

  describe('of providers that are registered when the client is there already', () => {
    afterEach(() => {
      metrics.disable();
      trace.disable();
    });

    test('are recorded from then on', async () => {
      const { fetch } = fakeFetch(good);
      const transport = transportTo('http://x', instrument({ fetch }));
      await transport.request(getThing, id);
      const recorder = new Recorder();
      metrics.setGlobalMeterProvider(recorder.meterProvider);
      trace.setGlobalTracerProvider(recorder.tracerProvider);
      await transport.request(getThing, id);
      expect(recorder.spans()).toHaveLength(2);
      expect((await recorder.metrics())['http.client.request.duration']?.points[0]?.value).toMatchObject({ count: 1 });
    });
  });
});

describe('what nobody may see', () => {
  test('ids, query, bodies, credentials, and what the server says are in no span and no metric', async () => {
    const said = { error: { code: 'CANARY_CODE', message: 'canary-message', details: { canary: 1 } } };
    const { fetch } = fakeFetch(
      () => jsonResponse(503, said, { 'x-request-id': 'canary-request', 'x-other': 'canary-header' }),
      () => jsonResponse(422, said),
    );
    const { recorder, transport } = recorded(fetch, { headers: { 'x-mine': 'canary-own-header' } });
    await rejection(transport.request(getThing, { path: { id: 'canary-id' }, query: { phone: 'canary-query' } }));
    await rejection(transport.request(createThing, { body: { text: 'canary-body' } }));
    const text = await recorder.text();
    expect(recorder.spans()).toHaveLength(5);
    expect(text.toLowerCase()).not.toContain('canary');
    expect(text).not.toContain(API_KEY);
  });
});

describe('hooks and middleware of the caller', () => {
  test('are told all the same, with their `this`', async () => {
    const { fetch } = fakeFetch(status(503), good);
    class Log {
      readonly lines: string[] = [];
      onCall({ operation }: CallInfo): void {
        this.lines.push(`call ${operation}`);
      }
      onRetry({ attempt }: CallInfo): void {
        this.lines.push(`retry ${attempt}`);
      }
      async onSuccess({ durationMs }: { durationMs: number }): Promise<void> {
        await undefined;
        this.lines.push(`success ${typeof durationMs}`);
      }
    }
    const hooks = new Log();
    const { recorder, transport } = recorded(fetch, { hooks });
    await transport.request(getThing, id);
    expect(hooks.lines).toEqual(['call getThing', 'retry 1', 'success number']);
    expect(recorder.spans()).toHaveLength(3);
  });

  test('one that throws fails its call, and the spans say so', async () => {
    const mine = new RangeError('mine');
    const seen: unknown[] = [];
    const hooks = {
      onResponse: (): void => {
        throw mine;
      },
      onError: ({ error }: ErrorInfo): void => void seen.push(error),
    };
    const { recorder, transport } = recorded(fakeFetch(good).fetch, { hooks });
    expect(await rejection(transport.request(getThing, id))).toBe(mine);
    expect(seen).toEqual([mine]);
    expect(recorder.spans().map(({ attributes }) => attributes['error.type'])).toEqual([undefined, 'RangeError']);
  });

  test.each([
    ['onRetri', { hooks: { onRetri: () => {} } }],
    ['hooks', { hooks: 'log' }],
    ['hooks', { hooks: null }],
    ['hooks.onRetry', { hooks: { onRetry: 1 } }],
    ['middleware', { middleware: 'trace' }],
  ])('what is wrong with %s is refused as ever', (option, options) => {
    const { code, details } = ((): { code?: string; details?: { option?: string } } => {
      try {
        transportTo('http://x', instrument(options as never));
      } catch (error) {
        return error as object;
      }
      return {};
    })();
    expect(code).toBe('CONFIGURATION');
    expect(details?.option).toBe(option);
  });

  test('options of telemetry that are not known are refused', () => {
    expect(() => instrument({}, { tracerProvidr: 1 } as never)).toThrow(/tracerProvidr/);
  });
});

test('gives back the options it was given', () => {
  // As it was written: what takes one of a few words takes it from here, too.
  const options = instrument({ region: 'eu', timeout: 1 });
  expectTypeOf(options).toExtend<{ region: 'eu' | 'us'; timeout: number }>();
  // @ts-expect-error: no list of middleware
  instrument({ middleware: 'trace' });
  const own: Hooks = { onRetry: () => {} };
  expectTypeOf(instrument({ accessToken: 't', hooks: own })).toExtend<{ accessToken: string; hooks: Hooks }>();
});

test('a call that has ended, or was never begun, is nobody: hooks and middleware pass it by', async () => {
  const recorder = new Recorder();
  const infos: CallInfo[] = [];
  const { fetch } = fakeFetch(good());
  const options = instrument({ fetch, hooks: { onSuccess: (info: CallInfo) => void infos.push(info) } }, recorder);
  await transportTo('http://api.test', options).request(getThing, id);
  const [ended] = infos;
  const { hooks, middleware } = options as unknown as { hooks: Required<Hooks>; middleware: Middleware[] };
  for (const info of [ended, { ...ended, callId: 4711 }] as never[]) {
    for (const hook of ['onRequest', 'onResponse', 'onRetry', 'onSuccess', 'onError'] as const) await hooks[hook](info);
    const answer = good();
    expect(await middleware[0]?.({ headers: {} } as never, async () => answer, info)).toBe(answer);
  }
  expect(recorder.spans().map(({ name }) => name)).toEqual(['GET /things/{id}', 'getThing']);
  const { points } = (await recorder.metrics())['linktor.client.operation.duration'] ?? {};
  expect(points).toMatchObject([{ value: { count: 1 } }]);
});
