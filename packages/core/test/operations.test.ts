import { readdirSync } from 'node:fs';
import { type OperationInfo, ValidationError } from '@linktor/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transportTo } from './support.ts';

// Every operation of every spec, as generated: a new spec is covered by being there.
const root = new URL('../../core-gen/src/', import.meta.url);
const surfaces = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
type Manifest = Record<string, { method: string; path: string; pathParams: string[] }>;
const operations: [string, OperationInfo, string[]][] = [];
for (const surface of surfaces) {
  const { manifest } = (await import(new URL(`${surface}/manifest.gen.ts`, root).pathname)) as { manifest: Manifest };
  for (const [id, { method, path, pathParams }] of Object.entries(manifest)) {
    operations.push([`${surface} ${id}`, { id, method, path }, pathParams]);
  }
}
const withParameters = operations.filter(([, , names]) => names.length > 0);

test('there is something to test', () => {
  expect(surfaces).toEqual(expect.arrayContaining(['antonnia', 'linktor', 'linktor-server', 'sinch']));
  expect(operations.length).toBeGreaterThan(150);
  expect(withParameters.length).toBeGreaterThan(80);
});

const good = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'id_1']));

/** Calls with these parameters; gives the address asked for, or the error. */
const attempt = async (operation: OperationInfo, path: object): Promise<{ asked: string[]; error: unknown }> => {
  const asked: string[] = [];
  const transport = transportTo('https://host/base', {
    fetch: async (url) => {
      asked.push(url);
      return new Response('{}');
    },
  });
  const call = transport.request(operation as never, { path } as never);
  const error = await call.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  return { asked, error };
};

describe('a bad id is refused by name before anything is sent', () => {
  const bad: [string, unknown][] = [
    ['..', '..'],
    ['.', '.'],
    ['empty', ''],
    ['blank', ' '],
    ['missing', undefined],
    ['null', null],
    ['%2e%2e', '%2e%2e'],
    ['%2E.', '%2E.'],
    ['%252e%252e', '%252e%252e'],
    ['../x', '../x'],
    ['x/..', 'x/..'],
    ['..%2fx', '..%2fx'],
    ['..\\x', '..\\x'],
    ['a line break', 'a\r\nb'],
    ['a zero', '\0'],
    ['half a surrogate pair', '\ud800'],
    ['a number', 7],
    ['an object', { toString: () => 'x' }],
  ];
  test.each(withParameters)('%s', async (_name, operation, names) => {
    for (const name of names) {
      for (const [, value] of bad) {
        const { asked, error } = await attempt(operation, { ...good(names), [name]: value });
        expect(asked).toEqual([]);
        expect(error).toBeInstanceOf(ValidationError);
        expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', details: { parameter: name } });
        expect((error as Error).message.startsWith(`${name} `)).toBe(true);
      }
      const { [name]: _left, ...others } = good(names);
      expect((await attempt(operation, others)).error).toBeInstanceOf(ValidationError);
    }
  });
});

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '..',
        '/',
        '\\',
        '%',
        '2e',
        '%2e',
        '%2F',
        '%25',
        '?',
        '#',
        ';',
        ':',
        '@',
        '\0',
        '\n',
        ' ',
        '{id}',
      ),
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

test('any id reaches its own place in its own operation, or nothing', async () => {
  const withId = fc.constantFrom(...withParameters).chain(([, operation, names]) =>
    fc.record({
      operation: fc.constant(operation),
      values: fc
        .array(nasty, { minLength: names.length, maxLength: names.length })
        .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index] as string]))),
    }),
  );
  await fc.assert(
    fc.asyncProperty(withId, async ({ operation, values }) => {
      const { asked, error } = await attempt(operation, values);
      if (error !== undefined) {
        expect(error).toBeInstanceOf(ValidationError);
        expect(asked).toEqual([]);
        return;
      }
      expect(asked).toHaveLength(1);
      // As fetch sees it, after the URL parser has done its worst.
      const { pathname, search, hash, origin } = new URL(asked[0] as string);
      expect([origin, search, hash]).toEqual(['https://host', '', '']);
      const parts = operation.path.split(/\{([^}]+)\}/);
      const expected = parts.map((part, index) =>
        index % 2 === 1 ? encodeURIComponent(values[part] as string) : part,
      );
      // The parser encodes a few more characters than encodeURIComponent does; what is decoded is the same.
      expect(pathname.split('/').length).toBe(`/base${operation.path}`.split('/').length);
      expect(decodeURIComponent(pathname)).toBe(decodeURIComponent(`/base${expected.join('')}`));
    }),
    { numRuns: 500 },
  );
});

test('operations without parameters go where they say', async () => {
  for (const [, operation, names] of operations) {
    if (names.length > 0) continue;
    const { asked } = await attempt(operation, {});
    expect(asked).toEqual([`https://host/base${operation.path}`]);
  }
});
