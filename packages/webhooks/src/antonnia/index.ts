export { WebhookVerificationError } from '../error.ts';
export type { WebhookHandler } from '../handler.ts';
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
