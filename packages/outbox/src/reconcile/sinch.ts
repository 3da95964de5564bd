import type { ConversationMessage, ListMessagesQuery, SendMessageRequest } from '@linktor/core-gen/sinch';
import { mark, markIn } from './mark.ts';
import { scan } from './scan.ts';
import { ABSENT, found, type Look, type LookContext, unknown, type Verdict, type Wanted } from './verdict.ts';

/** What is needed of Sinch's `Messages`. */
interface History {
  list(query: ListMessagesQuery, options: LookContext['options']): AsyncIterable<ConversationMessage>;
}

/** Messages of a page: the documented maximum. */
const PAGE = 1000;

/** Where messages are kept: those of conversations, and those that were only passed on. */
const SOURCES = ['CONVERSATION_SOURCE', 'DISPATCH_SOURCE'] as const;
type Source = (typeof SOURCES)[number];

/**
 * Looks for messages by their mark among all that their apps sent at the time: by the recipient would be less to read, but a
 * number need not be listed as it was written.
 */
export const lookOnSinch: Look = async (wanted, sender, context) => {
  const verdicts = new Map<string, Verdict>();
  const apps = new Map<string, Wanted[]>();
  for (const message of wanted) {
    const app = requestOf(message)?.app_id;
    if (app === undefined) verdicts.set(message.id, unknown(`the history does not show a ${message.call}`));
    else apps.set(app, [...(apps.get(app) ?? []), message]);
  }
  for (const [app, messages] of apps) await lookInApp(app, messages, sender as History, context, verdicts);
  return verdicts;
};

async function lookInApp(
  app_id: string,
  wanted: readonly Wanted[],
  sender: History,
  context: LookContext,
  verdicts: Map<string, Verdict>,
): Promise<void> {
  const missing = new Map(wanted.map((message) => [message.id, message]));
  const told = new Map<Source, Told>();
  for (const source of SOURCES) {
    const shown = await read(app_id, source, wanted, sender, context);
    told.set(source, shown);
    for (const message of missing.values()) {
      const id = shown.marked.get(message.id);
      if (id === undefined) continue;
      verdicts.set(message.id, found(id));
      missing.delete(message.id);
    }
    if (missing.size === 0) return;
  }
  for (const message of missing.values()) verdicts.set(message.id, judge(message, told));
}

/** What one of the two shows of the time in question. */
interface Told {
  /** The platform's ids of marked messages, by their marks. */
  readonly marked: ReadonlyMap<string, string>;
  /** The metadata of the others. */
  readonly unmarked: ReadonlySet<string>;
  /** Whether nothing of that time is missing. */
  readonly whole: boolean;
  /** Whether it shows any message of the app: by default it keeps none that was only passed on. */
  readonly keeps: boolean;
}

async function read(
  app_id: string,
  messages_source: Source,
  wanted: readonly Wanted[],
  sender: History,
  { clockMargin, options }: LookContext,
): Promise<Told> {
  const from = Math.min(...wanted.map((message) => message.from)) - clockMargin;
  const to = Math.max(...wanted.map((message) => message.to)) + clockMargin;
  const query: ListMessagesQuery = { app_id, messages_source, direction: 'TO_CONTACT' };
  const window = { start_time: new Date(from).toISOString(), end_time: new Date(to).toISOString() };
  const list = sender.list({ ...query, ...window, page_size: PAGE }, options);
  const { items, whole } = await scan(list, ({ accept_time }) => accept_time, from);
  const marked = new Map<string, string>();
  const unmarked = new Set<string>();
  for (const { id, metadata = '' } of items) {
    const name = markIn(metadata);
    if (name === undefined) unmarked.add(metadata);
    else if (id !== undefined) marked.set(name, id);
  }
  return { marked, unmarked, whole, keeps: items.length > 0 || (await shows(sender, query, options)) };
}

const shows = async (sender: History, query: ListMessagesQuery, options: LookContext['options']): Promise<boolean> => {
  for await (const _ of sender.list({ ...query, page_size: 1 }, options)) return true;
  return false;
};

function judge(message: Wanted, told: ReadonlyMap<Source, Told>): Verdict {
  const request = requestOf(message);
  const places = request?.processing_strategy === 'DISPATCH_ONLY' ? (['DISPATCH_SOURCE'] as const) : SOURCES;
  const shown = places.map((source) => told.get(source)).filter((each) => each !== undefined);
  if (shown.some(({ whole }) => !whole)) return unknown('the app has sent too many messages since then');
  if (!shown.some(({ keeps }) => keeps))
    return unknown('the history shows no message of this app: it may not keep them');
  if (mark('sinch', message.call, message.args, message.id).marked) return ABSENT;
  // Metadata of the caller's that took no mark: there is none like it, or nobody can tell whose it is.
  const metadata = request?.message_metadata ?? '';
  return shown.some(({ unmarked }) => unmarked.has(metadata))
    ? unknown('the history shows a message with the same metadata, which has no mark')
    : ABSENT;
}

const requestOf = ({ call, args: [request] }: Wanted): Partial<SendMessageRequest> | undefined => {
  if (!call.startsWith('send') || typeof request !== 'object' || request === null) return undefined;
  return typeof (request as SendMessageRequest).app_id === 'string' ? (request as SendMessageRequest) : undefined;
};
