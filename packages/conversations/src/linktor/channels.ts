import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type Channel,
  type ChannelCapabilities,
  type ChannelPage,
  type ChannelStats,
  type ChannelStatusResponse,
  type ChannelTestResult,
  type ChannelWebhook,
  type CreateChannelInput,
  connectChannel,
  createChannel,
  deleteChannel,
  disconnectChannel,
  type GetChannelStatsQuery,
  getChannel,
  getChannelCapabilities,
  getChannelStats,
  getChannelStatus,
  getChannelWebhook,
  type ListChannelsQuery,
  listChannels,
  regenerateChannelWebhook,
  surface,
  testChannel,
  type UpdateChannelInput,
  updateChannel,
} from '@linktor/core-gen/linktor';

/** The channels (WhatsApp, Telegram, SMS, e-mail …) conversations run over. */
export class Channels extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists channels: await it for one page, iterate it for all of them.
   *
   * API: `GET /channels`
   *
   * @param query Filters and page size (`limit`); left out, the platform decides.
   * @param options Settings of this call alone.
   */
  list(query: ListChannelsQuery = {}, options?: RequestOptions): PagePromise<Channel, ChannelPage> {
    return paginate(this.transport, listChannels, { query }, byCursor<Channel, ChannelPage>(), options);
  }

  /**
   * Gets one channel.
   *
   * API: `GET /channels/{id}`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  get(id: string, options?: RequestOptions): ApiPromise<Channel> {
    return this.transport.request(getChannel, { path: { id } }, options);
  }

  /**
   * Creates a channel; connect it next.
   *
   * API: `POST /channels`
   *
   * @param data Name, type and configuration; `config.type` must equal `type`.
   * @param options Settings of this call alone.
   * @throws ValidationError when the name or the type is missing, or the two types differ, before anything is sent.
   */
  create(data: CreateChannelInput, options?: RequestOptions): ApiPromise<Channel> {
    return validated(
      () => {
        requireText(data?.name, 'name');
        requireText(data?.type, 'type');
        if (data.config?.type !== data.type) throw invalidArgument('config.type', 'must equal type');
      },
      () => this.transport.request(createChannel, { body: data }, options),
    );
  }

  /**
   * Changes the fields given; the others stay.
   *
   * API: `PATCH /channels/{id}`
   *
   * @param id The channel.
   * @param data The new values.
   * @param options Settings of this call alone.
   */
  update(id: string, data: UpdateChannelInput, options?: RequestOptions): ApiPromise<Channel> {
    return this.transport.request(updateChannel, { path: { id }, body: data }, options);
  }

  /**
   * Deletes a channel.
   *
   * API: `DELETE /channels/{id}`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteChannel, { path: { id } }, options);
  }

  /**
   * Starts receiving and sending on the channel.
   *
   * API: `POST /channels/{id}/connect`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  connect(id: string, options?: RequestOptions): ApiPromise<Channel> {
    return this.transport.request(connectChannel, { path: { id } }, options);
  }

  /**
   * Stops receiving and sending on the channel.
   *
   * API: `POST /channels/{id}/disconnect`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  disconnect(id: string, options?: RequestOptions): ApiPromise<Channel> {
    return this.transport.request(disconnectChannel, { path: { id } }, options);
  }

  /**
   * How the channel's connection is now.
   *
   * API: `GET /channels/{id}/status`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  getStatus(id: string, options?: RequestOptions): ApiPromise<ChannelStatusResponse> {
    return this.transport.request(getChannelStatus, { path: { id } }, options);
  }

  /**
   * What the channel can carry.
   *
   * API: `GET /channels/{id}/capabilities`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  getCapabilities(id: string, options?: RequestOptions): ApiPromise<ChannelCapabilities> {
    return this.transport.request(getChannelCapabilities, { path: { id } }, options);
  }

  /**
   * Tries the channel's credentials.
   *
   * API: `POST /channels/{id}/test`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  test(id: string, options?: RequestOptions): ApiPromise<ChannelTestResult> {
    return this.transport.request(testChannel, { path: { id } }, options);
  }

  /**
   * The address the provider must call, and its verify token.
   *
   * API: `GET /channels/{id}/webhook`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  getWebhookUrl(id: string, options?: RequestOptions): ApiPromise<ChannelWebhook> {
    return this.transport.request(getChannelWebhook, { path: { id } }, options);
  }

  /**
   * Replaces that address and token; the old ones stop working. Not repeated after a failure that leaves open whether
   * it acted.
   *
   * API: `POST /channels/{id}/webhook/regenerate`
   *
   * @param id The channel.
   * @param options Settings of this call alone.
   */
  regenerateWebhook(id: string, options?: RequestOptions): ApiPromise<ChannelWebhook> {
    return this.transport.request(regenerateChannelWebhook, { path: { id } }, options);
  }

  /**
   * Traffic of the channel.
   *
   * API: `GET /channels/{id}/stats`
   *
   * @param id The channel.
   * @param period The span counted: `day`, `week` or `month`; left out, the platform decides.
   * @param options Settings of this call alone.
   */
  getStats(id: string, period?: GetChannelStatsQuery['period'], options?: RequestOptions): ApiPromise<ChannelStats> {
    const query: GetChannelStatsQuery = period === undefined ? {} : { period };
    return this.transport.request(getChannelStats, { path: { id }, query }, options);
  }
}
