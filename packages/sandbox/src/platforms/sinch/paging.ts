import type { Context } from '../../engine/context.ts';
import { byCursor } from '../../engine/paging.ts';
import { number, text } from '../typed.ts';

/** How many a page holds when nothing is said. */
export const PAGE_SIZE = 10;

/** How the pages of a list are asked for, where not by the query. */
interface Asked {
  size?: number | null | undefined;
  token?: string | null | undefined;
}

/** One page of a list, and the token of the next; an empty one on the last page. */
export function paged<T extends { id: string }>(
  context: Context,
  found: readonly T[],
  { size = number(context, 'page_size'), token = text(context, 'page_token') }: Asked = {},
): { items: T[]; next_page_token: string } {
  const asked = { cursor: token ?? undefined, limit: size ?? PAGE_SIZE, name: 'page_token' };
  const { items, next = '' } = byCursor(found, ({ id }) => id, asked);
  return { items, next_page_token: next };
}
