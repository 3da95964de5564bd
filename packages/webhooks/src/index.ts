export { constructEventFromHeaders, constructEventFromSignature } from './compat.ts';
export { constructEvent } from './construct-event.ts';
export { createWebhookHandler, type WebhookHandlerOptions } from './create-webhook-handler.ts';
export type { Answer, Delivery, ReceivedDelivery } from './delivery.ts';
export { WebhookVerificationError } from './error.ts';
export {
  type EventOf,
  type EventType,
  isEventType,
  type KnownEvent,
  type UnknownEvent,
  type WebhookEvent,
} from './event.ts';
export { type Explanation, explain } from './explain.ts';
export type { ErrorContext, HandlerContext, HandlerOptions, On, WebhookHandler } from './handler.ts';
export type { HeadersInput } from './headers.ts';
export { type Claim, type Inbox, InboxError, type InboxOptions } from './inbox.ts';
export type { LazySecret } from './lazy-secret.ts';
export { MemoryInbox, type MemoryInboxOptions } from './memory-inbox.ts';
export type { Payload } from './payload.ts';
export type { Secret } from './secret.ts';
export { type SignedPayload, type SignInput, type SignTestInput, sign, signTestPayload } from './sign.ts';
export type { ToleranceOptions } from './timestamp.ts';
export type { Failure, FailureCode } from './verdict.ts';
export {
  type SignatureScheme,
  type Verdict,
  type Verified,
  type VerifyInput,
  type VerifyOptions,
  verify,
} from './verify.ts';
export { WebhookEndpoints } from './webhook-endpoints.ts';
