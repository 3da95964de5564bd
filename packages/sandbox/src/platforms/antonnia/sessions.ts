import {
  createSession,
  finishSession,
  getSession,
  type Session,
  type SessionUpdateFields,
  searchSessions,
  transferSession,
  updateSession,
} from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { knownContact } from './contacts.ts';
import { askForReply, dropReply } from './debounce.ts';
import { tellSession } from './events.ts';
import { agents, ORGANIZATION, type SessionRecord, sessions } from './records.ts';
import { badField, notFound, notNow } from './refusals.ts';
import { hasMetadata, holds, part } from './search.ts';
import { change, present, theSession } from './session-view.ts';
import { startSurvey } from './surveys.ts';

/** Opens a session in the conversation with this contact, and tells so. */
export function openSession(
  world: World,
  contact: { contact_id: string; contact_name: string; channel?: string },
  given: Partial<Pick<SessionRecord, 'status' | 'agent_id' | 'metadata'>> = {},
): SessionRecord {
  const { conversation_id } = knownContact(world, contact);
  const session: SessionRecord = {
    id: world.ids.uuid('antonnia session'),
    contact_id: contact.contact_id,
    organization_id: ORGANIZATION,
    conversation_id,
    status: given.status ?? 'open',
    created_at: world.clock.iso(),
    updated_at: null,
    thread_id: null,
    agent_id: given.agent_id ?? null,
    ending_survey_submission_id: null,
    metadata: given.metadata ?? {},
  };
  sessions(world).put(session.id, session);
  tellSession(world, 'session.created', session);
  return session;
}

/** The changes that were asked for. The fields that no session can be without are left as they are by `null`. */
function changesOf(world: World, fields: SessionUpdateFields): Partial<SessionRecord> {
  const { agent_id, metadata, status, organization_id, thread_id, ending_survey_submission_id } = fields;
  return {
    ...(agent_id === undefined ? {} : { agent_id: anAgent(world, agent_id, 'fields.agent_id') }),
    ...(metadata === undefined ? {} : { metadata: metadata ?? {} }),
    ...(status ? { status } : {}),
    ...(organization_id ? { organization_id } : {}),
    ...(thread_id === undefined ? {} : { thread_id }),
    ...(ending_survey_submission_id === undefined ? {} : { ending_survey_submission_id }),
  };
}

/** The agent named in a body: nobody's id is a fault of that field. */
function anAgent(world: World, id: string | null | undefined, field: string): string | null {
  if (id === undefined || id === null) return null;
  if (agents(world).get(id) === undefined) throw badField(field, `There is no agent ${id}`);
  return id;
}

/** Once a session is closed, nobody answers in it any more. */
function close(world: World, session: SessionRecord, changes: Partial<SessionRecord> = {}): SessionRecord {
  const closed = change(world, session, { ...changes, status: 'closed', updated_at: world.clock.iso() });
  dropReply(world, session);
  tellSession(world, 'session.finished', closed);
  return closed;
}

const wasOpen = (session: SessionRecord): void => {
  if (session.status !== 'open') throw notNow('Session is not open');
};

export const sessionHandlers: Handlers = {
  ...on(
    createSession,
    ({ body }, world): Session => {
      const agent_id = anAgent(world, body.agent_id, 'agent_id');
      const opened = openSession(world, body, { ...body, agent_id, metadata: body.metadata ?? {} });
      return present(world, opened);
    },
    201,
  ),

  ...on(getSession, ({ path }, world) => present(world, theSession(world, path.session_id))),

  ...on(updateSession, ({ path, body }, world) => {
    const session = theSession(world, path.session_id);
    const changes = changesOf(world, body.fields);
    if (session.status === 'open' && changes.status === 'closed') {
      return present(world, close(world, session, changes));
    }
    return present(world, change(world, session, { ...changes, updated_at: world.clock.iso() }));
  }),

  ...on(transferSession, ({ path, body }, world) => {
    const session = theSession(world, path.session_id);
    wasOpen(session);
    const { agent_id, auto_reply } = body;
    if (agent_id && agents(world).get(agent_id) === undefined) throw notFound('Agent');
    const changes = { agent_id: agent_id ?? null, updated_at: world.clock.iso() };
    const transferred = change(world, session, changes);
    tellSession(world, 'session.transferred', transferred);
    if (auto_reply === true) askForReply(world, transferred, { debounce_time: 0 });
    return present(world, transferred);
  }),

  ...on(finishSession, ({ path, body }, world) => {
    const session = theSession(world, path.session_id);
    wasOpen(session);
    const survey = body.ending_survey_id && startSurvey(world, session, body.ending_survey_id);
    return present(world, close(world, session, survey ? { ending_survey_submission_id: survey.id } : {}));
  }),

  // Newest first, as the specification's example has them.
  ...on(searchSessions, ({ body }, world) => {
    const found = sessions(world)
      .list()
      .filter(
        ({ contact_id, status, metadata }) =>
          holds(body.contact_id, contact_id) &&
          holds(body.status, status) &&
          hasMetadata(metadata, body.metadata ?? {}),
      )
      .reverse();
    return part(found, body).map((session) => present(world, session));
  }),
};
