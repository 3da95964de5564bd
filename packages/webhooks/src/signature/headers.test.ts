import { expect, test } from 'vitest';
import { DUPLICATED, type HeadersInput, readHeader } from './headers.ts';

const NAME = 'x-signature';

test.each<[string, HeadersInput, string | undefined]>([
  ['none', {}, undefined],
  ['one that is not set', { [NAME]: undefined }, undefined],
  ['another of the same length', { 'y-signature': 'a' }, undefined],
  ['one', { [NAME]: ' a ' }, 'a'],
  ['one in other letters', { 'X-Signature': 'a' }, 'a'],
  ['one in a list', { [NAME]: ['a'] }, 'a'],
  ['the same twice in a list', { [NAME]: ['a', ' a'] }, 'a'],
  ['the same under two spellings', { [NAME]: 'a', 'X-SIGNATURE': 'a' }, 'a'],
  ['the same twice, joined', { [NAME]: 'a, a' }, 'a'],
  ['one of Headers', new Headers({ [NAME]: 'a' }), 'a'],
  ['none of Headers', new Headers(), undefined],
  [
    'the same twice in Headers',
    new Headers([
      [NAME, 'a'],
      [NAME, 'a'],
    ]),
    'a',
  ],
  ['one that is inherited', Object.create({ [NAME]: 'a' }) as HeadersInput, undefined],
])('%s', (_, headers, value) => {
  expect(readHeader(headers, NAME)).toBe(value);
});

test.each<[string, HeadersInput]>([
  ['in a list', { [NAME]: ['a', 'b'] }],
  ['joined', { [NAME]: 'a,b' }],
  ['joined in a list', { [NAME]: ['a,b'] }],
  ['joined in a list, after one', { [NAME]: ['a', 'a,b'] }],
  ['under two spellings', { [NAME]: 'a', 'X-Signature': 'b' }],
  [
    'in Headers',
    new Headers([
      [NAME, 'a'],
      [NAME, 'b'],
    ]),
  ],
])('two values %s', (_, headers) => {
  expect(readHeader(headers, NAME)).toBe(DUPLICATED);
});

test('a comma may be part of the value', () => {
  expect(readHeader({ [NAME]: ' a,b ' }, NAME, 'kept')).toBe('a,b');
  expect(readHeader(new Headers({ [NAME]: 'a, b' }), NAME, 'kept')).toBe('a, b');
});
