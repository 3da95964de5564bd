import { inspect } from 'node:util';
import { type RealtimeServer, startRealtimeServer } from '@linktor/mock/realtime';
import { Realtime, type RealtimeToken } from '@linktor/realtime';
import {
  AuthenticationError,
  isRetryableError,
  LinktorClient,
  type LinktorClientConfig,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '@linktor/sdk';
import { afterEach, describe, expect, test, vi } from 'vitest';

const ANA = { email: 'ana@acme.example', password: 'canary-password' };
const BEN = { email: 'ben@acme.example', password: 'canary-password' };

interface Wire {
  method: string;
  path: string;
  apiKey: string | null;
  authorization: string | null;
}

/**
 * A platform that writes down who called, each header apart, and hands out tokens that name whom they are for. `answer` may
 * answer in its stead.
 */
const platform = (answer: (call: Wire) => Response | undefined = () => undefined) => {
  const wire: Wire[] = [];
  let tokens = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const path = new URL(url).pathname;
    const call = {
      method: String(init.method),
      path,
      apiKey: headers.get('x-api-key'),
      authorization: headers.get('authorization'),
    };
    wire.push(call);
    const own = answer(call);
    if (own) return own;
    if (path === '/auth/login' || path === '/auth/refresh') {
      const { email = 'renewed@' } = JSON.parse(String(init.body)) as { email?: string };
      const n = ++tokens;
      const accessToken = `access-${email.split('@')[0]}-${n}`;
      return Response.json({ accessToken, refreshToken: `refresh-${n}`, expiresIn: 3600, user: {} });
    }
    if (path === '/auth/logout') return new Response(null, { status: 204 });
    if (path.startsWith('/v1/')) return Response.json({ data: {} });
    return Response.json({ data: [], pagination: { hasMore: false, offset: 0, limit: 20, total: 0 } });
  };
  const client = (config: LinktorClientConfig = {}): LinktorClient =>
    new LinktorClient({ maxRetries: 0, ...config, fetch });
  return { wire, client };
};

afterEach(() => void vi.restoreAllMocks());

const refused = (): Response => Response.json({ code: 'INVALID_TOKEN' }, { status: 401 });

describe('an open socket goes with the session', () => {
  const open: RealtimeServer[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });
  /** A realtime server, and who connected to it, in order. */
  const realtime = async () => {
    const connected: string[] = [];
    const server = await startRealtimeServer({
      authorize: (credential) => connected.push(`${credential?.via} ${credential?.value}`) > 0,
    });
    open.push(server);
    const websocket: LinktorClientConfig['websocket'] = { url: server.url, reconnectInterval: 1 };
    return { server, connected, websocket };
  };

  test('after a logout it is no longer the old user’s', async () => {
    const { connected, websocket } = await realtime();
    await using client = platform().client({ apiKey: 'key-1', websocket });
    await client.auth.login(ANA);
    await client.ws.connect();
    await client.auth.logout();
    await vi.waitFor(() => expect(connected).toEqual(['bearer-header access-ana-1', 'api-key-header key-1']));
  });

  test('after a second login it is somebody else’s', async () => {
    const { connected, websocket } = await realtime();
    await using client = platform().client({ websocket });
    await client.auth.login(ANA);
    await client.ws.connect();
    await client.auth.login(BEN);
    await vi.waitFor(() => expect(connected).toEqual(['bearer-header access-ana-1', 'bearer-header access-ben-2']));
  });

  test('a refresh of the same session leaves it alone', async () => {
    const { server, connected, websocket } = await realtime();
    await using client = platform().client({ websocket });
    await client.auth.login(ANA);
    await client.ws.connect();
    await client.auth.refreshToken({ refreshToken: 'refresh-1' });
    client.ws.subscribe('conv_1');
    await vi.waitFor(() => expect(server.subscriptions()).toEqual(['conv_1']));
    expect(connected).toEqual(['bearer-header access-ana-1']);
  });

  test.each<[string, (client: LinktorClient) => void, object, string]>([
    [
      'an API key',
      (client) => client.setApiKey('key-9'),
      { apiKey: 'key-9', authorization: null },
      'api-key-header key-9',
    ],
    [
      'an access token',
      (client) => client.setAccessToken('token-9'),
      { apiKey: null, authorization: 'Bearer token-9' },
      'bearer-header token-9',
    ],
  ])('%s set after a login is in force, for calls and for the socket', async (_, set, sent, credential) => {
    const { connected, websocket } = await realtime();
    const { wire, client: make } = platform();
    await using client = make({ websocket });
    await client.auth.login(ANA);
    await client.ws.connect();
    set(client);
    await client.contacts.list();
    expect(wire.at(-1)).toMatchObject({ path: '/contacts', ...sent });
    await vi.waitFor(() => expect(connected).toEqual(['bearer-header access-ana-1', credential]));
    // Nobody is logged in any more: a refresh begins a session anew.
    await client.auth.refreshToken({ refreshToken: 'refresh-1' });
    await vi.waitFor(() => expect(connected.at(-1)).toMatch(/^bearer-header access-/));
  });

  test('a socket that connects again does so with the token renewed meanwhile', async () => {
    const { server, connected, websocket } = await realtime();
    let gone = '';
    const { client: make } = platform(({ path, authorization }) =>
      path === '/contacts' && authorization === gone ? refused() : undefined,
    );
    await using client = make({ websocket });
    await client.auth.login(ANA);
    await client.ws.connect();
    gone = 'Bearer access-ana-1';
    await client.contacts.list();
    server.fault({ kind: 'kill' });
    await vi.waitFor(() => expect(connected).toEqual(['bearer-header access-ana-1', 'bearer-header access-renewed-2']));
  });
});

