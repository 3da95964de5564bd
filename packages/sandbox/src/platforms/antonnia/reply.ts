import { type Message, replySession } from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { type Model, type ModelRequest, wholeAnswer } from '../../engine/model/model.ts';
import { on } from '../typed.ts';
import { askForReply } from './debounce.ts';
import { addMessage } from './messages.ts';
import { agents, messages, type PendingReply, replies, type SessionRecord, sessions } from './records.ts';
import { notNow } from './refusals.ts';
import { change, present, theSession } from './session-view.ts';

/** What an agent says to whom has said nothing yet. */
const GREETING = 'Hello! How can I help?';

/** An answer that the agent has found. */
export interface Found {
  session: string;
  /** The waiting it comes from: when there is another by now, a message came while the agent thought. */
  task: string;
  text: string;
}

/** The wait is over: the agent thinks of an answer, unless a person has taken over, who answers without being asked. */
export function findReply(world: World, id: string): Promise<void> | undefined {
  const pending = replies(world).get(id);
  const session = sessions(world).get(id);
  if (pending === undefined || session === undefined) return undefined;
  if (agents(world).get(session.agent_id ?? '')?.type === 'human') {
    replies(world).delete(id);
    return undefined;
  }
  return think(world, pending);
}

async function think(world: World, { id, task, starting_node_id }: PendingReply): Promise<void> {
  const text = await ask(world.model, requestOf(world, id, starting_node_id));
  // A change of its own, as the thinking may have taken a while.
  world.later('antonnia', 'say', { session: id, task, text } satisfies Found, 0);
}

const ask = async (model: Model, request: ModelRequest): Promise<string> =>
  (await wholeAnswer(model, request)) || GREETING;

function requestOf(world: World, id: string, node: string | null): ModelRequest {
  const said = messages(world)
    .by('session_id', id)
    .map((message) => ({ role: message.role, content: wordsOf(message) }));
  const start = node === null ? [] : [{ role: 'system', content: `Start at the node ${node}.` }];
  return { messages: [...start, ...said] };
}

/** The agent says what it found. Without an agent it is the organization's own assistant. */
export function say(world: World, { session: id, task, text }: Found): void {
  const session = sessions(world).get(id);
  if (session === undefined || replies(world).get(id)?.task !== task) return;
  replies(world).delete(id);
  const run_id = world.ids.uuid('antonnia run');
  addMessage(world, threaded(world, session), { role: 'assistant', content: { type: 'text', text }, run_id });
}

/** The session with the thread that holds what the agent knows of it. */
const threaded = (world: World, session: SessionRecord): SessionRecord =>
  session.thread_id ? session : change(world, session, { thread_id: world.ids.uuid('antonnia thread') });

/** What a message says, as a language model reads it. */
function wordsOf({ content }: Message): string {
  const { text, transcript, name, url } = content as Partial<Record<string, unknown>>;
  const words = [text, transcript, name, url].find((word) => typeof word === 'string' && word !== '');
  return typeof words === 'string' ? words : `(${content.type})`;
}

export const replyHandlers: Handlers = {
  ...on(replySession, ({ path, body }, context) => {
    const session = theSession(context, path.session_id);
    if (session.status !== 'open') throw notNow('Session is not open');
    askForReply(context, session, body);
    return present(context, session);
  }),
};
