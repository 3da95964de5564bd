import { invalidArgument } from '@linktor/core';
import { getAnalyticsOverview, getChannelAnalytics, getConversationAnalytics } from '@linktor/core-gen/linktor-server';
import type { Table } from '../table.ts';

const CONVERSATIONS_ONLY = 'it has figures of conversations only';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Both dates or none, and in this form alone: anything else the server silently takes for the last seven days. */
const rangeOf = ({ startDate, endDate }: { startDate?: string; endDate?: string }) => {
  if (startDate === undefined && endDate === undefined) return {};
  for (const [name, date] of Object.entries({ startDate, endDate })) {
    if (date === undefined) throw invalidArgument(name, 'is missing', 'This server takes both dates, or none.');
    if (!DATE.test(date)) throw invalidArgument(name, 'must be a day, such as 2026-01-31');
  }
  return { start_date: startDate as string, end_date: endDate as string };
};

export const entries: Table<
  | 'getDashboardMetrics'
  | 'getConversationMetrics'
  | 'getMessageMetrics'
  | 'getAgentMetrics'
  | 'getBotMetrics'
  | 'getChannelMetrics'
  | 'generateReport'
  | 'exportAnalytics'
  | 'getRealtimeMetrics'
> = {
  getDashboardMetrics: CONVERSATIONS_ONLY,

  /** @partial `byStatus` is always empty. Times in milliseconds; without dates, of the last seven days. Three calls. */
  async getConversationMetrics(call, { query: asked = {} }) {
    const query = rangeOf(asked);
    const overview = await call.send(getAnalyticsOverview, { query });
    const days = await call.send(getConversationAnalytics, { query });
    const channels = await call.send(getChannelAnalytics, { query });
    return {
      totalConversations: overview.total_conversations,
      byStatus: [],
      byChannel: (channels.data ?? []).map(({ channel_name, total_conversations }) => ({
        channel: channel_name,
        count: total_conversations,
      })),
      avgResolutionTime: overview.avg_resolution_time_ms,
      avgFirstResponseTime: overview.avg_first_response_ms,
      timeline: (days.data ?? []).map(({ date, total_conversations }) => ({ date, count: total_conversations })),
    };
  },

  getMessageMetrics: CONVERSATIONS_ONLY,
  getAgentMetrics: CONVERSATIONS_ONLY,
  getBotMetrics: CONVERSATIONS_ONLY,
  getChannelMetrics: CONVERSATIONS_ONLY,
  generateReport: CONVERSATIONS_ONLY,
  exportAnalytics: CONVERSATIONS_ONLY,
  getRealtimeMetrics: CONVERSATIONS_ONLY,
};
