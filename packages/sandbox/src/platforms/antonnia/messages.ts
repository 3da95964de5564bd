import {
  createMessage,
  getMessage,
  type Message,
  type MessagesCreateRequest,
  searchAllMessages,
  searchMessages,
  updateMessage,
} from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { waitAnew } from './debounce.ts';
import { deliver } from './delivery.ts';
import { tell } from './events.ts';
import { messages, type SessionRecord, surveys } from './records.ts';
import { badField, notFound, notNow } from './refusals.ts';
import { holds, part } from './search.ts';
import { theSession } from './session-view.ts';
import { isActive } from './surveys.ts';

/** Adds a message to a session, tells so, and hands it to the channel where the contact has one. */
export function addMessage(world: World, session: SessionRecord, given: MessagesCreateRequest): Message {
  const message: Message = {
    id: world.ids.uuid('antonnia message'),
    session_id: session.id,
    conversation_id: session.conversation_id,
    organization_id: session.organization_id,
    role: given.role,
    content: given.content,
    created_at: world.clock.iso(),
    provider_message_id: given.provider_message_id ?? null,
    replied_provider_message_id: given.replied_provider_message_id ?? null,
    delivery_status: 'pending',
    delivery_error_code: null,
    delivery_error_message: null,
    delivered_at: null,
    updated_at: null,
    run_id: given.run_id ?? null,
  };
  messages(world).put(message.id, message);
  tell(world, 'message.created', { object: message }, session.conversation_id);
  waitAnew(world, session);
  if (message.role === 'assistant') deliver(world, session, message);
  return message;
}

/** A closed session takes messages only while its survey waits for what the contact says. */
function takesMessages(world: World, session: SessionRecord): boolean {
  if (session.status === 'open') return true;
  const survey = surveys(world).get(session.ending_survey_submission_id ?? '');
  return survey !== undefined && isActive(world, survey);
}

function theMessage(world: World, path: { session_id: string; message_id: string }): Message {
  const session = theSession(world, path.session_id);
  const message = messages(world).get(path.message_id);
  if (message?.session_id !== session.id) throw notFound('Message');
  return message;
}

interface Conditions {
  provider_message_id?: string | null;
  replied_provider_message_id?: string | null;
  role?: string | null;
  offset?: number;
  limit?: number;
}

/** Oldest first, as a conversation is read. */
function search(world: World, wanted: Conditions, session_id?: string): Message[] {
  const of = session_id === undefined ? messages(world).list() : messages(world).by('session_id', session_id);
  const found = of.filter(
    (message) =>
      holds(wanted.provider_message_id, message.provider_message_id) &&
      holds(wanted.replied_provider_message_id, message.replied_provider_message_id) &&
      holds(wanted.role, message.role),
  );
  return part(found, wanted);
}

export const messageHandlers: Handlers = {
  ...on(
    createMessage,
    ({ path, body }, world) => {
      const session = theSession(world, path.session_id);
      if (!takesMessages(world, session)) throw notNow('Session is not open');
      return addMessage(world, session, body);
    },
    201,
  ),

  ...on(getMessage, ({ path }, world) => theMessage(world, path)),

  ...on(updateMessage, ({ path, body }, world) => {
    const changed = { ...theMessage(world, path), ...body, updated_at: world.clock.iso() };
    messages(world).put(changed.id, changed);
    return changed;
  }),

  ...on(searchMessages, ({ path, body }, world) => {
    const session = theSession(world, path.session_id);
    if (body.session_id !== session.id) throw badField('session_id', 'Another session than that of the path');
    return search(world, body, session.id);
  }),

  ...on(searchAllMessages, ({ body }, world) => search(world, body)),
};
