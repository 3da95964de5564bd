import type { Message } from '../socket/frames.ts';
import { compareTimes } from '../times.ts';
import { scanFromTheEnd } from './from-the-end.ts';
import { DeafToOffsets, type Pages, type Part } from './pages.ts';

/** What a look at the history found. */
export interface Scan {
  /** Oldest first, each once. */
  messages: Message[];
  /** Whether the list goes back to where it was to be read to, or has no more. */
  reached: boolean;
  /** The list ended with a full page, which may be where the server cuts it off. */
  cut: boolean;
  /** Ids of entries that are no messages. */
  unreadable: string[];
  /** Where to begin the next time, in a list that begins with the oldest message. */
  index?: number | undefined;
}

/** How far to look. */
export interface ScanRequest {
  /**
   * Read back behind this time (milliseconds since the epoch); `NaN`: to the start of the list. `undefined`: one page of
   * the newest is enough.
   */
  line: number | undefined;
  /** Messages behind the newest one that will be read again the next time. */
  reach: number;
  /** More messages than this that are news are not read. */
  max: number;
  /** Whether this message is news. */
  news(message: Message): boolean;
  /** {@link Scan.index} of the time before. */
  index?: number | undefined;
  /** In which order the platform lists, where that is known from another list. */
  order?: Order | undefined;
}

/** In which direction the times of a list go. The platform does not say. */
export type Order = 'rising' | 'falling';

/**
 * Reads the newest messages of a conversation, back to a line. Lists that begin with the newest message are read from
 * their start, lists that begin with the oldest one from their end.
 */
export async function scanHistory(pages: Pages, request: ScanRequest): Promise<Scan & { order: Order | undefined }> {
  const known = request.order === 'rising' && request.index !== undefined && request.line !== undefined;
  let found = new Found(request);
  const restart = (): void => {
    found = new Found(request);
  };
  try {
    if (known) return { ...(await scanFromTheEnd(pages, undefined, request)), order: 'rising' };
    const first = await pages.at(0);
    const order = orderOf(first.messages) ?? request.order;
    if (first.ended) return { ...found.add(first).scan(true, undefined, true), order };
    if (order === 'rising') return { ...(await scanFromTheEnd(pages, first, request)), order };
    const last = await walk(pages, first, (part) => found.add(part).order === 'rising' || found.enough(part), restart);
    // Equal times tell no direction: what follows them does.
    if (found.order === 'rising') {
      return { ...(await scanFromTheEnd(pages, first, request)), order: 'rising' };
    }
    return { ...found.scan(found.behind || last, undefined, last), order: found.order ?? order };
  } catch (error) {
    if (!(error instanceof DeafToOffsets)) throw error;
    return fromTheStart(pages, request);
  }
}

/** A list that ignores offsets, as its own iterator reads it. */
const fromTheStart = async (pages: Pages, request: ScanRequest): Promise<Scan & { order: Order | undefined }> => {
  let found = new Found(request);
  let ended = false;
  let before: Part | undefined;
  await pages.all((part) => {
    if (before && grown(before, part)) found = new Found(request);
    before = part;
    found.add(part);
    ({ ended } = part);
    return found.newsAbove(request.max) || (found.order !== 'rising' && found.enough(part));
  });
  const { order } = found;
  // Its end was not reached, so its newest messages are not known.
  if (order === 'rising' && !ended) throw new Error('the history begins with the oldest message and knows no offset');
  return { ...found.scan(found.behind || ended, undefined, ended), order };
};

/** Messages of one time that the first look at a list reads at most. */
const CROWD = 1_000;

/** Steps back, a part each, before a list that has moved is read from its start. */
const NEAR = 8;

/**
 * Reads on from one part to the end of the list, until `enough`. Each part begins with the last message of the one
 * before, which shows whether the list has moved meanwhile: it grows, and messages are deleted.
 *
 * @param restart Called when it has moved so far that what was read before no longer connects with what follows.
 * @returns Whether the end was reached.
 */
