import type { World } from '../../engine/context.ts';
import { type ContactRecord, contacts } from './records.ts';

/** The contact with this id, written down when it is met for the first time; its name is the latest one given. */
export function knownContact(
  world: World,
  { contact_id, contact_name, channel }: { contact_id: string; contact_name: string; channel?: string },
): ContactRecord {
  const known = contacts(world).get(contact_id) ?? {
    id: contact_id,
    conversation_id: world.ids.uuid('antonnia conversation'),
  };
  const contact = { ...known, name: contact_name, ...(channel === undefined ? {} : { channel }) };
  contacts(world).put(contact.id, contact);
  return contact;
}
