import { fileURLToPath } from 'node:url';
import type { Operation } from '@linktor/core';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The package as a bundler takes it, for production or not. */
const bundle = async (...conditions: string[]): Promise<typeof import('@linktor/core')> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    conditions: ['@linktor/source', ...conditions],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
};
const { ApiKeyAuth, checkOptions, createTransport, LinktorError } = await bundle('production');

const SECRET = 'sk_live_canary_0123456789';
const surface = { name: 'linktor', baseUrl: 'http://x', apiKeyHeader: 'x-api-key' };
const make = (options: object) => createTransport(surface, { apiKey: 'key', ...options });
const get = { id: 'get', method: 'GET', path: '/things/{id}', query: ['limit'] } as Operation<object, object>;
const call = (input: object, options?: object) =>
  make({ fetch: async () => Response.json({}) }).request(get, { path: { id: '1' }, ...input }, options);

const caught = async (run: () => unknown): Promise<Error> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof LinktorError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test.each<[string, () => unknown, string, string]>([
  ['an unknown option', () => make({ timeOut: 5 }), 'timeOut', 'unknown option "timeOut"'],
  ['options that are none', () => checkOptions(5 as never, []), 'client options', 'client options must be an object'],
  ['a number', () => make({ maxRetries: SECRET }), 'maxRetries', 'maxRetries does not fit'],
  ['a function', () => make({ fetch: SECRET }), 'fetch', 'fetch does not fit'],
  ['middleware', () => make({ middleware: [SECRET] }), 'middleware', 'middleware does not fit'],
  ['a base URL', () => make({ baseUrl: `ftp://${SECRET}` }), 'baseUrl', 'baseUrl is not a base URL'],
  ['no credential', () => make({ apiKey: undefined }), 'apiKey', 'apiKey is not set'],
  ['a credential', () => new ApiKeyAuth(`${SECRET}\n`, 'x-api-key'), 'apiKey', 'apiKey is no credential'],
  ['headers', () => make({ headers: new Headers({ a: SECRET }) }), 'headers', 'headers cannot be sent'],
  ['a header', () => make({ headers: { 'x-a': `${SECRET}\n` } }), 'header "x-a"', 'header "x-a" cannot be sent'],
  ['a signal', () => call({}, { signal: SECRET }), 'signal', 'signal does not fit'],
])('%s is refused by class, code and name', async (_what, run, option, message) => {
  const error = await caught(run);
  expect(error).toMatchObject({ name: 'ConfigurationError', code: 'CONFIGURATION', details: { option } });
  expect(error.message).toContain(message);
  expect(`${error.message}${JSON.stringify(error)}`).not.toContain(SECRET);
});

test.each<[string, object, string, string]>([
  ['an id', { path: { id: '..' } }, 'id', 'id is no id'],
  ['an id that is none', { path: {} }, 'id', 'id is no id'],
  ['a parameter', { query: { limit: Number.NaN } }, 'limit', 'limit cannot be sent'],
  ['half a character', { query: { limit: '\ud800' } }, 'limit', 'limit cannot be sent'],
  ['an unknown parameter', { query: { limits: 5 } }, 'limits', 'unknown parameter "limits"'],
])('%s is refused by class, code and name', async (_what, input, parameter, message) => {
  const error = await caught(() => call(input));
  expect(error).toMatchObject({ name: 'ValidationError', code: 'INVALID_ARGUMENT', details: { parameter }, message });
});

test('in a bundle that is not for production the same is explained', async () => {
  const { BearerAuth, checkOptions } = await bundle();
  expect(() => new BearerAuth('', 'accessToken')).toThrow('accessToken is empty');
  expect(() => checkOptions({ timeOut: 5 }, ['timeout'])).toThrow('did you mean "timeout"?');
});

test('a browser has no environment to look into', async () => {
  const surface = { name: 'linktor', baseUrl: 'http://x' };
  const before = process.env['LINKTOR_API_KEY'];
  process.env['LINKTOR_API_KEY'] = 'key';
  try {
    expect(() => createTransport(surface, {})).toThrow('apiKey is not set');
  } finally {
    if (before === undefined) delete process.env['LINKTOR_API_KEY'];
    else process.env['LINKTOR_API_KEY'] = before;
  }
});
