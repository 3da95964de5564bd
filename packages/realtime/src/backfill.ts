import type { Message } from './frames.ts';
import { compareTimes } from './times.ts';
import type { MessageRef } from './types.ts';

/** One page of messages, as {@link MessageSource.listMessages} resolves to. */
export interface MessagePage {
  data: readonly Message[];
  pagination?: { total?: number | undefined; hasMore?: boolean | undefined } | undefined;
}

/** Where the history of a conversation is read from. `Conversations` of `@linktor/conversations` is one. */
export interface MessageSource {
  /**
   * The messages of a conversation, oldest or newest first: awaited for one page, iterated for this page and all that
   * follow it.
   */
  listMessages(
    conversationId: string,
    query: { limit: number; offset?: number },
    options: { signal: AbortSignal },
  ): PromiseLike<MessagePage> & AsyncIterable<Message>;
}

/** What a look at the history found. */
export interface Scan {
  /** Oldest first, each once. */
  messages: Message[];
  /** Whether everything newer than the message looked for is among them. */
  complete: boolean;
}

/** What to look for, and how far. */
export interface ScanRequest {
  conversationId: string;
  /** Look back to this message; without it, one page of the newest is enough. */
  until: MessageRef | undefined;
  pageSize: number;
  /** Messages to read at most. */
  max: number;
  signal: AbortSignal;
}

/**
 * How far behind the message looked for to look (milliseconds), because a message can get an earlier time than one that
 * was listed before it: servers have several machines, and these have clocks.
 */
const MARGIN = 2_000;

/**
 * Reads the newest messages of a conversation. The platform does not say in which order it lists messages, so both must
 * work: newest first is read from the start, oldest first from the end, which is found by the total.
 */
export async function scanHistory(source: MessageSource, request: ScanRequest): Promise<Scan> {
  const { conversationId, until, pageSize, max, signal } = request;
  const list = (offset?: number): PromiseLike<MessagePage> & AsyncIterable<Message> =>
    source.listMessages(conversationId, offset === undefined ? { limit: pageSize } : { limit: pageSize, offset }, {
      signal,
    });
  const { data, pagination } = await list();
  if (data.length === 0 || pagination?.hasMore === false) return found(data, reaches(data, until));
  const rising = compareTimes(data[0]!.createdAt, data.at(-1)!.createdAt) < 0;
  if (!rising) {
    if (!until || data.some((message) => passed(message, until))) return found(data, true);
    const [messages, ended] = await read(list(), max, (message) => passed(message, until));
    return found(messages, ended && reaches(messages, until));
  }
  const total = pagination?.total;
  if (total === undefined) {
    const [messages, ended] = await read(list(), max);
    return found(messages, ended && reaches(messages, until));
  }
  return fromTheEnd(list, data, total, request);
}

/** Reads a list that begins with the oldest: its last page, then twice as much, until the message is among it. */
const fromTheEnd = async (
  list: (offset?: number) => AsyncIterable<Message>,
  first: readonly Message[],
  total: number,
  { until, pageSize, max }: ScanRequest,
): Promise<Scan> => {
  for (let span = pageSize; ; span *= 2) {
    const offset = Math.max(0, total - Math.min(span, max));
    // More than `max`, because the list grows while it is read.
    const [messages, ended] = await read(list(offset), max + pageSize);
    // A server that ignores the offset has just been read from the start.
    const whole = offset === 0 || messages[0]?.id === first[0]!.id;
    const enough = !until || messages.some((message) => passed(message, until));
    if (enough || whole || span >= max)
      return found(messages, ended && (enough || (whole && reaches(messages, until))));
  }
};

const read = async (
  list: AsyncIterable<Message>,
  max: number,
  enough: (message: Message) => boolean = () => false,
): Promise<[messages: Message[], complete: boolean]> => {
  const messages: Message[] = [];
  for await (const message of list) {
    if (messages.length >= max) return [messages, false];
    messages.push(message);
    if (enough(message)) break;
  }
  return [messages, true];
};

/** Whether a message lies so far back that what is missing cannot lie behind it. */
const passed = ({ id, createdAt }: Message, until: MessageRef): boolean => {
  const limit = Date.parse(until.createdAt) - MARGIN;
  return Number.isNaN(limit) ? id === until.id : Date.parse(createdAt) < limit;
};

/**
 * Whether a list that was read to its end goes back far enough. One that does not contain the message looked for may
 * have been cut short: some servers give the newest fifty and call that all.
 */
const reaches = (messages: readonly Message[], until: MessageRef | undefined): boolean =>
  !until?.id || messages.some((message) => message.id === until.id || passed(message, until));

/** Oldest first, each once; the order of the list breaks ties. */
const found = (messages: readonly Message[], complete: boolean): Scan => {
  const unique = [...new Map(messages.map((message) => [message.id, message])).values()];
  const falling = unique.length > 1 && compareTimes(unique[0]!.createdAt, unique.at(-1)!.createdAt) > 0;
  if (falling) unique.reverse();
  return { messages: unique.sort((a, b) => compareTimes(a.createdAt, b.createdAt)), complete };
};
