import { AuthenticationError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
