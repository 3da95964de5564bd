import { inspect } from 'node:util';
import { Auth } from '@linktor/auth';
import { Conversations } from '@linktor/conversations';
import { AuthenticationError } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { channelRow, conversationRow, failure, fake, ID, type Routes, type Seen, single } from './fake.ts';

const EMAIL = 'ann@example.com';
const PASSWORD = 'canary-password';

/** A server that hands out tokens by number, and accepts those it is told to. */
const signedIn = (accepts: (token: string) => boolean = () => true, more: Routes = {}) => {
  let issued = 0;
  const tokens = () =>
    single({ access_token: `access-${++issued}`, refresh_token: `refresh-${issued}`, expires_in: 900 });
  const guarded = ({ headers }: Seen) =>
    accepts(headers['authorization']?.slice(7) ?? '')
      ? single(conversationRow())
      : Response.json({ code: 'TOKEN_INVALID', message: 'invalid or expired token', details: null }, { status: 401 });
  const all = fake(
    {
      'POST /auth/login': tokens,
      'POST /auth/refresh': tokens,
      [`GET /conversations/${ID}`]: guarded,
      [`GET /channels/${ID}`]: single(channelRow()),
      ...more,
    },
    { email: EMAIL, password: PASSWORD },
  );
  return { ...all, conversations: new Conversations(all.server) };
};

const get = `GET /conversations/${ID}`;
const types = `GET /channels/${ID}`;

describe('an e-mail address and a password', () => {
  test('log in with the first call, once for all that come at once', async () => {
    const { conversations, seen, routes } = signedIn();
    await Promise.all([conversations.get(ID), conversations.get(ID)]);
    expect(routes().filter((route) => route === 'POST /auth/login')).toHaveLength(1);
    expect(seen[0]).toMatchObject({ body: { email: EMAIL, password: PASSWORD } });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
    expect(seen[1]?.headers).toMatchObject({ authorization: 'Bearer access-1' });
  });

  test('renew the session by its refresh token, before it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { conversations, seen, routes } = signedIn();
      await conversations.get(ID);
      vi.setSystemTime(Date.now() + 850_000);
      await conversations.get(ID);
      expect(routes()).toEqual(['POST /auth/login', get, types, 'POST /auth/refresh', get]);
      expect(seen[3]?.body).toEqual({ refresh_token: 'refresh-1' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('renew it when the token is refused, and log in again when the refresh token is, too', async () => {
    const refused = failure(401, 'TOKEN_INVALID', 'Invalid refresh token');
    const { conversations, routes } = signedIn((token) => token === 'access-2', { 'POST /auth/refresh': refused });
    await conversations.get(ID);
    expect(routes()).toEqual(['POST /auth/login', get, 'POST /auth/refresh', 'POST /auth/login', get, types]);
  });

  test('that were refused a renewal do not ask for it again, whatever becomes of the login', async () => {
    const answers = [single({ access_token: 'access-1', refresh_token: 'refresh-1', expires_in: 900 })];
    const { conversations, routes } = signedIn((token) => token === 'access-2', {
      'POST /auth/refresh': failure(401, 'TOKEN_INVALID'),
      'POST /auth/login': () => answers.shift() ?? failure(501, 'DOWN'),
    });
    await expect(conversations.get(ID)).rejects.toMatchObject({ status: 501 });
    await expect(conversations.get(ID)).rejects.toMatchObject({ status: 501 });
    expect(routes().filter((route) => route === 'POST /auth/refresh')).toHaveLength(1);
    expect(routes().filter((route) => route === 'POST /auth/login')).toHaveLength(3);
  });

  test.each([400, 401])(
    'that do not belong together (%i) are tried once: accounts get locked that way',
    async (status) => {
      const wrong = failure(status, 'INVALID_CREDENTIALS', 'Invalid email or password');
      const { conversations, routes } = signedIn(undefined, { 'POST /auth/login': wrong });
      for (const _ of [1, 2]) {
        const error = await conversations.get(ID).catch((one) => one);
        if (status === 401) expect(error).toBeInstanceOf(AuthenticationError);
        expect(error).toMatchObject({ status, code: 'INVALID_CREDENTIALS', message: 'Invalid email or password' });
        expect(inspect(error, { depth: 9 })).not.toContain(PASSWORD);
      }
      expect(routes()).toEqual(['POST /auth/login']);
    },
  );

  test('go on with a password changed by this client', async () => {
    const refused = failure(401, 'TOKEN_INVALID');
    const { server, conversations, seen } = signedIn((token) => token === 'access-2', {
      'PUT /me/password': single({ message: 'ok' }),
      'POST /auth/refresh': refused,
    });
    await new Auth(server).changePassword(PASSWORD, 'another-password');
    await conversations.get(ID);
    expect(seen.filter(({ route }) => route === 'POST /auth/login').map(({ body }) => body)).toEqual([
      { email: EMAIL, password: PASSWORD },
      { email: EMAIL, password: 'another-password' },
    ]);
  });

  test('begin another session after a logout', async () => {
    const { server, conversations, routes } = signedIn();
    await conversations.get(ID);
    await new Auth(server).logout();
    await conversations.get(ID);
    expect(routes()).toEqual(['POST /auth/login', get, types, 'POST /auth/login', get]);
  });

  test('are shown by nothing', () => {
    const { server } = signedIn();
    expect(inspect(server, { depth: 9, showHidden: true })).not.toContain(PASSWORD);
    expect(JSON.stringify(server)).not.toContain(PASSWORD);
  });
});

test('a wrong current password is no reason to renew the token', async () => {
  const asked: unknown[] = [];
  const accessToken = (rejected?: string): string => `token-${asked.push(rejected)}`;
  const wrong = failure(401, 'INVALID_CREDENTIALS', 'Current password is incorrect');
  const { server, routes } = fake({ 'PUT /me/password': wrong }, { accessToken });
  await expect(new Auth(server).changePassword('old-password', 'new-password')).rejects.toMatchObject({
    code: 'INVALID_CREDENTIALS',
  });
  expect(routes()).toEqual(['PUT /me/password']);
  expect(asked).toEqual([undefined]);
});

test('whatever keeps tokens may be given as it is', async () => {
  const keeper = { getToken: async (rejected?: string) => ({ token: rejected ? 'second' : 'first' }) };
  const refused = Response.json({ code: 'TOKEN_INVALID', message: 'x', details: null }, { status: 401 });
  const { server, seen } = fake({ 'GET /me': [refused, single({ id: ID })] }, { accessToken: keeper });
  await new Auth(server).getCurrentUser();
  expect(seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer first', 'Bearer second']);
});
