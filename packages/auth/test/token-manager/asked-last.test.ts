import { AuthenticationError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { eachTestItsPlatform, manager, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
