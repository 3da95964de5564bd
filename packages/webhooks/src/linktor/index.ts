export { constructEvent } from './construct-event.ts';
export { createWebhookHandler, type WebhookHandlerOptions } from './create-webhook-handler.ts';
export {
  type EventOf,
  type EventType,
  isEventType,
  type KnownEvent,
  type UnknownEvent,
  type WebhookEvent,
} from './event.ts';
export {
  inspectDelivery,
  type SignatureScheme,
  type Verdict,
  type Verified,
  type VerifyInput,
  type VerifyOptions,
} from './inspect-delivery.ts';
export { type SignedPayload, type SignInput, type SignTestInput, sign, signTestPayload } from './sign.ts';
