import { Agent } from 'node:http';
import { ConflictError, ServerError } from '@linktor/core';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Sinch, type SinchOptions, Templates } from '../src/sinch/index.ts';
import { listServer } from './list-server.ts';

const key = { projectId: 'p1', keyId: 'i', keySecret: 's' };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what goes over the wire', () => {
  beforeAll(async () => {
    // What is loaded with the first token, and with the first failure, takes real time.
    const fetch = async (): Promise<Response> => Response.json({});
    await expect(new Sinch({ ...key, region: 'eu', fetch }).projectSettings.get()).rejects.toThrow();
  });

  test('the colon of a custom method stays literal, ids are encoded', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const sinch = new Sinch({ ...key, baseUrl: server.url, authUrl: server.url });
    await sinch.messages.sendTextMessage({ app_id: 'a', contact_id: 'c', text: 'Hi' });
    await sinch.conversations.stopActive('c:1/2');
    await sinch.contacts.merge('d', 's');
    await sinch.consents.listAuditRecords('a', '+46701234567');
    await sinch.contacts.update('c', {}, { update_mask: ['email', 'language'] });
    await sinch.consents.listIdentities('a', 'OPT_OUT_ALL', { page_number: 2 });
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v1/projects/p1/messages:send',
      '/v1/projects/p1/conversations/c%3A1%2F2:stop',
      '/v1/projects/p1/contacts/d:merge',
      '/v1/projects/p1/apps/a/consents/identities/%2B46701234567',
      '/v1/projects/p1/contacts/c?update_mask=email,language',
      '/v1/projects/p1/apps/a/consents/OPT_OUT_ALL?page_number=2',
    ]);
  });

  test('an update says which fields it changes, null clears one, and what was read can be sent back', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const { contacts, apps, webhooks, conversations } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic' });
    const read = Object.freeze({ id: 'c', display_name: 'Ada', email: 'a@b.c', metadata: undefined as never });
    await contacts.update('c', { ...read, email: null });
    await contacts.update('c', read, { update_mask: ['display_name'] });
    await contacts.update('c', { id: 'c' });
    await apps.update('a', {
      id: 'a',
      display_name: 'Shop',
      queue_stats: {},
      rate_limits: {},
      message_retry_settings: null,
    });
    await webhooks.update('w', { id: 'w', target: 'https://example.com', secret: null });
    await conversations.update(
      'c',
      { id: 'c', last_received: '1970-01-01T00:00:00Z', metadata_json: { a: 1 } },
      { metadata_update_strategy: 'MERGE_PATCH' },
    );
    expect(server.requests.map(({ target, body }) => [target.replace('/v1/projects/p1/', ''), body])).toEqual([
      ['contacts/c?update_mask=display_name,email', { id: 'c', display_name: 'Ada', email: null }],
      ['contacts/c?update_mask=display_name', { id: 'c', display_name: 'Ada', email: 'a@b.c' }],
      ['contacts/c', { id: 'c' }],
      [
        'apps/a?update_mask=display_name,message_retry_settings',
        { id: 'a', display_name: 'Shop', queue_stats: {}, rate_limits: {}, message_retry_settings: null },
      ],
      ['webhooks/w?update_mask=target,secret', { id: 'w', target: 'https://example.com', secret: null }],
      [
        'conversations/c?metadata_update_strategy=MERGE_PATCH&update_mask=metadata_json',
        { id: 'c', last_received: '1970-01-01T00:00:00Z', metadata_json: { a: 1 } },
      ],
    ]);
  });

  test('a message may hold channel-specific content alone', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const { messages } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic' });
    const alone = [
      { explicit_channel_message: { WHATSAPP: '{}' } },
      { explicit_channel_omni_message: { SMS: { template_reference: { template_id: 't', version: 'latest' } } } },
      { channel_specific_message: { LINE: { message_type: 'FLOWS', message: { flow_id: 'f', flow_cta: 'c' } } } },
    ] as const;
    for (const message of alone) await messages.send({ app_id: 'a', recipient: { contact_id: 'c' }, message });
    expect(server.requests.map(({ body }) => body['message'])).toEqual(alone);
  });

  test('a template is sent with the id of the path, whatever it said before', async () => {
    await using server = await listServer(() => ({ json: { version: 2 } }));
    const templates = new Templates({ ...key, baseUrl: server.url, auth: 'basic' });
    const translations = [{ language_code: 'en', text_message: { text: 'Hi' }, create_time: 't' }];
    await templates.update('t1', {
      id: 'other',
      version: 1,
      default_translation: 'en',
      translations,
      update_time: 't',
    });
    expect(server.requests[0]?.body).toEqual({
      ...{ id: 't1', version: 1, default_translation: 'en', translations, update_time: 't' },
    });
  });

  test('nulls stand for filters that are not there', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const { messages } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic' });
    await messages.listLastMessagesByChannelIdentity({ channel_identities: ['1'], contact_ids: null, app_id: null });
    await messages.listLastMessagesByChannelIdentity({ channel_identities: null, contact_ids: ['c'] });
    expect(server.requests.map(({ body }) => body['messages_source'])).toEqual([
      'DISPATCH_SOURCE',
      'CONVERSATION_SOURCE',
    ]);
  });

  test('the hooks of a client see its token calls, too', async () => {
    await using server = await listServer(({ target }) => ({
      json: target === '/oauth2/token' ? { access_token: 't', expires_in: 3599 } : {},
    }));
    const seen: string[] = [];
    const hooks = { onResponse: ({ path }: { path: string }) => void seen.push(path) };
    await new Sinch({ ...key, baseUrl: server.url, authUrl: server.url, hooks }).projectSettings.get();
    expect(seen).toEqual(['/oauth2/token', '/v1/projects/{project_id}/settings']);
  });

  /** A `fetch` that is a token endpoint and a platform, and what it was asked. */
  const both = (token: () => Response) => {
    const seen: string[] = [];
    const fetch: NonNullable<SinchOptions['fetch']> = async (url, init) => {
      const { pathname } = new URL(url);
      const [scheme, value] = new Headers(init.headers).get('authorization')?.split(' ') ?? [];
      seen.push(`${pathname} ${scheme === 'Basic' ? scheme : value}`);
      return pathname === '/oauth2/token' ? token() : Response.json({});
    };
    return { fetch, seen };
  };

  test('the token store of a client is asked before its token endpoint, and told afterwards', async () => {
    const { fetch, seen } = both(() => Response.json({ access_token: 'bought', expires_in: 3599 }));
    const told: string[] = [];
    const store = (token: string | undefined): NonNullable<SinchOptions['tokenStore']> => ({
      get: async () => (token === undefined ? undefined : { token, expiresAt: Date.now() + 3_600_000 }),
      set: async (_, next) => void told.push(next.token),
    });
    await new Sinch({ ...key, region: 'eu', fetch, tokenStore: store('stored') }).projectSettings.get();
    await new Sinch({ ...key, region: 'eu', fetch, tokenStore: store(undefined) }).projectSettings.get();
    const settings = '/v1/projects/p1/settings';
    expect(seen).toEqual([`${settings} stored`, '/oauth2/token Basic', `${settings} bought`]);
    expect(told).toEqual(['bought']);
  });

  test('a token store that hangs is waited for a quarter of the time a token may take', async () => {
    vi.useFakeTimers();
    const { fetch, seen } = both(() => Response.json({ access_token: 'bought', expires_in: 3599 }));
    const hangs = (): Promise<never> => new Promise(() => {});
    const call = new Sinch({
      ...key,
      region: 'eu',
      fetch,
      tokenTimeout: 400,
      tokenStore: { get: hangs, set: async () => {} },
    });
    const settings = call.projectSettings.get();
    await vi.advanceTimersByTimeAsync(99);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await settings;
    expect(seen).toEqual(['/oauth2/token Basic', '/v1/projects/p1/settings bought']);
  });

  test.each<[string, SinchOptions, number]>([
    ['not where nothing is', { maxRetries: 0 }, 1],
    ['not where the server asks for more patience than there is', { maxRetryAfter: 1_000 }, 1],
    ['as often as the client says', { maxRetryAfter: 3_000 }, 3],
  ])('a token call is repeated as any other, %s', async (_, options, calls) => {
    vi.useFakeTimers();
    const { fetch, seen } = both(() => Response.json({}, { status: 503, headers: { 'retry-after': '2' } }));
    const call = new Sinch({ ...key, region: 'eu', fetch, maxRetries: 2, ...options }).projectSettings.get();
    const refused = expect(call).rejects.toBeInstanceOf(ServerError);
    await vi.advanceTimersByTimeAsync(20_000);
    await refused;
    expect(seen).toEqual(Array.from({ length: calls }, () => '/oauth2/token Basic'));
  });

  test('the first wait before a token call is repeated is the one of the client', async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { fetch, seen } = both(() => Response.json({}, { status: 503 }));
    const call = new Sinch({ ...key, region: 'eu', fetch, maxRetries: 1, retryDelay: 10 }).projectSettings.get();
    const refused = expect(call).rejects.toBeInstanceOf(ServerError);
    await vi.advanceTimersByTimeAsync(10);
    await refused;
    expect(seen).toHaveLength(2);
  });

  test.each<[string, SinchOptions, number, string]>([
    ['as any other call', { timeout: 400, tokenTimeout: 9_000 }, 400, 'TIMEOUT'],
    ['and the whole wait for a token by tokenTimeout', { timeout: 9_000, tokenTimeout: 400 }, 400, 'WAIT_TIMEOUT'],
  ])('a token call that hangs is bounded, %s', async (_, options, bound, code) => {
    vi.useFakeTimers();
    const fetch: NonNullable<SinchOptions['fetch']> = (_url, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const ended: unknown[] = [];
    const call = new Sinch({ ...key, region: 'eu', fetch, maxRetries: 0, ...options }).projectSettings.get({
      timeout: 9_000,
    });
    call.catch((error: { code: string }) => ended.push(error.code));
    await vi.advanceTimersByTimeAsync(bound - 1);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual([code]);
  });

  test('the agent of a client makes the connections of its token calls, too', async () => {
    await using tokens = await listServer(() => ({ json: {} }));
    await using platform = await listServer(() => ({ json: {} }));
    const agent = new Agent();
    const connected = vi.spyOn(agent, 'createConnection');
    const sinch = new Sinch({ ...key, baseUrl: platform.url, authUrl: tokens.url, agent });
    await sinch.projectSettings.get();
    const ports = connected.mock.calls.map(([{ port }]) => Number(port));
    expect(ports).toEqual([tokens.url, platform.url].map((url) => Number(new URL(url).port)));
  });

  test('a webhook delivers over HTTP unless it is told not to', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const { webhooks } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic' });
    const webhook = { app_id: 'a', target: 'https://example.com' };
    await webhooks.create(webhook);
    await webhooks.create({ ...webhook, target_type: 'DISMISS' });
    await webhooks.update('w', { secret: 's' });
    expect(server.requests.map(({ body }) => body['target_type'])).toEqual(['HTTP', 'DISMISS', undefined]);
  });

  test('no object of the caller is changed', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const { messages, conversations, webhooks } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic' });
    const freeze = <T extends object>(value: T): T => Object.freeze(value);
    await messages.sendTextMessage(freeze({ app_id: 'a', contact_id: 'c', text: 'Hi', ttl: 60 }));
    await messages.listLastMessagesByChannelIdentity(freeze({ contact_ids: ['c'] }));
    await conversations.listRecent(freeze({ app_id: 'a' }));
    await webhooks.create(freeze({ app_id: 'a', target: 'https://example.com' }));
    expect(server.requests).toHaveLength(4);
    expect(server.requests[0]?.body).toEqual({
      app_id: 'a',
      recipient: { contact_id: 'c' },
      message: { text_message: { text: 'Hi' } },
      ttl: '60s',
    });
    expect(server.requests[1]?.body['messages_source']).toBe('CONVERSATION_SOURCE');
  });
});

