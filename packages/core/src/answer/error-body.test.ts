import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readErrorBody as readBody } from './error-body.ts';
import { parseJson } from './json.ts';

const readErrorBody = (body: string) => readBody(body, parseJson);

const table: [string, unknown, object][] = [
  ['nulls where there is nothing to say', { code: null, message: 'm', details: null }, { message: 'm' }],
  ['Linktor', { code: 'X', message: 'm', details: { a: 1 } }, { code: 'X', message: 'm', details: { a: 1 } }],
  [
    'Linktor under error',
    { error: { code: 'X', message: 'm', details: [1], retryAfter: 3 } },
    { code: 'X', message: 'm', details: [1], retryAfter: 3 },
  ],
  ['the self-hosted server', { success: false, error: { code: 'X', message: 'm' } }, { code: 'X', message: 'm' }],
  [
    'a plain text under error',
    { error: 'rate limit exceeded', retry_after: 30 },
    { message: 'rate limit exceeded', retryAfter: 30 },
  ],
  [
    'OAuth',
    { error: 'invalid_client', error_description: 'no such client' },
    { code: 'invalid_client', message: 'no such client' },
  ],
  [
    'google.rpc',
    {
      error: {
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        message: 'm',
        details: [{ '@type': 'x' }, { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3s' }],
      },
    },
    {
      code: 'RESOURCE_EXHAUSTED',
      message: 'm',
      details: [{ '@type': 'x' }, { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3s' }],
      retryAfter: '3s',
    },
  ],
  ['FastAPI, text', { detail: 'Not Found' }, { message: 'Not Found' }],
  [
    'FastAPI, list',
    { detail: [{ loc: ['body', 'limit'], msg: 'too big', type: 'value_error' }] },
    { message: 'body.limit: too big', details: [{ loc: ['body', 'limit'], msg: 'too big', type: 'value_error' }] },
  ],
  ['FastAPI, list without places', { detail: [{ msg: 'bad' }] }, { message: 'bad', details: [{ msg: 'bad' }] }],
  [
    'FastAPI, odd places',
    { detail: [{ loc: [{ toString: 1 }, 'x'], msg: 'bad' }] },
    { message: 'x: bad', details: [{ loc: [{ toString: 1 }, 'x'], msg: 'bad' }] },
  ],
  [
    'problem+json',
    { type: 'about:blank', title: 'Invalid', status: 422, detail: 'no name', validation: [{ code: 'required' }] },
    { message: 'no name', details: [{ code: 'required' }] },
  ],
  ['problem+json without detail', { title: 'Invalid', status: 422 }, { message: 'Invalid' }],
  ['nothing known', { foo: 1 }, {}],
  ['null details', { message: 'm', details: null }, { message: 'm' }],
  ['no words where words should be', { message: '', detail: '', title: 'Invalid', code: '' }, { message: 'Invalid' }],
  [
    'a list of nothing',
    { detail: [{ loc: ['body'] }], title: 'Invalid' },
    { message: 'Invalid', details: [{ loc: ['body'] }] },
  ],
  ['wrong types', { message: 5, code: {}, detail: 7, title: [] }, {}],
  ['an array', [{ message: 'm' }], {}],
  ['a string', 'no', {}],
  ['null', null, {}],
];

test.each(table)('%s', (_what, body, expected) => {
  expect(readErrorBody(JSON.stringify(body))).toEqual(expected);
});

describe('what is no JSON', () => {
  test.each(['', ' ', '<html>502 Bad Gateway</html>', '{"message":', 'undefined', '\ufeff'])(
    '%j gives nothing',
    (text) => {
      expect(readErrorBody(text)).toEqual({});
    },
  );
  test('nor does depth overflow the stack', () => {
    expect(readErrorBody('['.repeat(1e6))).toEqual({});
    expect(readErrorBody(`${'{"__proto__":'.repeat(1e5)}1${'}'.repeat(1e5)}`)).toEqual({});
  });
});

test('never throws, whatever the server says', () => {
  const key = fc.constantFrom(
    'error',
    'message',
    'detail',
    'details',
    'loc',
    'msg',
    'code',
    'retryDelay',
    '__proto__',
    'toString',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object({ key }).map((value) => JSON.stringify(value)),
      ),
      (text) => {
        expect(readErrorBody(text)).toBeTypeOf('object');
      },
    ),
    { numRuns: 500 },
  );
});

test('a code as long as a page is none', () => {
  expect(readErrorBody(JSON.stringify({ code: 'x'.repeat(201), message: 'm' }))).toEqual({ message: 'm' });
  expect(readErrorBody(JSON.stringify({ code: 'x'.repeat(201), status: 'NOT_FOUND' })).code).toBe('NOT_FOUND');
  expect(readErrorBody(JSON.stringify({ code: 'x'.repeat(200) })).code).toHaveLength(200);
});
