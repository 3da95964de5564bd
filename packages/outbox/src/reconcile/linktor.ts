import type { Message, SendMessageInput } from '@linktor/core-gen/linktor';
import { MARK, mark, markIn } from './mark.ts';
import { scan } from './scan.ts';
import { ABSENT, found, type Look, type LookContext, unknown, type Verdict, type Wanted } from './verdict.ts';

/** What is needed of `Conversations`. */
interface History {
  listMessages(id: string, query: { limit: number }, options: LookContext['options']): AsyncIterable<Message>;
}

/** Messages of a page: the documented maximum. */
const PAGE = 100;

/** Looks for messages by their mark, in the conversations that they went into. */
export const lookOnLinktor: Look = async (wanted, sender, context) => {
  const verdicts = new Map<string, Verdict>();
  for (const message of wanted) verdicts.set(message.id, await look(message, sender as History, context));
  return verdicts;
};

async function look(
  { id, call, args, from }: Wanted,
  sender: History,
  { clockMargin, options }: LookContext,
): Promise<Verdict> {
  const marked = mark('linktor', call, args, id);
  const [conversation, input] = marked.args as [unknown, SendMessageInput];
  if (!marked.marked || typeof conversation !== 'string') return unknown(`the history does not show a ${call}`);
  const list = sender.listMessages(conversation, { limit: PAGE }, options);
  const { items, whole } = await scan(list, ({ createdAt }) => createdAt, from - clockMargin);
  const ours = items.find(({ metadata }) => markIn(metadata) === id);
  if (ours) return found(ours.id);
  if (!whole) return unknown('the conversation has too many messages since then');
  // A server that dropped the metadata would show it without a mark.
  const like = items.find((message) => message.metadata?.[MARK] === undefined && isLike(message, input));
  return like ? unknown(`the message ${like.id} may be it, but has no mark`) : ABSENT;
}

const isLike = ({ direction, contentType, content }: Message, { text }: SendMessageInput): boolean => {
  if (direction === 'inbound') return false;
  return text === undefined ? contentType !== 'text' : content?.text === undefined || content.text === text;
};
