export * as ai from '@linktor/ai';
export * as analytics from '@linktor/analytics';
export * as auth from '@linktor/auth';
export { SessionExpiredError, TokenManager, type Tokens } from '@linktor/auth';
export * as conversations from '@linktor/conversations';
export { messageText } from '@linktor/conversations';
export {
  AbortedError,
  AuthenticationError,
  AuthorizationError,
  type ClientOptions,
  ConfigurationError,
  ConflictError,
  isLinktorError,
  LinktorError,
  NetworkError,
  NotFoundError,
  PaginationError,
  RateLimitError,
  type RequestOptions,
  SerializationError,
  ServerError,
  StreamError,
  StreamEventError,
  StreamStalledError,
  StreamTruncatedError,
  TimeoutError,
  type TokenProvider,
  ValidationError,
} from '@linktor/core';
export type * from '@linktor/core-gen/linktor';
export * as realtime from '@linktor/realtime';
export { WebSocketError } from '@linktor/realtime';
export * as webhooks from '@linktor/webhooks';
export { isEventType, type WebhookEvent, WebhookVerificationError } from '@linktor/webhooks';
export { createClient, LinktorClient } from './client.ts';
export type { ClientWebhooks } from './client-webhooks.ts';
export type { LinktorClientConfig } from './config.ts';
export { isRetryableError } from './retryable.ts';
export {
  computeSignature,
  constructEvent,
  createWebhookHandler,
  type JudgeOptions,
  verifyWebhook,
  verifyWebhookSignature,
  type WebhookHandlers,
  type WebhookRequest,
} from './webhook-functions.ts';
