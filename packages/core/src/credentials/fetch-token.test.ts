import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AuthenticationError, ServerError } from '../errors/errors.ts';
import { TokenAuth } from './auth.ts';
import { type ClientCredentials, clientCredentials } from './client-credentials.ts';
import type { TokenOperation } from './fetch-token.ts';
import type { AccessToken } from './token.ts';
import type { TokenStore } from './token-store.ts';

const operation: TokenOperation = {
  id: 'createToken',
  method: 'POST',
  path: '/oauth2/token',
  server: 'https://auth.example',
};
const NOW = 1_000_000_000_000;
const MINUTE = 60_000;

beforeEach(() => void vi.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => void vi.restoreAllMocks());

/** A provider of tokens whose endpoint answers as it is told, and what was asked of whom. */
const tokens = (answer: () => Response | Promise<Response>, over: Partial<ClientCredentials> = {}) => {
  const asked: string[] = [];
  const signals: (AbortSignal | null | undefined)[] = [];
  const provider = clientCredentials({
    ...{ keyId: 'id', keySecret: 'secret', tokenUrl: 'http://own.example', operation },
    options: {
      maxRetries: 0,
      fetch: async (url, { signal }) => {
        asked.push(url);
        signals.push(signal);
        return answer();
      },
    },
    ...over,
  });
  const { signal } = new AbortController();
  return { asked, signals, provider, get: async () => provider(undefined, { signal }) };
};

const holding = (token: AccessToken | undefined) => {
  const told: unknown[] = [];
  const store = { get: async () => token, set: async (_key: string, next: AccessToken) => void told.push(next) };
  return { told, store };
};

test('key and secret go where the user says, whatever the specification says', async () => {
  const { asked, get } = tokens(() => Response.json({ access_token: 't', expires_in: 60 }));
  expect(await get()).toEqual({ token: 't', expiresAt: NOW + MINUTE });
  expect(asked).toEqual(['http://own.example/oauth2/token']);
});

test('a token’s life is counted from the question, whatever time the answer took', async () => {
  const { get } = tokens(() => {
    vi.spyOn(Date, 'now').mockReturnValue(NOW + MINUTE);
    return Response.json({ access_token: 't', expires_in: 3_600 });
  });
  expect(await get()).toEqual({ token: 't', expiresAt: NOW + 60 * MINUTE });
});

test.each([
  ['no life', {}],
  ['a life that is no number', { expires_in: 'soon' }],
])('a token with %s is good until it is refused', async (_, life) => {
  const { told, store } = holding(undefined);
  const { get } = tokens(() => Response.json({ access_token: 't', ...life }), { store });
  expect(await get()).toEqual({ token: 't' });
  expect(told).toEqual([{ token: 't' }]);
});

test.each([{}, { access_token: '' }, { access_token: 5 }, null])(
  '%j is no token: the endpoint is named',
  async (json) => {
    const error: unknown = await tokens(() => Response.json(json))
      .get()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      code: 'NO_TOKEN',
      message: expect.stringContaining('without an access_token'),
      remediation: 'Check that tokenUrl (http://own.example) is the token endpoint.',
    });
  },
);

describe('a stored token', () => {
  test.each<[string, number | undefined, string]>([
    ['has more than a minute left', NOW + MINUTE + 1, 'stored'],
    ['has a minute left', NOW + MINUTE, 'bought'],
    ['is over', NOW - MINUTE, 'bought'],
    ['has no end', undefined, 'stored'],
  ])('that %s', async (_, expiresAt, token) => {
    const { store } = holding({ token: 'stored', expiresAt });
    const { get } = tokens(() => Response.json({ access_token: 'bought' }), { store });
    expect(await get()).toMatchObject({ token });
  });

  test('that cannot be one counts as none', async () => {
    const { store } = holding({ token: 'two words' });
    expect(await tokens(() => Response.json({ access_token: 'bought' }), { store }).get()).toEqual({ token: 'bought' });
  });
});

describe('a store that says who fetches', () => {
  const deciding = (token: AccessToken | undefined, more: Partial<TokenStore> = {}) => {
    const said: string[] = [];
    const store: TokenStore = {
      get: async (_key, { rejected }) => {
        said.push(`get ${rejected}`);
        return token;
      },
      set: async (_key, next) => void said.push(`set ${next.token}`),
      release: async () => void said.push('release'),
      ...more,
    };
    return { said, store };
  };
  const { signal } = new AbortController();

  test('is told which token was refused', async () => {
    const { said, store } = deciding(undefined);
    await tokens(() => Response.json({ access_token: 'bought' }), { store }).provider('old', { signal });
    expect(said).toEqual(['get old', 'set bought']);
  });

  test('says when to renew: what it hands out is used to its end', async () => {
    const { store } = deciding({ token: 'stored', expiresAt: NOW + 1 });
    expect(await tokens(() => Response.json({ access_token: 'bought' }), { store }).get()).toMatchObject({
      token: 'stored',
    });
    const { store: late } = deciding({ token: 'stored', expiresAt: NOW });
    expect(await tokens(() => Response.json({ access_token: 'bought' }), { store: late }).get()).toEqual({
      token: 'bought',
    });
  });

  test.each<[string, () => Response]>([
    ['fails', () => Response.json({}, { status: 503 })],
    ['answers without a token', () => Response.json({})],
  ])('is told at once when the endpoint %s', async (_, answer) => {
    const { said, store } = deciding(undefined);
    await expect(tokens(answer, { store }).get()).rejects.toThrow();
    expect(said).toEqual(['get undefined', 'release']);
  });

  test('has the time it asks for', async () => {
    const slow = (ms: number) => () =>
      new Promise<AccessToken>((resolve) => setTimeout(resolve, ms, { token: 'stored' }));
    const { store } = deciding(undefined, { get: slow(30), timeout: 5 });
    expect(await tokens(() => Response.json({ access_token: 'bought' }), { store }).get()).toEqual({ token: 'bought' });
    const { store: patient } = deciding(undefined, { get: slow(30), timeout: 10_000 });
    const options = { tokenTimeout: 20 };
    expect(
      await tokens(() => Response.json({ access_token: 'bought' }), { store: patient, options }).get(),
    ).toMatchObject({ token: 'stored' });
  });

  test('that fails when it is told is nobody’s failure', async () => {
    const { store } = deciding(undefined, { release: () => Promise.reject(new Error('gone')) });
    await expect(tokens(() => Response.json({}, { status: 503 }), { store }).get()).rejects.toBeInstanceOf(ServerError);
  });
});

test('a question that nobody waits for any longer is taken off the wire', async () => {
  const { provider, signals } = tokens(() => new Promise<Response>(() => {}));
  const auth = new TokenAuth(provider, 5);
  await expect(auth.header()).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' });
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

describe('an endpoint that fails', () => {
  test('is blamed by the name of its option', async () => {
    const page = () => new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } });
    const error = await tokens(page, { urlOption: 'authUrl' })
      .get()
      .catch((thrown: unknown) => thrown);
    expect((error as Error & { remediation: string }).remediation).toContain('authUrl');
    expect((error as Error & { remediation: string }).remediation).not.toContain('baseUrl');
  });

  test('with no remedy to tell is told as it is', async () => {
    const error = await tokens(() => Response.json({}, { status: 503 }))
      .get()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).not.toHaveProperty('remediation', expect.anything());
  });
});
