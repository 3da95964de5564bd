import { inspect } from 'node:util';
import {
  type Auth,
  BasicAuth,
  BearerAuth,
  byCursor,
  clientCredentials,
  createTransport,
  type Hooks,
  type Middleware,
  type Operation,
  openStream,
  paginate,
  type StreamPlan,
  TokenAuth,
  Transport,
} from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { reply, request, scriptedServer } from './scripted-server.ts';
import { API_KEY, createThing, fakeFetch, getThing, rejection, transportTo } from './support.ts';

const TOKEN = 'canary-token-7d793037a076';
const SECRET = 'canary/oauth+secret"\\=88951';
const CUSTOM = 'canary-custom-header-1f3870be274f';
const COOKIE = 'canary-cookie-2510c39011c5';
const ADDED = 'canary-added-by-middleware-c4ca';
const ALL = [API_KEY, TOKEN, SECRET, CUSTOM, COOKIE, ADDED];
const id = { path: { id: '1' } };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything somebody might log of a value. */
const renderings = (value: unknown): string => {
  const out = [
    inspect(value, { depth: null, showHidden: true, getters: true }),
    inspect(value),
    String(value),
    JSON.stringify(value) ?? '',
    JSON.stringify(value, Object.getOwnPropertyNames(Object(value))) ?? '',
  ];
  for (let at: unknown = value; at instanceof Error; at = at.cause) {
    out.push(at.message, at.stack ?? '', JSON.stringify(at, Object.getOwnPropertyNames(at)));
  }
  return out.join('\n');
};

const expectClean = (value: unknown): void => {
  const text = renderings(value);
  for (const secret of ALL) {
    for (const spelling of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), btoa(secret)]) {
      // Not `not.toContain`, which would print everything.
      if (text.includes(spelling))
        expect.fail(`found "${spelling}" in ${text.slice(Math.max(0, text.indexOf(spelling) - 200)).slice(0, 400)}`);
    }
  }
};

const auths: [string, () => Auth][] = [
  ['an API key', () => transportAuth()],
  ['a bearer token', () => new BearerAuth(TOKEN, 'accessToken')],
  ['basic credentials', () => new BasicAuth('user', SECRET)],
  ['a token function', () => new TokenAuth(async () => TOKEN)],
];
// The default of `transportTo`.
const transportAuth = (): Auth => ({
  header: () => ['x-api-key', API_KEY],
  secrets: () => [API_KEY],
});

const addSecret: Middleware = (outgoing, next) => {
  outgoing.headers['x-signature'] = ADDED;
  return next(outgoing);
};

/** What a careless server sends back: the headers of the request, in every place an error is read from. */
const echo = (headers: Record<string, string>, status: number): Response => {
  const all = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const basic = headers['authorization']?.startsWith('Basic ') ? atob(headers['authorization'].slice(6)) : '';
  const text = [...all, basic].join('; ');
  return new Response(
    JSON.stringify({
      error: {
        code: text,
        message: `invalid request: ${text}`,
        details: { [text]: [text, { url: `/x?key=${encodeURIComponent(text)}` }] },
      },
    }),
    { status, headers: { 'x-request-id': headers['x-custom'] ?? '', 'content-type': `text/${API_KEY}` } },
  );
};

