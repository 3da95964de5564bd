import type { Paging } from './page.ts';

interface NumberedBody<Item> {
  data: readonly Item[];
  meta?: { pagination?: { page: number; totalPages: number; hasNextPage?: boolean } };
}

/**
 * `page` / `perPage` lists, the account of them under `meta.pagination`: on while there is a next page, which not every
 * server says outright. Without any account the first page is all there is.
 */
export const byPage = <Item, Body extends NumberedBody<Item>>(): Paging<Body, Item> => NUMBERED as Paging<Body, Item>;

const NUMBERED: Paging<NumberedBody<unknown>, unknown> = {
  section: 'query',
  items: (body) => body?.data,
  next: (body, sent, count) => {
    const pagination = body?.meta?.pagination;
    if (!pagination || count === 0) return undefined;
    const page = typeof pagination.page === 'number' ? pagination.page : Number(sent['page'] ?? 1);
    return (pagination.hasNextPage ?? page < pagination.totalPages) ? { page: page + 1 } : undefined;
  },
};
