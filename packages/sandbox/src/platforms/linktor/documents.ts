import type {
  Agent,
  Bot,
  Channel,
  Contact,
  Conversation,
  Document,
  Flow,
  FlowExecution,
  KnowledgeBase,
  Message,
  Tenant,
  User,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { World } from '../../engine/context.ts';
import type { Collection } from '../../engine/store.ts';

/** What is kept of each kind: what the API shows, and what only the platform knows. */
export interface Kinds {
  tenants: Tenant;
  users: User & Secret;
  sessions: Session;
  contacts: Contact;
  channels: Channel & { verifyToken: string };
  conversations: KeptConversation;
  messages: Message;
  bots: Bot & { startedAt?: string };
  agents: Agent;
  'knowledge-bases': KnowledgeBase;
  documents: Document & { content: string };
  flows: Flow;
  /** What was said to agents, by conversation. */
  turns: { said: readonly { role: string; content: string }[] };
  executions: FlowExecution;
}

/** The password of a user, never shown. */
interface Secret {
  password: string;
}

/** Of a conversation, what it shows of others is kept with these. */
export type KeptConversation = Omit<Conversation, 'contact' | 'lastMessage'> & {
  lastMessageId?: string;
  /** What wakes it, when it is snoozed. */
  wakeUp?: string;
};

/** Somebody who has logged in. */
export interface Session {
  userId: string;
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** What a person calls one of them. */
const NAMES: Readonly<Partial<Record<keyof Kinds, string>>> = {
  'knowledge-bases': 'knowledge base',
  executions: 'run of this flow',
};

export const kept = <K extends keyof Kinds>({ store }: Pick<World, 'store'>, kind: K): Collection<Kinds[K]> =>
  store.collection<Kinds[K]>('linktor', kind);

/** One of them, or a 404. */
export function must<K extends keyof Kinds>(world: Pick<World, 'store'>, kind: K, id: string | undefined): Kinds[K] {
  const document = kept(world, kind).get(id ?? '');
  if (document === undefined)
    throw new Refusal(404, `There is no ${NAMES[kind] ?? kind.slice(0, -1)} with the id ${id}.`);
  return document;
}

/** Those of some ids; a 400 that names the first unknown one, at this member of the body. */
export function mustAll<K extends keyof Kinds>(
  world: Pick<World, 'store'>,
  kind: K,
  ids: readonly string[] | undefined,
  member: string,
): void {
  const known = kept(world, kind);
  for (const id of ids ?? []) {
    if (known.has(id)) continue;
    const what = NAMES[kind] ?? kind.slice(0, -1);
    throw new Refusal(400, `There is no ${what} with the id ${id}.`, {
      fields: { [member]: `names no ${what} (${id})` },
    });
  }
}

/** The tenant of whoever calls: there is one. */
export const TENANT_ID = 'tenant_1';

/** The members of an answer that were given; the others are not there at all. */
export function present<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
