import { inspect } from 'node:util';
import { Auth, SessionExpiredError, TokenManager, type Tokens } from '@linktor/auth';
import { AuthenticationError, ConfigurationError, ServerError, TimeoutError } from '@linktor/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Platform } from './platform.ts';

const RIGHT = { email: 'ana@acme.example', password: 'right' };

let platform: Platform;
let saved: (Tokens | undefined)[];
const manager = (options: ConstructorParameters<typeof TokenManager>[0] = {}): TokenManager =>
  new TokenManager({
    fetch: platform.fetch,
    maxRetries: 0,
    onTokens: (tokens) => saved.push(tokens && structuredClone(tokens)),
    ...options,
  });
/** A client like any other: it knows the token function and nothing else. */
const client = (tokens: TokenManager): Auth =>
  new Auth({ fetch: platform.fetch, accessToken: tokens.getToken, maxRetries: 0 });
const asked = async (auth: Auth): Promise<string> =>
  ((await auth.getCurrentUser()) as never as { token: string }).token;

/** A promise, and what resolves it. */
const opening = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000, toFake: ['Date'] });
  platform = new Platform();
  saved = [];
});
afterEach(() => void vi.useRealTimers());

describe('a session', () => {
  test('serves any number of clients with one token', async () => {
    const tokens = manager();
    expect(tokens.loggedIn).toBe(false);
    expect((await tokens.login(RIGHT)).accessToken).toBe('access-1');
    expect(tokens.loggedIn).toBe(true);
    const clients = [client(tokens), client(tokens), client(tokens)];
    expect(await Promise.all(clients.map(asked))).toEqual(['access-1', 'access-1', 'access-1']);
    expect(platform.count('/auth/refresh')).toBe(0);
  });

  test('is renewed once for all calls that were refused, whatever client they came from', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const clients = Array.from({ length: 5 }, () => client(tokens));
    await Promise.all(clients.map(asked));
    platform.revoke('access-1');
    const all = [...clients, ...clients, ...clients];
    expect(await Promise.all(all.map(asked))).toEqual(all.map(() => 'access-2'));
    expect(platform.count('/auth/refresh')).toBe(1);
    // A client that comes late with the old token gets the new one.
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
    expect(platform.count('/auth/refresh')).toBe(1);
  });

  test('is renewed a minute before it expires, by the refresh token last received', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const auth = client(tokens);
    expect(await asked(auth)).toBe('access-1');
    vi.advanceTimersByTime(3_539_000);
    expect(await asked(auth)).toBe('access-1');
    vi.advanceTimersByTime(1_000);
    expect(await asked(auth)).toBe('access-2');
    vi.advanceTimersByTime(3_540_000);
    expect(await asked(auth)).toBe('access-3');
    expect(saved.map((one) => one?.refreshToken)).toEqual(['refresh-1', 'refresh-2', 'refresh-3']);
    expect(saved[0]?.expiresAt).toBe(1_000_003_600_000);
  });

  test('counts its life from the question, not from the answer', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const wire = opening();
    platform.wire = wire.promise;
    const renewal = tokens.getToken('access-1');
    await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
    vi.advanceTimersByTime(100_000);
    wire.resolve();
    const { expiresAt } = await renewal;
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 3_500_000);
    expect(saved.at(-1)?.expiresAt).toBe(expiresAt);
  });

  test.each<[string, (tokens: TokenManager) => Promise<unknown>]>([
    ['a login', (tokens) => tokens.login(RIGHT)],
    ['the login of a service account', (tokens) => tokens.getToken()],
  ])('counts its life from the question of %s, too', async (_, begin) => {
    const asked = Date.now();
    const tokens = manager({
      credentials: RIGHT,
      fetch: async (url, init) => {
        const answer = await platform.fetch(url, init);
        vi.advanceTimersByTime(100_000);
        return answer;
      },
    });
    await begin(tokens);
    expect(saved.map((one) => one?.expiresAt)).toEqual([asked + 3_600_000]);
  });

  test.each([0, -1])('that lives %i seconds is over, not endless: the next call renews it', async (life) => {
    platform.life = life;
    const tokens = manager();
    await tokens.login(RIGHT);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-2' });
    expect(await tokens.getToken()).toMatchObject({ token: 'access-3' });
  });

  test.each([false, 'unsaid'] as const)(
    'keeps the refresh token where the server does not rotate it (%s)',
    async (rotates) => {
      platform.rotates = rotates;
      const tokens = manager();
      await tokens.login(RIGHT);
      platform.revoke('access-1');
      expect(await asked(client(tokens))).toBe('access-2');
      platform.revoke('access-2');
      expect(await asked(client(tokens))).toBe('access-3');
    },
  );

  test('without a known end lasts until it is refused', async () => {
    platform.life = undefined;
    const tokens = manager();
    await tokens.login(RIGHT);
    vi.advanceTimersByTime(1e9);
    expect(await asked(client(tokens))).toBe('access-1');
    platform.revoke('access-1');
    expect(await asked(client(tokens))).toBe('access-2');
  });
});

