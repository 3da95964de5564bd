import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { addHeaders } from '../call/headers.ts';
import { noAuth } from '../credentials/auth.ts';
import { assertToken } from '../credentials/token.ts';
import { ConfigurationError } from '../errors/errors.ts';
import { type ClientOptions, createTransport } from '../resource.ts';
import { Transport } from '../transport.ts';
import { checkBaseUrl, checkNumber, checkOptions } from './check.ts';

const SECRET = 'sk_canary_3f2a';
const surface = { name: 'linktor', baseUrl: 'https://api.example.com/v1' };
const make = (options: object): Transport => createTransport(surface, options as ClientOptions);
const failure = (build: () => unknown): ConfigurationError => {
  try {
    build();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(SECRET);
    return error as ConfigurationError;
  }
  throw new Error('expected a failure');
};

describe('unknown options', () => {
  test.each([
    ['apikey', 'apiKey'],
    ['api_key', 'apiKey'],
    ['ApiKey', 'apiKey'],
    ['apiKye', 'apiKey'],
    ['baseURL', 'baseUrl'],
    ['base_url', 'baseUrl'],
    ['maxRetry', 'maxRetries'],
    ['retries', 'maxRetries'],
    ['tiemout', 'timeout'],
    ['timeoutMs', 'timeout'],
    ['token', 'accessToken'],
    ['header', 'headers'],
    ['fetcher', 'fetch'],
    ['hook', 'hooks'],
    ['middlewares', 'middleware'],
  ])('%s: did you mean %s?', (given, meant) => {
    expect(failure(() => make({ apiKey: SECRET, [given]: SECRET })).message).toBe(
      `unknown option "${given}": did you mean "${meant}"?`,
    );
  });

  test('without a guess where there is none', () => {
    const error = failure(() => make({ apiKey: SECRET, colour: 'red' }));
    expect(error.message).toBe('unknown option "colour"');
    expect(error.details).toEqual({ option: 'colour' });
    expect(error.remediation).toContain('maxRetries');
    expect(failure(() => make({ apiKey: SECRET, ['x'.repeat(1e5)]: 1 })).message).not.toContain('did you mean');
  });

  test('and no object at all', () => {
    for (const options of [SECRET, null, undefined, [SECRET], 5]) {
      expect(failure(() => make(options as object)).message).toMatch(/^client options must be an object, got /);
    }
  });
});

test('an option that is explicitly undefined has its default', () => {
  const all = [
    'baseUrl',
    'timeout',
    'maxRetries',
    'retryDelay',
    'maxRetryAfter',
    'headers',
    'fetch',
    'arrayFormat',
    'hooks',
    'middleware',
    'accessToken',
    'onTokenRefresh',
  ];
  const transport = make({ apiKey: SECRET, ...Object.fromEntries(all.map((name) => [name, undefined])) });
  expect(transport.baseUrl).toBe('https://api.example.com/v1');
  expect(transport.timeout).toBe(30_000);
});

describe('wrong kinds', () => {
  test.each([
    ['timeout', '5', 'a string'],
    ['timeout', -1, '-1'],
    ['timeout', Number.NaN, 'NaN'],
    ['maxRetries', Number.POSITIVE_INFINITY, 'Infinity'],
    ['maxRetries', null, 'null'],
    ['maxRetries', 1.5, 'a whole number'],
    ['retryDelay', Number.POSITIVE_INFINITY, 'Infinity'],
    ['onTokenRefresh', SECRET, 'string'],
    ['maxRetries', SECRET, 'string'],
    ['retryDelay', Object.create(null), 'object'],
    ['maxRetryAfter', Symbol('x'), 'symbol'],
    ['fetch', SECRET, 'string'],
    ['fetch', null, 'null'],
    ['hooks', SECRET, 'String'],
    ['hooks', null, 'Null'],
    ['hooks', new Map(), 'Map'],
    ['hooks', { onRequest: SECRET }, 'hooks.onRequest'],
    ['middleware', () => {}, 'function'],
    ['middleware', [SECRET], 'string'],
    ['arrayFormat', SECRET, 'string'],
    ['arrayFormat', Object.create(null), 'object'],
    ['headers', SECRET, 'headers'],
    ['headers', null, 'headers'],
    ['headers', new Map([['a', SECRET]]), 'Object.fromEntries'],
    ['headers', new Headers({ a: SECRET }), 'Object.fromEntries'],
    ['headers', [['a', SECRET]], 'headers'],
    ['headers', { 'a b': 'x' }, '"a b"'],
    ['headers', { a: `${SECRET}\n` }, '"a"'],
    ['headers', { a: 5 }, '"a"'],
    ['headers', { 'Idempotency-Key': 'k' }, 'stands for one call'],
    ['headers', { a: 'snow ☃' }, '"a"'],
  ])('%s: %o', (option, value, said) => {
    const credential = option === 'onTokenRefresh' ? { accessToken: 'a' } : { apiKey: 'key' };
    const error = failure(() => make({ ...credential, [option]: value }));
    expect(`${error.message} ${error.remediation}`).toContain(said.replace('a string', 'string'));
    expect(error.message).toMatch(new RegExp(option.replace(/s$/, ''), 'i'));
  });
});

