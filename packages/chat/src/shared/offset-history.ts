import type { FetchOptions, FetchResult, Message } from 'chat';

/** A stretch of a platform's list of messages. */
export interface Stretch<Raw> {
  readonly items: readonly Raw[];
  /** Whether the list goes on. */
  readonly more: boolean;
  /** How long the whole list is, where the platform says so. */
  readonly total?: number | undefined;
}

/** Gets part of the list. */
export type FetchStretch<Raw> = (offset: number, limit: number) => Promise<Stretch<Raw>>;

/** What a list is made of. */
export interface Kind<Raw> {
  /** Messages asked for at once, at most. */
  readonly pageSize: number;
  readonly idOf: (raw: Raw) => string;
  readonly timeOf: (raw: Raw) => string;
  /** The message; `undefined` for what is none. */
  readonly parse: (raw: Raw) => Message<Raw> | undefined;
}

/** How many stretches are read to find a place in a list. */
const FURTHEST = 200;

/**
 * Pages of a conversation whose list has places that can be counted, and an order that the platform does not tell: it is seen from the
 * list itself. A cursor names the message at the edge, so that what is written meanwhile neither repeats nor hides anything.
 */
export class OffsetHistory<Raw> {
  readonly #kind: Kind<Raw>;
  #newestFirst: boolean | undefined;

  constructor(kind: Kind<Raw>) {
    this.#kind = kind;
  }

  /** A page in the order that it is read; a page without messages is only given at the end. */
  async page(
    fetch: FetchStretch<Raw>,
    { direction = 'backward', cursor, limit = 50 }: FetchOptions,
  ): Promise<FetchResult<Raw>> {
    const size = Math.max(1, Math.min(limit, this.#kind.pageSize));
    const backward = direction === 'backward';
    let edge = cursor === undefined ? undefined : readCursor(cursor);
    for (;;) {
      const newestFirst = await this.#order(fetch);
      // Either the list goes the way that is read, or it is read from its end.
      const { items, next } = await (backward === newestFirst
        ? this.#along(fetch, size, edge)
        : this.#against(fetch, size, edge));
      const messages = items.map(this.#kind.parse).filter((message): message is Message<Raw> => message !== undefined);
      if (newestFirst) messages.reverse();
      if (messages.length > 0 || next === undefined)
        return { messages, ...(next === undefined ? {} : { nextCursor: writeCursor(next) }) };
      edge = next;
    }
  }

  /** Seen once, from two messages of different times; a list of fewer has no order that matters. */
  async #order(fetch: FetchStretch<Raw>): Promise<boolean> {
    if (this.#newestFirst !== undefined) return this.#newestFirst;
    const { items } = await fetch(0, Math.min(this.#kind.pageSize, 20));
    const times = items.map((item) => Date.parse(this.#kind.timeOf(item)));
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    if (first !== last) this.#newestFirst = first > last;
    return this.#newestFirst ?? true;
  }

  async #along(fetch: FetchStretch<Raw>, size: number, edge: Edge | undefined): Promise<Taken<Raw>> {
    const start = edge === undefined ? 0 : (await this.#find(fetch, edge)) + 1;
    const { items, more } = await fetch(start, size);
    const last = items.at(-1);
    return { items, next: more && last ? { offset: start + items.length - 1, id: this.#kind.idOf(last) } : undefined };
  }

  async #against(fetch: FetchStretch<Raw>, size: number, edge: Edge | undefined): Promise<Taken<Raw>> {
    const end = edge === undefined ? await this.#end(fetch) : await this.#find(fetch, edge);
    const start = Math.max(0, end - size);
    if (start === end) return { items: [], next: undefined };
    const items = (await fetch(start, end - start)).items.slice(0, end - start);
    const [first] = items;
    return { items, next: start > 0 && first ? { offset: start, id: this.#kind.idOf(first) } : undefined };
  }

  /** Where the message of a cursor is now: what was written since has moved it on. */
  async #find(fetch: FetchStretch<Raw>, { offset, id }: Edge): Promise<number> {
    for (let [from, tries] = [offset, 0]; tries < FURTHEST; tries++) {
      const { items, more } = await fetch(from, this.#kind.pageSize);
      const at = items.findIndex((item) => this.#kind.idOf(item) === id);
      if (at >= 0) return from + at;
      if (!more || items.length === 0) break;
      from += items.length;
    }
    throw new RangeError('the message that the cursor names is no longer in the thread: begin again without a cursor');
  }

  async #end(fetch: FetchStretch<Raw>): Promise<number> {
    for (let [from, tries] = [0, 0]; tries < FURTHEST; tries++) {
      const { items, more, total } = await fetch(from, this.#kind.pageSize);
      if (!more || items.length === 0) return from + items.length;
      if (total !== undefined && total > from + items.length) {
        const last = await fetch(total, 1);
        // Believed where the list ends there.
        if (last.items.length === 0) return total;
      }
      from += items.length;
    }
    throw new RangeError(
      `the thread has more than ${FURTHEST * this.#kind.pageSize} messages: read it in the other direction`,
    );
  }
}

interface Edge {
  readonly offset: number;
  readonly id: string;
}

interface Taken<Raw> {
  readonly items: readonly Raw[];
  readonly next: Edge | undefined;
}

const writeCursor = ({ offset, id }: Edge): string => `${offset}:${id}`;

function readCursor(cursor: string): Edge {
  const [, offset = '', id = ''] = /^(\d+):(.+)$/s.exec(cursor) ?? [];
  if (id === '') throw new RangeError('a cursor is what an earlier page gave as `nextCursor`');
  return { offset: Number(offset), id };
}