describe('a renewal that fails', () => {
  test('before its time does no harm while the token still works', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    vi.advanceTimersByTime(3_570_000);
    platform.failures.push(503);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
    expect(await tokens.getToken()).toMatchObject({ token: 'access-2' });
  });

  test('after a refusal fails the call, and the next one tries again', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    platform.failures.push(500);
    await expect(tokens.getToken('access-1')).rejects.toBeInstanceOf(ServerError);
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
  });

  test.each([
    [401, {}],
    [403, {}],
    [400, { error: 'invalid_grant' }],
    [400, { error: 'invalid_grant', error_description: 'expired' }],
  ])('with %i %j ends the session with a typed error, once and for all', async (status, body) => {
    const tokens = manager();
    await tokens.login(RIGHT);
    platform.end();
    platform.failures.push({ status, body });
    const [error, other] = await Promise.all(
      [asked(client(tokens)), asked(client(tokens))].map((c) => c.catch((e) => e)),
    );
    expect(error).toBeInstanceOf(SessionExpiredError);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(other).toBeInstanceOf(SessionExpiredError);
    expect(error).toMatchObject({ code: 'SESSION_EXPIRED', status, path: '/auth/refresh' });
    await expect(asked(client(tokens))).rejects.toBeInstanceOf(SessionExpiredError);
    expect(platform.count('/auth/refresh')).toBe(1);
    expect(saved.at(-1)).toBeUndefined();
    expect(tokens.loggedIn).toBe(false);
    // A new login begins a new session for the clients there are.
    await tokens.login(RIGHT);
    expect(await asked(client(tokens))).toBe('access-2');
  });

  test.each([
    [400, { code: 'VALIDATION_ERROR' }],
    [400, {}],
    [404, {}],
    [409, {}],
    [422, {}],
    [429, {}],
    [500, {}],
  ])('with %i %j says nothing of the session: the refresh token is kept', async (status, body) => {
    const tokens = manager();
    await tokens.login(RIGHT);
    platform.failures.push({ status, body });
    await expect(tokens.getToken('access-1')).rejects.toMatchObject({ status });
    expect(tokens.loggedIn).toBe(true);
    expect(saved).toHaveLength(1);
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
  });

  test('when the token has ended meanwhile hands out no token that has ended', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    vi.advanceTimersByTime(3_570_000);
    const gate = opening();
    platform.gate = gate.promise;
    platform.failures.push(503);
    const renewal = tokens.getToken();
    await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
    vi.advanceTimersByTime(30_000);
    gate.resolve();
    await expect(renewal).rejects.toBeInstanceOf(ServerError);
    platform.failures.push(503);
    await expect(tokens.getToken()).rejects.toBeInstanceOf(ServerError);
  });

  test('for want of a refresh token is the end too', async () => {
    const tokens = manager({ tokens: { accessToken: 'old', expiresAt: Date.now() - 1 } });
    await expect(tokens.getToken()).rejects.toBeInstanceOf(SessionExpiredError);
  });
});

