import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { headerOf } from './headers.ts';

const message = (rawHeaders: string[], headers: object = {}): IncomingMessage =>
  ({ rawHeaders, headers }) as unknown as IncomingMessage;

test('a header is found whatever its case, and its value is not taken for a name', () => {
  const one = message(['X-A', 'x-b', 'X-Request-ID', 'r']);
  expect(headerOf(one, 'x-request-id')).toBe('r');
  expect(headerOf(one, 'x-b')).toBeUndefined();
  expect(headerOf(message([]), 'x-b')).toBeUndefined();
});

test('several of one name are what node:http makes of them', () => {
  expect(headerOf(message(['A', '1', 'a', '2'], { a: '1, 2' }), 'a')).toBe('1, 2');
  expect(headerOf(message(['Set-Cookie', 'a', 'set-cookie', 'b'], { 'set-cookie': ['a', 'b'] }), 'set-cookie')).toBe(
    'a, b',
  );
});
