import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, routeTo } from './route.ts';

test('a route survives the way through the address', () => {
  const segments = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
  fc.assert(
    fc.property(segments, (path) => {
      expect(parseRoute(routeTo(path, 'a=1'))).toEqual({ path, query: 'a=1' });
    }),
  );
});

test('an address that is none leads somewhere all the same', () => {
  expect(parseRoute('')).toEqual({ path: [], query: '' });
  expect(parseRoute('#/phones/%E0%A4%A')).toEqual({ path: ['phones', '%E0%A4%A'], query: '' });
});
