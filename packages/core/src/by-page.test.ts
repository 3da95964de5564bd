import { expect, test } from 'vitest';
import { byPage } from './by-page.ts';

const body = (page: number, more: object = {}) => ({
  data: [1],
  meta: { pagination: { page, totalPages: 3, ...more } },
});

test.each([
  ['a page in the middle', body(1), {}, 1, { page: 2 }],
  ['the last page', body(3), {}, 1, undefined],
  ['a server that says there is none', body(1, { hasNextPage: false }), {}, 1, undefined],
  ['a server that says there is one', body(3, { hasNextPage: true }), {}, 1, { page: 4 }],
  ['an empty page that says more follows', body(1), {}, 0, {}],
  ['an empty page that says it is the last', body(3), {}, 0, undefined],
  ['no account of the pages', { data: [1] }, {}, 1, undefined],
  ['a request id and no account', { data: [1], meta: { requestId: 'r' } }, {}, 1, undefined],
  ['an account without the page, which was asked for', body(undefined as never), { page: 2 }, 1, { page: 3 }],
])('after %s', (_what, page, sent, count, next) => {
  expect(byPage<number, { data: number[] }>().next(page, sent, count)).toEqual(next);
});

test.each([
  ['total_items', { total_items: 48, has_next: true }],
  ['cursor', { requestId: 'r', cursor: 'c2' }],
  ['hasMore', { hasMore: false }],
])('an account in other words (%s) is refused: more may follow', (member, meta) => {
  expect(() => byPage<number, { data: number[] }>().next({ data: [1], meta } as never, {}, 1)).toThrow(
    expect.objectContaining({
      name: 'SerializationError',
      code: 'INVALID_PAGE',
      details: { member: `meta.${member}` },
    }),
  );
});
