export * as ai from '@linktor/ai';
export * as analytics from '@linktor/analytics';
export * as auth from '@linktor/auth';
export { SessionExpiredError, TokenManager, type Tokens } from '@linktor/auth';
export * as conversations from '@linktor/conversations';
export { messageText } from '@linktor/conversations';
export {
  type ClientOptions,
  StreamError,
  StreamEventError,
  StreamStalledError,
  StreamTruncatedError,
} from '@linktor/core';
export * from '@linktor/core/public';
export type * from '@linktor/core-gen/linktor';
export * as realtime from '@linktor/realtime';
export { WebSocketError } from '@linktor/realtime';
export * as webhooks from '@linktor/webhooks';
export { isEventType, type WebhookEvent, WebhookVerificationError } from '@linktor/webhooks';
export { createClient, LinktorClient } from './client.ts';
export type { ClientWebhooks } from './client-webhooks.ts';
export type { LinktorClientConfig } from './config.ts';
export type { OwnTransport } from './own-transport.ts';
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
