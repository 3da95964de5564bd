import { inspect } from 'node:util';
import { SessionExpiredError } from '@linktor/auth';
import { AuthenticationError, ServerError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { eachTestItsPlatform, manager, opening, platform, RIGHT, saved } from './platform-of-each.ts';

eachTestItsPlatform();

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
