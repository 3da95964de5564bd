import { invalidArgument, requireText } from '@linktor/core';
import {
  addContactIdentity,
  createContact,
  deleteContact,
  getContact,
  listContacts,
  type ReplaceContactInput,
  type Contact as Row,
  replaceContact,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { refuse } from '../errors.ts';
import { allPages, type SdkPage, type Window, windowOf, windowOfPages, windowOver } from '../lists.ts';
import { given, strings } from '../names.ts';
import { contact, identity } from '../shapes/contact.ts';
import type { Table } from '../table.ts';

const NOT_STORED = 'it has no place for it; customFields can hold it.';

/** What stands for itself in the server's search, where `%` and `_` are wildcards. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const searched = (call: Call, search: string | undefined, window: Window): Promise<SdkPage<Row>> =>
  windowOfPages(
    call,
    listContacts,
    (paging) => ({ query: { ...paging, ...(search !== undefined && { search: literal(search) }) } }),
    window,
  );

/** The server looks for a text in names, addresses and numbers alike: which contacts have it where it is meant is seen here. */
const having = async (call: Call, search: string, has: (row: Row) => boolean): Promise<Row[]> =>
  (await allPages(call, listContacts, (paging) => ({ query: { ...paging, search: literal(search) } }))).filter(has);

const pageOf = (page: SdkPage<Row>) => ({ ...page, data: page.data.map(contact) });

/**
 * The server replaces a contact and erases what is not sent: it is read first, and sent back changed. Who writes between the
 * two calls is overwritten.
 */
const change = async (call: Call, id: string, changes: (now: Row) => ReplaceContactInput) => {
  const path = { id };
  const now = await call.object(getContact, { path });
  const { name, email, phone, avatar_url } = now;
  const body = { ...given({ name, email, phone, avatar_url }), ...changes(now) };
  const row = await call.object(replaceContact, { path, body });
  // Its answer has no identities, which do not change here.
  return contact({ ...row, ...(now.identities && { identities: now.identities }) });
};

export const entries: Table<
  | 'listContacts'
  | 'createContact'
  | 'mergeContacts'
  | 'searchContacts'
  | 'getContactByExternalId'
  | 'getContact'
  | 'updateContact'
  | 'deleteContact'
  | 'listContactConversations'
  | 'addContactTags'
  | 'removeContactTags'
> = {
  /**
   * @partial Newest first, `identifiers` empty. `search` finds a part of a name, address or number; `email` and `phone` are
   * exact, case and spelling aside. `tags`, `channelType` and sort orders are refused.
   */
  async listContacts(call, { query = {} }) {
    refuse(query, ['tags', 'channelType', 'sortBy', 'sortOrder'], 'its list has no such filter.');
    const window = windowOf(query);
    const { search, email, phone } = query;
    if ([search, email, phone].filter((one) => one !== undefined).length > 1) {
      throw invalidArgument('search', 'cannot be combined with email or phone here, nor these with each other');
    }
    if (email !== undefined) {
      requireText(email, 'email');
      const wanted = email.trim().toLowerCase();
      const rows = await having(call, email.trim(), (row) => row.email?.toLowerCase() === wanted);
      return pageOf(windowOver(rows, window));
    }
    if (phone !== undefined) {
      requireText(phone, 'phone');
      const digits = (text = ''): string => text.replace(/\D/g, '');
      const rows = await having(call, phone.trim(), (row) => digits(row.phone) === digits(phone));
      return pageOf(windowOver(rows, window));
    }
    return pageOf(await searched(call, search, window));
  },

  /**
   * @partial `externalId` and `metadata` are refused; values of `customFields` become strings. A call more for each
   * identifier.
   */
  async createContact(call, { body }) {
    refuse(body, ['externalId', 'metadata'], NOT_STORED);
    const { name, email, phone, avatarUrl, customFields, tags, identifiers = [] } = body;
    const identities = identifiers.map(identity);
    const made = await call.object(createContact, {
      body: {
        name,
        ...given({ email, phone, avatar_url: avatarUrl, custom_fields: strings(customFields), tags }),
      },
    });
    let row: Row = made;
    for (const one of identities) row = await call.object(addContactIdentity, { path: { id: made.id }, body: one });
    return contact(row);
  },

  mergeContacts: 'it merges no contacts',

  /** @partial As `listContacts` with `search`; `filters` are refused. */
  async searchContacts(call, { body = {} }) {
    refuse(body, ['filters'], 'its search has none.');
    return pageOf(await searched(call, body.query, windowOf(body)));
  },

  getContactByExternalId: 'it stores no ids of other systems',

  /** @partial No `externalId`, `lastSeenAt` and `metadata`; `conversationCount` is not known, and always 0. */
  getContact: async (call, { path }) => contact(await call.object(getContact, { path })),

  /**
   * @partial Reads, then writes the whole: who writes between the two is overwritten. `externalId` and `metadata` are refused;
   * values of `customFields` become strings.
   */
  updateContact(call, { path, body }) {
    refuse(body, ['externalId', 'metadata'], NOT_STORED);
    const { name, email, phone, avatarUrl, customFields, tags } = body;
    return change(call, path.id, (now) =>
      given({
        ...{ name, email, phone, avatar_url: avatarUrl, tags },
        custom_fields: customFields && { ...now.custom_fields, ...strings(customFields) },
      }),
    );
  },

  /** @full The contact's conversations and messages go with it. */
  deleteContact: (call, { path }) => call.send(deleteContact, { path }),

  listContactConversations: 'its list of conversations cannot be asked for those of one contact',

  /** @partial Reads, then writes the whole: who writes between the two is overwritten. */
  addContactTags: (call, { path, body }) =>
    change(call, path.id, ({ tags = [] }) => ({ tags: [...new Set([...tags, ...body.tags])] })),

  /** @partial Reads, then writes the whole: who writes between the two is overwritten. */
  removeContactTags: (call, { path, body }) =>
    change(call, path.id, ({ tags = [] }) => ({ tags: tags.filter((tag) => !body.tags.includes(tag)) })),
};
