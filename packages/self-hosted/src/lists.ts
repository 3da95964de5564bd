import { invalidArgument, type Operation, type OperationInfo, PaginationError } from '@linktor/core';
import type { Pagination } from '@linktor/core-gen/linktor';
import type { Call } from './call.ts';
import { refuse, unexpected } from './errors.ts';

/** What of a list was asked for. */
export interface Window {
  limit: number;
  offset: number;
}

/** A page as the SDK has it. */
export interface SdkPage<Item> {
  data: Item[];
  pagination: Pagination;
}

/** Rows the server gives at most at a time where it pages at all: asked for more, it gives these and skips the rest. */
const LARGEST_PAGE = 100;

const whole = (value: unknown, name: string, least: number, fallback: number): number => {
  if (value === undefined) return fallback;
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw invalidArgument(name, `must be a whole number of at least ${least}`);
};

/** The window of a query. Cursors are nobody's here: the pages of this transport go by offset. */
export const windowOf = (query: { limit?: number; offset?: number; cursor?: string } = {}, usual = 20): Window => {
  refuse(query, ['cursor'], 'its lists have no cursors.');
  return { limit: whole(query.limit, 'limit', 1, usual), offset: whole(query.offset, 'offset', 0, 0) };
};

const page = <Item>(data: Item[], { limit, offset }: Window, total: number, hasMore: boolean): SdkPage<Item> => ({
  data,
  pagination: { total, limit, offset, hasMore },
});

/** A window over all rows there are. */
export const windowOver = <Item>(rows: readonly Item[], window: Window): SdkPage<Item> => {
  const end = window.offset + window.limit;
  return page(rows.slice(window.offset, end), window, rows.length, end < rows.length);
};

/**
 * A window over a list of which the server only ever gives the head: what lies beyond cannot be had, and is never taken for the
 * end.
 * @param total How many there are; absent when unknown.
 * @throws PaginationError `LIST_CUT` where the window begins beyond the head.
 */
export const windowOverHead = <Item>(
  rows: readonly Item[],
  window: Window,
  { most, total, of }: { most: number; total?: number | undefined; of: string },
): SdkPage<Item> => {
  const whole = rows.length < most || (total !== undefined && total <= rows.length);
  if (whole) return windowOver(rows, window);
  if (window.offset >= rows.length) throw cut(rows.length, total, of);
  const data = rows.slice(window.offset, window.offset + window.limit);
  // The number of those that can be had is the least there are.
  return page(data, window, total ?? rows.length, true);
};

const cut = (available: number, total: number | undefined, of: string): PaginationError => {
  const all = total === undefined ? 'there may be more' : `there are ${total}`;
  return new PaginationError(`this server gives only the ${available} ${of}, and ${all}`, {
    code: 'LIST_CUT',
    details: { available, total },
    remediation: 'The items read so far are good. What is beyond cannot be had from this server.',
  });
};

interface PageBody<Row> {
  data: readonly Row[] | null;
  meta?: { total_items: number };
  pagination?: { total: number };
}

interface PagedQuery {
  page?: number;
  page_size?: number;
}

/** How many rows there are in all, as the server says. Without that nothing tells the end of a list from its middle. */
export const totalOf = (
  call: Call,
  route: OperationInfo,
  { meta, pagination }: Omit<PageBody<unknown>, 'data'>,
): number => {
  const total: unknown = meta ? meta.total_items : pagination?.total;
  if (typeof total === 'number') return total;
  throw unexpected('a list with its total', route, call.last);
};

/** A window over a list that the server hands out by the page: as many pages as it takes, wherever the window begins. */
export const windowOfPages = async <I, Row>(
  call: Call,
  route: Operation<I, PageBody<Row>>,
  input: (paging: Required<PagedQuery>) => NoInfer<I>,
  window: Window,
): Promise<SdkPage<Row>> => {
  const size = Math.min(window.limit, LARGEST_PAGE);
  const first = Math.floor(window.offset / size);
  const end = window.offset + window.limit;
  const rows: Row[] = [];
  let total = 0;
  for (let at = first; at * size < end; at++) {
    const body = await call.send(route, input({ page: at + 1, page_size: size }));
    const found = body.data ?? [];
    rows.push(...found);
    total = totalOf(call, route, body);
    if (found.length < size || (at + 1) * size >= total) break;
  }
  const skipped = window.offset - first * size;
  const data = rows.slice(skipped, skipped + window.limit);
  return page(data, window, total, window.offset + data.length < total);
};

/** All rows of a list that the server hands out by the page; a row that moved between two pages counts once. */
export const allPages = async <I, Row extends { id: string }>(
  call: Call,
  route: Operation<I, PageBody<Row>>,
  input: (paging: Required<PagedQuery>) => NoInfer<I>,
): Promise<Row[]> => {
  const rows = new Map<string, Row>();
  for (let offset = 0; ; offset += LARGEST_PAGE) {
    const { data, pagination } = await windowOfPages(call, route, input, { limit: LARGEST_PAGE, offset });
    for (const row of data) rows.set(row.id, row);
    if (!pagination.hasMore) return [...rows.values()];
    if (data.length === 0) throw cut(rows.size, pagination.total, 'that it has given so far');
  }
};
