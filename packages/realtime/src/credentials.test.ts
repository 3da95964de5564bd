import { ConfigurationError } from '@linktor/core';
import { expect, test } from 'vitest';
import { type CredentialOptions, Credentials } from './credentials.ts';

test.each<[string, CredentialOptions]>([
  ['none', {}],
  ['undefined ones', { apiKey: undefined, accessToken: undefined }],
  ['a key and a token', { apiKey: 'k', accessToken: 't' }],
  ['a key and a function', { apiKey: 'k', getToken: () => 't' }],
  ['two functions', { accessToken: () => 't', getToken: () => 't' }],
  ['an empty key', { apiKey: '' }],
  ['a key with a line break', { apiKey: 'secret_canary\n' }],
  ['no function', { getToken: 'secret_canary' as never }],
])('refuses %s, and says what to do', (_, options) => {
  const refused = (): unknown => new Credentials(options);
  expect(refused).toThrow(ConfigurationError);
  try {
    refused();
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain('secret_canary');
  }
});

test('a key and a token travel under their own names, encoded', async () => {
  const key = new Credentials({ apiKey: 'a&b' });
  expect(key.dress('wss://h/ws?x=1', await key.get(undefined), 'query').url).toBe('wss://h/ws?x=1&api_key=a%26b');
  expect(key.dress('wss://h/ws', 'k', 'header')).toEqual({ url: 'wss://h/ws', headers: { 'x-api-key': 'k' } });
  const token = new Credentials({ accessToken: 't' });
  expect(token.dress('wss://h/ws', 't', 'query').url).toBe('wss://h/ws?token=t');
  expect(token.dress('wss://h/ws', 't', 'header').headers).toEqual({ authorization: 'Bearer t' });
});

test('a refused token is renewed with the function, which is told which one', async () => {
  const asked: unknown[] = [];
  const credentials = new Credentials({
    accessToken: 'first',
    getToken: (rejected) => {
      asked.push(rejected);
      return 'second';
    },
  });
  expect(credentials.renewable).toBe(true);
  expect(await credentials.get(undefined)).toBe('first');
  expect(await credentials.get('first')).toBe('second');
  expect(asked).toEqual(['first']);
  expect(credentials.redact('the token second%20 second expired')).toBe('the token [redacted]%20 [redacted] expired');
});