describe('stored tokens', () => {
  test('are used as they are', async () => {
    const first = manager();
    await first.login(RIGHT);
    const second = manager({ tokens: saved[0] });
    expect(second.loggedIn).toBe(true);
    expect(await asked(client(second))).toBe('access-1');
  });

  test('are read with the first call, and once', async () => {
    let reads = 0;
    await manager().login(RIGHT);
    const tokens = manager({
      tokens: async () => {
        reads++;
        return saved[0];
      },
    });
    expect(reads).toBe(0);
    const auth = client(tokens);
    await Promise.all([asked(auth), asked(auth), asked(client(tokens))]);
    expect(reads).toBe(1);
    expect(saved).toHaveLength(1);
  });

  test('that another process renewed are taken over, without a refresh', async () => {
    const shared = { tokens: () => saved.at(-1) };
    const one = manager(shared);
    await one.login(RIGHT);
    const other = manager(shared);
    expect(await asked(client(other))).toBe('access-1');
    vi.advanceTimersByTime(3_560_000);
    expect(await one.getToken()).toMatchObject({ token: 'access-2' });
    expect(await other.getToken()).toMatchObject({ token: 'access-2' });
    expect(platform.count('/auth/refresh')).toBe(1);
  });

  test('that another process renewed while this one tried are found after the refusal', async () => {
    await manager().login(RIGHT);
    const [stored] = saved as [Tokens];
    let current: Tokens = stored;
    const tokens = manager({ tokens: () => current });
    await tokens.getToken();
    const gate = opening();
    platform.gate = gate.promise;
    const renewal = tokens.getToken('access-1');
    platform.failures.push(401);
    current = { accessToken: 'from-elsewhere', refreshToken: 'elsewhere', expiresAt: Date.now() + 1000 };
    gate.resolve();
    expect(await renewal).toMatchObject({ token: 'from-elsewhere' });
  });

  test.each<[string, object, string | undefined]>([
    ['whose end is not known', { expiresAt: undefined }, undefined],
    ['that end in a moment', { expiresAt: 1_000_000_000_001 }, undefined],
    ['that end now', { expiresAt: 1_000_000_000_000 }, 'refresh-1'],
    ['that have ended', { expiresAt: 999_999_999_999 }, 'refresh-1'],
  ])('of a function %s are used, or renewed first', async (_, end, bought) => {
    await manager().login(RIGHT);
    const stored = { ...(saved[0] as Tokens), ...end };
    const { token } = await manager({ tokens: () => stored }).getToken();
    expect([token, platform.count('/auth/refresh')]).toEqual(bought ? ['access-2', 1] : ['access-1', 0]);
  });

  test('of a function that were refused are renewed, also by a process that has just begun', async () => {
    await manager().login(RIGHT);
    const tokens = manager({ tokens: () => saved[0] });
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
  });

  test('that a function goes on giving after the refusal are tried once', async () => {
    const gone = { accessToken: 'old', refreshToken: 'gone', expiresAt: Date.now() };
    let reads = 0;
    const tokens = manager({
      tokens: () => {
        // Nothing else would end a manager that asks on and on.
        if (++reads > 5) throw new Error('read on and on');
        return gone;
      },
    });
    await expect(tokens.getToken()).rejects.toBeInstanceOf(SessionExpiredError);
    expect(platform.count('/auth/refresh')).toBe(1);
  });

  test('read while somebody logs in are those of a session before', async () => {
    const { promise, resolve } = opening();
    const old = { accessToken: 'old', refreshToken: 'old', expiresAt: Date.now() + 3_600_000 };
    const tokens = manager({ tokens: () => promise.then(() => old) });
    const call = tokens.getToken();
    await tokens.login(RIGHT);
    resolve();
    expect(await call).toMatchObject({ token: 'access-1' });
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
  });

  test('that began elsewhere are taken over, and told', async () => {
    await manager().login(RIGHT);
    const tokens = manager();
    await tokens.setTokens(saved[0] as Tokens);
    expect(await asked(client(tokens))).toBe('access-1');
    expect(saved).toEqual([saved[0], saved[0]]);
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'tokens'],
    ['text', 'canary', 'tokens'],
    ['no access token', { refreshToken: 'canary' }, 'tokens.accessToken'],
    ['an empty refresh token', { accessToken: 'canary', refreshToken: '' }, 'tokens.refreshToken'],
    ['no moment', { accessToken: 'canary', expiresAt: Number.NaN }, 'tokens.expiresAt'],
  ])('that are %s are refused by name, and the session stays', async (_, given, option) => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const error = await tokens.setTokens(given as Tokens).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining(option), details: { option } });
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
  });

  test('that are none mean that nobody is logged in', async () => {
    for (const tokens of [undefined, () => null, () => undefined]) {
      await expect(asked(client(manager({ tokens })))).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
    }
  });

  test.each<[string, unknown]>([
    ['text', 'text'],
    ['no access token', {}],
    ['a line break', { accessToken: 'a\n' }],
    ['seconds as text', { accessToken: 'a', expiresAt: '3600' }],
  ])('that a function reads count as none when they are %s', async (_, corrupt) => {
    const tokens = manager({ tokens: () => corrupt as Tokens });
    await expect(tokens.getToken()).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
    await tokens.login(RIGHT);
    platform.revoke('access-1');
    expect(await asked(client(tokens))).toBe('access-2');
    expect(await manager({ tokens: () => corrupt as Tokens, credentials: RIGHT }).getToken()).toMatchObject({
      token: 'access-3',
    });
  });

  test.each<[string, unknown]>([
    ['text', 'secret-text'],
    ['no access token', {}],
    ['a line break', { accessToken: 'secret-text\n' }],
    ['seconds as text', { accessToken: 'a', expiresAt: 'secret-text' }],
  ])('are refused when they are %s, unquoted', (_, tokens) => {
    let error: unknown;
    try {
      manager({ tokens: tokens as Tokens });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(inspect(error)).not.toContain('secret-text');
  });
});