test('a hook by another name is refused; what a hook works with is not', () => {
  const hooked = (hooks: object): string => failure(() => make({ apiKey: 'key', hooks })).message;
  expect(hooked({ onResponce: () => {} })).toBe('unknown option "onResponce": did you mean "onResponse"?');
  expect(hooked({ onResponce: 5 })).toContain('did you mean "onResponse"?');
  expect(hooked({ retry: () => {} })).toContain('did you mean "onRetry"?');
  class Counter {
    count = 0;
    onRequest(): void {
      this.count++;
    }
  }
  expect(make({ apiKey: 'key', hooks: new Counter() })).toBeInstanceOf(Transport);
});

describe('credentials', () => {
  test.each([
    ['apiKey', `${SECRET}\n`, 'contains a space, a line break'],
    ['apiKey', ` ${SECRET}`, 'contains a space, a line break'],
    ['apiKey', `${SECRET}é`, 'contains a space, a line break'],
    ['apiKey', '', 'is empty'],
    ['apiKey', null, 'must be a string, got null'],
    ['apiKey', { key: SECRET }, 'must be a string, got object'],
    ['accessToken', `${SECRET}\r\n`, 'contains a space, a line break'],
    ['accessToken', 5, 'must be a string, got number'],
  ])('%s: %j is refused and never quoted', (option, value, problem) => {
    const error = failure(() => make({ [option]: value }));
    expect(error.message).toContain(`${option} ${problem}`);
    expect(error.details).toEqual({ option });
  });

  test('a token that is to be renewed is checked as well', () => {
    const error = failure(() => make({ accessToken: `${SECRET}\n`, onTokenRefresh: async () => 'x' }));
    expect(error.message).toContain('accessToken contains');
  });

  test('none at all', () => {
    const error = failure(() => make({ apiKey: undefined }));
    expect(error.message).toBe('apiKey is not set, nor is accessToken: no credential');
    expect(createTransport(surface, {}, 'optional')).toBeInstanceOf(Transport);
  });

  test('assertToken narrows', () => {
    expect(assertToken('good', 'x')).toBeUndefined();
  });
});

describe('baseUrl', () => {
  test.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com/v1//', 'https://api.example.com/v1'],
    ['http://localhost:8080/api', 'http://localhost:8080/api'],
    ['HTTPS://API.example.com:443/V1', 'https://api.example.com/V1'],
    [' https://api.example.com ', 'https://api.example.com'],
    ['http://[::1]:80', 'http://[::1]'],
  ])('%s is %s', (given, taken) => {
    expect(checkBaseUrl(given)).toBe(taken);
    expect(new Transport({ baseUrl: 'https://x', auth: noAuth }, { baseUrl: given }).baseUrl).toBe(taken);
  });

  test.each([
    ['', 'is not a URL'],
    ['api.example.com', 'is not a URL'],
    [null, 'is not a URL'],
    [5, 'is not a URL'],
    [`https://${SECRET} x`, 'is not a URL'],
    ['localhost:8080', 'must be http or https'],
    ['ftp://x', 'must be http or https'],
    [`https://user:${SECRET}@x`, 'must not carry a user name or password'],
    [`https://x?key=${SECRET}`, 'must not carry a query or a fragment'],
    [`https://x#${SECRET}`, 'must not carry a query or a fragment'],
    ['https://x/v1?', 'must not carry a query or a fragment'],
    ['https://x/v1#', 'must not carry a query or a fragment'],
  ])('%s is refused', (given, problem) => {
    expect(failure(() => make({ apiKey: 'key', baseUrl: given })).message).toContain(`baseUrl ${problem}`);
  });
});

test('numbers', () => {
  expect(checkNumber(undefined, 'maxRetries', 3)).toBe(3);
  expect(checkNumber(0, 'maxRetries', 3)).toBe(0);
  for (const name of ['timeout', 'tokenTimeout', 'stallTimeout', 'maxRetryAfter']) {
    expect(checkNumber(Number.POSITIVE_INFINITY, name, 3)).toBe(Number.POSITIVE_INFINITY);
  }
});

test('known options pass, as a copy without a prototype', () => {
  const own = checkOptions({ a: 1 }, ['a']);
  expect(own).toEqual({ a: 1 });
  expect(Object.getPrototypeOf(own)).toBeNull();
});

describe('headers', () => {
  test('are lower-cased, the last one wins, and absent ones are left out', () => {
    const headers: Record<string, string> = { accept: 'a' };
    addHeaders(headers, { Accept: 'b', 'X-Empty': '', 'x-no': undefined } as unknown as Record<string, string>);
    expect(headers).toEqual({ accept: 'b', 'x-empty': '' });
  });

  test('harm nobody with their names', () => {
    const headers: Record<string, string> = {};
    addHeaders(headers, JSON.parse('{"__proto__":"x","constructor":"y"}'));
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
