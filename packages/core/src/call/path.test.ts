import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinktorError } from '../errors/error.ts';
import { ValidationError } from '../errors/errors.ts';
import { buildPath } from './path.ts';

const TEMPLATE = '/conversations/{id}/messages/{messageId}';
const failure = (build: () => unknown): unknown => {
  try {
    build();
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure');
};

const refused: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['empty', ''],
  ['blank', ' \u00a0\u3000'],
  ['a dot', '.'],
  ['two dots', '..'],
  ['an encoded dot', '%2e'],
  ['two encoded dots', '%2E%2e'],
  ['half encoded', '.%2E'],
  ['doubly encoded', '%252e%252e'],
  ['trebly encoded', '%25252e.'],
  ['a way up', '../users'],
  ['a way up at the end', 'a/..'],
  ['a way up in the middle', 'a/../../b'],
  ['a way up with backslashes', 'a\\..\\b'],
  ['a way up with encoded slashes', '..%2fusers'],
  ['a way up with doubly encoded slashes', 'a%252F..%252Fb'],
  ['a way up with encoded backslashes', '..%5Cusers'],
  ['here', './a'],
  ['a line break', 'a\nb'],
  ['a carriage return', 'a\rb'],
  ['a tab', 'a\tb'],
  ['a zero', 'a\0'],
  ['delete', 'a\u007f'],
  ['a C1 control', 'a\u0085b'],
  ['half a surrogate pair', '\ud800'],
  ['a number', 5],
  ['a boolean', true],
  ['an object', {}],
  ['an array', ['a']],
  ['a String object', new String('a')],
  ['something with toString', { toString: () => 'a' }],
  ['a symbol', Symbol('a')],
];

describe.each(['id', 'messageId'])('%s', (name) => {
  const other = name === 'id' ? 'messageId' : 'id';
  test.each(refused)('%s is refused', (_what, value) => {
    const error = failure(() => buildPath(TEMPLATE, { [other]: 'good', [name]: value }));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', details: { parameter: name } });
    expect((error as LinktorError).message).toContain(name);
    expect((error as LinktorError).status).toBeUndefined();
  });
});

test.each([
  ['msg_1', 'msg_1'],
  ['a/b', 'a%2Fb'],
  ['x?y#z', 'x%3Fy%23z'],
  ['a..b', 'a..b'],
  ['...', '...'],
  ['.hidden', '.hidden'],
  ['1.2.3', '1.2.3'],
  ['%41', '%2541'],
  ['é😀', '%C3%A9%F0%9F%98%80'],
  [' a ', '%20a%20'],
  ['+46701234567', '%2B46701234567'],
  ['a:b;c=d', 'a%3Ab%3Bc%3Dd'],
  ['constructor', 'constructor'],
])('%s is one segment', (value, segment) => {
  const path = buildPath(TEMPLATE, { id: value, messageId: 'm' });
  expect(path).toBe(`/conversations/${segment}/messages/m`);
});

test('a parameter is not found on the prototype', () => {
  expect(failure(() => buildPath('/x/{constructor}', {}))).toBeInstanceOf(ValidationError);
  expect(failure(() => buildPath('/x/{toString}', {}))).toBeInstanceOf(ValidationError);
  expect(failure(() => buildPath('/x/{id}', Object.create({ id: 'a' })))).toBeInstanceOf(ValidationError);
  expect(failure(() => buildPath('/x/{id}', undefined))).toBeInstanceOf(ValidationError);
});

test('a template without parameters passes as it is', () => {
  expect(buildPath('/conversations', undefined)).toBe('/conversations');
  expect(buildPath('/a/{b}:action', { b: 'c' })).toBe('/a/c:action');
});

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      '.',
      '..',
      '/',
      '\\',
      '%',
      '2e',
      '2f',
      '25',
      '%2e',
      '%2F',
      '%5c',
      '?',
      '#',
      ';',
      '\0',
      ' ',
      '@',
      ':',
    ),
    fc.string({ maxLength: 3 }),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  { maxLength: 6 },
);

test('whatever is given reaches its own segment of its own template, or nothing', () => {
  fc.assert(
    fc.property(
      nasty.map((parts) => parts.join('')),
      (value) => {
        let path: string;
        try {
          path = buildPath(TEMPLATE, { id: value, messageId: 'm' });
        } catch (error) {
          expect(error).toBeInstanceOf(ValidationError);
          return;
        }
        // As fetch sees it, after the URL parser has done its worst.
        const url = new URL(`https://host/base${path}`);
        expect(url.search + url.hash).toBe('');
        const segments = url.pathname.split('/');
        expect(segments).toHaveLength(6);
        expect([segments[1], segments[2], segments[4], segments[5]]).toEqual([
          'base',
          'conversations',
          'messages',
          'm',
        ]);
        expect(decodeURIComponent(segments[3] as string)).toBe(value);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('an attack string is refused as fast as any other', () => {
  const begun = performance.now();
  for (const attack of [
    '%25'.repeat(100_000),
    '%'.repeat(300_000),
    './'.repeat(100_000),
    '/%25252525'.repeat(30_000),
  ]) {
    try {
      buildPath('/x/{id}', { id: attack });
    } catch {}
  }
  expect(performance.now() - begun).toBeLessThan(10_000);
});
