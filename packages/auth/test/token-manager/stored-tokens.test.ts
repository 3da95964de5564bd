import { inspect } from 'node:util';
import { SessionExpiredError, type Tokens } from '@linktor/auth';
import { ConfigurationError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { asked, client, eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
