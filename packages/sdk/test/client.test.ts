import { inspect } from 'node:util';
import { startRealtimeServer } from '@linktor/mock/realtime';
import {
  AuthenticationError,
  ConfigurationError,
  createClient,
  LinktorClient,
  type LinktorClientConfig,
} from '@linktor/sdk';
import { WebhookEndpoints } from '@linktor/webhooks/endpoints';
import { describe, expect, test, vi } from 'vitest';

/** A platform that remembers the credential of each call, and accepts those it is told to. */
const platform = (accepts: (credential: string) => boolean = () => true) => {
  const calls: string[] = [];
  let logins = 0;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const credential = headers.get('x-api-key') ?? headers.get('authorization') ?? 'none';
    const path = new URL(url).pathname;
    calls.push(`${path} ${credential}`);
    if (path === '/auth/login' || path === '/auth/refresh') {
      const n = ++logins;
      return Response.json({ accessToken: `access-${n}`, refreshToken: `refresh-${n}`, expiresIn: 3600, user: {} });
    }
    return accepts(credential)
      ? Response.json({ data: [], pagination: { total: 0, limit: 20, offset: 0, hasMore: false } })
      : Response.json({}, { status: 401 });
  };
  const client = (config: LinktorClientConfig = {}): LinktorClient => createClient({ maxRetries: 0, ...config, fetch });
  return { calls, client };
};

const ANA = { email: 'ana@acme.example', password: 'canary-password' };

