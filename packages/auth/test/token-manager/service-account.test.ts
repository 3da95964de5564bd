import { inspect } from 'node:util';
import { AuthenticationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { asked, client, eachTestItsPlatform, manager, opening, platform, RIGHT } from './platform-of-each.ts';

eachTestItsPlatform();

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
