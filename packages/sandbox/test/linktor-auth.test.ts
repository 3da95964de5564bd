import { Auth } from '@linktor/auth';
import { Contacts } from '@linktor/conversations';
import { AuthenticationError } from '@linktor/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Playing, play } from './play.ts';

let playing: Playing;
beforeEach(async () => {
  playing = await play();
});
afterEach(async () => {
  expect(playing.wrongs()).toEqual([]);
  await playing[Symbol.asyncDispose]();
});

const options = (more: object) => ({ baseUrl: playing.mock.urls.linktor, maxRetries: 0, timeout: 0, ...more });

test('log in, be somebody, change, log out', async () => {
  const auth = new Auth(options({ accessToken: 'none' }));
  const { accessToken, refreshToken, user } = await auth.login({ email: 'ana.lima@acme.example', password: 'one' });
  expect(user).toMatchObject({ email: 'ana.lima@acme.example', name: 'ana lima' });
  expect(JSON.stringify(playing.mock.requests)).not.toContain('"one"');
  const me = new Auth(options({ accessToken }));
  expect(await me.getCurrentUser()).toEqual(user);
  expect(await me.getCurrentTenant()).toMatchObject({ id: user.tenantId, slug: 'sandbox' });
  expect(await me.updateProfile({ name: 'Ana' })).toMatchObject({ name: 'Ana', email: user.email });
  await me.changePassword('one', 'two');
  await expect(auth.login({ email: user.email, password: 'one' })).rejects.toThrow(AuthenticationError);
  expect((await auth.login({ email: user.email, password: 'two' })).user.name).toBe('Ana');
  await me.logout();
  await expect(new Contacts(options({ accessToken })).list()).rejects.toThrow(AuthenticationError);
  await expect(auth.refreshToken({ refreshToken })).rejects.toThrow(AuthenticationError);
});

test('a token runs out after an hour, and is renewed once', async () => {
  const auth = new Auth(options({ accessToken: 'none' }));
  const { accessToken, refreshToken } = await auth.login({ email: 'a@b.example', password: 'p' });
  await playing.engine.clock.advance(3_599_000);
  const contacts = new Contacts(options({ accessToken }));
  expect((await contacts.list()).data).toEqual([]);
  await playing.engine.clock.advance(1_000);
  await expect(contacts.list()).rejects.toThrow(AuthenticationError);
  const renewed = await auth.refreshToken({ refreshToken });
  expect((await new Contacts(options({ accessToken: renewed.accessToken })).list()).data).toEqual([]);
  await expect(auth.refreshToken({ refreshToken })).rejects.toThrow(AuthenticationError);
});
