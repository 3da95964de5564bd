import { expect, test } from 'vitest';
import { call, startSample } from '../test/sample.ts';
import { RequestLog } from './request-log.ts';
import type { RequestRecord } from './types.ts';

const filled = (size: number | undefined, count: number): (number | undefined)[] => {
  const log = new RequestLog(size);
  for (let seq = 1; seq <= count; seq++) log.add({ seq } as RequestRecord);
  return [log.records.length, log.records[0]?.seq, log.records.at(-1)?.seq];
};

test('a mock that serves for days keeps the newest ten thousand, unless it is told otherwise', () => {
  expect(filled(undefined, 10_000)).toEqual([10_000, 1, 10_000]);
  expect(filled(undefined, 25_000)).toEqual([10_000, 15_001, 25_000]);
  expect(filled(Number.POSITIVE_INFINITY, 25_000)).toEqual([25_000, 1, 25_000]);
  expect(filled(3, 5)).toEqual([3, 3, 5]);
  expect(filled(0, 5)).toEqual([0, undefined, undefined]);
});

test.each([{}, { child: true }])('a mock started with %j keeps to it', async (how) => {
  await using mock = await startSample({ ...how, history: 1 });
  await call(mock, 'GET', '/things?limit=1');
  await call(mock, 'GET', '/things?limit=2');
  await mock.flush();
  expect(mock.requests.map(({ seq, query }) => [seq, query['limit']])).toEqual([[2, '2']]);
  await mock.reset();
  expect(mock.requests).toEqual([]);
});

test.each([-1, 1.5, Number.NaN, Number.NEGATIVE_INFINITY, '5', null])('%j is no number of records', async (history) => {
  for (const child of [false, true]) {
    const mock = startSample({ child, history: history as number });
    await expect(mock).rejects.toMatchObject({ code: 'INVALID_OPTION', message: expect.stringContaining('`history`') });
  }
});
