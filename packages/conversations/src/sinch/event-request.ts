import { requireText } from '@linktor/core';
import type { AppEvent, SendEventRequest } from '@linktor/core-gen/sinch';
import { requireOneKind } from './one-kind.ts';
import { type Addressee, checkRecipient, toRecipient } from './recipient.ts';

/** What all `send…Event` methods share: the app, who receives, and the options of a send request. */
export type EventOptions = Addressee & Omit<SendEventRequest, 'recipient' | 'event'>;

const EVENT_KINDS: readonly string[] = [
  'composing_event',
  'composing_end_event',
  'read_message_event',
  'comment_reply_event',
  'agent_joined_event',
  'agent_left_event',
  'generic_event',
];

/** Refuses an event with no kind, or several. */
export const checkEvent = (event: unknown, parameter: string): void =>
  requireOneKind(event, parameter, EVENT_KINDS, '_event');

/** Refuses a missing app, a bad recipient, an event with no kind or several. */
export function checkEventRequest(request: SendEventRequest): void {
  requireText(request?.app_id, 'app_id');
  checkRecipient(request.recipient);
  checkEvent(request.event, 'event');
}

/** Builds the body of a send call from an event and what goes with it. */
export const buildEventRequest = (event: AppEvent, options: EventOptions): SendEventRequest => {
  const { contact_id, recipient_identities, ...rest } = options;
  return { ...rest, recipient: toRecipient({ contact_id, recipient_identities } as Addressee), event };
};