describe.each(auths)('%s', (_name, auth) => {
  const options = { headers: { 'X-Custom': CUSTOM, Cookie: `a=1; session=${COOKIE}` }, maxRetries: 1 };

  test.each([400, 401, 403, 404, 409, 422, 429, 500, 503, 302])('echoed by a %i', async (status) => {
    const payloads: unknown[] = [];
    const hooks: Hooks = {
      onRequest: (info) => void payloads.push(info),
      onResponse: (info) => void payloads.push(info),
      onRetry: (info) => void payloads.push(info),
      onError: (info) => void payloads.push(info),
    };
    const fetch = async (_url: string, init: RequestInit): Promise<Response> =>
      echo(init.headers as Record<string, string>, status);
    const transport = transportTo('http://x', { ...options, fetch, hooks, middleware: [addSecret] }, { auth: auth() });
    const error = await rejection(transport.request(getThing, id, { headers: { 'X-Other': CUSTOM } }));
    expect((error as Error).message).toContain('[redacted]');
    expectClean(error);
    expect(payloads.length).toBeGreaterThanOrEqual(3);
    for (const payload of payloads) expectClean(payload);
  });

  test('in a body that is no JSON', async () => {
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const text = JSON.stringify(init.headers);
      return new Response(`${text.slice(1)} <html>`, { headers: { 'content-type': `text/html; x=${CUSTOM}` } });
    };
    expectClean(
      await rejection(transportTo('http://x', { ...options, fetch }, { auth: auth() }).request(getThing, id)),
    );
  });

  test('in what fetch throws', async () => {
    const throws: ((url: string, init: RequestInit) => unknown)[] = [
      (url, init) => new TypeError(`${url} ${JSON.stringify(init.headers)} is an invalid header value`),
      (_url, init) => Object.assign(new Error('failed'), { config: init, request: { headers: init.headers } }),
      (_url, init) => new Error('failed', { cause: Object.assign(new Error(JSON.stringify(init.headers)), { init }) }),
      (_url, init) => ({ message: JSON.stringify(init.headers), init }),
      (_url, init) => JSON.stringify(init.headers),
      (_url, init) => new AggregateError([new Error(JSON.stringify(init.headers))], 'all'),
    ];
    for (const thrown of throws) {
      const payloads: unknown[] = [];
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        throw thrown(url, init);
      };
      const hooks: Hooks = { onRetry: (info) => void payloads.push(info), onError: (info) => void payloads.push(info) };
      const transport = transportTo(
        'http://x',
        { ...options, fetch, hooks, middleware: [addSecret] },
        { auth: auth() },
      );
      expectClean(await rejection(transport.request(getThing, id)));
      for (const payload of payloads) expectClean(payload);
    }
  });

  test('in what the engine says of a header a middleware spoilt', async () => {
    await using server = await scriptedServer([request, reply(200, '{}')]);
    const middleware: Middleware[] = [
      (outgoing, next) => {
        outgoing.headers['x-broken'] = `${CUSTOM}\nx: y`;
        return next(outgoing);
      },
    ];
    const error = await rejection(
      transportTo(server.url, { ...options, middleware }, { auth: auth() }).request(getThing, id),
    );
    expectClean(error);
    expect(server.requests).toEqual([]);
  });

  test('in a redirect that quotes it', async () => {
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const key = Object.values(init.headers as Record<string, string>).at(-1) ?? '';
      return new Response(null, {
        status: 307,
        headers: { location: `https://${CUSTOM}.example/${encodeURIComponent(key)}` },
      });
    };
    expectClean(
      await rejection(transportTo('http://x', { ...options, fetch }, { auth: auth() }).request(getThing, id)),
    );
  });

  test('in clients, calls, pages and their results', async () => {
    const { fetch } = fakeFetch(new Response('{"data":[1],"pagination":{"hasMore":false,"offset":0}}'));
    const transport = transportTo('http://x', { ...options, fetch }, { auth: auth() });
    expectClean(transport);
    const call = transport.request(getThing, id);
    expectClean(call);
    expectClean(await call.withResponse());
    const list = getThing as unknown as Operation<
      typeof id,
      { data: number[]; pagination: { hasMore: boolean; offset: number } }
    >;
    const pages = paginate(
      transport,
      list,
      id,
      byCursor<number, { data: number[]; pagination: { hasMore: boolean; offset: number } }>(),
    );
    expectClean(pages);
    expectClean(await pages);
    expectClean(auth());
  });
});

describe('a stream', () => {
  const plan: StreamPlan<unknown, number> = {
    terminator: '[DONE]',
    chunk: (document) => document,
    collect: () => ({ add: () => {}, result: () => 0 }),
  };
  const html = `text/html; key=${API_KEY}`;
  const sse = 'text/event-stream';
  /** What a server may echo, and what becomes of it. */
  const echoes: [string, string, string, (controller: ReadableStreamDefaultController<Uint8Array>) => void][] = [
    ['the content type', 'NOT_A_STREAM', html, (body) => body.close()],
    ['an error event', 'STREAM_ERROR', sse, (body) => body.enqueue(bytes(`event: error\ndata: ${API_KEY}\n\n`))],
    ['an error as JSON', API_KEY, sse, (body) => body.enqueue(bytes(`data: {"code":"${API_KEY}","message":"m"}\n\n`))],
    ['an event that is no JSON', 'INVALID_JSON', sse, (body) => body.enqueue(bytes(`data: ${API_KEY}\n\n`))],
    ['a connection that breaks', 'STREAM_TRUNCATED', sse, (body) => body.error(new Error(`at ${API_KEY}`))],
    ['a body that ends', 'STREAM_TRUNCATED', sse, (body) => body.close()],
  ];

  test.each(echoes)('in %s', async (_what, code, type, write) => {
    const told: unknown[] = [];
    const body = new ReadableStream<Uint8Array>({ start: write });
    const headers = { 'content-type': type, 'x-request-id': `for ${API_KEY}` };
    const fetch = async (): Promise<Response> => new Response(body, { headers });
    const transport = transportTo('http://x', { fetch, hooks: { onError: (info) => void told.push(info) } });
    const operation: Operation<object, unknown> = { id: 'ask', method: 'POST', path: '/ask', stream: '[DONE]' };
    const walk = async (): Promise<void> => {
      for await (const _ of openStream(transport, operation, {}, plan));
    };
    const error = await rejection(walk());
    expect(error).toMatchObject({
      code: code === API_KEY ? '[redacted]' : code,
      method: 'POST',
      path: '/ask',
      status: 200,
      requestId: 'for [redacted]',
    });
    expectClean(error);
    expectClean(told);
    expect(told).toHaveLength(1);
  });
});

