import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValidationError } from '../errors/errors.ts';
import { buildQuery } from './query.ts';

test.each([
  ['nothing', undefined, ''],
  ['no parameters', {}, ''],
  ['absent ones', { a: undefined, b: null }, ''],
  ['what is not true is still said', { a: 0, b: false, c: '' }, '?a=0&b=false&c='],
  ['strings', { q: 'a b&c=d+é' }, '?q=a%20b%26c%3Dd%2B%C3%A9'],
  ['dates', { since: new Date(0) }, '?since=1970-01-01T00%3A00%3A00.000Z'],
  ['big integers', { n: 2n ** 60n }, '?n=1152921504606846976'],
  ['arrays', { tags: ['a', 'b c'] }, '?tags=a&tags=b%20c'],
  ['empty arrays', { tags: [], limit: 1 }, '?limit=1'],
  ['names', { 'a[b]': '1' }, '?a%5Bb%5D=1'],
])('%s', (_what, query, expected) => {
  expect(buildQuery(query)).toBe(expected);
});

test('arrays with brackets, and as one value', () => {
  const query = { tags: ['a', 'b'], ids: ['1', '2,3'] };
  expect(buildQuery(query, 'brackets', ['ids'])).toBe('?tags[]=a&tags[]=b&ids=1,2%2C3');
  expect(buildQuery({ ids: [] }, 'repeat', ['ids'])).toBe('');
});

describe('refused by name', () => {
  test.each([
    ['an object', {}],
    ['an object in an array', [{}]],
    ['null in an array', [null]],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['an invalid date', new Date(Number.NaN)],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['half a surrogate pair', '\ud800'],
    ['the same in an array', ['\udfff']],
  ])('%s', (_what, value) => {
    expect(() => buildQuery({ filter: value })).toThrow(ValidationError);
    expect(() => buildQuery({ filter: value })).toThrow(/^filter /);
  });
});

test('whatever is written is read back the same', () => {
  const wellFormed = fc.string({ unit: 'grapheme' });
  const value = fc.oneof(wellFormed, fc.array(wellFormed, { minLength: 1 }));
  fc.assert(
    fc.property(fc.dictionary(wellFormed, value), (query) => {
      const read = new URLSearchParams(buildQuery(query));
      const expected = Object.entries(query).flatMap(([name, one]) => [one].flat().map((item) => [name, item]));
      expect([...read]).toEqual(expected);
    }),
  );
});

test('anything at all gives a query or a ValidationError', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (query) => {
      try {
        expect(new URL(`http://h/${buildQuery(query)}`).hash).toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(ValidationError);
      }
    }),
  );
});
