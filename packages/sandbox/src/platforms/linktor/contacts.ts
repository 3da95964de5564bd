import type {
  Contact,
  ContactIdentifierInput,
  CreateContactInput,
  MergeContactsInput,
  SearchContactsInput,
  TagsInput,
  UpdateContactInput,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, World } from '../../engine/context.ts';
import { matching, mentions } from '../../engine/generic/matching.ts';
import { linktorPage } from '../../engine/generic/page.ts';
import { one } from '../../engine/paging.ts';
import { kept, must, present, TENANT_ID } from './documents.ts';
import { tell, tellContact } from './events.ts';

/** As the API shows it: with the number of its conversations. */
export const shownContact = (world: Pick<World, 'store'>, contact: Contact): Contact => ({
  ...contact,
  conversationCount: kept(world, 'conversations').by('contactId', contact.id).length,
});

/** Adds a contact and tells of it. */
export function addContact(
  world: World,
  members: Omit<CreateContactInput, 'name'> & { name?: string | undefined },
): Contact {
  const now = world.clock.iso();
  const id = world.ids.next('contact_');
  const { identifiers = [], ...rest } = members;
  const contact: Contact = {
    id,
    tenantId: TENANT_ID,
    ...present(rest),
    identifiers,
    conversationCount: 0,
    createdAt: now,
    updatedAt: now,
  };
  kept(world, 'contacts').put(id, contact);
  tellContact(world, 'contact.created', contact);
  return contact;
}

/** Puts a changed contact in its place and tells of it. */
export function changeContact(world: World, before: Contact, changes: Partial<Contact>): Contact {
  const contact = { ...before, ...changes, updatedAt: world.clock.iso() };
  kept(world, 'contacts').put(contact.id, contact);
  tellContact(world, 'contact.updated', contact, before);
  return contact;
}

/** The contact who has this address on a channel. */
export function contactAt(world: World, channelId: string, identifier: string): Contact | undefined {
  const has = ({ identifiers }: Contact): boolean =>
    identifiers.some((each) => each.channelId === channelId && each.identifier === identifier);
  return kept(world, 'contacts').list().find(has);
}

function mustBeFree(
  world: World,
  externalId: string | undefined,
  identifiers: readonly ContactIdentifierInput[],
  own?: string,
): void {
  const taken = (other: Contact | undefined, member: string, what: string): void => {
    if (other === undefined || other.id === own) return;
    throw new Refusal(409, `The contact ${other.id} has this ${what}.`, {
      fields: { [member]: `belongs to ${other.id}` },
    });
  };
  if (externalId !== undefined)
    taken(kept(world, 'contacts').by('externalId', externalId)[0], 'externalId', 'external id');
  for (const { channelId, identifier } of identifiers) {
    taken(contactAt(world, channelId, identifier), 'identifiers', `address on the channel ${channelId}`);
  }
}

const contactOf = (context: Context): Contact => must(context, 'contacts', context.params['id']);

const page = (context: Context, contacts: readonly Contact[], query = context.query) => {
  const { data, pagination } = linktorPage(contacts, ({ id }) => id, query);
  return { body: { data: data.map((contact) => shownContact(context, contact)), pagination } };
};

