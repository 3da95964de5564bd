import type { World } from '../../engine/context.ts';
import { addresses, type ContactRecord, contacts } from './records.ts';

/** Numbers are written with and without a leading plus, and mean the same. */
export const bare = (identity: string): string => identity.replace(/^\+/, '');

/** Keeps a contact, and notes its addresses: so it is found by them without a look at all the others. */
export function keepContact(world: World, contact: ContactRecord): void {
  contacts(world).put(contact.id, contact);
  for (const { identity } of contact.channel_identities ?? []) {
    const id = `${contact.id} ${bare(identity)}`;
    addresses(world).put(id, { id, address: bare(identity), contact_id: contact.id });
  }
}

export function dropContact(world: World, { id }: ContactRecord): void {
  for (const note of addresses(world).by('contact_id', id)) addresses(world).delete(note.id);
  contacts(world).delete(id);
}

/** Whoever has this address on any channel, or had it once: a note stays when an address is given up. */
export const contactsNotedAt = (world: World, identity: string): ContactRecord[] =>
  addresses(world)
    .by('address', bare(identity))
    .flatMap(({ contact_id }) => contacts(world).get(contact_id) ?? []);
