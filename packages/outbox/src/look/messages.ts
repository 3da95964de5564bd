import { checkOptions, invalidArgument } from '@linktor/core';
import type { Queryable } from '../database/database.ts';
import type { MessageRow } from '../messages/row.ts';
import { assertText } from '../messages/text.ts';
import { STATES, type State } from '../states/states.ts';
import { type Message, messageOf } from './message.ts';

/** Which messages. What is left out does not matter. */
export interface MessagesOptions {
  state?: State | readonly State[] | undefined;
  platform?: string | undefined;
  campaign?: string | undefined;
  /** How many a page has at most. Default 100, at most 1000. */
  limit?: number | undefined;
  /** Goes on behind the message with this id, towards the older ones. */
  after?: string | undefined;
}

const OPTIONS = ['state', 'platform', 'campaign', 'limit', 'after'];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A page of messages, the newest first. */
export class MessagePage implements AsyncIterable<Message> {
  readonly data: readonly Message[];
  readonly #next: (() => Promise<MessagePage>) | undefined;

  /** @internal */
  constructor(data: readonly Message[], next: (() => Promise<MessagePage>) | undefined) {
    this.data = data;
    this.#next = next;
  }

  /** Whether another page may follow. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /** The next page, or `undefined` after the last. */
  async nextPage(): Promise<MessagePage | undefined> {
    return this.#next?.();
  }

  /** The messages of this page and of all that follow, read as they are asked for. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Message, void, undefined> {
    for (let page: MessagePage | undefined = this; page; page = await page.nextPage()) yield* page.data;
  }
}

/** A promise of the first page, and an async iterable of every message of every page. */
export class MessageList implements PromiseLike<MessagePage>, AsyncIterable<Message> {
  readonly #read: () => Promise<MessagePage>;
  #first: Promise<MessagePage> | undefined;

  /** @internal */
  constructor(read: () => Promise<MessagePage>) {
    this.#read = read;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, as the lists of the other clients are
  then<A = MessagePage, B = never>(
    fulfilled?: ((page: MessagePage) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#first ??= this.#read();
    return this.#first.then(fulfilled, rejected);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Message, void, undefined> {
    yield* await this;
  }
}

/** Lists messages. @throws ValidationError at once, for a filter that cannot be. */
export function listMessages(
  start: () => Promise<{ database: Queryable; schema: string }>,
  given: MessagesOptions = {},
): MessageList {
  const options = checkOptions(given, OPTIONS, 'messages options');
  const { state, limit = 100, after } = options;
  const states = state === undefined ? null : [state].flat();
  for (const one of states ?? [])
    if (!STATES.includes(one)) throw invalidArgument('state', `must be one of ${STATES.join(', ')}`);
  for (const name of ['platform', 'campaign'] as const)
    if (options[name] !== undefined) assertText(options[name], name);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 1000))
    throw invalidArgument('limit', 'must be a whole number from 1 to 1000');
  if (after !== undefined && !(typeof after === 'string' && UUID.test(after)))
    throw invalidArgument('after', 'must be the id of a message');
  const filter = [states, options.platform ?? null, options.campaign ?? null];
  const page = async (from: string | undefined): Promise<MessagePage> => {
    const { database, schema } = await start();
    // One more than asked for tells whether another page follows.
    const { rows } = await database.query(listing(schema), [...filter, from ?? null, limit + 1]);
    const data = (rows as MessageRow[]).slice(0, limit).map(messageOf);
    return new MessagePage(data, rows.length > limit ? () => page(data.at(-1)?.id) : undefined);
  };
  return new MessageList(() => page(after));
}

const listing = (schema: string): string => `SELECT * FROM ${schema}.message
WHERE ($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR platform = $2)
  AND ($3::text IS NULL OR campaign = $3) AND ($4::uuid IS NULL OR id < $4)
ORDER BY id DESC LIMIT $5`;
