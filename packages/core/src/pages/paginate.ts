import { ApiPromise, type ApiResult, type CallMode } from '../call/api-promise.ts';
import { tag } from '../call/body.ts';
import type { Input, Operation } from '../call/operation.ts';
import { LinktorError } from '../errors/error.ts';
import { loaded } from '../errors/loaded.ts';
import { checkOptions } from '../options/check.ts';
import type { RequestOptions } from '../options/options.ts';
import type { Transport } from '../transport.ts';
import type { Page } from './page.ts';

/** How one platform hands out its lists; `{data, pagination}` lists where it does not say. */
export interface Paging<Body, Item> extends Partial<PagingSteps<Body, Item>> {
  /** Where the paging parameters travel. */
  section: 'query' | 'body';
}

/** From page to page. */
export interface PagingSteps<Body, Item> {
  /** The items of a page; what is no array is refused. */
  items(body: Body): readonly Item[] | null | undefined;
  /**
   * What to change in the call to get the next page, or `undefined` after the last; nothing (`{}`) where more follows but
   * nobody can say how to get there. `section` is the part of the input that carries the paging parameters.
   */
  next(body: Body, sent: Readonly<Record<string, unknown>>, count: number): Record<string, unknown> | undefined;
}

/** A list as it was asked for, up to one of its pages. */
export interface Listing<Body, Item> {
  transport: Transport;
  operation: Operation<never, Body>;
  input: Input;
  paging: Paging<Body, Item>;
  options: RequestOptions | undefined;
  /** The paging parameters of every page up to this one, in order: a repetition would go on for ever. */
  seen: Set<string>;
  /** How many of `seen` lie before this page: a page can be left towards the next one more than once. */
  depth: number;
}

/**
 * What a list call returns: a promise of its first page, and an async iterable of every item of every page.
 *
 * ```ts
 * const page = await client.list({ limit: 20 });
 * for await (const item of client.list()) console.log(item);
 * ```
 */
export class PagePromise<Item, Body = unknown> extends ApiPromise<Page<Item, Body>> implements AsyncIterable<Item> {
  constructor(send: (mode: CallMode) => Promise<ApiResult<Page<Item, Body>>>) {
    super(send);
    // It may be read much later, after other lists say: whoever reads it gets the error then.
    this.watch();
  }

  /** All pages, fetched as they are asked for. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    yield* (await this).pages();
  }

  /** All items, fetched as they are asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}

/** Gets a page; what it takes to make one of the answer is loaded meanwhile. */
export const fetchPage = async <Body, Item>(
  listing: Listing<Body, Item>,
  mode: CallMode,
): Promise<ApiResult<Page<Item, Body>>> => {
  const asked = listing.input[listing.paging.section];
  // What travels in the body is the server's to know.
  if (asked !== undefined && asked !== null) checkOptions(asked, undefined, 'query parameters');
  const call = listing.transport.execute<Body>(listing.operation, listing.input, listing.options, mode);
  const page = import('./page.ts');
  // Looked at below, if the call goes well.
  page.catch(() => {});
  const result = await call;
  // In raw mode nobody looks at the data.
  if (mode.raw) return result as never;
  const { Page } = await loaded(page);
  return { ...result, data: new Page(result.data, listing, { LinktorError, fetchPage }) };
};

/** Makes a list call. */
export const paginate = <I, Body, Item>(
  transport: Transport,
  operation: Operation<I, Body>,
  input: NoInfer<I>,
  paging: Paging<Body, Item>,
  options?: RequestOptions,
): PagePromise<Item, Body> => {
  // Copies: the later pages belong to the list as it was asked for.
  const first = { ...(input as Input) };
  const { section } = paging;
  if (tag(first[section]) === 'Object') first[section] = { ...(first[section] as object) };
  const listing: Listing<Body, Item> = {
    transport,
    operation: operation as unknown as Operation<never, Body>,
    input: first,
    paging,
    options,
    seen: new Set(),
    depth: 0,
  };
  return new PagePromise<Item, Body>((mode) => fetchPage(listing, mode));
};
