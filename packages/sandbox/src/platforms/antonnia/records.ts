import type { Agent, Message, Session, SessionSchedule, SurveySubmission } from '@linktor/core-gen/antonnia';
import type { World } from '../../engine/context.ts';
import type { Collection } from '../../engine/store.ts';

/** A session as it is kept: with its agent by id, so that a change of the agent shows in all its sessions. */
export type SessionRecord = Omit<Session, 'agent'> & { agent_id: string | null };

/** Who writes to the organization. The conversation outlives the sessions in it. */
export interface ContactRecord {
  id: string;
  name: string;
  conversation_id: string;
  /** The messaging channel the contact writes from; missing when only the API knows the contact. */
  channel?: string;
}

/** A reply that was asked for and waits until the contact has been silent for a while. */
export interface PendingReply {
  /** Id of the session. */
  id: string;
  debounce_time: number;
  starting_node_id: string | null;
  /** What will give it, to be put off. */
  task: string;
}

/** Where the documents of one kind are in the state. */
type Place<T extends object> = (world: World) => Collection<T>;

const place =
  <T extends object>(name: string): Place<T> =>
  ({ store }) =>
    store.collection<T>('antonnia', name);

export const sessions: Place<SessionRecord> = place('sessions');
export const messages: Place<Message> = place('messages');
export const agents: Place<Agent> = place('agents');
export const contacts: Place<ContactRecord> = place('contacts');
export const schedules: Place<SessionSchedule> = place('schedules');
export const surveys: Place<SurveySubmission> = place('surveys');
export const replies: Place<PendingReply> = place('replies');

/** The one organization of the sandbox: credentials are not told apart. */
export const ORGANIZATION = 'org_sandbox';
