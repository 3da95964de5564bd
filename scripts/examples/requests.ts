import assert from 'node:assert/strict';
import type { Mock, RequestRecord, Surface } from '@linktor/mock';

/** The requests of one operation. */
export const requestsOf = (mock: Mock<Surface> | Mock<'linktor'> | Mock<'sinch'>, operation: string): RequestRecord[] =>
  mock.requests.filter(({ operationId }) => operationId === operation);

/** Fails when a request broke the specification. */
export const assertClean = (mock: Mock<Surface> | Mock<'linktor'> | Mock<'sinch'>): void =>
  assert.deepEqual(
    mock.requests.filter(({ violations }) => violations.length > 0),
    [],
  );
