import type { DocListMeta } from '@linktor/core-gen/linktor';
import type { Context } from '../../../engine/context.ts';
import { byOffset, numberOf } from '../../../engine/paging.ts';

/** A page by its number, in the envelope of the documented routes. */
export function docPage<T>({ query, requestId }: Context, items: readonly T[]): { data: T[]; meta: DocListMeta } {
  const [page = 1, perPage = 20] = [numberOf(query['page']), numberOf(query['perPage'])];
  const { items: data, total } = byOffset(items, { offset: (page - 1) * perPage, limit: perPage });
  const totalPages = Math.ceil(total / perPage);
  const pagination = {
    page,
    perPage,
    totalPages,
    totalCount: total,
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
  };
  return { data, meta: { requestId, pagination } };
}
