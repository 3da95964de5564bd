import type { Platform } from '../outcomes/calls.ts';

/** What became of a message after the platform had accepted it. */
export type ReportedState = 'sent' | 'delivered' | 'read' | 'undelivered';

/** Why a message was not delivered, as the platform says it. */
export interface DeliveryProblem {
  readonly name: 'DeliveryError';
  readonly message: string;
  readonly code?: string;
  readonly details?: unknown;
}

/** What a webhook or a realtime event tells of one message. */
export interface Report {
  readonly platform: Platform;
  /** The platform's id of the message. */
  readonly platformMessageId?: string | undefined;
  /** The outbox's id of it, where the event carries the mark. */
  readonly id?: string | undefined;
  readonly state: ReportedState;
  /** When it happened, ISO 8601, as the platform says. */
  readonly at?: string | undefined;
  readonly error?: DeliveryProblem | undefined;
}

/** The order of states: a report moves a message up, never down. A late proof that it was delivered outweighs a report that it was not. */
export const RANKS: Readonly<Record<ReportedState, number>> = { sent: 1, undelivered: 2, delivered: 3, read: 4 };
