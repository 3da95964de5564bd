import { Analytics } from '@linktor/analytics';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';

const { urls, credentials } = contract();
const analytics = new Analytics({ baseUrl: urls.linktor, apiKey: credentials.apiKey });
const JANUARY = { startDate: '2024-01-01', endDate: '2024-01-31' };

test('metrics, with and without a range', async () => {
  expect((await analytics.getDashboard(JANUARY)).conversations.total).toBeTypeOf('number');
  expect((await analytics.getConversationMetrics()).byStatus).toBeInstanceOf(Array);
  expect((await analytics.getMessageMetrics(JANUARY)).timeline).toBeInstanceOf(Array);
  expect((await analytics.getAgentMetrics(JANUARY)).agents).toBeInstanceOf(Array);
  expect((await analytics.getBotMetrics(JANUARY)).topIntents).toBeInstanceOf(Array);
  expect((await analytics.getChannelMetrics(JANUARY)).channels).toBeInstanceOf(Array);
  expect((await analytics.getRealtime()).activeConversations).toBeTypeOf('number');
});

test('reports and exports', async () => {
  const report = await analytics.generateReport({ type: 'messages', range: JANUARY, groupBy: 'day', format: 'json' });
  expect(report.url ?? report.data).toBeDefined();
  expect((await analytics.export({ type: 'conversations', range: JANUARY, format: 'csv' })).downloadUrl).toMatch(
    /^http/,
  );
});
