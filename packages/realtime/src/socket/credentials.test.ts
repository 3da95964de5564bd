import { ConfigurationError } from '@linktor/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { FakeClock } from '../../test/fake-clock.ts';
import { type CredentialOptions, Credentials as Held, type RealtimeToken } from './credentials.ts';

const never = new AbortController().signal;

class Credentials extends Held {
  constructor(options: CredentialOptions, clock: FakeClock = new FakeClock()) {
    super(options, clock);
  }

  override async get(refused: string | undefined, signal: AbortSignal = never): Promise<string> {
    await this.load();
    return super.get(refused, signal);
  }
}

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
  expect(token.dress('wss://h/ws', 't', 'both')).toEqual({
    url: 'wss://h/ws?token=t',
    headers: { authorization: 'Bearer t' },
  });
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

test('a secret is struck out however the peer spells it, and so is the one before', async () => {
  const printable = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 8,
    maxLength: 60,
  });
  const spellings: ((secret: string) => string)[] = [
    (secret) => secret,
    encodeURIComponent,
    (secret) => encodeURIComponent(secret).toLowerCase(),
    (secret) => new URLSearchParams({ q: secret }).toString(),
    (secret) => new Credentials({ apiKey: 'k' }).dress('wss://h/ws', secret, 'query').url,
    (secret) => JSON.stringify({ said: secret }),
    (secret) => [...secret].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
  ];
  await fc.assert(
    fc.asyncProperty(printable, printable, fc.constantFrom(...spellings), async (first, second, spell) => {
      const tokens = [first, second];
      const credentials = new Credentials({ getToken: () => tokens.shift() ?? 'third' });
      await credentials.get(undefined);
      await credentials.get(first);
      for (const secret of [first, second]) {
        // Whatever else the sentence says is as long as it was.
        const rest = spell('').length;
        expect(credentials.redact(spell(secret)).replaceAll('[redacted]', '').length).toBeLessThanOrEqual(rest);
      }
    }),
  );
});

test.each([
  ['nothing', undefined, 'NO_TOKEN'],
  ['an object without one', {}, 'NO_TOKEN'],
  ['a line break', 'secret_canary\n', 'CONFIGURATION'],
  ['a number', 7, 'CONFIGURATION'],
  ['a date for an end', { token: 't', expiresAt: new Date() }, 'CONFIGURATION'],
])('a token function that gives %s is told so', async (_, given, code) => {
  const credentials = new Credentials({ getToken: () => given as string });
  const error: unknown = await credentials.get(undefined).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code });
  expect(JSON.stringify(error) + String(error)).not.toContain('secret_canary');
});

test('a token is asked for again before it ends; when that fails, it is used while it lasts', async () => {
  const clock = new FakeClock();
  let works = true;
  let count = 0;
  const getToken = (): { token: string; expiresAt: number } => {
    if (!works) throw new Error('down');
    return { token: `token_${++count}`, expiresAt: clock.now() + 600_000 };
  };
  const credentials = new Credentials({ getToken }, clock);
  expect(await credentials.get(undefined)).toBe('token_1');
  expect(credentials.renewAt).toBe(clock.now() + 540_000);
  clock.advance(539_999);
  expect(await credentials.get(undefined)).toBe('token_1');
  clock.advance(1);
  works = false;
  expect(await credentials.get(undefined)).toBe('token_1');
  works = true;
  expect(await credentials.get(undefined)).toBe('token_2');
  works = false;
  clock.advance(600_000);
  await expect(credentials.get(undefined)).rejects.toThrow('down');
});

test('an answer that comes too late for its question serves the next one, unless somebody else is asked by then', async () => {
  const answers: ((token: string) => void)[] = [];
  const getToken = (): Promise<string> => new Promise((resolve) => answers.push(resolve));
  const credentials = new Credentials({ getToken });
  void credentials.get(undefined);
  await vi.waitUntil(() => answers.length === 1);
  answers[0]?.('late');
  await Promise.resolve();
  await Promise.resolve();
  expect(await credentials.get(undefined)).toBe('late');
});

test("an answer for somebody else is not used, whether theirs is a token or a function's", async () => {
  for (const other of [{ accessToken: 'other' }, { getToken: () => 'other' }]) {
    let answer: ((token: string) => void) | undefined;
    const credentials = new Credentials({
      getToken: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const asked = credentials.get(undefined);
    await vi.waitUntil(() => answer);
    credentials.replace(other);
    answer?.('stale');
    await asked;
    expect(await credentials.get(undefined)).toBe('other');
  }
});

test('a token that is not to be kept is asked for with each connection, and renewed before its end all the same', async () => {
  const clock = new FakeClock();
  let count = 0;
  const getToken = (): RealtimeToken => ({ token: `t_${++count}`, expiresAt: clock.now() + 600_000, keep: false });
  const credentials = new Credentials({ getToken }, clock);
  expect(await credentials.get(undefined)).toBe('t_1');
  expect(await credentials.get(undefined)).toBe('t_2');
  expect(credentials.renewAt).toBe(clock.now() + 540_000);
});
