import {
  ApiPromise,
  byPage,
  type ClientOptions,
  type Operation,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  type Transport,
} from '@linktor/core';
import {
  type CreateWebhookInput,
  createWebhook,
  deleteWebhook,
  getWebhook,
  type ListWebhookDeliveriesQuery,
  listWebhookDeliveries,
  listWebhooks,
  retryWebhookDelivery,
  surface,
  type TestWebhookInput,
  testWebhook,
  type UpdateWebhookInput,
  updateWebhook,
  type WebhookDeliveryListResponse,
  type WebhookDeliveryRecord,
  type WebhookEndpoint,
  type WebhookEndpointListResponse,
  type WebhookRetryResult,
  type WebhookTestResult,
} from '@linktor/core-gen/linktor';

/**
 * The webhook endpoints registered with Linktor.
 *
 * The platform documents these calls, but no SDK and no server known to us has them: they follow the documentation, and
 * none was tried against the real thing.
 */
export class WebhookEndpoints extends Resource {
  /**
   * @param options Client options (`accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists the endpoints, without their secrets.
   *
   * API: `GET /v1/webhooks`
   */
  list(options?: RequestOptions): PagePromise<WebhookEndpoint, WebhookEndpointListResponse> {
    // The documentation gives this list no way to ask for another page.
    const paging = { ...byPage<WebhookEndpoint, WebhookEndpointListResponse>(), next: () => undefined };
    return paginate(this.transport, listWebhooks, {}, paging, options);
  }

  /**
   * Gets one endpoint.
   *
   * API: `GET /v1/webhooks/{id}`
   */
  get(id: string, options?: RequestOptions): ApiPromise<WebhookEndpoint> {
    return this.#call(getWebhook, { path: { id } }, options);
  }

  /**
   * Registers an endpoint. Its secret is in this answer, and in no other.
   *
   * API: `POST /v1/webhooks`
   */
  create(data: CreateWebhookInput, options?: RequestOptions): ApiPromise<WebhookEndpoint> {
    return this.#call(createWebhook, { body: data }, options);
  }

  /**
   * Changes the fields given; `events` replaces the whole list.
   *
   * API: `PATCH /v1/webhooks/{id}`
   */
  update(id: string, data: UpdateWebhookInput, options?: RequestOptions): ApiPromise<WebhookEndpoint> {
    return this.#call(updateWebhook, { path: { id }, body: data }, options);
  }

  /**
   * Deletes an endpoint.
   *
   * API: `DELETE /v1/webhooks/{id}`
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteWebhook, { path: { id } }, options);
  }

  /**
   * Has a test event delivered, `test.ping` unless told otherwise.
   *
   * API: `POST /v1/webhooks/{id}/test`
   */
  test(id: string, data: TestWebhookInput = {}, options?: RequestOptions): ApiPromise<WebhookTestResult> {
    return this.#call(testWebhook, { path: { id }, body: data }, options);
  }

  /**
   * Lists what was delivered to an endpoint: await it for one page, iterate it for all of them.
   *
   * API: `GET /v1/webhooks/{id}/deliveries`
   */
  deliveries(
    id: string,
    query: ListWebhookDeliveriesQuery = {},
    options?: RequestOptions,
  ): PagePromise<WebhookDeliveryRecord, WebhookDeliveryListResponse> {
    const paging = byPage<WebhookDeliveryRecord, WebhookDeliveryListResponse>();
    return paginate(this.transport, listWebhookDeliveries, { path: { id }, query }, paging, options);
  }

  /**
   * Has a delivery repeated.
   *
   * API: `POST /v1/webhooks/{id}/deliveries/{deliveryId}/retry`
   */
  retry(id: string, deliveryId: string, options?: RequestOptions): ApiPromise<WebhookRetryResult> {
    return this.#call(retryWebhookDelivery, { path: { id, deliveryId } }, options);
  }

  /** Makes a call and takes the resource out of the documented envelope `{data, meta}`. */
  #call<I, T>(operation: Operation<I, { data: T }>, input: I, options: RequestOptions | undefined): ApiPromise<T> {
    return new ApiPromise<T>(async (mode) => {
      const result = await this.transport.execute<{ data: T }>(operation as never, input as never, options, mode);
      // In raw mode nobody looks at the data.
      return { ...result, data: mode.raw ? (undefined as never) : result.data.data };
    });
  }
}
