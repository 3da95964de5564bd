import type { Session } from '@linktor/core-gen/antonnia';
import type { World } from '../../engine/context.ts';
import { agents, type SessionRecord, sessions } from './records.ts';
import { notFound } from './refusals.ts';

/** A session as the API gives it: with its agent as it is now, or `null` when nobody answers it. */
export function present(world: World, { agent_id, ...session }: SessionRecord): Session {
  return { ...session, agent: (agent_id !== null && agents(world).get(agent_id)) || null };
}

/** The session of this id; 404 when there is none. */
export function theSession(world: World, id: string): SessionRecord {
  const session = sessions(world).get(id);
  if (session === undefined) throw notFound('Session');
  return session;
}

/** Keeps the session with these changes. */
export function change(world: World, session: SessionRecord, changes: Partial<SessionRecord>): SessionRecord {
  const changed = { ...session, ...changes };
  sessions(world).put(changed.id, changed);
  return changed;
}
