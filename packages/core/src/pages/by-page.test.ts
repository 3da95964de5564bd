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
  ['nothing, and no account of it', { data: [] }, {}, 0, undefined],
  ['an account without the page, which was asked for', body(undefined as never), { page: 2 }, 1, { page: 3 }],
])('after %s', (_what, page, sent, count, next) => {
  expect(byPage<number, { data: number[] }>().next(page, sent, count)).toEqual(next);
});

test.each([
  ['meta.pagination', {}],
  ['meta.pagination', { meta: {} }],
  ['meta.pagination', { meta: { requestId: 'r' } }],
  ['pagination', { pagination: { hasMore: true } }],
  ['pagination', { meta: { pagination: {} } }],
  ['total_items', { meta: { total_items: 48, has_next: true } }],
  ['cursor', { meta: { requestId: 'r', cursor: 'c2' } }],
  ['hasMore', { meta: { hasMore: false } }],
])('no account, or one in other words (%s), is refused: more may follow', (member, more) => {
  expect(() => byPage<number, { data: number[] }>().next({ data: [1], ...more } as never, {}, 1)).toThrow(
    expect.objectContaining({ name: 'SerializationError', code: 'INVALID_PAGE', details: { member } }),
  );
});
