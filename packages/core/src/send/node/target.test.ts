import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetOf } from './target.ts';

const asUrl = (address: string): unknown => {
  const { protocol, host, hostname, port, pathname, search, href } = new URL(address);
  const bare = hostname.replace(/^\[|\]$/g, '');
  return { origin: { protocol, host, hostname: bare, port }, path: pathname + search, href };
};

const origins = [
  'http://127.0.0.1:8080',
  'https://api.example.com',
  'http://[::1]:80',
  'http://[2001:db8::1]:81',
  'HTTP://Ex.Org:80',
];

test('the first address of an origin and those after it are what `URL` makes of them', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '?',
      '.',
      '..',
      '/./',
      '/..',
      '%2e',
      '%2E%2e',
      '%20',
      '%',
      "'",
      '"',
      ' ',
      '\\',
      '#x',
      'é',
      '☃',
      '@',
      ':',
      '&a=b',
      '<',
      '|',
      '^',
      '`',
      '{',
      '\t',
      '\n',
    ),
    fc.string({ maxLength: 4 }),
    fc.webSegment(),
  );
  const address = fc.tuple(
    fc.constantFrom(...origins),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
  );
  fc.assert(
    fc.property(address, ([origin, path]) => {
      const given = origin + path;
      const { origin: own, ...rest } = targetOf(given);
      expect({ origin: { ...own }, ...rest }).toEqual(asUrl(given));
    }),
    { numRuns: 2_000 },
  );
});

test.each(['http://127.0.0.1:8080', 'https://ex.org?a=/b', 'http://ex.org/?', 'https://x', 'http:///x/y'])(
  '%s',
  (address) => {
    for (let n = 0; n < 2; n++) expect(targetOf(address)).toEqual(asUrl(address));
  },
);

test('credentials in an address are refused, whatever is known of its origin', () => {
  targetOf('http://ex.org/a');
  for (const address of ['http://user@ex.org/a', 'http://:pass@ex.org/a', 'http://ex.org:80@other.org/a']) {
    expect(() => targetOf(address)).toThrow('credentials');
    expect(() => targetOf(address)).toThrow('credentials');
  }
});

test('what is no address is refused', () => {
  expect(() => targetOf('/a')).toThrow(TypeError);
});
