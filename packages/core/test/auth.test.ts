import {
  type AccessToken,
  type Auth,
  AuthenticationError,
  clientCredentials,
  createTransport,
  LinktorError,
  NetworkError,
  type Operation,
  RateLimitError,
  TokenAuth,
  type TokenStore,
} from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createThing, fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const authorization = (init: RequestInit): string | undefined =>
  (init.headers as Record<string, string>)['authorization'];

afterEach(() => void vi.useRealTimers());

/** Accepts one token at a time. */
const api = (accepted: () => string) => {
  const seen: (string | undefined)[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    seen.push(authorization(init));
    await undefined;
    return authorization(init) === `Bearer ${accepted()}`
      ? jsonResponse(200, { id: '1' })
      : jsonResponse(401, { message: 'expired' });
  };
  return { seen, fetch };
};

describe('a 401', () => {
  test('renews once for all parallel calls, and replays each once', async () => {
    const { seen, fetch } = api(() => 'new');
    const rejected: (string | undefined)[] = [];
    const auth = new TokenAuth(async (refused) => {
      rejected.push(refused);
      return refused === undefined ? 'old' : 'new';
    });
    const transport = transportTo('http://x', { fetch }, { auth });
    const calls = Array.from({ length: 20 }, () => transport.request(getThing, id));
    await expect(Promise.all(calls)).resolves.toHaveLength(20);
    expect(rejected).toEqual([undefined, 'old']);
    expect(seen.filter((header) => header === 'Bearer old')).toHaveLength(20);
    expect(seen.filter((header) => header === 'Bearer new')).toHaveLength(20);
  });

  test('is final when the new token is refused too: no loop', async () => {
    const { seen, fetch } = api(() => 'never');
    let made = 0;
    const transport = transportTo('http://x', { fetch }, { auth: new TokenAuth(() => `t${++made}`) });
    const error = await rejection(transport.request(getThing, id));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(seen).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('is final when the function has no other token', async () => {
    const { seen, fetch } = api(() => 'never');
    const transport = transportTo('http://x', { fetch }, { auth: new TokenAuth(() => 'same') });
    await expect(transport.request(getThing, id)).rejects.toBeInstanceOf(AuthenticationError);
    expect(seen).toHaveLength(1);
  });

  test('with an API key is final', async () => {
    const { seen, fetch } = api(() => 'never');
    const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id));
    expect(error).toMatchObject({ status: 401, remediation: 'Check the credential this client was built with.' });
    expect(seen).toHaveLength(1);
  });

  test('is replayed though retries are off, and for a POST: it was not let in', async () => {
    const { seen, fetch } = api(() => 'new');
    const auth = new TokenAuth((refused) => (refused ? 'new' : 'old'));
    await transportTo('http://x', { fetch, maxRetries: 0 }, { auth }).request(createThing, { body: {} });
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
  });

  test('does not use up the retries, and is counted as an attempt', async () => {
    const attempts: number[] = [];
    const { fetch } = fakeFetch(
      new Response('', { status: 503 }),
      new Response('', { status: 401 }),
      new Response('', { status: 503 }),
      new Response('{"id":"1"}'),
    );
    const auth = new TokenAuth((refused) => (refused ? 'new' : 'old'));
    const hooks = { onRequest: (info: { attempt: number }) => void attempts.push(info.attempt) };
    await transportTo('http://x', { fetch, maxRetries: 2, hooks }, { auth }).request(getThing, id);
    expect(attempts).toEqual([1, 2, 3, 4]);
  });

  test('of a stream, which cannot be replayed, renews for the calls after it', async () => {
    const { seen, fetch } = api(() => 'new');
    const auth = new TokenAuth((refused) => (refused ? 'new' : 'old'));
    const transport = transportTo('http://x', { fetch }, { auth });
    const body = new Blob(['x']).stream();
    await expect(transport.request(createThing, { body })).rejects.toBeInstanceOf(AuthenticationError);
    await transport.request(getThing, id);
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
  });

  test('may be answered with a header of another name', async () => {
    const sent: object[] = [];
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const { accept: _accept, 'user-agent': _agent, ...credentials } = init.headers as Record<string, string>;
      sent.push(credentials);
      return new Response('{}', { status: sent.length === 1 ? 401 : 200 });
    };
    const auth: Auth = {
      header: () => ['x-session', 'old-session'],
      renew: async () => ['authorization', 'Bearer fresh'],
      secrets: () => [],
    };
    await transportTo('http://x', { fetch }, { auth }).request(getThing, id);
    expect(sent).toEqual([{ 'x-session': 'old-session' }, { authorization: 'Bearer fresh' }]);
  });

  test('is told with what the call was refused, and may leave it at that: not every 401 is about the credential', async () => {
    const told: unknown[] = [];
    const auth: Auth = {
      header: () => ['authorization', 'Bearer good'],
      renew: async (_rejected, _waiter, refusal) => {
        told.push((refusal as { code?: string }).code);
        return undefined;
      },
      secrets: () => [],
    };
    const fetch = async (): Promise<Response> => Response.json({ code: 'WRONG_PASSWORD' }, { status: 401 });
    const refused = await rejection(transportTo('http://x', { fetch }, { auth }).request(getThing, id));
    expect(refused).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(told).toEqual(['WRONG_PASSWORD']);
  });

  test('whose renewal fails ends with the failure of the renewal, told to the hooks', async () => {
    const { fetch } = api(() => 'never');
    const mine = new Error('vault sealed');
    const errors: unknown[] = [];
    const auth = new TokenAuth((refused) => {
      if (refused) throw mine;
      return 'old';
    });
    const hooks = { onError: ({ error }: { error: unknown }) => void errors.push(error) };
    expect(await rejection(transportTo('http://x', { fetch, hooks }, { auth }).request(getThing, id))).toBe(mine);
    expect(errors).toEqual([mine]);
  });

  test('renews at most once for stragglers whose refusal comes after the renewal', async () => {
    const refused: unknown[] = [];
    const auth = new TokenAuth((token) => {
      refused.push(token);
      return token ? 'new' : 'old';
    });
    let release = (): void => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      const old = authorization(init) === 'Bearer old';
      if (old && first) {
        first = false;
        await late;
      }
      return jsonResponse(old ? 401 : 200, {});
    };
    const transport = transportTo('http://x', { fetch }, { auth });
    const slow = transport.request(getThing, id);
    await transport.request(getThing, id);
    release();
    await slow;
    expect(refused).toEqual([undefined, 'old']);
  });
});

