import { type ApiPromise, byPageToken, type PagePromise, paginate, type RequestOptions } from '@linktor/core';
import {
  type ConsentAuditRecordList,
  type ConsentIdentity,
  type ConsentIdentityList,
  type ConsentListTypeInput,
  type ListConsentIdentitiesQuery,
  listConsentAuditRecords,
  listConsentIdentities,
} from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';

/** The opt-out lists of an app. */
export class Consents extends SinchResource {
  /**
   * Lists who has opted out: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/projects/{project_id}/apps/{app_id}/consents/{list_type}`
   *
   * @param appId The app.
   * @param listType Which list: `OPT_OUT_ALL`, `OPT_OUT_MARKETING` or `OPT_OUT_NOTIFICATION`.
   * @param query `page_size` 1 to 50, default 10. (`page_number` is the platform's old way to page.)
   * @param options Settings of this call alone.
   */
  listIdentities(
    appId: string,
    listType: ConsentListTypeInput,
    query: ListConsentIdentitiesQuery = {},
    options?: RequestOptions,
  ): PagePromise<ConsentIdentity, ConsentIdentityList> {
    const input = { path: { ...this.path, app_id: appId, list_type: listType }, query };
    const paging = byPageToken<ConsentIdentity, ConsentIdentityList>('identities');
    return paginate(this.transport, listConsentIdentities, input, paging, options);
  }

  /**
   * Lists how one address came on and off the lists of an app; the list is not paged.
   *
   * API: `GET /v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}`
   *
   * @param appId The app.
   * @param identity The address, e.g. a phone number. It is percent-encoded for you.
   * @param options Settings of this call alone.
   */
  listAuditRecords(appId: string, identity: string, options?: RequestOptions): ApiPromise<ConsentAuditRecordList> {
    return this.transport.request(
      listConsentAuditRecords,
      { path: { ...this.path, app_id: appId, identity } },
      options,
    );
  }
}
