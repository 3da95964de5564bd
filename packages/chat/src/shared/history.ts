import type { FetchOptions, FetchResult, Message } from 'chat';

/** A page of a platform's history, newest first, as they all give it. */
export interface NewestFirst<Raw> {
  readonly items: readonly Raw[];
  readonly next?: string | undefined;
}

/** Gets a page: the newest without a cursor. */
export type FetchPage<Raw> = (limit: number, cursor?: string) => Promise<NewestFirst<Raw>>;

/** How many pages are walked to find the oldest messages of a thread. */
const FURTHEST = 100;

/**
 * A page of a thread in the order that it is read. The platforms go from the newest to the oldest: backward is one call, or more where
 * a page has nothing to show; forward walks to the beginning, and its cursor is the id of the last message that was given.
 */
export async function history<Raw>(
  { direction = 'backward', cursor, limit = 50 }: FetchOptions,
  fetchPage: FetchPage<Raw>,
  { pageSize, parse }: { pageSize: number; parse: (raw: Raw) => Message<Raw> | undefined },
): Promise<FetchResult<Raw>> {
  const parsed = (items: readonly Raw[]): Message<Raw>[] =>
    items.map(parse).filter((message): message is Message<Raw> => message !== undefined);

  if (direction === 'backward') {
    let next = cursor;
    let messages: Message<Raw>[] = [];
    // A reader stops at a page without messages, and would take that for the beginning.
    do {
      const page = await fetchPage(Math.min(limit, pageSize), next);
      messages = parsed(page.items).reverse();
      next = page.next;
    } while (messages.length === 0 && next !== undefined);
    return { messages, ...(next === undefined ? {} : { nextCursor: next }) };
  }

  const later: Message<Raw>[] = [];
  let next: string | undefined;
  for (let pages = 0; ; pages++) {
    if (pages === FURTHEST)
      throw new RangeError(`the thread has more than ${FURTHEST * pageSize} messages: read it backward`);
    const page = await fetchPage(pageSize, next);
    for (const message of parsed(page.items)) {
      if (message.id === cursor) return forward(later, limit);
      later.push(message);
    }
    next = page.next;
    if (next === undefined) break;
  }
  // The cursor's message is gone: what is left cannot be told from what was given.
  if (cursor !== undefined) throw new RangeError('the message that the cursor names is no longer in the thread');
  return forward(later, limit);
}

const forward = <Raw>(newestFirst: Message<Raw>[], limit: number): FetchResult<Raw> => {
  const messages = newestFirst.reverse().slice(0, limit);
  const last = messages.at(-1);
  return { messages, ...(last && newestFirst.length > messages.length ? { nextCursor: last.id } : {}) };
};
