import {
  type ApiPromise,
  type ClientOptions,
  type RequestOptions,
  Resource,
  requireObject,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type AgentMetrics,
  type BotMetrics,
  type ChannelMetrics,
  type ConversationMetrics,
  type DashboardMetrics,
  type DateRange,
  type ExportRequest,
  type ExportResponse,
  exportAnalytics,
  generateReport,
  getAgentMetrics,
  getBotMetrics,
  getChannelMetrics,
  getConversationMetrics,
  getDashboardMetrics,
  getMessageMetrics,
  getRealtimeMetrics,
  type MessageMetrics,
  type RealtimeMetrics,
  type ReportRequest,
  type ReportResponse,
  surface,
} from '@linktor/core-gen/linktor';

/**
 * Figures about a tenant: conversations, messages, agents, bots and channels.
 *
 * A range names its first and its last day as `YYYY-MM-DD`; left out, the platform picks the period. The platform does not
 * document the units of the average times and scores: take them as numbers to compare with each other.
 */
export class Analytics extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * The figures of the dashboard, over a period.
   *
   * API: `GET /analytics/dashboard`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getDashboard(range?: DateRange, options?: RequestOptions): ApiPromise<DashboardMetrics> {
    return this.transport.request(getDashboardMetrics, { query: { ...range } }, options);
  }

  /**
   * Conversations by status, channel and day.
   *
   * API: `GET /analytics/conversations`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getConversationMetrics(range?: DateRange, options?: RequestOptions): ApiPromise<ConversationMetrics> {
    return this.transport.request(getConversationMetrics, { query: { ...range } }, options);
  }

  /**
   * Messages by direction, channel and day.
   *
   * API: `GET /analytics/messages`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getMessageMetrics(range?: DateRange, options?: RequestOptions): ApiPromise<MessageMetrics> {
    return this.transport.request(getMessageMetrics, { query: { ...range } }, options);
  }

  /**
   * What the human agents did, each and all together.
   *
   * API: `GET /analytics/agents`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getAgentMetrics(range?: DateRange, options?: RequestOptions): ApiPromise<AgentMetrics> {
    return this.transport.request(getAgentMetrics, { query: { ...range } }, options);
  }

  /**
   * What the bots did, and how often they handed over.
   *
   * API: `GET /analytics/bots`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getBotMetrics(range?: DateRange, options?: RequestOptions): ApiPromise<BotMetrics> {
    return this.transport.request(getBotMetrics, { query: { ...range } }, options);
  }

  /**
   * The traffic of the channels, each and all together.
   *
   * API: `GET /analytics/channels`
   *
   * @param range First and last day, as `YYYY-MM-DD`; left out, the platform picks the period.
   * @param options Settings of this call alone.
   */
  getChannelMetrics(range?: DateRange, options?: RequestOptions): ApiPromise<ChannelMetrics> {
    return this.transport.request(getChannelMetrics, { query: { ...range } }, options);
  }

  /**
   * Makes a report about one subject. The answer holds the report in `data`, or where to download it in `url`.
   *
   * API: `POST /analytics/reports`
   *
   * @param config Subject, range, and how to group and write it.
   * @param options Settings of this call alone.
   * @throws ValidationError when `type` or `range` is missing; nothing is sent then.
   */
  generateReport(config: ReportRequest, options?: RequestOptions): ApiPromise<ReportResponse> {
    return validated(
      () => {
        requireText(config?.type, 'type');
        requireObject(config.range, 'range');
      },
      () => this.transport.request(generateReport, { body: config }, options),
    );
  }

  /**
   * Writes data into a file; `downloadUrl` leads to it until `expiresAt`.
   *
   * API: `POST /analytics/export`
   *
   * @param config Kind of data, range and file format.
   * @param options Settings of this call alone.
   * @throws ValidationError when `type`, `range` or `format` is missing; nothing is sent then.
   */
  export(config: ExportRequest, options?: RequestOptions): ApiPromise<ExportResponse> {
    return validated(
      () => {
        requireText(config?.type, 'type');
        requireObject(config.range, 'range');
        requireText(config.format, 'format');
      },
      () => this.transport.request(exportAnalytics, { body: config }, options),
    );
  }

  /**
   * What is going on right now.
   *
   * API: `GET /analytics/realtime`
   *
   * @param options Settings of this call alone.
   */
  getRealtime(options?: RequestOptions): ApiPromise<RealtimeMetrics> {
    return this.transport.request(getRealtimeMetrics, {}, options);
  }
}
