import { SerializationError } from './errors.ts';
import type { Paging } from './page.ts';

interface NumberedBody<Item> {
  data: readonly Item[];
  meta?: object & { pagination?: { page: number; totalPages: number; hasNextPage?: boolean } };
}

/**
 * `page` / `perPage` lists, the account of them under `meta.pagination`: on while there is a next page, which not every
 * server says outright. Without any account the first page is all there is; an account in words that are not understood
 * is refused, for what it counts may not be here.
 */
export const byPage = <Item, Body extends NumberedBody<Item>>(): Paging<Body, Item> => NUMBERED as Paging<Body, Item>;

const NUMBERED: Paging<NumberedBody<unknown>, unknown> = {
  section: 'query',
  items: (body) => body.data,
  next: (body, sent, count) => {
    const pagination = body.meta?.pagination;
    if (!pagination) {
      const stranger = Object.keys(body.meta ?? {}).find((name) => /page|next|more|total|count|cursor/i.test(name));
      if (stranger === undefined) return undefined;
      throw new SerializationError('the list does not say how it goes on', {
        code: 'INVALID_PAGE',
        details: { member: `meta.${stranger}` },
        remediation: 'More items may follow: check baseUrl.',
      });
    }
    const page = typeof pagination.page === 'number' ? pagination.page : Number(sent['page'] ?? 1);
    if (!(pagination.hasNextPage ?? page < pagination.totalPages)) return undefined;
    return count === 0 ? {} : { page: page + 1 };
  },
};