describe('accessToken and onTokenRefresh', () => {
  const surface = { name: 'linktor', baseUrl: 'http://x' };
  test('a plain token is used until it is refused', async () => {
    const { seen, fetch } = api(() => 'second');
    let refreshed = 0;
    const transport = createTransport(surface, {
      accessToken: 'first',
      onTokenRefresh: async () => {
        refreshed++;
        return 'second';
      },
      fetch,
    });
    await Promise.all([transport.request(getThing, id), transport.request(getThing, id)]);
    await transport.request(getThing, id);
    expect(refreshed).toBe(1);
    expect(seen).toEqual(['Bearer first', 'Bearer first', 'Bearer second', 'Bearer second', 'Bearer second']);
  });

  test('without a plain token it is asked for at once', async () => {
    const { seen, fetch } = api(() => 'second');
    await createTransport(surface, { onTokenRefresh: async () => 'second', fetch }).request(getThing, id);
    expect(seen).toEqual(['Bearer second']);
  });

  test('a function is asked for a token, an API key wins', async () => {
    const { seen, fetch } = api(() => 'made');
    await createTransport(surface, { accessToken: async () => 'made', fetch }).request(getThing, id);
    expect(seen).toEqual(['Bearer made']);
    const other = fakeFetch(new Response('{}'));
    await createTransport(surface, { apiKey: 'key', accessToken: 'x', fetch: other.fetch }).request(getThing, id);
    expect(other.calls[0]?.init.headers).toMatchObject({ 'x-api-key': 'key' });
    expect(other.calls[0]?.init.headers).not.toHaveProperty('authorization');
  });

  test('an operation that is open sends no credential, one that wants a bearer gets the key as one', async () => {
    const { fetch, calls } = fakeFetch(new Response('{}'));
    const transport = createTransport(surface, { apiKey: 'key', fetch });
    await transport.request({ ...getThing, auth: 'none' }, id);
    await transport.request({ ...getThing, auth: 'bearer' }, id);
    expect(calls[0]?.init.headers).not.toHaveProperty('x-api-key');
    expect(calls[1]?.init.headers).toMatchObject({ authorization: 'Bearer key' });
    expect(calls[1]?.init.headers).not.toHaveProperty('x-api-key');
  });
});

