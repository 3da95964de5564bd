import type { Message, MessagesCreateRequest, Session, SessionsCreateRequest } from '@linktor/core-gen/antonnia';
import { markIn } from './mark.ts';
import { scan } from './scan.ts';
import { ABSENT, found, type Look, type LookContext, unknown, type Verdict, type Wanted } from './verdict.ts';

type Options = LookContext['options'];

/** What is needed of Antonnia's `Sessions`. */
interface History {
  search(query: { contact_id: string }, options: Options): AsyncIterable<Session>;
  readonly messages: {
    search(
      session: string,
      query: { role?: MessagesCreateRequest['role']; provider_message_id?: string },
      options: Options,
    ): AsyncIterable<Message>;
  };
}

/**
 * Looks for sessions by their mark among those of the contact, and for messages by what they say: a message of Antonnia's has no
 * metadata of the sender's.
 */
export const lookOnAntonnia: Look = async (wanted, sender, context) => {
  const verdicts = new Map<string, Verdict>();
  for (const message of wanted) {
    const { call, id } = message;
    if (call === 'create') verdicts.set(id, await lookForSession(message, sender as History, context));
    else if (call === 'messages.create') verdicts.set(id, await lookForMessage(message, sender as History, context));
    else verdicts.set(id, unknown(`the history does not show a ${call}`));
  }
  return verdicts;
};

async function lookForSession(
  { id, args, from }: Wanted,
  sender: History,
  { clockMargin, options }: LookContext,
): Promise<Verdict> {
  const { contact_id } = args[0] as SessionsCreateRequest;
  const list = sender.search({ contact_id }, options);
  const { items, whole } = await scan(list, ({ created_at }) => created_at, from - clockMargin);
  const ours = items.find(({ metadata }) => markIn(metadata) === id);
  if (ours) return found(ours.id);
  if (!whole) return unknown('the contact has too many sessions');
  const like = items.find(({ metadata }) => markIn(metadata) === undefined);
  return like ? unknown(`the session ${like.id} may be it, but has no mark`) : ABSENT;
}

async function lookForMessage(
  wanted: Wanted,
  sender: History,
  { clockMargin, options, taken, twins }: LookContext,
): Promise<Verdict> {
  const { args, from } = wanted;
  const [session, request] = args as [string, MessagesCreateRequest];
  const { role, provider_message_id } = request;
  const query = { role, ...(provider_message_id != null && { provider_message_id }) };
  const list = sender.messages.search(session, query, options);
  const { items, whole } = await scan(list, ({ created_at }) => created_at, from - clockMargin);
  const like = items.filter((message) => message.role === role && holds(message.content, request.content));
  // Asked after the history was read: one that was settled meanwhile has its id, one that is not is still on its way.
  if (like.length > 0 && (await twins(wanted)) > 0) return { kind: 'unread' };
  const others = await taken(
    wanted,
    like.map(({ id }) => id),
  );
  const ours = like.find(({ id }) => !others.has(id));
  if (ours) return found(ours.id);
  return whole ? ABSENT : unknown('the session has too many messages');
}

/** Whether a value has all that was sent, whatever else the platform has added to it. */
const holds = (value: unknown, sent: unknown): boolean => {
  if (sent === null || sent === undefined) return value === null || value === undefined;
  if (typeof sent !== 'object') return value === sent;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(sent).every(([key, part]) => holds((value as Record<string, unknown>)[key], part));
};