describe('resources', () => {
  test('are made when they are first used, and once', () => {
    const client = new LinktorClient({ apiKey: 'k' });
    const names = Object.entries(Object.getOwnPropertyDescriptors(LinktorClient.prototype))
      .filter(([, { get }]) => get)
      .map(([name]) => name as keyof LinktorClient);
    expect(names).toEqual(
      expect.arrayContaining<keyof LinktorClient>([
        ...([
          'auth',
          'conversations',
          'messages',
          'media',
          'contacts',
          'channels',
          'bots',
          'ai',
          'knowledgeBases',
        ] as const),
        ...(['flows', 'analytics', 'vre', 'webhooks', 'ws', 'raw', 'transport'] as const),
      ]),
    );
    // Nothing would be the same as nothing.
    for (const name of names) expect([name, typeof client[name]]).toEqual([name, 'object']);
    for (const name of names) expect(client[name]).toBe(client[name]);
    expect(client.webhooks.endpoints).toBeInstanceOf(WebhookEndpoints);
    expect(client.webhooks.endpoints).toBe(client.webhooks.endpoints);
  });

  test('lead down to the API by its paths, and to routes without any, with the credential in force', async () => {
    const { calls, client: make } = platform();
    const client = make({ apiKey: 'first' });
    const { data } = await client.raw.GET('/conversations', { params: { query: { limit: 1 } } });
    expect(data.data).toEqual([]);
    client.setApiKey('second');
    await client.raw.GET('/contacts');
    await client.transport.request({ method: 'GET', path: '/beta/things' });
    expect(calls).toEqual(['/conversations first', '/contacts second', '/beta/things second']);
    await expect(client.raw.GET('/contacts/{id}', { params: { path: { id: '..' } } })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  test('name each write, so that the platform does not do it twice', async () => {
    const keys: (string | null)[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      keys.push(new Headers(init.headers).get('idempotency-key'));
      return Response.json({}, { status: keys.length === 1 ? 503 : 200 });
    };
    const one = new LinktorClient({ apiKey: 'k', maxRetries: 1, retryDelay: 0, fetch });
    await one.conversations.sendText('conv_1', 'Hi');
    await one.conversations.sendText('conv_1', 'Hi');
    expect(keys).toEqual([expect.any(String), keys[0], expect.any(String)]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  test('share one credential', async () => {
    const { calls, client } = platform();
    const all = client({ apiKey: 'key-1' });
    await Promise.all([all.conversations.list(), all.contacts.list(), all.bots.list(), all.flows.list()]);
    expect(new Set(calls.map((call) => call.split(' ')[1]))).toEqual(new Set(['key-1']));
  });

  test('a misspelt option is refused', () => {
    expect(() => new LinktorClient({ apikey: 'k' } as never)).toThrow(ConfigurationError);
    expect(() => new LinktorClient({ apiKey: 'k', websocket: { pingintervall: 1 } as never }).ws).toThrow(
      ConfigurationError,
    );
  });
});

describe('the credential set last is in force', () => {
  test('of constructor, setters, login and logout', async () => {
    const { calls, client } = platform();
    const one = client({ apiKey: 'key-1', accessToken: 'token-1' });
    const used = async (): Promise<string | undefined> => {
      await one.contacts.list();
      return calls.at(-1)?.split(' ').slice(1).join(' ');
    };
    expect(await used()).toBe('key-1');
    one.setAccessToken('token-2');
    expect(await used()).toBe('Bearer token-2');
    one.setApiKey('key-2');
    expect(await used()).toBe('key-2');
    await one.auth.login(ANA);
    expect(await used()).toBe('Bearer access-1');
    await one.auth.refreshToken({ refreshToken: 'refresh-1' });
    expect(await used()).toBe('Bearer access-2');
    await one.auth.logout();
    expect(await used()).toBe('key-2');
    one.setAccessToken(async () => 'token-3');
    expect(await used()).toBe('Bearer token-3');
    expect(() => one.setApiKey('')).toThrow(ConfigurationError);
    expect(await used()).toBe('Bearer token-3');
  });

  test('also for a call that was refused while it was exchanged', async () => {
    const { calls, client } = platform((credential) => credential === 'key-2');
    const one = client({ apiKey: 'key-1' });
    const call = one.contacts.list();
    await Promise.resolve();
    await Promise.resolve();
    one.setApiKey('key-2');
    expect((await call).data).toEqual([]);
    expect(calls).toEqual(['/contacts key-1', '/contacts key-2']);
  });

  test('a key that is refused is not sent twice', async () => {
    const { calls, client } = platform(() => false);
    await expect(client({ apiKey: 'key-1' }).contacts.list()).rejects.toBeInstanceOf(AuthenticationError);
    expect(calls).toHaveLength(1);
  });
});

describe('a session', () => {
  test('is renewed by its refresh token, once for all resources, and can be persisted', async () => {
    let gone = '';
    const saved: unknown[] = [];
    const { calls, client } = platform((credential) => credential !== gone);
    const one = client({ onTokens: (tokens) => saved.push(tokens?.refreshToken) });
    await one.auth.login(ANA);
    gone = 'Bearer access-1';
    await Promise.all([one.contacts.list(), one.conversations.list(), one.bots.list()]);
    expect(calls.filter((call) => call.startsWith('/auth/refresh'))).toHaveLength(1);
    expect(calls.filter((call) => call.endsWith('Bearer access-2'))).toHaveLength(3);
    await one.auth.logout();
    expect(saved).toEqual(['refresh-1', 'refresh-2', undefined]);
  });

  test('is renewed by the own function where there is one, which may use the client for it', async () => {
    let gone = '';
    const { calls, client } = platform((credential) => credential !== gone);
    let refresh = '';
    const one: LinktorClient = client({
      onTokenRefresh: async () => {
        const tokens = await one.auth.refreshToken({ refreshToken: refresh });
        refresh = tokens.refreshToken;
        return tokens.accessToken;
      },
    });
    refresh = (await one.auth.login(ANA)).refreshToken;
    await one.contacts.list();
    gone = 'Bearer access-1';
    await Promise.all([one.contacts.list(), one.bots.list()]);
    expect(refresh).toBe('refresh-2');
    expect(calls.filter((call) => call.startsWith('/auth/refresh'))).toHaveLength(1);
    expect(calls.at(-1)).toContain('access-2');
  });
});

describe('realtime', () => {
  test('follows the token: handlers and subscriptions stay', async () => {
    const credentials: string[] = [];
    await using server = await startRealtimeServer({
      authorize: (credential) => credentials.push(`${credential?.via} ${credential?.value}`) > 0,
    });
    await using client = new LinktorClient({
      accessToken: 'token-1',
      baseUrl: server.httpUrl,
      websocket: { reconnectInterval: 1 },
    });
    const { ws } = client;
    const typing: string[] = [];
    ws.onTyping(({ userId }) => void typing.push(userId));
    ws.subscribe('conv_1');
    await ws.connect();
    client.setAccessToken('token-2');
    expect(client.ws).toBe(ws);
    await vi.waitFor(() => expect(credentials).toEqual(['bearer-header token-1', 'bearer-header token-2']));
    await vi.waitFor(() => expect(server.subscriptions(2)).toEqual(['conv_1']));
    server.send({ type: 'typing', conversationId: 'conv_1', userId: 'user_1', isTyping: true });
    await vi.waitFor(() => expect(typing).toEqual(['user_1']));
  });

  test('follows from a key to another, and to a token: handlers, subscriptions and loops stay', async () => {
    const credentials: string[] = [];
    await using server = await startRealtimeServer({
      authorize: (credential) => credentials.push(`${credential?.via} ${credential?.value}`) > 0,
    });
    await using client = new LinktorClient({ apiKey: 'key-1', baseUrl: server.httpUrl });
    const { ws } = client;
    const typing: string[] = [];
    ws.onTyping(({ userId }) => void typing.push(userId));
    const loop = ws.events();
    ws.subscribe('conv_1');
    await ws.connect();
    client.setApiKey('key-2');
    await vi.waitFor(() => expect(server.subscriptions(2)).toEqual(['conv_1']));
    client.setAccessToken('token-1');
    await vi.waitFor(() => expect(server.subscriptions(3)).toEqual(['conv_1']));
    expect(client.ws).toBe(ws);
    expect(credentials).toEqual(['api-key-header key-1', 'api-key-header key-2', 'bearer-header token-1']);
    server.send({ type: 'typing', conversationId: 'conv_1', userId: 'user_1', isTyping: true });
    await vi.waitFor(() => expect(typing).toEqual(['user_1']));
    expect((await loop.next()).value).toMatchObject({ type: 'typing' });
  });

  test.each<[string, (client: LinktorClient) => Promise<void>]>([
    ['close()', (client) => client.close()],
    ['await using', (client) => client[Symbol.asyncDispose]()],
  ])('ends with %s, and where there is none nothing does', async (_, end) => {
    await using server = await startRealtimeServer();
    const { client: make } = platform();
    const client = make({ apiKey: 'key-1', websocket: { url: server.url } });
    await end(client);
    await client.ws.connect();
    await end(client);
    expect(client.ws.state).toBe('closed');
  });

  test('with a token that is refused asks for another', async () => {
    const given: unknown[] = [];
    await using server = await startRealtimeServer({
      authorize: (credential) => given.push(credential?.value) > 0 && credential?.value === 'new',
    });
    const { client: make } = platform();
    const websocket = { url: server.url, reconnectInterval: 1 };
    await using client = make({ accessToken: 'old', onTokenRefresh: async () => 'new', websocket });
    await client.ws.connect();
    expect(given).toEqual(['old', 'new']);
  });

  test('connects with the token of a login', async () => {
    const credentials: string[] = [];
    await using server = await startRealtimeServer({
      authorize: (credential) => credentials.push(`${credential?.via} ${credential?.value}`) > 0,
    });
    const { client } = platform();
    await using one = client({ websocket: { url: server.url } });
    await expect(one.ws.connect()).rejects.toMatchObject({ code: 'NO_TOKEN' });
    await one.auth.login(ANA);
    await one.ws.connect();
    expect(credentials).toEqual(['bearer-header access-1']);
  });
});

test('nothing secret shows when a client is looked at', async () => {
  const { client } = platform();
  const one = client({ apiKey: 'canary-key', headers: { cookie: 'canary-cookie' } });
  await one.auth.login(ANA);
  const shown = inspect([one, one.ws, one.auth, one.webhooks], { depth: 9, showHidden: true }) + JSON.stringify(one);
  expect(shown).not.toMatch(/canary|access-1|refresh-1/);
});