describe('what hangs', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000_000 }));
  const hangs = (): Promise<never> => new Promise<never>(() => {});
  /** The verdict on a promise once the time is up. */
  const verdict = async (promise: Promise<unknown>, ms: number): Promise<unknown> => {
    const end = promise.then(
      (value) => value,
      (error: unknown) => error,
    );
    let ended = false;
    void end.then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(ended, 'ended early').toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended, 'hangs').toBe(true);
    return end;
  };

  test.each<[string, Partial<ConstructorParameters<typeof TokenManager>[0]>, number]>([
    ['as long as a call by default', {}, 30_000],
    ['as long as calls here may take', { timeout: 4_000 }, 4_000],
    ['as its option says', { tokenTimeout: 1_000 }, 1_000],
    ['not for ever where calls are', { timeout: 0 }, 30_000],
  ])('a refresh is given up after %s, and the next call refreshes anew', async (_what, options, ms) => {
    const tokens = manager(options);
    await tokens.login(RIGHT);
    platform.gate = hangs();
    const other = tokens.getToken('access-1').catch((error: unknown) => error);
    expect(await verdict(tokens.getToken('access-1'), ms)).toBeInstanceOf(TimeoutError);
    expect(await other).toBeInstanceOf(TimeoutError);
    platform.gate = Promise.resolve();
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
  });

  test('a store is given up, its signal fires, and it is read anew', async () => {
    await manager().login(RIGHT);
    const signals: AbortSignal[] = [];
    const tokens = manager({
      tokens: ({ signal }) => {
        signals.push(signal);
        return signals.length === 1 ? hangs() : saved[0];
      },
    });
    expect(await verdict(tokens.getToken(), 30_000)).toBeInstanceOf(TimeoutError);
    expect(signals[0]?.aborted).toBe(true);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
  });

  test.each<
    [string, Partial<ConstructorParameters<typeof TokenManager>[0]>, (tokens: TokenManager) => Promise<unknown>]
  >([
    ['the renewal', { tokens: hangs }, (tokens) => tokens.getToken()],
    ['tokens', { tokens: hangs }, (tokens) => tokens.logout()],
    ['onTokens', { onTokens: hangs }, (tokens) => tokens.login(RIGHT)],
  ])('is named: %s', async (name, options, call) => {
    expect(await verdict(call(manager(options)), 30_000)).toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: expect.stringMatching(new RegExp(`^${name} did not settle`)),
    });
  });

  test('a store that answers when it has been given up logs nobody in', async () => {
    const { promise, resolve } = opening();
    await manager().login(RIGHT);
    const tokens = manager({ tokens: () => promise.then(() => saved[0]) });
    await verdict(tokens.getToken(), 30_000);
    resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(tokens.loggedIn).toBe(false);
  });

  test('a refresh that is given up is taken off the wire', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const tokens = manager({
      fetch: (url, init) => {
        if (!url.endsWith('/auth/refresh')) return platform.fetch(url, init);
        signals.push(init.signal);
        return hangs();
      },
      tokenTimeout: 1_000,
    });
    await tokens.login(RIGHT);
    await verdict(tokens.getToken('access-1'), 1_000);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test('a function of credentials is given up; what it brings later logs nobody in', async () => {
    let give = (_account: typeof RIGHT): void => {};
    let asked = 0;
    const tokens = manager({
      credentials: () => (asked++ === 0 ? new Promise<typeof RIGHT>((done) => (give = done)) : RIGHT),
    });
    expect(await verdict(tokens.getToken(), 30_000)).toBeInstanceOf(TimeoutError);
    give(RIGHT);
    await vi.advanceTimersByTimeAsync(0);
    expect(platform.calls).toEqual([]);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
  });

  test('a store that does not take the tokens fails the call; they stay in use', async () => {
    let hanging = false;
    const tokens = manager({ onTokens: () => (hanging ? hangs() : undefined) });
    await tokens.login(RIGHT);
    hanging = true;
    expect(await verdict(tokens.getToken('access-1'), 30_000)).toBeInstanceOf(TimeoutError);
    expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
    expect(await verdict(tokens.login(RIGHT), 30_000)).toBeInstanceOf(TimeoutError);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-3' });
    expect(await verdict(tokens.logout(), 30_000)).toBeInstanceOf(TimeoutError);
    expect(tokens.loggedIn).toBe(false);
  });
});