describe('client credentials', () => {
  const operation: Operation<
    { body: { grant_type: 'client_credentials' } },
    { access_token: string; expires_in?: number }
  > = {
    id: 'getToken',
    method: 'POST',
    path: '/oauth2/token',
    retry: 'safe',
    form: 'urlencoded',
  };
  /** A platform: a token endpoint and an API behind it. */
  const platform = (over: { expiresIn?: unknown; token?: (n: number) => Response | undefined } = {}) => {
    const calls = { token: 0, api: 0 };
    let valid = '';
    const requests: RequestInit[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      await undefined;
      if (url === 'http://auth/oauth2/token') {
        calls.token++;
        requests.push(init);
        const answer = over.token?.(calls.token);
        if (answer) return answer;
        valid = `token-${calls.token}`;
        return jsonResponse(200, { access_token: valid, expires_in: over.expiresIn ?? 3600, token_type: 'bearer' });
      }
      calls.api++;
      return authorization(init) === `Bearer ${valid}`
        ? jsonResponse(200, { id: '1' })
        : jsonResponse(401, { message: 'no' });
    };
    const client = (store?: TokenStore) =>
      transportTo(
        'http://api',
        { fetch },
        {
          auth: new TokenAuth(
            clientCredentials({
              keyId: 'key-id',
              keySecret: 'key-secret',
              tokenUrl: 'http://auth/',
              operation,
              store,
              options: { fetch, retryDelay: 0 },
            }),
          ),
        },
      );
    const invalidate = (): void => {
      valid = 'another';
    };
    return { calls, requests, client, invalidate };
  };

  test('one token for all calls, asked for as the standard says', async () => {
    const { calls, requests, client } = platform();
    const transport = client();
    await Promise.all(Array.from({ length: 10 }, () => transport.request(getThing, id)));
    await transport.request(getThing, id);
    expect(calls).toEqual({ token: 1, api: 11 });
    expect(requests[0]).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Basic ${btoa('key-id:key-secret')}`,
      'content-type': 'application/x-www-form-urlencoded',
    });
  });

  test.each([
    [3600, 3540],
    ['3600', 3540],
    [60, 30],
  ])('a token that lives %s seconds is renewed after %i', async (expiresIn, renewed) => {
    vi.useFakeTimers({ now: 1_000_000_000_000 });
    const { calls, client } = platform({ expiresIn });
    const transport = client();
    await transport.request(getThing, id);
    vi.advanceTimersByTime(renewed * 1000 - 1);
    await transport.request(getThing, id);
    expect(calls.token).toBe(1);
    vi.advanceTimersByTime(1);
    await Promise.all([transport.request(getThing, id), transport.request(getThing, id)]);
    expect(calls.token).toBe(2);
  });

  test('a token refused before its time is renewed once', async () => {
    const { calls, client, invalidate } = platform();
    const transport = client();
    await transport.request(getThing, id);
    invalidate();
    await Promise.all([
      transport.request(getThing, id),
      transport.request(getThing, id),
      transport.request(getThing, id),
    ]);
    expect(calls.token).toBe(2);
  });

  describe('a store', () => {
    const memory = () => {
      const kept = new Map<string, AccessToken>();
      const store: TokenStore = {
        get: async (key) => kept.get(key),
        set: async (key, token) => void kept.set(key, token),
      };
      return { kept, store };
    };

    test('serves two clients with one token, and a new one after a refusal', async () => {
      const { calls, client, invalidate } = platform();
      const { kept, store } = memory();
      const [one, two] = [client(store), client(store)];
      await one.request(getThing, id);
      await two.request(getThing, id);
      expect(calls.token).toBe(1);
      invalidate();
      await one.request(getThing, id);
      await two.request(getThing, id);
      // The second took what the first had put there.
      expect(calls.token).toBe(2);
      expect([...kept.keys()]).toEqual(['http://auth#key-id']);
    });

    test('with a token near its end is passed over', async () => {
      const { calls, client } = platform();
      const { kept, store } = memory();
      kept.set('http://auth#key-id', { token: 'old', expiresAt: Date.now() + 59_000 });
      await client(store).request(getThing, id);
      expect(calls.token).toBe(1);
    });

    test.each([
      ['that fails', { get: () => Promise.reject(new Error('down')), set: () => Promise.reject(new Error('down')) }],
      [
        'that throws',
        {
          get: () => {
            throw new Error('down');
          },
          set: () => {
            throw new Error('down');
          },
        },
      ],
      ['that holds rubbish', { get: async () => ({ access_token: 'x' }), set: async () => {} }],
    ])('%s counts as an empty one', async (_what, store) => {
      const { calls, client } = platform();
      await client(store as unknown as TokenStore).request(getThing, id);
      expect(calls.token).toBe(1);
    });
  });

  test.each([
    [401, { error: 'invalid_client', error_description: 'unknown client' }],
    [400, { error: 'invalid_client' }],
    [403, { message: 'key revoked' }],
  ])('refused with %i: an AuthenticationError that names the remedy', async (status, body) => {
    const { calls, client } = platform({ token: () => jsonResponse(status, body) });
    const error = (await rejection(client().request(getThing, id))) as LinktorError;
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toMatch(/^the token endpoint refused the credentials: /);
    expect(error.remediation).toMatch(/keyId and keySecret/);
    expect(error).toMatchObject({ status, path: '/oauth2/token' });
    expect(error.cause).toBeInstanceOf(LinktorError);
    expect(calls).toEqual({ token: 1, api: 0 });
  });

  test('throttled: waits and tries again, and says so when it stays throttled', async () => {
    const { calls, client } = platform({ token: (n) => (n < 3 ? new Response('', { status: 429 }) : undefined) });
    await client().request(getThing, id);
    expect(calls.token).toBe(3);
    const always = platform({ token: () => new Response('', { status: 429, headers: { 'retry-after': '120' } }) });
    const error = await rejection(always.client().request(getThing, id));
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).retryAfter).toBe(120);
    expect(always.calls).toEqual({ token: 1, api: 0 });
  });

  test.each([
    ['no token', { token_type: 'bearer' }],
    ['an empty one', { access_token: '' }],
    ['nothing', null],
  ])('an endpoint that answers with %s', async (_what, body) => {
    const { client } = platform({ token: () => jsonResponse(200, body) });
    expect(await rejection(client().request(getThing, id))).toMatchObject({
      name: 'AuthenticationError',
      code: 'NO_TOKEN',
    });
  });

  test('an endpoint that cannot be reached is a NetworkError of the token call', async () => {
    const { client } = platform({
      token: () => {
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('x'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
        });
      },
    });
    const error = await rejection(client().request(getThing, id));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ path: '/oauth2/token', code: 'CONNECTION_FAILED' });
  });

  test.each([
    [{ keyId: '' }, 'keyId'],
    [{ keySecret: 'a\n' }, 'keySecret'],
    [{ tokenUrl: 'auth' }, 'tokenUrl'],
  ])('%j is refused when the client is made', (over, option) => {
    const make = () => clientCredentials({ keyId: 'a', keySecret: 'b', tokenUrl: 'http://auth', operation, ...over });
    expect(make).toThrow(new RegExp(`^${option} `));
  });
});
