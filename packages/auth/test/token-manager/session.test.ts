import type { TokenManager } from '@linktor/auth';
import { describe, expect, test, vi } from 'vitest';
import { asked, client, eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