export const contacts: Handlers = {
  listContacts(context) {
    const { channelType, ...query } = context.query;
    const on = one(channelType);
    const all = kept(context, 'contacts').list().reverse();
    const reached =
      on === undefined ? all : all.filter(({ identifiers }) => identifiers.some((each) => each.channelType === on));
    return page(context, matching(reached, query));
  },

  createContact(context) {
    const input = context.body as CreateContactInput;
    mustBeFree(context, input.externalId, input.identifiers ?? []);
    return { status: 201, body: addContact(context, input) };
  },

  getContact: (context) => ({ body: shownContact(context, contactOf(context)) }),

  getContactByExternalId(context) {
    const [contact] = kept(context, 'contacts').by('externalId', context.params['externalId'] ?? '');
    if (contact === undefined)
      throw new Refusal(404, `No contact has the external id ${context.params['externalId']}.`);
    return { body: shownContact(context, contact) };
  },

  updateContact(context) {
    const before = contactOf(context);
    const input = context.body as UpdateContactInput;
    mustBeFree(context, input.externalId, [], before.id);
    return { body: shownContact(context, changeContact(context, before, present(input))) };
  },

  /** Its conversations go with it. */
  deleteContact(context) {
    const { id } = contactOf(context);
    for (const conversation of kept(context, 'conversations').by('contactId', id)) {
      for (const message of kept(context, 'messages').by('conversationId', conversation.id))
        kept(context, 'messages').delete(message.id);
      kept(context, 'conversations').delete(conversation.id);
    }
    kept(context, 'contacts').delete(id);
    tell(context, 'contact.deleted', { contactId: id });
    return { status: 204 };
  },

  /** What the first has stays; the others fill what it lacks, give it their addresses, tags and conversations, and are gone. */
  mergeContacts(context) {
    const { primaryContactId, secondaryContactIds } = context.body as MergeContactsInput;
    const primary = must(context, 'contacts', primaryContactId);
    const others = [...new Set(secondaryContactIds)].map((id) => must(context, 'contacts', id));
    if (others.some(({ id }) => id === primary.id)) {
      const fields = { secondaryContactIds: 'holds the primary contact' };
      throw new Refusal(422, 'A contact cannot be folded into itself.', { fields });
    }
    for (const { id } of others) {
      for (const conversation of kept(context, 'conversations').by('contactId', id))
        kept(context, 'conversations').put(conversation.id, { ...conversation, contactId: primary.id });
      kept(context, 'contacts').delete(id);
    }
    const merged = changeContact(context, primary, folded(primary, others));
    tell(context, 'contact.merged', { contactId: primary.id, mergedContactIds: others.map(({ id }) => id) });
    return { body: shownContact(context, merged) };
  },

  searchContacts(context) {
    const { query, filters = {}, limit, offset } = context.body as SearchContactsInput;
    const asked = Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [name, [value].flat().map(String)]),
    );
    const all = kept(context, 'contacts').list().reverse();
    const found = matching(all, asked).filter((contact) => query === undefined || mentions(contact, query));
    return page(context, found, { ...(limit && { limit: String(limit) }), ...(offset && { offset: String(offset) }) });
  },

  addContactTags(context) {
    const contact = contactOf(context);
    const tags = [...new Set([...(contact.tags ?? []), ...(context.body as TagsInput).tags])];
    return { body: shownContact(context, changeContact(context, contact, { tags })) };
  },

  removeContactTags(context) {
    const contact = contactOf(context);
    const gone = new Set((context.body as TagsInput).tags);
    const tags = (contact.tags ?? []).filter((tag) => !gone.has(tag));
    return { body: shownContact(context, changeContact(context, contact, { tags })) };
  },
};

function folded(primary: Contact, others: readonly Contact[]): Partial<Contact> {
  const all = [primary, ...others];
  const seen = all.flatMap(({ lastSeenAt }) => lastSeenAt ?? []).sort();
  const tags = [...new Set(all.flatMap((contact) => contact.tags ?? []))];
  const pick = <K extends keyof Contact>(member: K): Contact[K] =>
    all.find((each) => each[member] !== undefined)?.[member] as Contact[K];
  return present({
    name: pick('name'),
    email: pick('email'),
    phone: pick('phone'),
    externalId: pick('externalId'),
    avatarUrl: pick('avatarUrl'),
    identifiers: all.flatMap(({ identifiers }) => identifiers),
    customFields: allOf(all.map(({ customFields }) => customFields)),
    metadata: allOf(all.map(({ metadata }) => metadata)),
    tags: tags.length > 0 ? tags : undefined,
    lastSeenAt: seen.at(-1),
  });
}

/** The earlier ones win. */
function allOf(records: readonly (Record<string, unknown> | undefined)[]): Record<string, unknown> | undefined {
  const known = records.filter((record) => record !== undefined);
  return known.length > 0 ? Object.assign({}, ...known.toReversed()) : undefined;
}