describe('hosts', () => {
  const seen = async (options: object): Promise<string[]> => {
    const urls: string[] = [];
    const fetch = (url: string): Promise<Response> => {
      urls.push(url);
      const token = url.endsWith('/oauth2/token') ? { access_token: 't', expires_in: 3599 } : {};
      return Promise.resolve(Response.json(token));
    };
    const sinch = new Sinch({ ...key, region: 'eu', fetch, ...options });
    await sinch.apps.list();
    await sinch.templates.list();
    return urls.map((url) => new URL(url).origin);
  };

  test('follow the region', async () => {
    const hosts = ['https://br.conversation.api.sinch.com', 'https://br.template.api.sinch.com'];
    expect(await seen({ region: 'br', auth: 'basic' })).toEqual(hosts);
    expect(await seen({ region: 'br' })).toEqual(['https://auth.sinch.com', ...hosts]);
    expect(await seen({ region: 'br', authRegion: 'eu' })).toEqual(['https://eu.auth.sinch.com', ...hosts]);
  });

  test('are what the caller says: with an address of one’s own no public host is called', async () => {
    const baseUrl = 'https://proxy.example';
    expect(await seen({ baseUrl, auth: 'basic' })).toEqual([baseUrl, baseUrl]);
    expect(await seen({ baseUrl })).toEqual([baseUrl, baseUrl, baseUrl]);
    expect(await seen({ baseUrl, region: 'eu' })).toEqual([baseUrl, baseUrl, baseUrl]);
    const templatesUrl = 'https://templates.example/';
    expect(await seen({ baseUrl, templatesUrl, authUrl: 'https://auth.example' })).toEqual([
      'https://auth.example',
      baseUrl,
      'https://templates.example',
    ]);
  });
});

