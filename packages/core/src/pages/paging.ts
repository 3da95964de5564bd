import type { Paging } from './paginate.ts';

interface CursorBody<Item> {
  data: readonly Item[];
  pagination: { hasMore: boolean; nextCursor?: string; offset: number };
}

/**
 * `{data, pagination}` lists: on by `nextCursor`, else by offset; ends at `hasMore: false`. From an empty page no offset
 * leads on. How that goes is loaded with the first page.
 */
export const byCursor = <Item, Body extends CursorBody<Item>>(): Paging<Body, Item> => CURSOR;

const CURSOR = { section: 'query' } as const;

/** Bare arrays asked for by `offset` and `limit` in the body: a page shorter than the limit is the last. */
export const byOffset = <Item>(defaultLimit: number): Paging<Item[], Item> => ({
  section: 'body',
  items: (body) => body,
  next: (_body, sent, count) => {
    const limit = Number(sent['limit'] ?? defaultLimit);
    return count === 0 || count < limit ? undefined : { offset: Number(sent['offset'] ?? 0) + count };
  },
});

/** `page_token` / `next_page_token` lists, the items under `key`. */
export const byPageToken = <Item, Body extends { next_page_token?: string }>(
  key: keyof Body & string,
  section: 'query' | 'body' = 'query',
): Paging<Body, Item> => ({
  section,
  // Proto JSON leaves empty lists out.
  items: (body) => (body[key] ?? []) as readonly Item[],
  next: (body) => (body.next_page_token ? { page_token: body.next_page_token } : undefined),
});
