import { ApiPromise, type ApiResult, type CallMode } from '../call/api-promise.ts';
import { tag } from '../call/body.ts';
import type { Input, Operation } from '../call/operation.ts';
import { PaginationError, SerializationError } from '../errors/errors.ts';
import { checkOptions } from '../options/check.ts';
import type { RequestOptions } from '../options/options.ts';
import type { Transport } from '../transport.ts';

/** How one platform hands out its lists. */
export interface Paging<Body, Item> {
  /** The items of a page; what is no array is refused. */
  items(body: Body): readonly Item[] | null | undefined;
  /**
   * What to change in the call to get the next page, or `undefined` after the last; nothing (`{}`) where more follows but
   * nobody can say how to get there. `section` is the part of the input that carries the paging parameters.
   */
  next(body: Body, sent: Readonly<Record<string, unknown>>, count: number): Record<string, unknown> | undefined;
  /** Where the paging parameters travel. */
  section: 'query' | 'body';
}

/** A list as it was asked for, up to one of its pages. */
interface Listing<Body, Item> {
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

/** One page of a list, from which the rest can be reached. */
export class Page<Item, Body = unknown> implements AsyncIterable<Item> {
  /** The items of this page. */
  readonly data: Item[];
  /** The body as the API sent it. */
  readonly body: Body;
  readonly #listing: Listing<Body, Item>;
  readonly #next: Record<string, unknown> | undefined;

  /** @internal */
  constructor(body: Body, listing: Listing<Body, Item>) {
    this.body = body;
    const items = listing.paging.items(body);
    // The transport has looked at the answer, but knows no more of an operation made by hand than that says.
    if (!Array.isArray(items)) {
      throw new SerializationError('the answer has no list of items', {
        code: 'INVALID_PAGE',
        method: listing.operation.method,
        path: listing.operation.path,
        remediation: 'Check the `answer` of the operation.',
      });
    }
    this.data = items;
    this.#listing = listing;
    const sent = (listing.input[listing.paging.section] ?? {}) as Record<string, unknown>;
    this.#next = listing.paging.next(body, sent, this.data.length);
  }

  /** The platform's own account of the list (totals, cursors), where it sends one. */
  get pagination(): Body extends { pagination: infer P } ? P : undefined {
    return (this.body as { pagination?: unknown }).pagination as never;
  }

  /** Whether another page follows. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /**
   * The next page, or `undefined` after the last.
   * @throws PaginationError when the server hands out a page for the second time (`PAGE_REPEATED`), or says that more
   * follows an empty page and not how to get there (`NO_NEXT_PAGE`).
   */
  async nextPage(): Promise<Page<Item, Body> | undefined> {
    const next = this.#next;
    if (next === undefined) return undefined;
    const listing = this.#listing;
    const { section } = listing.paging;
    const sent = (listing.input[section] ?? {}) as Record<string, unknown>;
    // Somebody else may have gone on from here before: what they saw does not count.
    const seen =
      listing.seen.size === listing.depth ? listing.seen : new Set([...listing.seen].slice(0, listing.depth));
    seen.add(JSON.stringify(Object.fromEntries(Object.keys(next).map((name) => [name, sent[name]]))));
    const { method, path } = listing.operation;
    const fail = async (what: 'pageRepeated' | 'noNextPage'): Promise<never> => {
      const { messageOf } = await import('../errors/messages.ts');
      throw new PaginationError(...messageOf(what, { method, path, details: { next } }));
    };
    if (Object.keys(next).length === 0) await fail('noNextPage');
    if (seen.has(JSON.stringify(next))) await fail('pageRepeated');
    const input = { ...listing.input, [section]: { ...sent, ...next } };
    // A key stands for one request: under the first page's, a server would give the first page again.
    const options = listing.options && { ...listing.options, idempotencyKey: undefined };
    const result = await fetchPage(
      { ...listing, input, options, seen, depth: seen.size },
      { raw: false, started: false },
    );
    const { data } = result;
    // A server deaf to the parameters: the list would never end.
    if (this.data.length > 0 && ends(data.data) === ends(this.data)) await fail('pageRepeated');
    return data;
  }

  /** This page and all that follow, fetched as they are asked for. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    for (let page: Page<Item, Body> | undefined = this; page; page = await page.nextPage()) yield page;
  }

  /** The items of this page and of all that follow, fetched as they are asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }
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

/** What tells a page from the one before it, without writing out all of both. */
const ends = (items: readonly unknown[]): string => JSON.stringify([items.length, items[0], items.at(-1)]);

const fetchPage = async <Body, Item>(
  listing: Listing<Body, Item>,
  mode: CallMode,
): Promise<ApiResult<Page<Item, Body>>> => {
  const asked = listing.input[listing.paging.section];
  // What travels in the body is the server's to know.
  if (asked !== undefined && asked !== null) checkOptions(asked, undefined, 'query parameters');
  const result = await listing.transport.execute<Body>(listing.operation, listing.input, listing.options, mode);
  // In raw mode nobody looks at the data.
  return mode.raw ? (result as never) : { ...result, data: new Page(result.data, listing) };
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
