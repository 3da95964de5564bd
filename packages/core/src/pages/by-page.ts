import { SerializationError } from '../errors/errors.ts';
import type { Paging } from './paginate.ts';

interface NumberedBody<Item> {
  data: readonly Item[];
  meta?: object & { pagination?: { page?: number; totalPages?: number; hasNextPage?: boolean } };
}

/**
 * `page` / `perPage` lists, the account of them under `meta.pagination`: on while there is a next page, which not every
 * server says outright. Items without an account that is understood are refused: nobody could tell whether they are all.
 */
export const byPage = <Item, Body extends NumberedBody<Item>>(): Required<Paging<Body, Item>> =>
  NUMBERED as Required<Paging<Body, Item>>;

const NUMBERED: Paging<NumberedBody<unknown>, unknown> = {
  section: 'query',
  items: (body) => body.data,
  next: (body, sent, count) => {
    const { page, totalPages, hasNextPage } = body.meta?.pagination ?? {};
    const known = typeof hasNextPage === 'boolean' || typeof totalPages === 'number';
    if (!known) {
      const hint = Object.keys({ ...body, ...body.meta }).find((name) =>
        /page|next|more|total|count|cursor|pagin/i.test(name),
      );
      if (count === 0 && hint === undefined) return undefined;
      throw new SerializationError('the list does not say how it goes on', {
        code: 'INVALID_PAGE',
        details: { member: hint ?? 'meta.pagination' },
        remediation: 'More items may follow: check baseUrl.',
      });
    }
    const at = typeof page === 'number' ? page : Number(sent['page'] ?? 1);
    if (!(hasNextPage ?? at < Number(totalPages))) return undefined;
    return count === 0 ? {} : { page: at + 1 };
  },
};