export async function walk(
  pages: Pages,
  first: Part,
  enough: (part: Part) => boolean,
  restart: () => void,
): Promise<boolean> {
  let part = first;
  let same = 0;
  while (!enough(part)) {
    if (part.ended) return true;
    const overlap = part.size > 1 ? 1 : 0;
    let next = await pages.at(part.offset + part.size - overlap);
    // Once, it may have grown by just as much.
    same = next.size > overlap && next.messages[0]?.id === part.messages[0]?.id ? same + 1 : 0;
    if (same > 1) throw new DeafToOffsets();
    if (overlap > 0) {
      // Some of what was read is gone: back to where it connects, or, failing that, to the start.
      for (let tries = 1; !connects(part, next) && !grown(part, next) && next.offset > 0; tries++) {
        next = await pages.at(tries < NEAR ? Math.max(0, next.offset - part.size + overlap) : 0);
      }
      if (!connects(part, next)) restart();
    }
    // Nothing but the overlap: that was all.
    if (next.size <= overlap && connects(part, next)) return true;
    part = next;
  }
  return false;
}

/** Whether a list that begins with the newest message has grown so much that a part is not reached any more. */
const grown = (part: Part, next: Part): boolean => {
  const [last, first] = [part.messages.at(-1), next.messages[0]];
  return orderOf(part.messages) === 'falling' && !!last && !!first && compareTimes(first.createdAt, last.createdAt) > 0;
};

/** Whether two parts have an entry in common; without an id there is no telling. */
const connects = ({ messages, unreadable, last }: Part, next: Part): boolean => {
  if (last === undefined) return true;
  const ids = new Set([...messages.map(({ id }) => id), ...unreadable]);
  return next.messages.some(({ id }) => ids.has(id)) || next.unreadable.some((id) => ids.has(id));
};

/** Collects messages, each once, and keeps count of what is news among them. */
export class Found {
  readonly #request: ScanRequest;
  readonly #messages = new Map<string, Message>();
  readonly #unreadable = new Set<string>();
  #news = 0;
  #limit = 1;
  /** The line has been passed. */
  behind = false;

  constructor(request: ScanRequest) {
    this.#request = request;
  }

  /** In which direction their times go, as far as has been read. */
  get order(): Order | undefined {
    return orderOf([...this.#messages.values()]);
  }

  /**
   * How far to read back. The first time that is behind the newest message: what has the very same time was there before,
   * too, and is known from then on.
   */
  get line(): number {
    if (this.#request.line !== undefined) return this.#request.line;
    return Math.max(...[...this.#messages.values()].map(({ createdAt }) => Date.parse(createdAt)));
  }

  /** The first look has read so many messages of one and the same time that it goes no further. */
  get crowded(): boolean {
    return this.#request.line === undefined && this.#messages.size > CROWD;
  }

  newsAbove(max: number): boolean {
    return this.#news > max;
  }

  add({ messages, unreadable, limit }: Part): this {
    this.#limit = limit;
    for (const message of messages) {
      if (!this.#messages.has(message.id) && this.#request.news(message)) this.#news++;
      this.#messages.set(message.id, message);
    }
    for (const id of unreadable) this.#unreadable.add(id);
    return this;
  }

  /** Whether a list that begins with the newest message need not be read any further. */
  enough({ messages }: Part): boolean {
    this.behind = passed(messages.at(-1), this.line);
    return this.behind || this.#news > this.#request.max || this.crowded;
  }

  /** Oldest first; the order of the list breaks ties. `whole` says that this is all that the list has. */
  scan(reached: boolean, index?: number, whole = false): Scan {
    const messages = [...this.#messages.values()];
    if ((orderOf(messages) ?? this.#request.order) === 'falling') messages.reverse();
    messages.sort((a, b) => compareTimes(a.createdAt, b.createdAt));
    const cut = whole && messages.length > 0 && messages.length % this.#limit === 0;
    return {
      messages,
      reached: reached || this.#request.line === undefined,
      cut,
      unreadable: [...this.#unreadable],
      index,
    };
  }
}

/** Whether a message lies behind the line. */
export const passed = (message: Message | undefined, line: number): boolean =>
  message !== undefined && Date.parse(message.createdAt) < line;

/** Most of its steps decide: one message may have got its time from another clock. */
export const orderOf = (messages: readonly Message[]): Order | undefined => {
  let rising = 0;
  for (let n = 1; n < messages.length; n++) {
    rising += Math.sign(compareTimes((messages[n] as Message).createdAt, (messages[n - 1] as Message).createdAt));
  }
  return rising > 0 ? 'rising' : rising < 0 ? 'falling' : undefined;
};