describe('the environment', () => {
  const key = { SINCH_PROJECT_ID: 'env-project', SINCH_KEY_ID: 'env-id', SINCH_KEY_SECRET: 'env-secret' };
  const stub = (variables: Record<string, string>): void => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  };
  afterEach(() => void vi.unstubAllEnvs());

  /** The requests of a client that is asked for its apps: address, and as whom. */
  const sent = async (options: SinchOptions): Promise<(string | undefined)[][]> => {
    const requests: (string | undefined)[][] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      requests.push([url, (init.headers as Record<string, string>)['authorization']]);
      return Response.json(url.endsWith('/oauth2/token') ? { access_token: 't', expires_in: 3599 } : {});
    };
    await new Sinch({ fetch, ...options }).apps.list();
    return requests;
  };
  const basic = (id: string, secret: string): string => `Basic ${btoa(`${id}:${secret}`)}`;

  test('gives project, key and region', async () => {
    stub({ ...key, SINCH_REGION: 'br' });
    expect(await sent({})).toEqual([
      ['https://auth.sinch.com/oauth2/token', basic('env-id', 'env-secret')],
      ['https://br.conversation.api.sinch.com/v1/projects/env-project/apps', 'Bearer t'],
    ]);
  });

  test('with an address: then no public host is called, whoever names the key', async () => {
    stub({ ...key, SINCH_BASE_URL: 'http://mock.example' });
    for (const options of [{}, { region: 'eu' as const }, { projectId: 'p', keyId: 'i', keySecret: 's' }]) {
      const hosts = (await sent(options)).map(([url]) => new URL(url as string).origin);
      expect(hosts).toEqual(['http://mock.example', 'http://mock.example']);
    }
  });

  test.each<SinchOptions>([
    { baseUrl: 'http://stranger.example' },
    { region: 'eu', authUrl: 'http://stranger.example' },
    { region: 'eu', templatesUrl: 'http://stranger.example' },
    { region: 'eu', keyId: 'mine' },
    { region: 'eu', keySecret: 'mine' },
    { region: 'eu', keyId: undefined },
  ])('gives no key to %j', (options) => {
    stub(key);
    expect(() => new Sinch(options)).toThrow(/^key(?:Id|Secret) must be a string/);
  });
});

