import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiKeyAuth, type Auth, BasicAuth, BearerAuth, TokenAuth } from './auth.ts';

describe('the secrets of a credential', () => {
  test.each<[string, () => Auth, string[]]>([
    ['key', () => new ApiKeyAuth('the-key', 'X-API-Key'), ['the-key']],
    ['token', () => new BearerAuth('the-token', 'accessToken'), ['the-token']],
    ['password', () => new BasicAuth('user', 'word'), ['word', btoa('user:word')]],
    ['token to begin with', () => new TokenAuth(() => 'next', 1_000, 'the-first'), ['the-first']],
    ['token that has not come yet', () => new TokenAuth(() => 'next'), []],
  ])('are its %s', (_, make, secrets) => {
    expect(make().secrets()).toEqual(secrets);
  });

  test('are those in force, once another token has come', async () => {
    const auth = new TokenAuth(() => 'next', 1_000, 'the-first');
    expect(await auth.renew(['authorization', 'Bearer the-first'])).toEqual(['authorization', 'Bearer next']);
    expect(auth.secrets()).toEqual(['next']);
  });
});

test.each([
  ['user', () => new BasicAuth('', 'word')],
  ['password', () => new BasicAuth('user', 'a b')],
  ['accessToken', () => new BearerAuth('', 'accessToken')],
  ['apiKey', () => new ApiKeyAuth('', 'X-API-Key')],
  ['accessToken', () => new TokenAuth(() => 'next', 1_000, '')],
])('a bad %s is refused by name', (option, make) => {
  expect(make).toThrow(expect.objectContaining({ details: { option } }));
});

describe('what holds tokens is loaded with the first of them', () => {
  afterEach(() => {
    vi.doUnmock('./token-source.ts');
    vi.resetModules();
  });

  test('and again by the next call, where that failed', async () => {
    const auth = new TokenAuth(() => 'token');
    vi.doMock('./token-source.ts', () => {
      throw new Error('the disk is gone');
    });
    await expect(auth.header()).rejects.toThrow();
    vi.doUnmock('./token-source.ts');
    expect(await auth.header()).toEqual(['authorization', 'Bearer token']);
  });
});
