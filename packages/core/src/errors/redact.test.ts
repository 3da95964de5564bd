import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { redactText, secretsOf } from './redact.ts';
import { redactCause as cause, redactJson as json } from './redact-deep.ts';

const striking = (secrets: readonly string[]) => (text: string, least?: number) => redactText(text, secrets, least);
const redactJson = (value: unknown, secrets: readonly string[]) => json(value, striking(secrets));
const redactCause = (value: unknown, secrets: readonly string[]) => cause(value, striking(secrets));

describe('secretsOf', () => {
  test('takes every header for a secret that is not known to be none', () => {
    const secrets = secretsOf(
      {
        authorization: 'Bearer abcdefgh',
        'x-whatever': 'my-secret',
        cookie: 'session=0123456789; theme=dark',
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': 'linktor-sdk/1',
        'idempotency-key': 'key-of-this-call',
        'x-debug': 'on',
      },
      ['pass', 'key'],
    );
    expect(secrets).toEqual(expect.arrayContaining(['Bearer abcdefgh', 'abcdefgh', 'my-secret', '0123456789', 'pass']));
    for (const plain of ['key', 'application/json', 'linktor-sdk/1', 'key-of-this-call', 'on', 'dark', 'Bearer', '']) {
      expect(secrets).not.toContain(plain);
    }
  });

  test('knows them in JSON and in URLs, the longest first', () => {
    const secrets = secretsOf({}, ['a"b\\c', 'x/y+z']);
    expect(secrets).toEqual(expect.arrayContaining(['a\\"b\\\\c', 'x%2Fy%2Bz']));
    expect(secrets.map((secret) => secret.length)).toEqual(
      secrets.map((secret) => secret.length).sort((a, b) => b - a),
    );
  });
});

test('a secret that no URL can carry is one all the same', () => {
  expect(secretsOf({}, ['half \ud800'])).toContain('half \ud800');
});

test('redactText', () => {
  expect(redactText('a secret and a secret', ['secret'])).toBe('a [redacted] and a [redacted]');
  expect(redactText('nothing', ['secret'])).toBe('nothing');
  expect(redactText('a secret, short', ['secret', 'short'], 6)).toBe('a [redacted], short');
  // Not a pattern.
  expect(redactText('a.c abc $&', ['a.c', '$&'])).toBe('[redacted] abc [redacted]');
});

describe('redactJson', () => {
  test('walks values and numbers', () => {
    const value = { n: [12345, 12, true, null], deep: { a: '1234567' } };
    expect(redactJson(value, ['12345'])).toEqual({
      n: ['[redacted]', 12, true, null],
      deep: { a: '[redacted]67' },
    });
  });

  test('leaves names alone, unless they hold what can be no name', () => {
    const long = 'sk_live_0123456789';
    const value = { password: 'hunter22', message: 'the password hunter22 is weak', [`x ${long}`]: 1 };
    expect(redactJson(value, ['password', 'hunter22', long])).toEqual({
      password: '[redacted]',
      message: 'the [redacted] [redacted] is weak',
      'x [redacted]': 1,
    });
  });

  test('keeps what has no secret in it', () => {
    const value = { a: [1, 'x', { b: false }], c: null };
    expect(redactJson(value, ['secret'])).toEqual(value);
  });

  test('survives any depth', () => {
    const text = `${'{"a":'.repeat(100_000)}"secret"${'}'.repeat(100_000)}`;
    expect(inspect(redactJson(JSON.parse(text), ['secret']), { depth: null })).not.toContain('secret');
  });
});

describe('redactCause', () => {
  test('keeps what helps and drops what hangs on it', () => {
    const inner = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:80'), {
      code: 'ECONNREFUSED',
      errno: -111,
      syscall: 'connect',
      address: '10.0.0.1',
      port: 80,
      request: { headers: { authorization: 'Bearer secret' } },
    });
    const outer = Object.assign(new TypeError('failed with secret', { cause: inner }), { config: { token: 'secret' } });
    const copy = redactCause(outer, ['secret']) as Error;
    expect(copy).toBeInstanceOf(Error);
    expect(copy.name).toBe('TypeError');
    expect(copy.message).toBe('failed with [redacted]');
    expect(copy.cause).toMatchObject({
      code: 'ECONNREFUSED',
      errno: -111,
      syscall: 'connect',
      address: '10.0.0.1',
      port: 80,
    });
    expect(inspect(copy, { depth: null, showHidden: true })).not.toContain('secret');
    expect(copy.stack).toContain('redact.test.ts');
  });

  test('takes anything', () => {
    expect(redactCause('a secret', ['secret'])).toBe('a [redacted]');
    expect(redactCause(undefined, [])).toBeUndefined();
    expect(redactCause(5, [])).toBeUndefined();
    expect(redactCause({ headers: 'secret' }, [])).toBeInstanceOf(Error);
    const circular: { cause?: unknown } = new Error('m');
    circular.cause = circular;
    expect(redactCause(circular, [])).toBeInstanceOf(Error);
    const many = new AggregateError([new Error('secret 1'), new Error('two')], 'all');
    expect(inspect(redactCause(many, ['secret']), { showHidden: true })).not.toContain('secret');
    expect((redactCause(many, []) as AggregateError).errors).toHaveLength(2);
  });
});
