import { NetworkError, RateLimitError, ServerError, TimeoutError } from '@linktor/core';

/** True for failures that may pass: the limit was reached, the platform failed, or the network did. */
export const isRetryableError = (error: unknown): boolean =>
  error instanceof RateLimitError ||
  error instanceof ServerError ||
  error instanceof NetworkError ||
  error instanceof TimeoutError;
