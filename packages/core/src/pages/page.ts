// Loaded with the first page of a list: who asks for none does not pay for the walk. What the rest of the package needs too is
// handed in, as in `failed-answer.ts`.

import type { LinktorError } from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
import type { fetchPage, Listing, PagingSteps } from './paginate.ts';

/** What a page needs of the rest of the package. */
export interface PageKit {
  readonly LinktorError: typeof LinktorError;
  readonly fetchPage: typeof fetchPage;
}

interface CursorBody {
  data: readonly unknown[];
  pagination?: { hasMore?: boolean; nextCursor?: string; offset?: unknown };
}

/** See `byCursor`. */
const CURSOR: PagingSteps<CursorBody, unknown> = {
  items: (body) => body.data,
  next: ({ pagination }, sent, count) => {
    if (!pagination?.hasMore) return undefined;
    if (pagination.nextCursor) return { cursor: pagination.nextCursor, offset: undefined };
    if (count === 0) return {};
    const offset = typeof pagination.offset === 'number' ? pagination.offset : Number(sent['offset'] ?? 0);
    return { offset: offset + count, cursor: undefined };
  },
};

const MESSAGES = {
  PAGE_REPEATED: ['the server handed out the same page twice'],
  NO_NEXT_PAGE: ['the server says that more follows an empty page, and not how to get there', ', but may not be all'],
} as const;

/** One page of a list, from which the rest can be reached. */
export class Page<Item, Body = unknown> implements AsyncIterable<Item> {
  /** The items of this page. */
  readonly data: Item[];
  /** The body as the API sent it. */
  readonly body: Body;
  readonly #listing: Listing<Body, Item>;
  readonly #kit: PageKit;
  readonly #next: Record<string, unknown> | undefined;

  /** @internal */
  constructor(body: Body, listing: Listing<Body, Item>, kit: PageKit) {
    this.body = body;
    this.#kit = kit;
    const { items: itemsOf, next } = { ...(CURSOR as unknown as PagingSteps<Body, Item>), ...listing.paging };
    const items = itemsOf(body);
    // The transport has looked at the answer, but knows no more of an operation made by hand than that says.
    if (!Array.isArray(items)) {
      throw new (errorClass(kit.LinktorError, 'SerializationError'))('the answer has no list of items', {
        code: 'INVALID_PAGE',
        method: listing.operation.method,
        path: listing.operation.path,
        remediation: 'Check the `answer` of the operation.',
      });
    }
    this.data = items;
    this.#listing = listing;
    const sent = (listing.input[listing.paging.section] ?? {}) as Record<string, unknown>;
    this.#next = next(body, sent, this.data.length);
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
    if (Object.keys(next).length === 0) throw this.#error('NO_NEXT_PAGE');
    if (seen.has(JSON.stringify(next))) throw this.#error('PAGE_REPEATED');
    const input = { ...listing.input, [section]: { ...sent, ...next } };
    // A key stands for one request: under the first page's, a server would give the first page again.
    const options = listing.options && { ...listing.options, idempotencyKey: undefined };
    const result = await this.#kit.fetchPage(
      { ...listing, input, options, seen, depth: seen.size },
      { raw: false, started: false, page: seen.size + 1 },
    );
    const { data } = result;
    // A server deaf to the parameters: the list would never end.
    if (this.data.length > 0 && ends(data.data) === ends(this.data)) throw this.#error('PAGE_REPEATED');
    return data;
  }

  #error(code: keyof typeof MESSAGES): LinktorError {
    const { method, path } = this.#listing.operation;
    const [message, but = ''] = MESSAGES[code];
    return new (errorClass(this.#kit.LinktorError, 'PaginationError'))(message, {
      ...{ code, method, path, details: { next: this.#next } },
      remediation: `Report it to the platform; the items read so far are good${but}.`,
    });
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

/** What tells a page from the one before it, without writing out all of both. */
const ends = (items: readonly unknown[]): string => JSON.stringify([items.length, items[0], items.at(-1)]);