test('the socket is told when its token ends, so that it is renewed before that, and asks anew for each connection', async () => {
  const told = vi.spyOn(Realtime.prototype, 'setCredentials');
  const { client: make } = platform();
  await using client = make();
  void client.ws;
  const before = Date.now();
  await client.auth.login(ANA);
  const { getToken } = told.mock.lastCall?.[0] ?? {};
  const { signal } = new AbortController();
  const given = (await getToken?.(undefined, { signal })) as RealtimeToken;
  expect(given).toMatchObject({ token: 'access-ana-1', keep: false });
  expect(given.expiresAt).toBeGreaterThanOrEqual(before + 3_600_000 - 1_000);
  expect(given.expiresAt).toBeLessThanOrEqual(Date.now() + 3_600_000);
  expect(await getToken?.('access-ana-1', { signal })).toMatchObject({ token: 'access-renewed-2' });
  // Without a word there is no end.
  client.setAccessToken('plain');
  const plain = told.mock.lastCall?.[0].getToken;
  expect(await plain?.(undefined, { signal })).toEqual({ token: 'plain', keep: false });
});

describe('a call that is refused while the credential is exchanged', () => {
  test('is replayed in the form its operation accepts', async () => {
    const { wire, client } = platform(({ authorization }) =>
      authorization === 'Bearer key-1' ? refused() : undefined,
    );
    const one = client({ apiKey: 'key-1' });
    const call = one.conversations.close('conv_1');
    await Promise.resolve();
    await Promise.resolve();
    one.setApiKey('key-2');
    await call;
    expect(wire).toMatchObject([
      { path: '/v1/conversations/conv_1/close', apiKey: null, authorization: 'Bearer key-1' },
      { path: '/v1/conversations/conv_1/close', apiKey: null, authorization: 'Bearer key-2' },
    ]);
  });
});

