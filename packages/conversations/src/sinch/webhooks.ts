import { type ApiPromise, type RequestOptions, requireText, validated } from '@linktor/core';
import {
  createWebhook,
  deleteWebhook,
  type EmptyResponse,
  getWebhook,
  listWebhooks,
  type UpdateWebhookQuery,
  updateWebhook,
  type Webhook,
  type WebhookCreateRequest,
  type WebhookList,
  type WebhookUpdateRequest,
} from '@linktor/core-gen/sinch';
import { SinchResource } from './resource.ts';
import { type Changes, checkUpdate, withMask } from './update-mask.ts';

/** The targets that receive an app's callbacks. To check and read those, use `@linktor/webhooks/sinch`. */
export class Webhooks extends SinchResource {
  /**
   * Creates a webhook; an app has at most 5.
   *
   * API: `POST /v1/projects/{project_id}/webhooks`
   *
   * @param data The app, the `target` URL (at most 742 characters) and the triggers. `target_type` is `HTTP` unless you
   * say otherwise, and always sent: the platform's own default, `DISMISS`, delivers nothing. Without a `secret`
   * callbacks are not signed.
   * @param options Settings of this call alone.
   * @throws ValidationError when the app or the target is missing, before anything is sent.
   */
  create(data: WebhookCreateRequest, options?: RequestOptions): ApiPromise<Webhook> {
    return validated(
      () => {
        requireText(data?.app_id, 'app_id');
        requireText(data.target, 'target');
      },
      () => {
        const body: WebhookCreateRequest = { ...data, target_type: data.target_type ?? 'HTTP' };
        return this.transport.request(createWebhook, { path: this.path, body }, options);
      },
    );
  }

  /**
   * Lists the webhooks of an app; the list is not paged.
   *
   * API: `GET /v1/projects/{project_id}/apps/{app_id}/webhooks`
   *
   * @param appId The app.
   * @param options Settings of this call alone.
   */
  list(appId: string, options?: RequestOptions): ApiPromise<WebhookList> {
    return this.transport.request(listWebhooks, { path: { ...this.path, app_id: appId } }, options);
  }

  /**
   * Gets one webhook.
   *
   * API: `GET /v1/projects/{project_id}/webhooks/{webhook_id}`
   *
   * @param webhookId The webhook.
   * @param options Settings of this call alone.
   */
  get(webhookId: string, options?: RequestOptions): ApiPromise<Webhook> {
    return this.transport.request(getWebhook, { path: { ...this.path, webhook_id: webhookId } }, options);
  }

  /**
   * Changes a webhook.
   *
   * API: `PATCH /v1/projects/{project_id}/webhooks/{webhook_id}`
   *
   * @param webhookId The webhook.
   * @param data The new values; `null` clears a field. An array such as `triggers` replaces the stored one as a whole. The
   * vendor's description asks for the `target` in every update: repeat it, also where it stays the same. A webhook can be
   * sent back as it was read: its `id` is ignored.
   * @param query `update_mask` names the fields to change; left out, it names those in `data`.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field to change, before anything is sent.
   */
  update(
    webhookId: string,
    data: Changes<WebhookUpdateRequest, Webhook>,
    query: UpdateWebhookQuery = {},
    options?: RequestOptions,
  ): ApiPromise<Webhook> {
    const path = { ...this.path, webhook_id: webhookId };
    return validated(
      () => checkUpdate(data, query),
      () => {
        const input = { path, query: withMask(data, query, ['id']), body: data as WebhookUpdateRequest };
        return this.transport.request(updateWebhook, input, options);
      },
    );
  }

  /**
   * Deletes a webhook.
   *
   * API: `DELETE /v1/projects/{project_id}/webhooks/{webhook_id}`
   *
   * @param webhookId The webhook.
   * @param options Settings of this call alone.
   */
  delete(webhookId: string, options?: RequestOptions): ApiPromise<EmptyResponse> {
    return this.transport.request(deleteWebhook, { path: { ...this.path, webhook_id: webhookId } }, options);
  }
}
