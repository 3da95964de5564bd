import { describe, expect, test } from 'vitest';
import { ValidationError } from '../errors/errors.ts';
import { encodeBody } from './body.ts';
import type { OperationInfo } from './operation.ts';

const operation: OperationInfo = { id: 'x', method: 'POST', path: '/x' };
const form: OperationInfo = { ...operation, form: 'urlencoded' };

test.each([
  [{ a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
  [[], '[]'],
  [[1], '[1]'],
  [null, 'null'],
  ['text', '"text"'],
  [0, '0'],
  [false, 'false'],
  [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
])('%j is written as JSON', (body, json) => {
  expect(encodeBody(operation, body)).toMatchObject({ body: json, contentType: 'application/json', once: false });
});

test('no body is none', () => {
  expect(encodeBody(operation, undefined)).toMatchObject({ body: undefined, contentType: undefined, once: false });
});

test('forms and streams pass as they are', () => {
  const data = new FormData();
  expect(encodeBody(operation, data)).toMatchObject({ body: data, contentType: undefined, once: false });
  const stream = new ReadableStream();
  expect(encodeBody(operation, stream)).toMatchObject({ body: stream, contentType: undefined, once: true });
});

test('a form of fields leaves out what has no value', () => {
  const type = 'application/x-www-form-urlencoded';
  expect(encodeBody(form, { a: 'b c&', n: 1, no: undefined, nil: null })).toMatchObject({
    body: 'a=b+c%26&n=1',
    contentType: type,
  });
  expect(encodeBody(form, new URLSearchParams({ a: '1' }))).toMatchObject({ body: 'a=1', contentType: type });
});

describe('what JSON would lose or cannot hold', () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  test.each([
    ['a Blob', new Blob(['x']), /: Blob$/],
    ['a File', new File(['x'], 'x'), /: File$/],
    ['bytes', new Uint8Array(2), /: Uint8Array$/],
    ['numbers', new Float64Array(2), /: Float64Array$/],
    ['a buffer', new ArrayBuffer(2), /: ArrayBuffer$/],
    ['a shared buffer', new SharedArrayBuffer(2), /: SharedArrayBuffer$/],
    ['a view', new DataView(new ArrayBuffer(2)), /: DataView$/],
    ['a Map', new Map([[1, 2]]), /: Map$/],
    ['a Set', new Set([1]), /: Set$/],
    ['search parameters', new URLSearchParams('a=1'), /: URLSearchParams$/],
    ['a big integer', { n: 1n }, /BigInt/],
    ['a circle', circular, /: Converting circular structure to JSON$/],
    ['a function', () => 1, /: function$/],
    ['a symbol', Symbol('x'), /: symbol$/],
    ['too deep a tree', JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)), /stack/],
  ])('%s is refused', (_what, body, problem) => {
    expect(() => encodeBody(operation, body)).toThrow(ValidationError);
    expect(() => encodeBody(operation, body)).toThrow(/^body cannot be written as JSON: /);
    expect(() => encodeBody(operation, body)).toThrow(problem);
  });

  test.each(['WeakMap', 'Blobs', 'MyFile', 'Dataset'])('but not what only has such a name: %s', (name) => {
    expect(encodeBody(operation, { a: 1, [Symbol.toStringTag]: name }).body).toBe('{"a":1}');
  });
});
