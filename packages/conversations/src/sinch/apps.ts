import { type ApiPromise, type RequestOptions, requireItems, requireText, validated } from '@linktor/core';
import {
  type App,
  type AppCreateRequest,
  type AppList,
  type AppUpdateRequest,
  createApp,
  deleteApp,
  type EmptyResponse,
  getApp,
  listApps,
  type UpdateAppQuery,
  updateApp,
} from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';
import { type Changes, checkUpdate, withMask } from './update-mask.ts';

const SET_BY_PLATFORM = ['id', 'rate_limits', 'queue_stats', 'persist_message_status', 'message_search'];

/** Apps: each bundles the credentials of its channels, and how its messages are kept and reported. */
export class Apps extends SinchResource {
  /**
   * Creates an app.
   *
   * API: `POST /v1/projects/{project_id}/apps`
   *
   * @param data `channel_credentials` in the order of channel priority, and a `display_name`.
   * @param options Settings of this call alone.
   * @throws ValidationError when one of the two is missing, before anything is sent.
   */
  create(data: AppCreateRequest, options?: RequestOptions): ApiPromise<App> {
    return validated(
      () => {
        requireItems(data?.channel_credentials, 'channel_credentials');
        requireText(data.display_name, 'display_name');
      },
      () => this.transport.request(createApp, { path: this.path, body: data }, options),
    );
  }

  /**
   * Lists all apps of the project; the list is not paged.
   *
   * API: `GET /v1/projects/{project_id}/apps`
   *
   * @param options Settings of this call alone.
   */
  list(options?: RequestOptions): ApiPromise<AppList> {
    return this.transport.request(listApps, { path: this.path }, options);
  }

  /**
   * Gets one app.
   *
   * API: `GET /v1/projects/{project_id}/apps/{app_id}`
   *
   * @param appId The app.
   * @param options Settings of this call alone.
   */
  get(appId: string, options?: RequestOptions): ApiPromise<App> {
    return this.transport.request(getApp, { path: { ...this.path, app_id: appId } }, options);
  }

  /**
   * Changes an app.
   *
   * API: `PATCH /v1/projects/{project_id}/apps/{app_id}`
   *
   * @param appId The app.
   * @param data The new values; `null` clears a field. An array such as `channel_credentials` replaces the stored one as a
   * whole: to add a channel, send those that are there too. An app can be sent back as it was read: what the platform sets
   * itself is ignored.
   * @param query `update_mask` names the fields to change, nested ones with dots; left out, it names those in `data`.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field to change, before anything is sent.
   */
  update(
    appId: string,
    data: Changes<AppUpdateRequest, App>,
    query: UpdateAppQuery = {},
    options?: RequestOptions,
  ): ApiPromise<App> {
    const path = { ...this.path, app_id: appId };
    return validated(
      () => checkUpdate(data, query),
      () => {
        const input = { path, query: withMask(data, query, SET_BY_PLATFORM), body: data as AppUpdateRequest };
        return this.transport.request(updateApp, input, options);
      },
    );
  }

  /**
   * Deletes an app.
   *
   * API: `DELETE /v1/projects/{project_id}/apps/{app_id}`
   *
   * @param appId The app.
   * @param options Settings of this call alone.
   */
  delete(appId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteApp, { path: { ...this.path, app_id: appId } }, options);
  }
}