test('what a library calls its failure is quoted without the secrets in it', async () => {
  const fetch = async (): Promise<Response> => {
    throw Object.assign(new Error('failed'), { code: `E_${API_KEY}`, cause: { code: API_KEY } });
  };
  const error = await rejection(transportTo('http://x', { fetch, maxRetries: 0 }).request(getThing, id));
  expect((error as Error).message).toBe('the connection to x failed (E_[redacted])');
  expectClean(error);
});

test.each(['k', 'e', 'ab', 'me', 'cod'])('a placeholder such as "%s" strikes nothing out', async (apiKey) => {
  const body = { code: 'VALIDATION', message: 'make me a code', details: { me: ['k', 'ab'], code: 'e' } };
  const { fetch } = fakeFetch(new Response(JSON.stringify(body), { status: 400 }));
  const transport = createTransport({ name: 'linktor', baseUrl: 'http://x' }, { apiKey, fetch });
  expect(await rejection(transport.request(getThing, id))).toMatchObject(body);
});

test('a client made of options shows none of them', () => {
  const surface = { name: 'linktor', baseUrl: 'http://x' };
  expectClean(createTransport(surface, { apiKey: API_KEY, headers: { 'X-Custom': CUSTOM } }));
  expectClean(createTransport(surface, { accessToken: TOKEN, onTokenRefresh: async () => TOKEN }));
});

describe('the token call', () => {
  const tokenOperation: Operation<
    { body: { grant_type: 'client_credentials' } },
    { access_token: string; expires_in?: number }
  > = {
    id: 'getToken',
    method: 'POST',
    path: '/oauth2/token',
    retry: 'safe',
    form: 'urlencoded',
  };
  test('keeps its secret when the endpoint echoes it', async () => {
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const authorization = (init.headers as Record<string, string>)['authorization'] ?? '';
      return new Response(
        JSON.stringify({
          error: 'invalid_client',
          error_description: `${authorization} ${atob(authorization.slice(6))} ${SECRET}`,
        }),
        { status: 401 },
      );
    };
    const provider = clientCredentials({
      keyId: 'key-id',
      keySecret: SECRET,
      tokenUrl: 'http://auth',
      operation: tokenOperation,
      options: { fetch, maxRetries: 0 },
    });
    expectClean(provider);
    const transport = transportTo('http://x', {}, { auth: new TokenAuth(provider) });
    expectClean(transport);
    const error = await rejection(transport.request(getThing, id));
    expect((error as Error).message).toContain('[redacted]');
    expectClean(error);
  });
});

test('nor does the engine’s account of bad JSON quote a short one', async () => {
  const pin = 'pin-4711';
  const { fetch } = fakeFetch(new Response(pin), new Response(pin));
  const error = await rejection(transportTo('http://x', { fetch, headers: { 'X-Pin': pin } }).request(getThing, id));
  expect(error).toMatchObject({ code: 'INVALID_JSON' });
  expect(renderings(error)).not.toContain(pin);
});

test('an invalid header value is never quoted', async () => {
  const bad = `${CUSTOM}\r\nX-Injected: 1`;
  expect(() => transportTo('http://x', { headers: { 'X-Custom': bad } })).toThrow();
  try {
    transportTo('http://x', { headers: { 'X-Custom': bad } });
  } catch (error) {
    expectClean(error);
  }
  expectClean(
    await rejection(transportTo('http://x').request(createThing, { body: {} }, { headers: { 'X-Custom': bad } })),
  );
  expectClean(await rejection(transportTo('http://x').request(createThing, { body: {} }, { idempotencyKey: bad })));
});

test('what looks like a key but is data stays readable', async () => {
  const { fetch } = fakeFetch(new Response('{"message":"name must be text","code":"VALIDATION"}', { status: 400 }));
  const transport = new Transport({ baseUrl: 'http://x', auth: new BearerAuth(TOKEN, 'x') }, { fetch });
  const error = await rejection(transport.request(getThing, id));
  expect(error).toMatchObject({ message: 'name must be text', code: 'VALIDATION' });
});
