import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  invalidArgument,
  type PagePromise,
  type Paging,
  paginate,
  type RequestOptions,
  Resource,
  requireFields,
  requireItems,
  requireText,
  type Transport,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  addContactTags,
  type Contact,
  type ContactPage,
  type ConversationPage,
  type CreateContactInput,
  createContact,
  deleteContact,
  getContact,
  getContactByExternalId,
  type ListContactsQuery,
  listContactConversations,
  listContacts,
  type MergeContactsInput,
  mergeContacts,
  removeContactTags,
  type SearchContactsInput,
  searchContacts,
  surface,
  type UpdateContactInput,
  updateContact,
} from '@linktor/core-gen/linktor';

/** The people on the other end of your conversations. */
export class Contacts extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists contacts: await it for one page, iterate it for all of them.
   *
   * API: `GET /contacts`
   *
   * @param query Filters, order and page size (`limit`); left out, the platform decides.
   * @param options Settings of this call alone.
   */
  list(query: ListContactsQuery = {}, options?: RequestOptions): PagePromise<Contact, ContactPage> {
    return paginate(this.transport, listContacts, { query }, byCursor<Contact, ContactPage>(), options);
  }

  /**
   * Iterates over all contacts that match, as iterating `list()` does, but sends nothing before the first is asked for.
   *
   * API: `GET /contacts`
   *
   * @param query Filters, order and page size (`limit`).
   * @param options Settings of each page's call.
   */
  async *iterate(query: ListContactsQuery = {}, options?: RequestOptions): AsyncGenerator<Contact, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Lists the contacts that match a text: await it for one page, iterate it for all of them.
   *
   * API: `GET /contacts?search=`
   *
   * @param text What to look for.
   * @param query Further filters, order and page size (`limit`).
   * @param options Settings of this call alone.
   * @throws ValidationError when `text` is empty, before anything is sent.
   */
  search(text: string, query: ListContactsQuery = {}, options?: RequestOptions): PagePromise<Contact, ContactPage> {
    return validatedPages(
      () => requireText(text, 'text'),
      () => this.list({ ...query, search: text }, options),
    );
  }

  /**
   * As `search`, with filters, by the route some servers have for it: await it for one page, iterate it for all of them.
   *
   * API: `POST /contacts/search`
   *
   * @param data The text (`query`), filters, `limit` and `offset`.
   * @param options Settings of this call alone.
   */
  searchByPost(data: SearchContactsInput, options?: RequestOptions): PagePromise<Contact, ContactPage> {
    return paginate(this.transport, searchContacts, { body: data }, BY_BODY_OFFSET, options);
  }

  /**
   * Gets one contact.
   *
   * API: `GET /contacts/{id}`
   *
   * @param id The contact.
   * @param options Settings of this call alone.
   */
  get(id: string, options?: RequestOptions): ApiPromise<Contact> {
    return this.transport.request(getContact, { path: { id } }, options);
  }

  /**
   * Gets a contact by the id your own system gave it.
   *
   * API: `GET /contacts/external/{externalId}`
   *
   * @param externalId Your id.
   * @param options Settings of this call alone.
   */
  getByExternalId(externalId: string, options?: RequestOptions): ApiPromise<Contact> {
    return this.transport.request(getContactByExternalId, { path: { externalId } }, options);
  }

  /**
   * The contact with this e-mail address, or `null`. Servers differ in what they take for a match: the contacts they list are
   * compared with the address, upper and lower case alike, until one has it. A server that ignores the filter is so read to
   * the end, a hundred contacts at a time; `signal` stops it.
   *
   * API: `GET /contacts?email=&limit=100`
   *
   * @param email The address.
   * @param options Settings of each page's call.
   * @throws ValidationError when `email` is empty, before anything is sent.
   */
  async findByEmail(email: string, options?: RequestOptions): Promise<Contact | null> {
    requireText(email, 'email');
    const wanted = folded(email);
    return first(this.list({ email, limit: 100 }, options), (contact) => folded(contact.email) === wanted);
  }

  /**
   * The contact with this phone number, or `null`. The contacts the server lists are compared with it, digits only, until one
   * has it, as in `findByEmail`.
   *
   * API: `GET /contacts?phone=&limit=100`
   *
   * @param phone The number; how it is written does not matter to the comparison, but it may to the server's filter.
   * @param options Settings of each page's call.
   * @throws ValidationError when `phone` has no digits, before anything is sent.
   */
  async findByPhone(phone: string, options?: RequestOptions): Promise<Contact | null> {
    requireText(phone, 'phone');
    const wanted = digits(phone);
    if (wanted === '') throw invalidArgument('phone', 'has no digits');
    return first(this.list({ phone, limit: 100 }, options), (contact) => digits(contact.phone) === wanted);
  }

  /**
   * Creates a contact.
   *
   * API: `POST /contacts`
   *
   * @param data At least a `name`.
   * @param options Settings of this call alone.
   * @throws ValidationError when the name is missing, before anything is sent.
   */
  create(data: CreateContactInput, options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => requireText(data?.name, 'name'),
      () => this.transport.request(createContact, { body: data }, options),
    );
  }

  /**
   * Changes the fields given; the others stay.
   *
   * API: `PATCH /contacts/{id}`
   *
   * @param id The contact.
   * @param data The new values; an array such as `tags` replaces the stored one.
   * @param options Settings of this call alone.
   */
  update(id: string, data: UpdateContactInput, options?: RequestOptions): ApiPromise<Contact> {
    return this.transport.request(updateContact, { path: { id }, body: data }, options);
  }

  /**
   * Replaces the contact's custom fields.
   *
   * API: `PATCH /contacts/{id}` with `customFields`
   *
   * @param id The contact.
   * @param customFields At least one field.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is none, before anything is sent.
   */
  updateCustomFields(id: string, customFields: Record<string, unknown>, options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => requireFields(customFields, 'customFields'),
      () => this.update(id, { customFields }, options),
    );
  }

  /**
   * Deletes a contact.
   *
   * API: `DELETE /contacts/{id}`
   *
   * @param id The contact.
   * @param options Settings of this call alone.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteContact, { path: { id } }, options);
  }

  /**
   * Merges contacts into the primary one; the others cease to exist.
   *
   * API: `POST /contacts/merge`
   *
   * @param data The contact that stays, and those that go.
   * @param options Settings of this call alone.
   * @throws ValidationError when either is missing, before anything is sent.
   */
  merge(data: MergeContactsInput, options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => {
        requireText(data?.primaryContactId, 'primaryContactId');
        requireItems(data?.secondaryContactIds, 'secondaryContactIds');
      },
      () => this.transport.request(mergeContacts, { body: data }, options),
    );
  }

  /**
   * The conversations with this contact. The platform documents no paging here: to walk a long history use
   * `conversations.list({ contactId })`.
   *
   * API: `GET /contacts/{id}/conversations`
   *
   * @param id The contact.
   * @param options Settings of this call alone.
   */
  getConversations(id: string, options?: RequestOptions): ApiPromise<ConversationPage> {
    return this.transport.request(listContactConversations, { path: { id } }, options);
  }

  /**
   * Adds tags to those the contact has.
   *
   * API: `POST /contacts/{id}/tags`
   *
   * @param id The contact.
   * @param tags At least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tags` is no array or empty, before anything is sent.
   */
  addTags(id: string, tags: string[], options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => requireItems(tags, 'tags'),
      () => this.transport.request(addContactTags, { path: { id }, body: { tags } }, options),
    );
  }

  /**
   * Removes tags.
   *
   * API: `DELETE /contacts/{id}/tags`
   *
   * @param id The contact.
   * @param tags At least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when `tags` is no array or empty, before anything is sent.
   */
  removeTags(id: string, tags: string[], options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => requireItems(tags, 'tags'),
      () => this.transport.request(removeContactTags, { path: { id }, body: { tags } }, options),
    );
  }
}

const first = async (contacts: AsyncIterable<Contact>, is: (contact: Contact) => boolean): Promise<Contact | null> => {
  for await (const contact of contacts) if (is(contact)) return contact;
  return null;
};
const folded = (address: string | null | undefined): string => (address ?? '').trim().toLowerCase();
const digits = (number: string | null | undefined): string => (number ?? '').replace(/\D/g, '');

/** This route pages as the others do, but takes the offset in its body, and no cursor. */
const BY_BODY_OFFSET: Paging<ContactPage, Contact> = {
  section: 'body',
  items: (body) => body.data,
  next: (body, sent, count) => {
    if (!body.pagination.hasMore) return undefined;
    return count > 0 ? { offset: Number(sent['offset'] ?? 0) + count } : {};
  },
};
