import { mergeContact } from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { dropContact, keepContact } from './address-book.ts';
import { tell } from './callbacks.ts';
import { theContact } from './contacts.ts';
import { changeConversation } from './conversation-lookup.ts';
import { type ContactRecord, conversations, events, messages } from './records.ts';
import { invalid } from './refusals.ts';

/** Fields that the kept contact takes over where it has nothing of its own. */
const FILLED = ['email', 'external_id', 'metadata'] as const;

/** The kept contact: with the addresses on channels that it lacked, at the end of its priorities. */
function merged(kept: ContactRecord, source: ContactRecord): ContactRecord {
  const own = kept.channel_identities ?? [];
  const has = new Set(own.map(({ channel }) => channel));
  const gained = (source.channel_identities ?? []).filter(({ channel }) => !has.has(channel));
  const priority = kept.channel_priority ?? [];
  const more = [...new Set(gained.map(({ channel }) => channel))].filter((channel) => !priority.includes(channel));
  const filled = Object.fromEntries(
    FILLED.filter((name) => !kept[name] && source[name]).map((name) => [name, source[name]]),
  );
  const named = kept.display_name === 'Unknown' && source.display_name ? { display_name: source.display_name } : {};
  return {
    ...kept,
    ...filled,
    ...named,
    channel_identities: [...own, ...gained],
    channel_priority: [...priority, ...more],
  };
}

/** Conversations, messages and events of one contact become those of another. */
function move(world: World, from: string, to: string): void {
  for (const each of conversations(world).list()) {
    if (each.contact_id === from) changeConversation(world, each, { contact_id: to });
  }
  for (const record of messages(world).list()) {
    if (record.message.contact_id !== from) continue;
    messages(world).put(record.id, { ...record, message: { ...record.message, contact_id: to } });
  }
  for (const record of events(world).list()) {
    if (record.event.contact_id !== from) continue;
    events(world).put(record.id, { ...record, event: { ...record.event, contact_id: to } });
  }
}

export const mergeHandlers: Handlers = {
  ...on(mergeContact, ({ path, body }, world) => {
    const kept = theContact(world, path.destination_id);
    const source = theContact(world, body.source_id);
    if (kept.id === source.id) throw invalid('source_id', 'is the contact that is kept');
    const contact = merged(kept, source);
    dropContact(world, source);
    keepContact(world, contact);
    move(world, source.id, kept.id);
    const notification = { preserved_contact: contact, deleted_contact: source };
    tell(world, 'CONTACT_MERGE', { contact_merge_notification: notification }, { app_id: '' });
    return contact;
  }),
};