describe('tokens', () => {
  test('a token endpoint that is none is blamed by the name of its option', async () => {
    const fetch = async (): Promise<Response> => Response.json({});
    const error = await new Sinch({ ...key, baseUrl: 'http://x', fetch }).apps
      .list()
      .then(undefined, (thrown) => thrown);
    expect(error).toMatchObject({ code: 'NO_TOKEN', remediation: expect.stringContaining('authUrl (http://x)') });
    const down = async (): Promise<Response> => new Response('<html>', { status: 404 });
    const missing = new Sinch({ ...key, baseUrl: 'http://x', fetch: down }).apps.list();
    await expect(missing).rejects.toMatchObject({
      code: 'ROUTE_NOT_FOUND',
      remediation: expect.stringContaining('authUrl'),
    });
  });

  test('one is fetched for all resources of a client, however many call at once', async () => {
    let tokens = 0;
    const fetch = (url: string): Promise<Response> => {
      if (!url.endsWith('/oauth2/token')) return Promise.resolve(Response.json({}));
      tokens++;
      return Promise.resolve(Response.json({ access_token: 't', expires_in: 3599 }));
    };
    const sinch = new Sinch({ ...key, region: 'eu', fetch });
    await Promise.all([sinch.apps.list(), sinch.templates.list(), sinch.projectSettings.get(), sinch.apps.get('a')]);
    await sinch.apps.list();
    expect(tokens).toBe(1);
  });
});

describe('templates.update', () => {
  const update = (url: string, options?: object) =>
    new Templates({ ...key, baseUrl: url, auth: 'basic', retryDelay: 0 }).update('t', { version: 1 }, options);

  test('is not repeated when it may have acted', async () => {
    await using server = await listServer(() => ({ status: 502 }));
    await expect(update(server.url)).rejects.toBeInstanceOf(ServerError);
    await expect(update(server.url, { maxRetries: 3 })).rejects.toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(2);
  });

  test('is repeated when it cannot have acted', async () => {
    let calls = 0;
    await using server = await listServer(() => (++calls === 1 ? { status: 503 } : { json: { version: 2 } }));
    expect((await update(server.url)).version).toBe(2);
  });

  test('tells of a version that has moved on', async () => {
    await using server = await listServer(() => ({ status: 409, body: { error: { message: 'version', code: 409 } } }));
    await expect(update(server.url)).rejects.toBeInstanceOf(ConflictError);
  });
});

test('a delete is repeated, a send is not', async () => {
  await using server = await listServer(() => ({ status: 500 }));
  const { messages } = new Sinch({ ...key, baseUrl: server.url, auth: 'basic', retryDelay: 0, maxRetries: 2 });
  await expect(messages.delete('m')).rejects.toBeInstanceOf(ServerError);
  expect(server.requests).toHaveLength(3);
  await expect(messages.sendTextMessage({ app_id: 'a', contact_id: 'c', text: 'Hi' })).rejects.toBeInstanceOf(
    ServerError,
  );
  expect(server.requests).toHaveLength(4);
});
