import type { Context } from '../context.ts';
import { byCursor, byOffset, numberOf, one } from '../paging.ts';
import type { Plan } from './plan.ts';

/** A list in the form that the specification says of the operation. */
export function pageOf(context: Context, { entry: { pagination } }: Plan, documents: readonly object[]): unknown {
  const { query, body } = context;
  const items = pagination?.['items'] ?? 'data';
  const keyOf = (document: object): string => String((document as { id?: unknown }).id);
  if (pagination?.['style'] === 'page-token') {
    const limit = numberOf(query['page_size']) ?? 10;
    const cursor = one(query['page_token']);
    const { items: part, next = '' } = byCursor(documents, keyOf, { cursor, limit, name: 'page_token' });
    return { [items]: part, next_page_token: next };
  }
  if (items === '') {
    const { limit = 10, offset } = (body ?? {}) as { limit?: number; offset?: number };
    return byOffset(documents, { limit, offset }).items;
  }
  return linktorPage(documents, keyOf, query);
}

/** Linktor's page: `data` and `pagination`. */
export function linktorPage<T>(
  documents: readonly T[],
  keyOf: (document: T) => string,
  query: Readonly<Record<string, string | string[]>>,
): { data: T[]; pagination: object } {
  const [limit = 20, offset, cursor] = [numberOf(query['limit']), numberOf(query['offset']), one(query['cursor'])];
  const { items, total, next, ...at } = byCursor(documents, keyOf, { cursor, offset, limit });
  const more = next === undefined ? { hasMore: false } : { hasMore: true, nextCursor: next };
  return { data: items, pagination: { total, limit, offset: at.offset, ...more } };
}
