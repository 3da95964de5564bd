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
  ['an empty page', body(1), {}, 0, undefined],
  ['no account of the pages', { data: [1] }, {}, 1, undefined],
  ['an account without the page, which was asked for', body(undefined as never), { page: 2 }, 1, { page: 3 }],
])('after %s', (_what, page, sent, count, next) => {
  expect(byPage<number, typeof page>().next(page, sent, count)).toEqual(next);
});