describe('a service account', () => {
  test('is logged in with the first call, and again when its session has ended', async () => {
    const tokens = manager({ credentials: () => RIGHT });
    expect(platform.calls).toEqual([]);
    const auth = client(tokens);
    expect(await Promise.all([asked(auth), asked(client(tokens))])).toEqual(['access-1', 'access-1']);
    platform.end();
    expect(await asked(auth)).toBe('access-2');
    expect(platform.count('/auth/login')).toBe(2);
  });

  test('with wrong credentials is tried once, not with each call', async () => {
    const tokens = manager({ credentials: { ...RIGHT, password: 'wrong-canary' } });
    for (const _ of [1, 2, 3]) {
      const error = await asked(client(tokens)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AuthenticationError);
      // The server's own refusal, each time.
      expect(error).toMatchObject({ status: 401, path: '/auth/login' });
      expect(inspect(error)).not.toContain('wrong-canary');
    }
    expect(platform.count('/auth/login')).toBe(1);
  });

  test('that is refused while somebody else logs in ends nothing', async () => {
    const gate = opening();
    const tokens = manager({ credentials: () => gate.promise.then(() => ({ ...RIGHT, password: 'wrong' })) });
    const call = tokens.getToken();
    await tokens.login(RIGHT);
    gate.resolve();
    await expect(call).rejects.toBeInstanceOf(AuthenticationError);
    expect(await tokens.getToken()).toMatchObject({ token: 'access-1' });
  });

  test('that was logged out stays so', async () => {
    const tokens = manager({ credentials: RIGHT });
    await tokens.getToken();
    await tokens.logout();
    await expect(tokens.getToken()).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
  });
});

describe('logging out', () => {
  test('tells the server, forgets the tokens, and tells who keeps them', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    await tokens.logout();
    expect(platform.count('/auth/logout')).toBe(1);
    expect(saved.at(-1)).toBeUndefined();
    await expect(tokens.getToken()).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
  });

  test('renews an expired token first: the session is still open on the server', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    platform.revoke('access-1');
    await tokens.logout();
    expect(platform.calls).toEqual(['/auth/login', '/auth/logout', '/auth/refresh', '/auth/logout']);
  });

  test('of a session that is only stored tells the server, too', async () => {
    await manager().login(RIGHT);
    await manager({ tokens: () => saved[0] }).logout();
    expect(platform.calls).toEqual(['/auth/login', '/auth/logout']);
  });

  test('where nobody is logged in asks nobody', async () => {
    const tokens = manager({ credentials: RIGHT });
    await tokens.logout();
    expect(platform.calls).toEqual([]);
  });

  test('of a session that has ended is no error', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    platform.end();
    await tokens.logout();
    await tokens.logout();
    expect(tokens.loggedIn).toBe(false);
  });

  test('forgets the tokens also when the server cannot be told', async () => {
    const tokens = manager({
      fetch: (url, init) =>
        url.endsWith('/logout') ? Promise.reject(new TypeError('down')) : platform.fetch(url, init),
    });
    await tokens.login(RIGHT);
    await expect(tokens.logout()).rejects.toMatchObject({ name: 'NetworkError' });
    expect(tokens.loggedIn).toBe(false);
  });

  test('wins over a renewal under way', async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const gate = opening();
    platform.gate = gate.promise;
    const renewal = tokens.getToken('access-1').catch((error: unknown) => error);
    await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
    await tokens.logout();
    gate.resolve();
    expect(await renewal).toBeInstanceOf(AuthenticationError);
    expect(tokens.loggedIn).toBe(false);
    expect(saved.at(-1)).toBeUndefined();
  });
});

