import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiError } from '../answer/api-error.ts';
import { isLinktorError, LinktorError } from './error.ts';
import * as errors from './errors.ts';

const { AuthenticationError, NotFoundError, RateLimitError, ServerError, ValidationError } = errors;
const classes = Object.entries(errors).filter(([name]) => name.endsWith('Error')) as [string, typeof NotFoundError][];

describe.each(classes)('%s', (name, Class) => {
  const error = new Class('what happened', {
    code: 'C',
    status: 499,
    requestId: 'r',
    details: { a: 1 },
    remediation: 'fix',
  });

  test('is itself, a LinktorError, an Error, and no other', () => {
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(LinktorError);
    expect(error).toBeInstanceOf(Error);
    for (const [, Other] of classes) expect(error instanceof Other).toBe(Other === Class);
  });

  test('has its name wherever names are read', () => {
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: what happened`);
    expect(error.stack).toMatch(new RegExp(`^${name}: what happened\n`));
    expect(inspect(error)).toMatch(new RegExp(`^${name}: what happened\n`));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name,
      message: 'what happened',
      code: 'C',
      status: 499,
      requestId: 'r',
      details: { a: 1 },
      remediation: 'fix',
    });
    expect(error.statusCode).toBe(499);
  });
});

test('fields that are not known are absent, not undefined', () => {
  expect(Object.keys(new LinktorError('m'))).toEqual(['code']);
  expect(Object.keys(new RateLimitError('m'))).toEqual(['code']);
  expect('cause' in new LinktorError('m')).toBe(false);
});

describe('subclasses of a user', () => {
  class Mine extends NotFoundError {}
  class Own extends NotFoundError {
    static override readonly kind = 'acme.Own';
  }

  test('are what they extend, and what they extend is not them', () => {
    for (const Class of [Mine, Own]) {
      expect(new Class('m')).toBeInstanceOf(Class);
      expect(new Class('m')).toBeInstanceOf(NotFoundError);
      expect(new Class('m')).toBeInstanceOf(LinktorError);
      expect(new NotFoundError('m')).not.toBeInstanceOf(Class);
      expect(new Class('m')).not.toBeInstanceOf(ServerError);
    }
    expect(new Mine('m')).not.toBeInstanceOf(Own);
  });

  test('have a name', () => {
    expect(new Mine('m').name).toBe('NotFoundError');
    expect(new Own('m').name).toBe('Own');
  });
});

describe('another copy of the package', () => {
  type Core = typeof import('../index.ts');
  let copies: Core[];
  beforeAll(() => {
    const entry = join(dirname(fileURLToPath(import.meta.url)), '..', 'index.ts');
    const build = (minify: boolean): Core => {
      const options = {
        entryPoints: [entry],
        bundle: true,
        write: false as const,
        format: 'cjs' as const,
        minify,
        conditions: ['@linktor/source'],
      };
      const module: { exports: unknown } = { exports: {} };
      new Function('module', 'exports', buildSync(options).outputFiles[0]?.text ?? '')(module, module.exports);
      return module.exports as Core;
    };
    copies = [build(false), build(true)];
  });

  test('makes errors that are instances here, and the other way round', () => {
    for (const copy of copies) {
      expect(copy.LinktorError).not.toBe(LinktorError);
      const theirs = new copy.RateLimitError('m', { retryAfter: 3 });
      expect(theirs).toBeInstanceOf(RateLimitError);
      expect(theirs).toBeInstanceOf(LinktorError);
      expect(theirs).not.toBeInstanceOf(ServerError);
      expect(isLinktorError(theirs)).toBe(true);
      expect(theirs.name).toBe('RateLimitError');
      expect(new RateLimitError('m')).toBeInstanceOf(copy.RateLimitError);
      expect(new RateLimitError('m')).not.toBeInstanceOf(copy.ServerError);
    }
  });

  test('whose transport serves as an umbrella here', () => {
    const [copy] = copies as [Core];
    const transport = new copy.Transport({ baseUrl: 'http://x', auth: copy.noAuth });
    expect(copy.isTransport(transport)).toBe(true);
  });
});

test('what is no error of ours is not taken for one', () => {
  for (const value of [
    new Error('m'),
    undefined,
    null,
    1,
    'LinktorError',
    {},
    Object.create(null),
    { constructor: { kind: 'linktor.LinktorError' } },
    JSON.parse('{"constructor":{"kind":"linktor.LinktorError"},"name":"LinktorError"}'),
    LinktorError,
  ]) {
    expect(isLinktorError(value)).toBe(false);
    expect(value instanceof NotFoundError).toBe(false);
  }
});

test.each([
  [400, ValidationError, 'VALIDATION'],
  [401, AuthenticationError, 'AUTHENTICATION'],
  [402, LinktorError, 'HTTP_ERROR'],
  [403, errors.AuthorizationError, 'AUTHORIZATION'],
  [404, NotFoundError, 'ROUTE_NOT_FOUND'],
  [408, errors.TimeoutError, 'TIMEOUT'],
  [409, errors.ConflictError, 'CONFLICT'],
  [418, LinktorError, 'HTTP_ERROR'],
  [422, ValidationError, 'VALIDATION'],
  [429, RateLimitError, 'RATE_LIMIT'],
  [500, ServerError, 'SERVER'],
  [599, ServerError, 'SERVER'],
])('%i is typed', (status, Class, code) => {
  const place = { method: 'GET', path: '/things/{id}', requestId: 'req_1', retryAfter: 2_500 };
  const bare = apiError({ ...place, status, body: {} }, LinktorError);
  expect(bare).toBeInstanceOf(Class);
  expect([bare.name, bare.constructor.name]).toEqual([Class.name, Class.name]);
  expect(bare).toMatchObject({ status, code, method: 'GET', path: '/things/{id}', requestId: 'req_1' });
  expect(bare.message).toBe(`GET /things/{id} answered ${status}`);
  const told = apiError({ ...place, status, body: { code: 'X', message: 'm', details: [1] } }, LinktorError);
  expect(told).toMatchObject({ status, code: 'X', message: 'm', details: [1] });
  const waits = status === 429 || status >= 500;
  expect((told as { retryAfter?: number }).retryAfter).toBe(waits ? 3 : undefined);
});

test('a message has an end: a server may send a whole page as one', () => {
  const { message, stack } = new LinktorError(`${'x'.repeat(5_000)}the end`);
  expect(message).toBe('x'.repeat(2_000));
  expect(stack).not.toContain('the end');
});
