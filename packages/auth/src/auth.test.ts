import { inspect } from 'node:util';
import { AuthenticationError, type Fetch, ValidationError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Auth } from './auth.ts';
import type { Tokens } from './tokens.ts';

afterEach(() => void vi.useRealTimers());

const answering = (status: number, body: unknown): { fetch: Fetch; sent: { url: string; init: RequestInit }[] } => {
  const sent: { url: string; init: RequestInit }[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return new Response(body === undefined ? null : JSON.stringify(body), { status });
    },
  };
};

const TOKENS = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresIn: 3600, tokenType: 'Bearer' };

describe('without credentials', () => {
  test('logging in sends none', async () => {
    const { fetch, sent } = answering(200, TOKENS);
    expect((await new Auth({ fetch }).login({ email: 'a@b.example', password: ' ' })).accessToken).toBe('access-1');
    const headers = new Headers(sent[0]?.init.headers);
    expect([headers.get('authorization'), headers.get('x-api-key')]).toEqual([null, null]);
  });

  test('a client with a key does not send it along with a login', async () => {
    const { fetch, sent } = answering(200, TOKENS);
    await new Auth({ fetch, apiKey: 'key-1' }).login({ email: 'a@b.example', password: 'p' });
    expect(new Headers(sent[0]?.init.headers).get('x-api-key')).toBeNull();
  });
});

test.each<[string, (auth: Auth) => Promise<unknown>, string, string, unknown]>([
  ['logout', (auth) => auth.logout(), 'POST', '/auth/logout', undefined],
  ['refreshToken', (auth) => auth.refreshToken({ refreshToken: 'r' }), 'POST', '/auth/refresh', { refreshToken: 'r' }],
  ['getCurrentUser', (auth) => auth.getCurrentUser(), 'GET', '/auth/me', undefined],
  ['updateProfile', (auth) => auth.updateProfile({ name: 'Ana' }), 'PATCH', '/auth/me', { name: 'Ana' }],
  [
    'changePassword',
    (auth) => auth.changePassword('old', 'new'),
    'POST',
    '/auth/change-password',
    { currentPassword: 'old', newPassword: 'new' },
  ],
  ['getCurrentTenant', (auth) => auth.getCurrentTenant(), 'GET', '/auth/tenant', undefined],
])('%s goes over the wire as it was asked', async (_, call, method, path, body) => {
  const { fetch, sent } = answering(200, { ...TOKENS, id: '1' });
  await call(new Auth({ fetch, apiKey: 'key-1' }));
  expect(
    sent.map(({ url, init }) => [init.method, new URL(url).pathname, init.body && JSON.parse(String(init.body))]),
  ).toEqual([[method, path, body]]);
});

describe('what cannot be sent is refused before', () => {
  const { fetch, sent } = answering(500, {});
  const auth = new Auth({ fetch });
  test.each<[string, () => Promise<unknown>, string]>([
    ['no e-mail', () => auth.login({ email: '', password: 'p' }), 'email is empty'],
    ['no password', () => auth.login({ email: 'a' } as never), 'password must be a string'],
    ['no credentials', () => auth.login(undefined as never), 'email must be a string'],
    ['no refresh token', () => auth.refreshToken({ refreshToken: '' }), 'refreshToken is empty'],
    [
      'a password that is null',
      () => auth.login({ email: 'a', password: null } as never),
      'must be a string, got null',
    ],
    [
      'a password that is a number',
      () => auth.login({ email: 'a', password: 5 } as never),
      'must be a string, got number',
    ],
    ['no request', () => auth.refreshToken(undefined as never), 'refreshToken must be a string'],
    ['no old password', () => auth.changePassword('', 'new'), 'currentPassword is empty'],
    ['no new password', () => auth.changePassword('old', ''), 'newPassword is empty'],
  ])('%s', async (_, call, message) => {
    const error = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as Error).message).toContain(message);
    expect(sent).toEqual([]);
  });
});