describe('while the answer to a refresh is on the wire', () => {
  const onTheWire = async () => {
    const tokens = manager();
    await tokens.login(RIGHT);
    const wire = opening();
    platform.wire = wire.promise;
    const renewal = tokens.getToken('access-1').catch((error: unknown) => error);
    await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
    return { tokens, renewal, arrive: wire.resolve };
  };

  test('a logout stays one: the tokens of the old session are not adopted', async () => {
    const { tokens, renewal, arrive } = await onTheWire();
    await tokens.logout();
    arrive();
    expect(await renewal).toMatchObject({ code: 'NOT_LOGGED_IN' });
    expect(tokens.loggedIn).toBe(false);
    expect(saved.map((one) => one?.accessToken)).toEqual(['access-1', undefined]);
    await expect(tokens.getToken()).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
  });

  test('a login stays one: the tokens of the old session are not adopted', async () => {
    const { tokens, renewal, arrive } = await onTheWire();
    await tokens.login(RIGHT);
    arrive();
    expect(await renewal).toMatchObject({ token: 'access-3' });
    expect(await tokens.getToken()).toMatchObject({ token: 'access-3' });
    expect(saved.map((one) => one?.accessToken)).toEqual(['access-1', 'access-3']);
  });

  test('a session that begins meanwhile is renewed without waiting for it', async () => {
    const { tokens, renewal, arrive } = await onTheWire();
    await tokens.login(RIGHT);
    platform.wire = Promise.resolve();
    expect(await tokens.getToken('access-3')).toMatchObject({ token: 'access-4' });
    arrive();
    expect(await renewal).toMatchObject({ token: 'access-4' });
  });

  test('it ends nothing of a renewal of the next session', async () => {
    const { tokens, renewal, arrive } = await onTheWire();
    await tokens.login(RIGHT);
    const wire = opening();
    platform.wire = wire.promise;
    const next = tokens.getToken('access-3');
    await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(2));
    arrive();
    await renewal;
    const late = tokens.getToken('access-3');
    wire.resolve();
    expect(await Promise.all([next, late])).toMatchObject([{ token: 'access-4' }, { token: 'access-4' }]);
    expect(platform.count('/auth/refresh')).toBe(2);
  });
});

test('an early renewal that fails after somebody else logged in hands out no token of the session before', async () => {
  const tokens = manager();
  await tokens.login(RIGHT);
  vi.advanceTimersByTime(3_570_000);
  const gate = opening();
  platform.gate = gate.promise;
  platform.failures.push(503);
  const renewal = tokens.getToken();
  await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
  await tokens.login(RIGHT);
  gate.resolve();
  await expect(renewal).rejects.toBeInstanceOf(ServerError);
});

test('nobody need be told of tokens', async () => {
  const tokens = manager({ onTokens: undefined });
  await tokens.login(RIGHT);
  expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
  await tokens.logout();
});

test('an expired session is told from other refusals, also across copies of the package', () => {
  expect(SessionExpiredError.kind).toBe('linktor.SessionExpiredError');
  expect(new AuthenticationError('no') instanceof SessionExpiredError).toBe(false);
});

test('a login wins over a renewal of the session before', async () => {
  const tokens = manager();
  await tokens.login(RIGHT);
  const gate = opening();
  platform.gate = gate.promise;
  const renewal = tokens.getToken('access-1');
  await vi.waitFor(() => expect(platform.count('/auth/refresh')).toBe(1));
  await tokens.login(RIGHT);
  gate.resolve();
  expect(await renewal).toMatchObject({ token: 'access-2' });
  expect(await tokens.getToken()).toMatchObject({ token: 'access-2' });
});