describe('the environment', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('gives a client its key and address, once, for sessions too', async () => {
    vi.stubEnv('LINKTOR_API_KEY', 'env-key');
    vi.stubEnv('LINKTOR_BASE_URL', 'http://mock.example');
    const urls: string[] = [];
    let gone = '';
    const { wire, client } = platform(({ path, authorization }) =>
      path === '/contacts' && authorization === gone ? refused() : undefined,
    );
    const one = client({
      middleware: [
        (request, next) => {
          urls.push(request.url);
          return next();
        },
      ],
    });
    vi.stubEnv('LINKTOR_BASE_URL', 'http://stranger.example');
    await one.contacts.list();
    expect(wire.at(-1)).toMatchObject({ apiKey: 'env-key' });
    await one.auth.login(ANA);
    gone = 'Bearer access-ana-1';
    await one.contacts.list();
    expect(wire.map(({ path }) => path)).toContain('/auth/refresh');
    expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['http://mock.example']));
    const other = client({ baseUrl: 'http://other.example' });
    await other.contacts.list();
    expect(wire.at(-1)).toMatchObject({ apiKey: null, authorization: null });
  });
});

test('a session is renewed where its client was made for, whatever the environment says later', async () => {
  const hosts: string[] = [];
  let gone = '';
  const { client } = platform(({ path, authorization }) =>
    path === '/contacts' && authorization === gone ? refused() : undefined,
  );
  const one = client({
    middleware: [
      (request, next) => {
        hosts.push(new URL(request.url).host);
        return next();
      },
    ],
  });
  vi.stubEnv('LINKTOR_BASE_URL', 'http://stranger.example');
  await one.auth.login(ANA);
  gone = 'Bearer access-ana-1';
  await one.contacts.list();
  vi.unstubAllEnvs();
  expect(new Set(hosts)).toEqual(new Set(['api.linktor.io']));
});

describe('secrets of a session', () => {
  test('are struck out of what the server says, also of calls that do not carry them', async () => {
    const { client } = platform(({ path }) =>
      path === '/auth/refresh'
        ? Response.json({ message: 'not while access-ana-1 and canary-key-1 live' }, { status: 409 })
        : undefined,
    );
    const one = client({ apiKey: 'canary-key-1' });
    await one.auth.login(ANA);
    await one.contacts.list();
    const error = await one.auth.refreshToken({ refreshToken: 'refresh-1' }).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toMatch(/^not while .+ and .+ live$/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/access-ana-1|canary-key-1/);
  });

  test('and the key of a client that nobody is logged in with', async () => {
    const { client } = platform(() => Response.json({ message: 'no canary-key-1 here' }, { status: 409 }));
    const error = await client({ apiKey: 'canary-key-1' })
      .auth.login(ANA)
      .catch((thrown: unknown) => thrown);
    expect((error as Error).message).toMatch(/^no .+ here$/);
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
  });
});

describe('whose business it is to renew a session', () => {
  /** A client that logs in, and whose token is then refused once. */
  const refusedOnce = async (config: LinktorClientConfig) => {
    let gone = '';
    const { wire, client } = platform(({ path, authorization }) =>
      path === '/contacts' && authorization === gone ? refused() : undefined,
    );
    const one = client(config);
    await one.auth.login(ANA);
    gone = 'Bearer access-ana-1';
    await one.contacts.list();
    return wire.slice(1).map(({ path, authorization }) => `${path} ${authorization}`);
  };

  test('the function’s, where the access token is one', async () => {
    const asked: unknown[] = [];
    const accessToken = (rejected: string | undefined): string => {
      asked.push(rejected);
      return 'own-1';
    };
    expect(await refusedOnce({ accessToken })).toEqual(['/contacts Bearer access-ana-1', '/contacts Bearer own-1']);
    expect(asked).toEqual(['access-ana-1']);
  });

  test('the client’s, where it is a text', async () => {
    expect(await refusedOnce({ accessToken: 'mine' })).toEqual([
      '/contacts Bearer access-ana-1',
      expect.stringMatching('^/auth/refresh '),
      '/contacts Bearer access-renewed-2',
    ]);
  });

  test('a logout where nobody is logged in ends nobody’s session', async () => {
    const told: unknown[] = [];
    const moved = vi.spyOn(Realtime.prototype, 'setCredentials');
    await using one = platform().client({ apiKey: 'key-1', onTokens: (tokens) => told.push(tokens) });
    void one.ws;
    await one.auth.logout();
    expect(told).toEqual([]);
    expect(moved).not.toHaveBeenCalled();
  });
});

