import type { WebhookEventMap } from '@linktor/core-gen/sinch';
import type { Trigger } from './keys.ts';

/** A callback of one known trigger: the body as Sinch sent it, and the trigger it was recognised by. */
export type SinchEventOf<T extends Trigger> = WebhookEventMap[T] & { readonly trigger: T };

/** A genuine callback of a kind this version does not know. */
export interface UnknownSinchEvent {
  /** Always `UNKNOWN`: the wire names no trigger, and no payload key is known. */
  readonly trigger: 'UNKNOWN';
  readonly app_id?: string;
  readonly project_id?: string;
  readonly accepted_time?: string;
  readonly event_time?: string;
  readonly message_metadata?: string;
  readonly correlation_id?: string;
  /** Whatever else was sent. */
  readonly [key: string]: unknown;
}

/** Every callback of a known trigger. */
export type KnownSinchEvent = { [T in Trigger]: SinchEventOf<T> }[Trigger];

/** A callback of Sinch Conversation, told apart by `trigger`. */
export type SinchEvent = KnownSinchEvent | UnknownSinchEvent;

/** True for a callback of one of the given triggers; narrows it. */
export const isTrigger = <T extends SinchEvent['trigger']>(
  event: SinchEvent,
  ...triggers: readonly T[]
): event is Extract<SinchEvent, { trigger: T }> => (triggers as readonly string[]).includes(event.trigger);
