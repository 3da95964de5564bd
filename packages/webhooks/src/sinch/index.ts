export type { WebhookHandler } from '../endpoint/handler.ts';
export { WebhookVerificationError } from '../signature/error.ts';
export { explain } from '../signature/explain.ts';
export type { CallbackAuthorization } from './authorization.ts';
export { constructEvent } from './construct-event.ts';
export { createWebhookHandler, type SinchWebhookHandlerOptions } from './create-webhook-handler.ts';
export {
  isTrigger,
  type KnownSinchEvent,
  type SinchEvent,
  type SinchEventOf,
  type UnknownSinchEvent,
} from './event.ts';
export {
  inspectDelivery,
  type SinchVerified,
  type SinchVerifyInput,
  type SinchVerifyOptions,
} from './inspect-delivery.ts';
export type { Trigger } from './keys.ts';
export { type SinchSignInput, sign, signTestPayload } from './sign.ts';
