import { TokenManager } from '@linktor/auth';
import { TimeoutError } from '@linktor/core';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

describe('what hangs', () => {
  beforeAll(async () => {
    // What is loaded with the first token, and with the first failure, takes real time.
    const fetch = async (url: string): Promise<Response> =>
      Response.json({ accessToken: 'a' }, { status: url.endsWith('/auth/login') ? 200 : 503 });
    const tokens = new TokenManager({ fetch, maxRetries: 0 });
    await tokens.login(RIGHT);
    await expect(tokens.logout()).rejects.toThrow();
  });
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
