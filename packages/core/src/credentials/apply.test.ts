import { expect, test } from 'vitest';
import type { Call } from '../call/prepare.ts';
import { applyCredential, renewCredential } from './apply.ts';
import { type Auth, type AuthHeader, noAuth } from './auth.ts';

const key: AuthHeader = ['x-api-key', 'secret'];
const call = (auth: Auth, headers: Record<string, string> = {}): Call =>
  ({ operation: {}, settings: { auth }, headers, timeout: 1_000, info: {} }) as unknown as Call;

test('a credential that is at hand is put on a call at once: there is nothing to wait for', () => {
  const one = call({ header: () => key, secrets: () => [] });
  expect(applyCredential(one)).toBe(key);
  expect(one.headers).toEqual({ 'x-api-key': 'secret' });
});

test('one that has to come is waited for', async () => {
  const one = call({ header: async () => key, secrets: () => [] });
  const applied = applyCredential(one);
  expect(applied).toBeInstanceOf(Promise);
  expect(one.headers).toEqual({});
  expect(await applied).toBe(key);
  expect(one.headers).toEqual({ 'x-api-key': 'secret' });
});

test('a header the caller has given stays, and is not renewed', () => {
  const one = call({ header: () => key, secrets: () => [] }, { 'x-api-key': 'mine' });
  expect(applyCredential(one)).toBeUndefined();
  expect(one.headers).toEqual({ 'x-api-key': 'mine' });
});

test('what cannot be renewed is not', async () => {
  const one = call({ header: () => key, secrets: () => [] }, { 'x-api-key': 'secret' });
  expect(await renewCredential(one, key, undefined)).toBeUndefined();
  expect(one.headers).toEqual({ 'x-api-key': 'secret' });
});

test.each<[AuthHeader, object]>([
  [['x-api-key', 'next'], { 'x-api-key': 'next' }],
  [['authorization', 'Bearer next'], { authorization: 'Bearer next' }],
])('a renewed credential takes the place of the one that was refused: %s', async (next, headers) => {
  const one = call({ header: () => key, renew: async () => next, secrets: () => [] }, { 'x-api-key': 'secret' });
  expect(await renewCredential(one, key, undefined)).toBe(next);
  expect(one.headers).toEqual(headers);
});

test('no credential is nothing to put on a call, nor to strike out', () => {
  const one = call(noAuth);
  expect(applyCredential(one)).toBeUndefined();
  expect([one.headers, noAuth.secrets()]).toEqual([{}, []]);
});
