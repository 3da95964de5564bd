import type { Paging } from '@linktor/core';

interface PageBody<Item> {
  data: readonly Item[];
  meta?: { pagination?: { page: number; totalPages: number; hasNextPage?: boolean } };
}

/** Lists with a page number, `{data, meta: {pagination}}`: ends at the last page, and at an empty one. */
export const byPage = <Item, Body extends PageBody<Item> = PageBody<Item>>(): Paging<Body, Item> => ({
  section: 'query',
  items: (body) => body?.data,
  next: (body, sent, count) => {
    const pagination = body?.meta?.pagination;
    if (!pagination || count === 0) return undefined;
    const page = typeof pagination.page === 'number' ? pagination.page : Number(sent['page'] ?? 1);
    const more = pagination.hasNextPage ?? page < pagination.totalPages;
    return more ? { page: page + 1 } : undefined;
  },
});
