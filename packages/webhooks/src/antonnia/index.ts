export type { WebhookHandler } from '../endpoint/handler.ts';
export { WebhookVerificationError } from '../signature/error.ts';
export { type ConstructInput, constructEvent } from './construct-event.ts';
export { type AntonniaWebhookHandlerOptions, createWebhookHandler } from './create-webhook-handler.ts';
export {
  type AntonniaEvent,
  type AntonniaEventOf,
  type AntonniaEventType,
  isEventType,
  type KnownAntonniaEvent,
  type UnknownAntonniaEvent,
} from './event.ts';
export type { Trust } from './trust.ts';
