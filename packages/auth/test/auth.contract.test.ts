import { Auth, TokenManager } from '@linktor/auth';
import { AuthenticationError } from '@linktor/core';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';

const { urls, credentials, prefer } = contract();
const baseUrl = urls.linktor;
const auth = new Auth({ baseUrl, accessToken: credentials.token });
const ANA = { email: 'ana@acme.example', password: 'correct horse battery' };

test('logging in, refreshing and logging out', async () => {
  const { accessToken, refreshToken, expiresIn, user } = await new Auth({ baseUrl }).login(ANA);
  expect(accessToken).toBeTypeOf('string');
  expect(expiresIn).toBeGreaterThan(0);
  expect(user.email).toContain('@');
  expect((await new Auth({ baseUrl }).refreshToken({ refreshToken })).refreshToken).toBeTypeOf('string');
  expect(await new Auth({ baseUrl, accessToken }).logout()).toBeUndefined();
});

test('the user and the tenant', async () => {
  expect((await auth.getCurrentUser()).role).toBeTypeOf('string');
  expect((await auth.updateProfile({ name: 'Ana Lima Prado' })).name).toBeTypeOf('string');
  expect(await auth.changePassword('correct horse battery', 'staple battery horse')).toBeUndefined();
  expect((await auth.getCurrentTenant()).slug).toBeTypeOf('string');
});

test('wrong credentials are a typed error', async () => {
  const login = new Auth({ baseUrl }).login(ANA, { headers: prefer({ code: 401 }) });
  await expect(login).rejects.toBeInstanceOf(AuthenticationError);
});

test('a token manager logs in, serves a client, and logs out', async () => {
  const tokens = new TokenManager({ baseUrl });
  await tokens.login(ANA);
  expect((await new Auth({ baseUrl, accessToken: tokens.getToken }).getCurrentUser()).id).toBeTypeOf('string');
  await tokens.logout();
  await expect(tokens.getToken()).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
});