describe('a function that hangs holds no call for good', () => {
  const hangs = (): Promise<never> => new Promise<never>(() => {});

  test('onTokens, told of a logout', async () => {
    const { client } = platform();
    let hanging = false;
    const one = client({ tokenTimeout: 5, onTokens: () => (hanging ? hangs() : undefined) });
    await one.auth.login(ANA);
    hanging = true;
    await expect(one.auth.logout()).rejects.toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: expect.stringContaining('onTokens'),
    });
    await one.contacts.list().catch(() => {});
  });

  test('onTokenRefresh, in a session and out of it', async () => {
    let gone = '';
    const { client } = platform(({ path, authorization }) =>
      path === '/contacts' && authorization === gone ? refused() : undefined,
    );
    let asked = 0;
    const onTokenRefresh = (): Promise<string> => (asked++ % 2 === 0 ? hangs() : Promise.resolve('fresh'));
    const one = client({ accessToken: 'old', onTokenRefresh, tokenTimeout: 5 });
    gone = 'Bearer old';
    await expect(one.contacts.list()).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' });
    await one.contacts.list();
    await one.auth.login(ANA);
    gone = 'Bearer access-ana-1';
    await expect(one.contacts.list()).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' });
    await one.contacts.list();
    expect(asked).toBe(4);
  });
});

test.each([
  [new TimeoutError('late'), true],
  [new NetworkError('cut'), true],
  [new RateLimitError('slow down'), true],
  [new ServerError('down'), true],
  [new NotFoundError('gone'), false],
  [new AuthenticationError('who?'), false],
  [new Error('other'), false],
  [undefined, false],
])('%s: retryable %s', (error, retryable) => {
  expect(isRetryableError(error)).toBe(retryable);
});

describe('of logins and logouts at once the one asked last is in force', () => {
  /** A client whose answers to logins and logouts come when the test says so; other calls tell who made them. */
  const slow = () => {
    const waiting: ((status?: number) => void)[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      const path = new URL(url).pathname;
      if (!/log(in|out)$/.test(path)) {
        return Promise.resolve(Response.json({ token: new Headers(init.headers).get('authorization') }));
      }
      const { email } = JSON.parse(String(init.body ?? '{}')) as { email?: string };
      return new Promise((resolve) => {
        waiting.push((status = 200) => resolve(Response.json({ accessToken: `token-${email}`, user: {} }, { status })));
      });
    };
    const client = new LinktorClient({ fetch, maxRetries: 0 });
    const sent = async (n: number) => {
      await vi.waitFor(() => expect(waiting.length).toBe(n));
      return waiting[n - 1] as (status?: number) => void;
    };
    return { client, sent, who: () => client.auth.getCurrentUser() as PromiseLike<unknown> };
  };

  test('a logout that answers late leaves the newer session alone', async () => {
    const { client, sent, who } = slow();
    const first = client.auth.login(ANA);
    (await sent(1))();
    await first;
    const logout = client.auth.logout();
    logout.catch(() => {});
    const late = await sent(2);
    const second = client.auth.login(BEN);
    (await sent(3))();
    await second;
    late();
    await logout;
    expect(await who()).toEqual({ token: `Bearer token-${BEN.email}` });
  });

  test('the slower of two logins does not win', async () => {
    const { client, sent, who } = slow();
    const ana = client.auth.login(ANA);
    ana.catch(() => {});
    const late = await sent(1);
    const ben = client.auth.login(BEN);
    ben.catch(() => {});
    (await sent(2))();
    await ben;
    late();
    await ana;
    expect(await who()).toEqual({ token: `Bearer token-${BEN.email}` });
  });
});

test('a credential that is named but undefined is a mistake; none at all is a login to come', () => {
  expect(() => new LinktorClient({ apiKey: undefined })).toThrow('apiKey is not set');
  expect(() => new LinktorClient({ accessToken: undefined })).toThrow('apiKey is not set');
  expect(() => new LinktorClient({})).not.toThrow();
  expect(() => new LinktorClient()).not.toThrow();
});