describe('secrets', () => {
  test.each<[string, (auth: Auth) => Promise<unknown>]>([
    ['a password', (auth) => auth.login({ email: 'a@b.example', password: 'canary-secret' })],
    ['a refresh token', (auth) => auth.refreshToken({ refreshToken: 'canary-secret' })],
    ['the old password', (auth) => auth.changePassword('canary-secret', 'x')],
    ['the new password', (auth) => auth.changePassword('x', 'canary-secret')],
  ])('%s that the server echoes does not show in the error', async (_, call) => {
    const told: unknown[] = [];
    const { fetch } = answering(401, {
      code: 'INVALID canary-secret',
      message: 'not canary-secret',
      details: { 'canary-secret': ['canary-secret'] },
    });
    const error = await call(new Auth({ fetch, hooks: { onError: (info) => told.push(info) } })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    for (const text of [
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
      (error as Error).stack,
      inspect(told, { depth: 9 }),
    ])
      expect(text).not.toContain('canary-secret');
  });
});

describe('an answer without tokens says so', () => {
  test.each<[string, unknown]>([
    ['other names', { access_token: 'canary-1', refresh_token: 'r' }],
    ['a token that no header may carry', { ...TOKENS, accessToken: 'canary-1\n' }],
    ['a number', { ...TOKENS, accessToken: 5 }],
    ['nothing', {}],
  ])('%s', async (_, body) => {
    const auth = new Auth({ fetch: answering(200, body).fetch });
    const error = await auth.login({ email: 'a', password: 'b' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SerializationError', code: 'INVALID_TOKENS' });
    expect(inspect(error, { depth: 9 })).not.toMatch(/canary|environment/);
    await expect(auth.refreshToken({ refreshToken: 'r' })).rejects.toMatchObject({ code: 'INVALID_TOKENS' });
  });
});

describe('a listener', () => {
  const listen = (): { told: unknown[]; listener: ConstructorParameters<typeof Auth>[1] } => {
    const told: unknown[] = [];
    return {
      told,
      listener: { began: (tokens, by) => told.push([by, tokens.accessToken]), ended: () => told.push('ended') },
    };
  };

  test('is told of logins, refreshes and logouts', async () => {
    const { told, listener } = listen();
    const auth = new Auth({ fetch: answering(200, TOKENS).fetch }, listener);
    await auth.login({ email: 'a', password: 'b' });
    await auth.refreshToken({ refreshToken: 'r' }).withResponse();
    await auth.logout();
    expect(told).toEqual([['login', 'access-1'], ['refresh', 'access-1'], 'ended']);
  });

  test('is told when the tokens end, counted from when they were asked for', async () => {
    vi.useFakeTimers({ now: 1_000_000_000_000, toFake: ['Date'] });
    try {
      const told: unknown[] = [];
      const listener = { began: (tokens: Tokens) => told.push(tokens.expiresAt), ended: () => {} };
      const fetch = async (): Promise<Response> => {
        vi.advanceTimersByTime(100_000);
        return Response.json(TOKENS);
      };
      await new Auth({ fetch }, listener).login({ email: 'a', password: 'b' });
      expect(told).toEqual([1_000_003_600_000]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('of two at once hears last of the one asked last, whichever was answered last', async () => {
    const { told, listener } = listen();
    const answers: (() => void)[] = [];
    const fetch = (): Promise<Response> =>
      new Promise((resolve) => {
        const n = answers.length + 1;
        answers.push(() => resolve(Response.json({ ...TOKENS, accessToken: `access-${n}` })));
      });
    const auth = new Auth({ fetch }, listener);
    const first = auth.login({ email: 'a', password: 'b' });
    const second = auth.login({ email: 'a', password: 'b' });
    await vi.waitFor(() => expect(answers.length).toBe(2));
    answers[1]?.();
    await second;
    answers[0]?.();
    await first;
    expect(told).toEqual([['login', 'access-2']]);
  });

  test('that hangs is named, and holds a call no longer than a token may take', async () => {
    // The whole call has as long: time passes once the listener has been asked.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const began = vi.fn(() => new Promise(() => {}));
    const auth = new Auth({ fetch: answering(200, TOKENS).fetch, timeout: 4_000 }, { began, ended: () => {} });
    const refused = expect(auth.login({ email: 'a', password: 'b' })).rejects.toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: expect.stringContaining('the listener of the session did not settle within 4000 ms'),
    });
    while (began.mock.calls.length === 0) await new Promise((go) => setImmediate(go));
    await vi.advanceTimersByTimeAsync(4_000);
    await refused;
  });

  test('hears nothing of a response that is taken raw: its body is not ours to read', async () => {
    const { told, listener } = listen();
    const auth = new Auth({ fetch: answering(200, TOKENS).fetch }, listener);
    const response = await auth.login({ email: 'a', password: 'b' }).asResponse();
    expect([await response.json(), told]).toEqual([TOKENS, []]);
  });

  test('hears of a logout also when the server could not be told, and of no login that failed', async () => {
    const { told, listener } = listen();
    const auth = new Auth({ fetch: answering(500, {}).fetch, maxRetries: 0 }, listener);
    await expect(auth.login({ email: 'a', password: 'b' })).rejects.toThrow();
    await expect(auth.logout()).rejects.toThrow();
    expect(told).toEqual(['ended']);
  });
});
