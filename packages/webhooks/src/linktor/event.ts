import type { WebhookEventMap } from '@linktor/core-gen/linktor/events';

/** The types of event this version knows. */
export type EventType = keyof WebhookEventMap;

interface Envelope {
  /** Id of the event. Repeated deliveries carry the same one. */
  readonly id: string;
  /** When it happened, ISO 8601. */
  readonly timestamp: string;
  /** The tenant (in the documented envelope: the organization) it happened in, where the sender says. */
  readonly tenantId: string | undefined;
  /** The body as it was sent, before the two envelopes were read into one shape. Not enumerable. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** An event of one known type. */
export interface EventOf<Type extends EventType> extends Envelope {
  /** What happened. */
  readonly type: Type;
  /** The payload. The platform declares no payload per event: treat every field as one that may be missing. */
  readonly data: WebhookEventMap[Type]['data'];
}

/** A genuine event of a type this version does not know. */
export interface UnknownEvent extends Envelope {
  /** Always `unknown`, so that the known types stay told apart; the sender's word is `originalType`. */
  readonly type: 'unknown';
  /** The type as it was sent. */
  readonly originalType: string;
  /** The payload as it was sent. */
  readonly data: unknown;
}

/** Every event of a known type. */
export type KnownEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** An event of Linktor, told apart by `type`. */
export type WebhookEvent = KnownEvent | UnknownEvent;

/** True for an event of one of the given types; narrows it. */
export const isEventType = <Type extends WebhookEvent['type']>(
  event: WebhookEvent,
  ...types: readonly Type[]
): event is Extract<WebhookEvent, { type: Type }> => (types as readonly string[]).includes(event.type);
