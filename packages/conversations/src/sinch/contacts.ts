import {
  type ApiPromise,
  byPageToken,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireText,
  validated,
  validatedPages,
} from '@linktor/core';
import {
  type ChannelProfile,
  type Contact,
  type ContactCreateRequest,
  type ContactList,
  type ContactUpdateRequest,
  createContact,
  deleteContact,
  type EmptyResponse,
  type GetChannelProfileRequest,
  getChannelProfile,
  getContact,
  type IdentityConflict,
  type IdentityConflictList,
  type ListContactsQuery,
  type ListIdentityConflictsQuery,
  listContacts,
  listIdentityConflicts,
  mergeContact,
  type UpdateContactQuery,
  updateContact,
} from '@linktor/core-gen/sinch';
import { checkIdentities, checkRecipient } from './recipient.ts';
import { SinchResource } from './resource.ts';
import { type Changes, checkUpdate, withMask } from './update-mask.ts';

/** End users, and their addresses on the channels. */
export class Contacts extends SinchResource {
  /**
   * Creates a contact.
   *
   * API: `POST /v1/projects/{project_id}/contacts`
   *
   * @param data At least one address in `channel_identities`, and a `language`; `metadata` has at most 1024 characters.
   * @param options Settings of this call alone.
   * @throws ValidationError on no address or no language, before anything is sent.
   */
  create(data: ContactCreateRequest, options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => {
        checkIdentities(data?.channel_identities, 'channel_identities');
        requireText(data.language, 'language');
      },
      () => this.transport.request(createContact, { path: this.path, body: data }, options),
    );
  }

  /**
   * Lists contacts: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/projects/{project_id}/contacts`
   *
   * @param query Filter by `external_id`, or by `channel` and `identity` together, not by both; `page_size` 1 to 20,
   * default 10.
   * @param options Settings of this call alone.
   * @throws ValidationError on filters that exclude each other, before anything is sent.
   */
  list(query: ListContactsQuery = {}, options?: RequestOptions): PagePromise<Contact, ContactList> {
    const paging = byPageToken<Contact, ContactList>('contacts');
    return validatedPages(
      () => checkFilters(query),
      () => paginate(this.transport, listContacts, { path: this.path, query }, paging, options),
    );
  }

  /**
   * Gets one contact.
   *
   * API: `GET /v1/projects/{project_id}/contacts/{contact_id}`
   *
   * @param contactId The contact.
   * @param options Settings of this call alone.
   */
  get(contactId: string, options?: RequestOptions): ApiPromise<Contact> {
    return this.transport.request(getContact, { path: { ...this.path, contact_id: contactId } }, options);
  }

  /**
   * Changes a contact.
   *
   * API: `PATCH /v1/projects/{project_id}/contacts/{contact_id}`
   *
   * @param contactId The contact.
   * @param data The new values; `null` clears a field. An array such as `channel_identities` replaces the stored one as a
   * whole. A contact can be sent back as it was read: its `id` is ignored.
   * @param query `update_mask` names the fields to change; left out, it names those in `data`.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field to change, before anything is sent.
   */
  update(
    contactId: string,
    data: Changes<ContactUpdateRequest, Contact>,
    query: UpdateContactQuery = {},
    options?: RequestOptions,
  ): ApiPromise<Contact> {
    const path = { ...this.path, contact_id: contactId };
    return validated(
      () => checkUpdate(data, query),
      () => {
        const input = { path, query: withMask(data, query, ['id']), body: data };
        return this.transport.request(updateContact, input, options);
      },
    );
  }

  /**
   * Deletes a contact.
   *
   * API: `DELETE /v1/projects/{project_id}/contacts/{contact_id}`
   *
   * @param contactId The contact.
   * @param options Settings of this call alone.
   */
  delete(contactId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteContact, { path: { ...this.path, contact_id: contactId } }, options);
  }

  /**
   * Merges one contact into another. Conversations and messages move; addresses move for the channels the destination
   * lacks; its empty fields are filled; then the source is gone. Not repeated after a failure that leaves open whether
   * it acted.
   *
   * API: `POST /v1/projects/{project_id}/contacts/{destination_id}:merge`
   *
   * @param destinationId The contact that stays.
   * @param sourceId The contact that ceases to exist.
   * @param options Settings of this call alone.
   * @throws ValidationError when `sourceId` is missing or the same contact, before anything is sent.
   */
  merge(destinationId: string, sourceId: string, options?: RequestOptions): ApiPromise<Contact> {
    return validated(
      () => {
        requireText(sourceId, 'sourceId');
        if (sourceId === destinationId) throw invalidArgument('sourceId', 'is the destination itself');
      },
      () => {
        const path = { ...this.path, destination_id: destinationId };
        return this.transport.request(mergeContact, { path, body: { source_id: sourceId } }, options);
      },
    );
  }

  /**
   * Gets the name a recipient shows on a channel.
   *
   * API: `POST /v1/projects/{project_id}/contacts:getChannelProfile`
   *
   * @param request The app, the recipient, and a channel that knows profiles: `MESSENGER`, `INSTAGRAM`, `VIBER`, `LINE`.
   * @param options Settings of this call alone.
   * @throws ValidationError on a missing app or channel, or an empty recipient, before anything is sent.
   */
  getChannelProfile(request: GetChannelProfileRequest, options?: RequestOptions): ApiPromise<ChannelProfile> {
    return validated(
      () => {
        requireText(request?.app_id, 'app_id');
        requireText(request.channel, 'channel');
        checkRecipient(request.recipient);
      },
      () => this.transport.request(getChannelProfile, { path: this.path, body: request }, options),
    );
  }

  /**
   * Lists addresses that several contacts share (SMS, MMS, RCS): await it for one page, iterate it for all of them. They
   * must be solved before unified contact ids are turned on.
   *
   * API: `GET /v1/projects/{project_id}/contacts:identityConflicts`
   *
   * @param query `page_size` 1 to 20.
   * @param options Settings of this call alone.
   */
  listIdentityConflicts(
    query: ListIdentityConflictsQuery = {},
    options?: RequestOptions,
  ): PagePromise<IdentityConflict, IdentityConflictList> {
    const paging = byPageToken<IdentityConflict, IdentityConflictList>('conflicts');
    return paginate(this.transport, listIdentityConflicts, { path: this.path, query }, paging, options);
  }
}

const checkFilters = (query: ListContactsQuery): void => {
  const { external_id, channel, identity } = query ?? {};
  if ((channel === undefined) !== (identity === undefined)) {
    throw invalidArgument(
      channel === undefined ? 'channel' : 'identity',
      'is missing: channel and identity go together',
    );
  }
  if (external_id !== undefined && channel !== undefined) {
    throw invalidArgument('external_id', 'and channel with identity exclude each other', 'Filter by one of them.');
  }
};
