import assert from 'node:assert/strict';
import type { Mock, RequestRecord } from '@linktor/mock';

/** The requests of one operation. */
export const requestsOf = (mock: Pick<Mock, 'requests'>, operation: string): RequestRecord[] =>
  mock.requests.filter(({ operationId }) => operationId === operation);

/** Fails when a request broke the specification. */
export const assertClean = (mock: Pick<Mock, 'requests'>): void =>
  assert.deepEqual(
    mock.requests.filter(({ violations }) => violations.length > 0),
    [],
  );
