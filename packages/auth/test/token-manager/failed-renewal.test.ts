import { SessionExpiredError } from '@linktor/auth';
import { AuthenticationError, ServerError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { asked, client, eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
