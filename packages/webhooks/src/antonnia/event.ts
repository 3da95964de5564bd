import type { WebhookEventMap } from '@linktor/core-gen/antonnia/events';

/** The types of event this version knows. */
export type AntonniaEventType = keyof WebhookEventMap;

/** An event of one known type, as Antonnia sent it. */
export type AntonniaEventOf<Type extends AntonniaEventType> = WebhookEventMap[Type];

/** An event of a type this version does not know. */
export interface UnknownAntonniaEvent {
  readonly id: string;
  /** Always `unknown`, so that the known types stay told apart; the sender's word is `original_type`. */
  readonly type: 'unknown';
  /** The type as it was sent. */
  readonly original_type: string;
  readonly created_at?: string;
  /** The payload as it was sent. */
  readonly data?: unknown;
}

/** Every event of a known type. */
export type KnownAntonniaEvent = WebhookEventMap[AntonniaEventType];

/** An event of Antonnia, told apart by `type`. */
export type AntonniaEvent = KnownAntonniaEvent | UnknownAntonniaEvent;

/** True for an event of one of the given types; narrows it. */
export const isEventType = <Type extends AntonniaEvent['type']>(
  event: AntonniaEvent,
  ...types: readonly Type[]
): event is Extract<AntonniaEvent, { type: Type }> => (types as readonly string[]).includes(event.type);
