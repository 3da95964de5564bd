import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCursor, byOffset } from './paging.ts';

const keyOf = (item: number): string => String(item);

test('parts by cursor are the list, whatever the size of a part', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (items, limit) => {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const part = byCursor(items, keyOf, { cursor, limit });
        expect(part).toMatchObject({ total: items.length, offset: seen.length, limit });
        seen.push(...part.items);
        cursor = part.next;
      } while (cursor !== undefined);
      expect(seen).toEqual(items);
    }),
  );
});

test('a walk misses nothing that stays, and shows nothing twice, though others come at the front and the last one goes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 2, max: 6 }),
      fc.infiniteStream(fc.boolean()),
      (size, limit, coins) => {
        let items = Array.from({ length: size }, (_, i) => size - i);
        const begun = [...items];
        const seen: number[] = [];
        let cursor: string | undefined;
        for (let next = size + 1; ; next++) {
          const part = byCursor(items, keyOf, { cursor, limit });
          seen.push(...part.items);
          cursor = part.next;
          if (cursor === undefined) break;
          if (coins.next().value) items = items.filter((item) => item !== seen.at(-1));
          if (coins.next().value) items = [next, ...items];
        }
        expect(seen).toEqual(begun);
      },
    ),
  );
});

test('where all that a cursor remembers is gone, what came after it is still to come', () => {
  const { next: cursor } = byCursor([1, 2, 3, 4, 5, 6, 7, 8, 9], keyOf, { limit: 4 });
  expect(byCursor([1, 5, 6, 7, 8, 9], keyOf, { cursor, limit: 4 })).toMatchObject({ items: [5, 6, 7, 8] });
});

test('a cursor of elsewhere is refused', () => {
  for (const cursor of ['x', 'eyJvIjoyfQ', Buffer.from('[1,2]').toString('base64url')])
    expect(() => byCursor([1, 2], keyOf, { cursor, limit: 1 })).toThrow('cursor is not a place in this list');
});

test('a part by place', () => {
  expect(byOffset([1, 2, 3], { offset: 1, limit: 5 })).toEqual({ items: [2, 3], total: 3, offset: 1, limit: 5 });
});
