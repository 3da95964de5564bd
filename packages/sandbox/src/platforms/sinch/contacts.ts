import {
  type ContactCreateRequest,
  createContact,
  deleteContact,
  getChannelProfile,
  getContact,
  listContacts,
  listIdentityConflicts,
  updateContact,
} from '@linktor/core-gen/sinch';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { on, text } from '../typed.ts';
import { bare, dropContact, keepContact } from './address-book.ts';
import { theApp } from './apps.ts';
import { tell } from './callbacks.ts';
import { deleteConversationOf } from './conversation-lookup.ts';
import { contactAt, identityConflicts, refuseTaken, tellDuplicates } from './identities.ts';
import { masked } from './mask.ts';
import { paged } from './paging.ts';
import { type ContactRecord, contacts, conversations } from './records.ts';
import { invalid, notFound } from './refusals.ts';

/** What a contact is unless it says otherwise: the platform's own defaults. */
const DEFAULTS = {
  channel_priority: [],
  display_name: 'Unknown',
  email: '',
  external_id: '',
  metadata: '',
  language: 'UNSPECIFIED',
} satisfies Partial<ContactRecord>;

/** The contact of this id; 404 when there is none. */
export function theContact(world: World, id: string): ContactRecord {
  const contact = contacts(world).get(id);
  if (contact === undefined) throw notFound('Contact', id);
  return contact;
}

/** Makes a contact, keeps it and tells so. */
export function addContact(world: World, given: ContactCreateRequest, app_id = ''): ContactRecord {
  const contact: ContactRecord = { ...DEFAULTS, ...given, id: world.ids.ulid('sinch contact', world.clock.now()) };
  keepContact(world, contact);
  tell(world, 'CONTACT_CREATE', { contact_create_notification: { contact } }, { app_id });
  tellDuplicates(world, contact);
  return contact;
}

function wanted(context: Context): (contact: ContactRecord) => boolean {
  const external = text(context, 'external_id');
  const channel = text(context, 'channel');
  const identity = text(context, 'identity');
  if (external !== undefined && (channel !== undefined || identity !== undefined)) {
    throw invalid('external_id', 'does not go together with channel and identity');
  }
  if ((channel === undefined) !== (identity === undefined)) {
    throw invalid(channel === undefined ? 'channel' : 'identity', 'is missing: channel and identity go together');
  }
  if (external !== undefined) return ({ external_id }) => external_id === external;
  if (channel === undefined || identity === undefined) return () => true;
  return ({ channel_identities = [] }) =>
    channel_identities.some((has) => has.channel === channel && bare(has.identity) === bare(identity));
}

export const contactHandlers: Handlers = {
  ...on(createContact, ({ body }, world) => {
    if (body.channel_identities.length === 0) throw invalid('channel_identities', 'needs at least one address');
    refuseTaken(world, body.channel_identities);
    return addContact(world, body);
  }),

  ...on(listContacts, (_given, world) => {
    const found = contacts(world).list().filter(wanted(world));
    const { items, next_page_token } = paged(world, found);
    return { contacts: items, next_page_token };
  }),

  ...on(getContact, ({ path }, world) => theContact(world, path.contact_id)),

  ...on(updateContact, ({ path, body }, world) => {
    const kept = theContact(world, path.contact_id);
    const contact = masked(world, { kept, body, fixed: ['id'], defaults: DEFAULTS });
    const identities = contact.channel_identities ?? [];
    if (identities.length === 0) throw invalid('channel_identities', 'needs at least one address');
    refuseTaken(world, identities, contact.id);
    keepContact(world, contact);
    tell(world, 'CONTACT_UPDATE', { contact_update_notification: { contact } }, { app_id: '' });
    tellDuplicates(world, contact);
    return contact;
  }),

  // A conversation is nothing without its contact: it goes, too.
  ...on(deleteContact, ({ path }, world) => {
    const contact = theContact(world, path.contact_id);
    for (const each of conversations(world).list()) {
      if (each.contact_id === contact.id) deleteConversationOf(world, each);
    }
    dropContact(world, contact);
    tell(world, 'CONTACT_DELETE', { contact_delete_notification: { contact } }, { app_id: '' });
    return {};
  }),

  ...on(getChannelProfile, ({ body: { app_id, recipient, channel } }, world) => {
    theApp(world, app_id);
    if (recipient.contact_id !== undefined) {
      return { profile_name: theContact(world, recipient.contact_id).display_name ?? '' };
    }
    const address = recipient.identified_by.channel_identities.find((identity) => identity.channel === channel);
    if (address === undefined) throw invalid('recipient', `has no address on ${channel}`);
    const contact = contactAt(world, address, app_id);
    if (contact === undefined) throw notFound('Contact with the address', address.identity);
    return { profile_name: contact.display_name ?? '' };
  }),

  ...on(listIdentityConflicts, (_given, world) => {
    const keyed = identityConflicts(contacts(world).list()).map((each) => ({ ...each, id: each.identity }));
    const { items, next_page_token } = paged(world, keyed);
    return { conflicts: items.map(({ id: _, ...each }) => each), next_page_token };
  }),
};
