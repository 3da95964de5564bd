// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import type {
  AppConnectionCreatedEvent,
  MessageCreatedEvent,
  SessionCreatedEvent,
  SessionFinishedEvent,
  SessionTransferredEvent,
} from './types.gen.ts';

/** The events the platform sends, by name. */
export interface WebhookEventMap {
  'message.created': MessageCreatedEvent;
  'session.created': SessionCreatedEvent;
  'session.transferred': SessionTransferredEvent;
  'session.finished': SessionFinishedEvent;
  'app.connection.created': AppConnectionCreatedEvent;
}

/** Their names, in the order of the spec. */
export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [
  'message.created',
  'session.created',
  'session.transferred',
  'session.finished',
  'app.connection.created',
];
