import { ValidationError } from '@linktor/core';
import { expect, test } from 'vitest';
import { Analytics } from './analytics.ts';

test('a report or an export that lacks something is refused before anything is sent', async () => {
  let calls = 0;
  const analytics = new Analytics({ apiKey: 'key', fetch: async () => Response.json({ call: ++calls }) });
  const range = { startDate: '2024-01-01', endDate: '2024-01-31' };
  for (const [call, parameter] of [
    [analytics.export({ range, format: 'csv' } as never), 'type'],
    [analytics.export({ type: 'messages', format: 'csv' } as never), 'range'],
    [analytics.generateReport({ range } as never), 'type'],
    [analytics.generateReport({ type: 'bots' } as never), 'range'],
    [analytics.export({ type: 'x', range } as never), 'format'],
    [analytics.export(undefined as never), 'type'],
    [analytics.generateReport(undefined as never), 'type'],
  ] as const) {
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ details: { parameter } });
  }
  expect(calls).toBe(0);
});

test('a range goes into the query, and none leaves the period to the platform', async () => {
  const urls: string[] = [];
  const analytics = new Analytics({
    apiKey: 'key',
    fetch: async (url) => {
      urls.push(new URL(url).search);
      return Response.json({});
    },
  });
  const range = { startDate: '2024-01-01', endDate: '2024-01-31' };
  const metrics = [
    'getDashboard',
    'getConversationMetrics',
    'getMessageMetrics',
    'getAgentMetrics',
    'getBotMetrics',
    'getChannelMetrics',
  ] as const;
  for (const method of metrics) {
    await analytics[method](range);
    await analytics[method]();
  }
  expect(urls).toEqual(metrics.flatMap(() => ['?startDate=2024-01-01&endDate=2024-01-31', '']));
});

test('a report, an export and what goes on right now are asked for as they were given', async () => {
  const sent: unknown[] = [];
  const analytics = new Analytics({
    apiKey: 'key',
    fetch: async (url, { method, body }) => {
      sent.push([method, new URL(url).pathname, body && JSON.parse(String(body))]);
      return Response.json({});
    },
  });
  const range = { startDate: '2024-01-01', endDate: '2024-01-31' };
  await analytics.generateReport({ type: 'conversations', range });
  await analytics.export({ type: 'messages', range, format: 'csv' });
  await analytics.getRealtime();
  expect(sent).toEqual([
    ['POST', '/analytics/reports', { type: 'conversations', range }],
    ['POST', '/analytics/export', { type: 'messages', range, format: 'csv' }],
    ['GET', '/analytics/realtime', undefined],
  ]);
});