test('a store that fails fails the call, but the renewed tokens stay in use', async () => {
  let broken = false;
  const tokens = manager({
    onTokens: () => {
      if (broken) throw new Error('disk full');
    },
  });
  await tokens.login(RIGHT);
  broken = true;
  await expect(tokens.getToken('access-1')).rejects.toThrow('disk full');
  expect(await tokens.getToken('access-1')).toMatchObject({ token: 'access-2' });
});

test('nothing secret shows when a manager is looked at', async () => {
  const tokens = manager({ credentials: RIGHT });
  await tokens.login(RIGHT);
  expect(inspect(tokens, { depth: 9, showHidden: true }) + JSON.stringify(tokens)).not.toMatch(
    /access-1|refresh-1|right/,
  );
});

describe('of logins and logouts at once the one asked last is in force', () => {
  /** A server that knows everybody, and answers when the test says so. */
  const slow = () => {
    const waiting: { path: string; token: string | null; answer: (status?: number) => void }[] = [];
    const fetch = (url: string, init: RequestInit): Promise<Response> =>
      new Promise((resolve) => {
        const path = new URL(url).pathname;
        const { email } = JSON.parse(String(init.body ?? '{}')) as { email?: string };
        const body = path === '/auth/login' ? { accessToken: `token-${email}`, user: {} } : {};
        waiting.push({
          path,
          token: new Headers(init.headers).get('authorization'),
          answer: (status = 200) => resolve(Response.json(body, { status })),
        });
      });
    const sent = async (n: number) => {
      await vi.waitFor(() => expect(waiting.length).toBe(n));
      return waiting[n - 1] as (typeof waiting)[number];
    };
    return { tokens: manager({ fetch }), sent };
  };
  const begin = async ({ tokens, sent }: ReturnType<typeof slow>, email: string, n: number): Promise<void> => {
    const login = tokens.login({ email, password: 'x' });
    (await sent(n)).answer();
    await login;
  };

  test('a logout that answers late leaves the newer session alone', async () => {
    const server = slow();
    const { tokens, sent } = server;
    await begin(server, 'ana', 1);
    const logout = tokens.logout();
    const late = await sent(2);
    await begin(server, 'bob', 3);
    late.answer();
    await logout;
    expect(tokens.loggedIn).toBe(true);
    expect(await tokens.getToken()).toMatchObject({ token: 'token-bob' });
    expect(saved.map((one) => one?.accessToken)).toEqual(['token-ana', 'token-bob']);
  });

  test('a logout that is refused late is not repeated with the newer session’s token', async () => {
    const server = slow();
    const { tokens, sent } = server;
    await begin(server, 'ana', 1);
    const logout = tokens.logout();
    const late = await sent(2);
    await begin(server, 'bob', 3);
    late.answer(401);
    await logout;
    await sent(3);
    expect(await tokens.getToken()).toMatchObject({ token: 'token-bob' });
    // And the next one carries its own session's token, not that of the session before.
    const next = tokens.logout();
    const last = await sent(4);
    expect(last.token).toBe('Bearer token-bob');
    last.answer();
    await next;
    expect(tokens.loggedIn).toBe(false);
  });

  test('the slower of two logins does not win', async () => {
    const { tokens, sent } = slow();
    const ana = tokens.login({ email: 'ana', password: 'x' });
    const first = await sent(1);
    const bob = tokens.login({ email: 'bob', password: 'x' });
    (await sent(2)).answer();
    await bob;
    first.answer();
    expect(await ana).toMatchObject({ accessToken: 'token-ana' });
    expect(await tokens.getToken()).toMatchObject({ token: 'token-bob' });
    expect(saved.map((one) => one?.accessToken)).toEqual(['token-bob']);
  });

  test('a login that fails leaves the one asked before it', async () => {
    const { tokens, sent } = slow();
    const ana = tokens.login({ email: 'ana', password: 'x' });
    const first = await sent(1);
    const bob = tokens.login({ email: 'bob', password: 'x' });
    (await sent(2)).answer(401);
    await expect(bob).rejects.toBeInstanceOf(AuthenticationError);
    first.answer();
    await ana;
    expect(await tokens.getToken()).toMatchObject({ token: 'token-ana' });
  });
});
